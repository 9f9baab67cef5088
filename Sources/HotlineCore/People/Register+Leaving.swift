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
    let today = try today()
    try change(.edited(.contact), subject: person.name) { change in
      try change.requireRights(toWrite: ContactRole.databaseTableName)
      var ended = role
      ended.validTo = today
      try change.update(ended, from: role)
      for phone in phones where phone.organisationID == role.organisationID {
        var ended = phone
        ended.validTo = today
        try change.update(ended, from: phone)
      }
    }
    return person.name
  }
}
