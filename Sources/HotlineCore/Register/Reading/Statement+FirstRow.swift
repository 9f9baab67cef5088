import GRDB

extension Statement {
  /// Gives the first row to `body` without a copy: outside of it the row is gone. nil when there is
  /// none. For what is read by the hundred between two keys.
  func firstRow<Result>(
    _ arguments: StatementArguments, _ body: (Row) throws -> Result
  ) throws -> Result? {
    let rows = try Row.fetchCursor(self, arguments: arguments)
    return try withExtendedLifetime(rows) { try rows.next().map(body) }
  }
}
