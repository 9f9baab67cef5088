import GRDB

/// What stands in a register, counted for the bench of the import.
public struct RegisterCounts: Equatable, Sendable {
  public let organisations: Int
  public let phones: Int
  /// Organisations that the search finds.
  public let found: Int
  /// CVR numbers of several organisations, each counted as often as it is too many.
  public let doubles: Int
}

extension Register {
  /// Counts rows: a pass over each table.
  public func importCounts() throws -> RegisterCounts {
    try read { db in
      func count(_ sql: String) throws -> Int { try Int.readOne(db, sql: sql) ?? 0 }
      return RegisterCounts(
        organisations: try count("SELECT count(*) FROM organisation"),
        phones: try count("SELECT count(*) FROM phone"),
        found: try count("SELECT count(*) FROM searchEntry"),
        doubles: try count("SELECT count(cvr) - count(DISTINCT cvr) FROM organisation"))
    }
  }
}
