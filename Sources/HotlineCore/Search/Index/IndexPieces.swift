import GRDB

/// Every write adds a piece to an index. One write in so many joins the pieces of the others: joining in each
/// would make each wait for the disk several times as long, and never joining would make a search look into
/// ever more of them.
struct IndexPieces {
  enum Index: String {
    case organisations = "searchIndex"
    case records = "searchRecordIndex"

    /// What was written since pieces were joined, in pages.
    fileprivate var key: String {
      switch self {
      case .organisations: "search.pieces"
      case .records: "search.recordPieces"
      }
    }
  }

  private let db: Database
  private let index: Index

  init(_ db: Database, _ index: Index) {
    (self.db, self.index) = (db, index)
  }

  /// More than the piece of one write has, so that what is joined is never less than what was written.
  private static let pagesOfWrite = 16
  /// A few milliseconds of work, once in sixteen writes.
  private static let mostPages = 16 * pagesOfWrite

  /// A write has told the index of so many entries; nothing was added where there are none.
  func added(entries: Int) throws {
    guard entries > 0 else { return }
    let pages = try Int.readOne(
      db.cachedStatement(
        sql: """
          INSERT INTO registerState (key, value) VALUES (?, ?)
          ON CONFLICT (key) DO UPDATE SET value = CAST(value AS INTEGER) + excluded.value
          RETURNING CAST(value AS INTEGER)
          """), arguments: [index.key, String(Self.pagesOfWrite + entries)])
    guard let pages, pages >= Self.mostPages else { return }
    try db.cachedStatement(
      sql: "INSERT INTO \(index.rawValue) (\(index.rawValue), rank) VALUES ('merge', ?)"
    ).execute(arguments: [pages])
    try db.cachedStatement(sql: "UPDATE registerState SET value = '0' WHERE key = ?")
      .execute(arguments: [index.key])
  }
}
