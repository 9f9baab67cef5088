import GRDB

/// What `Ctrl+X` takes away.
public enum Removal: Equatable, Sendable {
  case line(OfferLine)
  case workplaceOffer(WorkplaceOffer)
  /// A role; the person goes along with their last one.
  case contact(ContactRole)
  case phone(Phone)
  case position(Position)
  case link(OrganisationLink)
  case roleModel(RoleModel)
  case followUp(FollowUp)
}

extension Register {
  /// Takes a row away; undo brings it back.
  public func remove(_ removal: Removal) throws {
    try change(.removed, subject: try read { try removal.subject($0) }) { change in
      switch removal {
      case .line(let line): try change.delete(line)
      case .workplaceOffer(let offer): try change.delete(offer)
      case .contact(let role): try change.remove(role)
      case .phone(let phone): try change.delete(phone)
      case .position(let position): try change.delete(position)
      case .link(let link): try change.delete(link)
      case .roleModel(let example): try change.delete(example)
      case .followUp(let followUp): try change.delete(followUp)
      }
    }
  }
}

extension Removal {
  /// What the action is called in the history.
  fileprivate func subject(_ db: Database) throws -> String? {
    switch self {
    case .line(let line): line.title
    case .workplaceOffer(let offer): try Organisation.find(offer.organisationID, db)?.name
    case .contact(let role): try ContactPerson.find(role.contactPersonID, db)?.name
    case .phone(let phone): phone.number.display
    case .position(let position): position.title
    case .link(let link): try Organisation.find(link.otherID, db)?.name
    case .roleModel(let example): example.theme
    case .followUp(let followUp): followUp.text
    }
  }
}

extension Change {
  /// Takes the role away, and a person who is left without any and whom no call or partnership names.
  fileprivate func remove(_ role: ContactRole) throws {
    try delete(role)
    let personID = role.contactPersonID
    let isNeeded = try Bool.fetchOne(
      db,
      sql: """
        SELECT EXISTS (SELECT 1 FROM contactRole WHERE contactPersonID = :id)
          OR EXISTS (SELECT 1 FROM inquiry WHERE callerContactID = :id)
          OR EXISTS (SELECT 1 FROM partnershipParty WHERE contactPersonID = :id)
        """, arguments: ["id": personID])
    guard isNeeded == false, let person = try ContactPerson.find(personID, db) else { return }
    let phones: [Phone] = try IDList([personID]).rows(where: "contactPersonID", db)
    try reconcile([], from: phones)
    try delete(person)
  }
}
