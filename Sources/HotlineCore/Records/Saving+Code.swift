import GRDB

extension Saving {
  /// A code for a new row that is called `words`: them in small letters with dashes between, and a
  /// number behind where another row of the table has that.
  func freeCode<Row: StoredRow>(for words: String, in rows: Row.Type) throws -> String {
    let stem = Fold.words(words).joined(separator: "-")
    let taken = Set(try String.readAll(db, sql: "SELECT code FROM \(Row.databaseTableName)"))
    let numbered = (2...).lazy.map { "\(stem)-\($0)" }
    return taken.contains(stem) ? numbered.first { !taken.contains($0) } ?? stem : stem
  }
}
