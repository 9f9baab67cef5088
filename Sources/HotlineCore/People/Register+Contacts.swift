import GRDB

extension Register {
  /// A contact person with roles and numbers; nil when there is none.
  public func contact(_ personID: Int64) throws -> ContactEntry? {
    try read { try ContactEntry.read(personID, $0) }
  }

  /// Stores a new contact person, or an edit of `base`, and gives back what then stands.
  @discardableResult
  public func save(_ entry: ContactEntry, from base: ContactEntry?) throws -> ContactEntry {
    var person = entry.person
    person.name = person.name.trimmed
    let kind: ActionKind = base == nil ? .contactEntered : .contactEdited
    return try change(kind, subject: person.name) { change in
      try RegisterError.refuse(entry.refusals())
      let stored =
        if let base {
          try change.update(person, from: base.person)
        } else {
          try change.insert(person)
        }
      try change.reconcile(entry.roles(of: stored.id), from: base?.roles ?? [])
      try change.reconcile(entry.phones(of: stored.id), from: base?.phones ?? [])
      guard let result = try ContactEntry.read(stored.id, change.db) else {
        throw RegisterError.rowIsGone(table: ContactPerson.databaseTableName, id: stored.id)
      }
      return result
    }
  }
}

extension ContactEntry {
  static func read(_ personID: Int64, _ db: Database) throws -> ContactEntry? {
    guard let person = try ContactPerson.find(personID, db) else { return nil }
    return ContactEntry(
      person, roles: try IDList([personID]).rows(where: "contactPersonID", db),
      phones: try IDList([personID]).rows(where: "contactPersonID", db))
  }

  /// The rules that the entry breaks, all at once.
  public func refusals() -> [Refusal] {
    var refusals: [Refusal] = []
    if person.name.isBlank { refusals.append(.nameMissing) }
    if roles.isEmpty { refusals.append(.contactNeedsOrganisation) }
    if roles.contains(where: \.isTurnedRound) { refusals.append(.spanEndsBeforeStart) }
    return refusals
  }

  fileprivate func roles(of personID: Int64) -> [ContactRole] {
    roles.map { role in
      var role = role
      role.contactPersonID = personID
      return role
    }
  }

  /// A number without an organisation is reached through the first role's.
  fileprivate func phones(of personID: Int64) -> [Phone] {
    phones.map { phone in
      var phone = phone.withDigits
      phone.contactPersonID = personID
      if phone.organisationID == 0 { phone.organisationID = roles.first?.organisationID ?? 0 }
      return phone
    }
  }
}
