import GRDB

// Questions whose answer is one column. What cannot be read is left out, as if it were NULL.
extension ColumnValue {
  /// The first row's value; nil without a row, for NULL and for what is no such value.
  static func readOne(
    _ db: Database, sql: String, arguments: StatementArguments = StatementArguments()
  ) throws -> Self? {
    try readOne(db.cachedStatement(sql: sql), arguments: arguments)
  }

  static func readOne(
    _ statement: Statement, arguments: StatementArguments? = nil
  ) throws -> Self? {
    try DatabaseValue.fetchOne(statement, arguments: arguments).flatMap(Self.init(stored:))
  }

  static func readAll(
    _ db: Database, sql: String, arguments: StatementArguments = StatementArguments()
  ) throws -> [Self] {
    try readAll(db.cachedStatement(sql: sql), arguments: arguments)
  }

  static func readAll(
    _ statement: Statement, arguments: StatementArguments? = nil
  ) throws -> [Self] {
    var values: [Self] = []
    try readEach(statement, arguments: arguments) { values.append($0) }
    return values
  }

  /// Hands out the values one by one, for what may be many.
  static func readEach(
    _ db: Database, sql: String, arguments: StatementArguments = StatementArguments(),
    _ body: (Self) throws -> Void
  ) throws {
    try readEach(db.makeStatement(sql: sql), arguments: arguments, body)
  }

  static func readEach(
    _ statement: Statement, arguments: StatementArguments? = nil, _ body: (Self) throws -> Void
  ) throws {
    let values = try DatabaseValue.fetchCursor(statement, arguments: arguments)
    while let stored = try values.next() {
      if let value = Self(stored: stored) { try body(value) }
    }
  }
}

extension ColumnValue where Self: Hashable {
  static func readSet(
    _ statement: Statement, arguments: StatementArguments? = nil
  ) throws -> Set<Self> {
    try Set(readAll(statement, arguments: arguments))
  }

  static func readSet(
    _ db: Database, sql: String, arguments: StatementArguments = StatementArguments()
  ) throws -> Set<Self> {
    try Set(readAll(db, sql: sql, arguments: arguments))
  }
}
