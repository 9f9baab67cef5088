import GRDB

/// What `Ctrl+X` takes away: a row of any table, and what goes along with it.
///
/// Each kind of row that can go has a maker named after it; those of one use case stand in its file.
public struct Removal: Equatable, Sendable {
  let table: String
  let rowID: Int64
  let subject: Subject

  /// What the action is called in the history.
  enum Subject: Equatable, Sendable {
    case text(String?)
    case organisation(Int64)
    case person(Int64)
  }

  init<Stored: StoredRow>(_ row: Stored, called subject: Subject) {
    table = Stored.databaseTableName
    rowID = row.id
    self.subject = subject
  }

  public static func line(_ line: OfferLine) -> Removal {
    Removal(line, called: .text(line.title))
  }

  public static func workplaceOffer(_ offer: WorkplaceOffer) -> Removal {
    Removal(offer, called: .organisation(offer.organisationID))
  }

  /// A role; the person goes along with their last one.
  public static func contact(_ role: ContactRole) -> Removal {
    Removal(role, called: .person(role.contactPersonID))
  }

  public static func phone(_ phone: Phone) -> Removal {
    Removal(phone, called: .text(phone.number.display))
  }

  public static func position(_ position: Position) -> Removal {
    Removal(position, called: .text(position.title))
  }

  public static func link(_ link: OrganisationLink) -> Removal {
    Removal(link, called: .organisation(link.otherID))
  }

  public static func roleModel(_ example: RoleModel) -> Removal {
    Removal(example, called: .text(example.theme))
  }

  public static func followUp(_ followUp: FollowUp) -> Removal {
    Removal(followUp, called: .text(followUp.text))
  }
}

extension Register {
  /// Takes a row away and says what it was called; undo brings it back.
  @discardableResult
  public func remove(_ removal: Removal) throws -> String? {
    let name = try read { try removal.subject.name($0) }
    try change(.removed, subject: name) { change in
      try change.delete(table: removal.table, id: removal.rowID)
      if case .person(let id) = removal.subject { try change.deleteIfUnneeded(person: id) }
    }
    return name
  }
}

extension Removal.Subject {
  fileprivate func name(_ db: Database) throws -> String? {
    switch self {
    case .text(let text): text
    case .organisation(let id): try Organisation.find(id, db)?.name
    case .person(let id): try ContactPerson.find(id, db)?.name
    }
  }
}

extension Change {
  /// Takes a person away who has no role left and whom no call or partnership names.
  fileprivate func deleteIfUnneeded(person id: Int64) throws {
    let isNeeded = try Bool.readOne(
      db,
      sql: """
        SELECT EXISTS (SELECT 1 FROM contactRole WHERE contactPersonID = :id)
          OR EXISTS (SELECT 1 FROM inquiry WHERE callerContactID = :id)
          OR EXISTS (SELECT 1 FROM partnershipParty WHERE contactPersonID = :id)
        """, arguments: ["id": id])
    guard isNeeded == false, let person = try ContactPerson.find(id, db) else { return }
    let phones: [Phone] = try IDList([id]).rows(where: "contactPersonID", db)
    try reconcile([], from: phones)
    try delete(person)
  }
}
