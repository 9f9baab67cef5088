/// What a check of the whole register found.
public struct RegisterCheck: Equatable, Sendable {
  /// One thing that was looked at.
  public struct Step: Equatable, Sendable {
    public let subject: CheckSubject
    /// The first of them: ``RegisterCheck/mostFaults``, or as many as were asked for.
    public let faults: [CheckFault]
    /// How many there are.
    public let count: Int
  }

  /// A column of a table, by the names that the file gives them.
  public struct Column: Equatable, Hashable, Sendable {
    public let table: String
    public let column: String
  }

  /// Rows of a table that the register began with and that nobody has changed since.
  public struct Untold: Equatable, Sendable {
    public let table: String
    /// At least one.
    public let rows: Int
  }

  /// Faults of one step that are kept, so that a ruined register costs no memory.
  public static let mostFaults = 100

  public let steps: [Step]
  public let organisations: Int
  /// The version of SQLite that reads and writes the register.
  public let sqliteVersion: String
  /// Columns in which another value of the right form would go unnoticed.
  public let unguarded: [Column]
  /// Where the values of rows, beyond their form, are held against nothing.
  public let withoutHistory: [Untold]
  /// nil where it cannot be read.
  public let seal: Seal?
  /// Tables of other programs, which were not looked at.
  public let foreignTables: [String]

  public var isSound: Bool { steps.allSatisfy { $0.count == 0 } }

  /// How many faults there are in all.
  public var faultCount: Int { steps.map(\.count).reduce(0, +) }

  /// The first fault that was found; nil in a sound register.
  public var firstFault: CheckFault? { steps.lazy.compactMap(\.faults.first).first }
}

/// What a check looks at, in this order.
public enum CheckSubject: String, CaseIterable, Sendable {
  /// Pages and indexes: `PRAGMA integrity_check`.
  case file
  /// Each row by itself: what must be there, and what the schema says of its columns.
  case rules
  /// Each value as the program reads it: closed sets, days, moments, numbers, lists.
  case values
  /// Rows that refer to rows which are there, and codes to labels.
  case references
  /// Columns that hold a list or an object as JSON.
  case lists
  /// One name and one address at a time, the newest being what the organisation's row says.
  case periods
  /// Chains of merged organisations, successors and owners that come to an end.
  case chains
  /// Agreements with two parties, positions that end after they begin, telephone numbers, whose
  /// register it is.
  case records
  /// The last entry of history about a row is the row as it stands, each begins where the one before
  /// ended, and what an action stored carries its stamps.
  case history
  /// The seals of the actions: nothing of the history was changed, taken out or put in past the program, and
  /// nobody was put among the staff.
  case seals
  /// Ids and references that are never given again.
  case numbers
  /// What can be searched is what the rows say, in the order of the list.
  case search
}

/// Something that is not as it should be.
public enum CheckFault: Equatable, Sendable {
  /// In SQLite's own words.
  case file(String)
  /// `row` is its id, or the values of its key.
  case row(table: String, row: String, RowFault)
  case search(SearchFault)
}

/// What is wrong with one row.
public enum RowFault: Equatable, Sendable {
  /// Nothing stands in a column that must say something, or a value of another kind than it holds.
  case wrongKind(column: String)
  /// The program cannot read what stands in a column.
  case unreadable(column: String)
  /// A rule of the schema about these columns is broken.
  case breaksRule(columns: [String])
  /// A column refers to a row of a table that is not there.
  case refersToNothing(column: String, table: String)
  /// A column holds a code that no label says.
  case unknownCode(column: String)
  case notJSON(column: String)
  /// Of a row of a list: it does not stand right after the one before.
  case outOfPlace(column: String)
  case spansOverlap
  /// The newest period says something else than the organisation's row.
  case periodDiffers
  /// Following this column leads round in a circle.
  case circle(column: String)
  case tooFewParties
  case endsBeforeItBegins
  case digitsDiffer
  /// The register does not say which municipality it belongs to.
  case noHome
  /// History says something else of this column.
  case historyDiffers(column: String)
  /// History says that it was stored and not that it was removed.
  case missing
  /// History says nothing of it, and the register did not begin with it.
  case historyMissing
  // Of an entry of history.
  /// It is about a table that has none.
  case unknownTable
  /// It says neither what was before nor what is after.
  case imageMissing
  /// It shows another row than it is about.
  case imageOfOther(column: String)
  /// It begins otherwise in these columns than the entry `than` about the same row ended.
  case beginsOtherwise(than: String, columns: String)
  /// Of an action: what it stored carries another stamp.
  case stampDiffers(column: String)
  // Of an action, by its seal.
  /// It, or one of its entries, says something else than was sealed.
  case sealDiffers
  /// So many of its entries are gone.
  case entriesMissing(count: Int)
  /// It has so many entries more than were sealed.
  case entriesPutIn(count: Int)
  /// It is gone, and its seal stands.
  case actionMissing
  /// What stood between it and the action `after` is gone.
  case actionsMissing(after: Int64)
  /// It has no seal: it was put in past the program.
  case unsealed
  /// Nor has any action from that one on.
  case sealsGone(from: Int64)
  /// What was sealed after it is gone.
  case endMissing
  /// What it said of an erasure or of an accepted fault is gone.
  case marksMissing
  // Of what an action says of an erasure or of an accepted fault.
  /// It was put in past the program.
  case markPutIn
  /// It, or another of the same action, was changed, put in or taken out past the program.
  case markDiffers
  /// Of a member of staff: nobody entered them.
  case notEntered
  /// Of a counter or a row: the numbers that are left are none that a register gets to.
  case countsTooFar(column: String)
  /// Of a counter: it stands below a number that was given.
  case countsFromBefore(column: String)
}
