import GRDB

/// What `Ctrl+X` takes away: a row of any table as it was on screen, and what goes along with it.
///
/// Each kind of row that can go has a maker named after it; those of one use case stand in its file.
public struct Removal: Equatable, Sendable {
  let row: any StoredRow
  /// Rows that go with it once nothing else needs them, as they were on screen.
  let along: [any StoredRow]
  /// Rows that belong to it and to nothing else, as they were on screen: they go before it.
  let owned: [any StoredRow]
  let subject: Subject

  /// What the action is called in the history.
  enum Subject: Equatable, Sendable {
    case text(String?)
    case organisation(Int64)
    case person(Int64)
  }

  init(
    _ row: any StoredRow, along: [any StoredRow] = [], owned: [any StoredRow] = [],
    called subject: Subject
  ) {
    (self.row, self.along, self.owned, self.subject) = (row, along, owned, subject)
  }

  /// A record with the rows that it declares as its own (``Record/owned``).
  public init<Kind: Record>(_ record: Kind) {
    self.init(
      record.root, owned: Kind.owned.flatMap { $0.all(record) }, called: .text(record.called))
  }

  public static func == (one: Removal, other: Removal) -> Bool {
    one.subject == other.subject && one.row.isEqual(to: other.row)
      && one.along.elementsEqual(other.along) { $0.isEqual(to: $1) }
      && one.owned.elementsEqual(other.owned) { $0.isEqual(to: $1) }
  }

  public static func line(_ line: OfferLine) -> Removal {
    Removal(line, called: .text(line.title))
  }

  public static func workplaceOffer(_ offer: WorkplaceOffer) -> Removal {
    Removal(offer, called: .organisation(offer.organisationID))
  }

  /// A role; the person goes along with their last one.
  public static func contact(
    _ role: ContactRole, of person: ContactPerson, _ phones: [Phone]
  ) -> Removal {
    Removal(role, along: [person] + phones, called: .person(person.id))
  }

  public static func phone(_ phone: Phone) -> Removal {
    Removal(phone, called: .text(phone.number.display))
  }

  public static func followUp(_ followUp: FollowUp) -> Removal {
    Removal(followUp, called: .text(followUp.text))
  }
}

extension Register {
  /// Takes a row away and says what it was called; undo brings it back.
  ///
  /// Throws ``Refusal/changedUnseen(subject:)`` where a row that would go is not as it was on
  /// screen, and ``Refusal/builtUpon(subject:by:)`` where others stand on it.
  @discardableResult
  public func remove(_ removal: Removal) throws -> String? {
    let name = try read { try removal.subject.name($0) }
    let today = try today()
    try change(.removed, subject: name) { change in
      let subject = name ?? ""
      for row in removal.owned { try change.deleteSeen(row, subject) }
      try change.deleteSeen(removal.row, subject)
      if case .person(let id) = removal.subject, try !change.isNeeded(person: id) {
        try change.deletePhones(
          of: id, besides: removal.along.filter { $0 is Phone }.map(\.id), subject, today)
        for row in removal.along.reversed() { try change.deleteSeen(row, subject) }
      }
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
  /// Takes a row away if it is as somebody saw it and nothing stands on it.
  fileprivate func deleteSeen<Stored: StoredRow>(_ row: Stored, _ subject: String) throws {
    let table = Stored.databaseTableName
    guard let current = try RowImage.read(table, id: row.id, db) else {
      throw RegisterError.rowIsGone(table: table, id: row.id)
    }
    let seen = try row.columns()
    try requireSame(current, as: seen)
    guard current.fits(seen) else {
      throw RegisterError.refused(.changedUnseen(subject: subject))
    }
    try requireUnused([current], subject)
    try delete(row)
  }

  /// Takes the numbers of a person away that nobody saw because they are out of use.
  fileprivate func deletePhones(
    of person: Int64, besides seen: [Int64], _ subject: String, _ today: DanishDate
  ) throws {
    let phones: [Phone] = try IDList([person]).rows(where: "contactPersonID", db)
    for phone in phones where !seen.contains(phone.id) {
      guard !phone.isInUse(on: today) else {
        throw RegisterError.refused(.changedUnseen(subject: subject))
      }
      try delete(phone)
    }
  }

  /// Whether a person has a role left, or is named by a call or a partnership.
  fileprivate func isNeeded(person id: Int64) throws -> Bool {
    try !Dependents(db).of(table: ContactPerson.databaseTableName, id: id)
      .allSatisfy { $0.key.child.name == Phone.databaseTableName }
  }
}

extension StoredRow {
  fileprivate func isEqual(to other: any StoredRow) -> Bool { other as? Self == self }
}
