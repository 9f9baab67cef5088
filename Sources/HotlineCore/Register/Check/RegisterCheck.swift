/// What a check of the whole register found.
public struct RegisterCheck: Equatable, Sendable {
  /// One thing that was looked at.
  public struct Step: Equatable, Sendable {
    public let subject: CheckSubject
    /// The first ``RegisterCheck/mostFaults`` of them.
    public let faults: [CheckFault]
    /// How many there are.
    public let count: Int
  }

  /// Faults of one step that are kept, so that a ruined register costs no memory.
  public static let mostFaults = 100

  public let steps: [Step]
  public let organisations: Int
  /// The version of SQLite that reads and writes the register.
  public let sqliteVersion: String

  public var isSound: Bool { steps.allSatisfy { $0.count == 0 } }
}

/// What a check looks at, in this order.
public enum CheckSubject: String, CaseIterable, Sendable {
  /// Pages, indexes and the rules of the schema: `PRAGMA integrity_check`.
  case file
  /// Rows that refer to rows which are there: `PRAGMA foreign_key_check`.
  case references
  /// Columns that hold a list or an object as JSON.
  case lists
  /// One name and one address at a time, the newest being what the organisation's row says.
  case periods
  /// Chains of merged organisations, successors and owners that come to an end.
  case chains
  /// Agreements with two parties, positions that end after they begin, telephone numbers.
  case records
  /// The last entry of history about a row is the row as it stands.
  case history
  /// What can be searched is what the rows say, in the order of the list.
  case search
}

/// Something that is not as it should be.
public enum CheckFault: Equatable, Sendable {
  /// In SQLite's own words.
  case file(String)
  case row(table: String, id: Int64, RowFault)
  case search(SearchFault)
}

/// What is wrong with one row.
public enum RowFault: Equatable, Sendable {
  /// It refers to a row of this table that is not there.
  case refersToNothing(table: String)
  case notJSON(column: String)
  case spansOverlap
  /// The newest period says something else than the organisation's row.
  case periodDiffers
  /// Following this column leads round in a circle.
  case circle(column: String)
  case tooFewParties
  case endsBeforeItBegins
  case digitsDiffer
  case historyDiffers
  /// History says that it was stored and not that it was removed.
  case missing
}
