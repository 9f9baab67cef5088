import GRDB

extension Register {
  /// The organisation that a reference or a CVR number names, merged ones resolved; nil for none.
  public func organisationID(of text: String) throws -> Int64? {
    try read { db in
      let tie = OrganisationTie(entry: text.trimmed)
      guard tie.reference != nil || tie.cvr != nil else { return nil }
      do {
        return try OrganisationMatch(db: db, names: KnownNames()).organisation(for: tie).id
      } catch is ImportReason {
        return nil
      }
    }
  }
}
