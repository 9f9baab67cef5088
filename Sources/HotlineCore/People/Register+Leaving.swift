extension Register {
  /// A contact person stops at an organisation: the role and the numbers there get an end day, and
  /// what was said with them stays theirs. One action, which undo takes back.
  ///
  /// - Parameter phones: the person's numbers at the organisation, as they were on screen.
  /// - Returns: what the person is called.
  @discardableResult
  public func end(
    _ role: ContactRole, of person: ContactPerson, _ phones: [Phone]
  ) throws -> String {
    guard var known = try record(ContactEntry.self, person.id) else {
      throw RegisterError.rowIsGone(table: ContactPerson.databaseTableName, id: person.id)
    }
    // What was on screen is what is edited: a colleague's change since then is met.
    known.person = person
    known.roles = known.roles.map { $0.id == role.id ? role : $0 }
    known.phones = known.phones.map { phone in phones.first { $0.id == phone.id } ?? phone }
    var ended = known
    let today = try today()
    ended.roles = known.roles.map { standing in
      var standing = standing
      if standing.id == role.id { standing.validTo = today }
      return standing
    }
    try save(ended, from: known)
    return person.name
  }
}
