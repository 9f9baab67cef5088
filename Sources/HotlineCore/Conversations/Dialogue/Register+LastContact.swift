import GRDB

extension Register {
  /// The contact person who called last from an organisation; nil when none of its calls names one.
  /// Costs an index look-up over the organisation's own inquiries.
  public func lastContactID(ofOrganisation id: Int64) throws -> Int64? {
    try read { db in
      try Int64.readOne(
        db,
        sql: """
          SELECT callerContactID FROM inquiry
          WHERE callerOrganisationID = ? AND callerContactID IS NOT NULL
          ORDER BY openedAt DESC, id DESC LIMIT 1
          """, arguments: [id])
    }
  }
}
