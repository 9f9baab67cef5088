import Foundation
import GRDB

/// Carries what can be read of a damaged file of drafts into a new one, row by row.
struct DraftRescue {
  private let from: Database
  private let to: Database
  private var outcome = DamagedDrafts.Outcome()

  /// Rows that are tried one by one where nothing says which there were.
  private static let mostTried: Int64 = 10_000

  /// Nothing is rescued of a file whose beginning is gone.
  static func run(_ damaged: URL, into queue: DatabaseQueue) -> DamagedDrafts.Outcome {
    var nothing = DamagedDrafts.Outcome()
    nothing.mayLackMore = true
    guard
      let source = try? DatabaseQueue(path: damaged.path, configuration: Connections.salvaging())
    else { return nothing }
    defer { try? source.close() }
    let outcome = try? source.inDatabase { from in
      try queue.writeWithoutTransaction { to in
        var outcome = DamagedDrafts.Outcome()
        try to.inTransaction {
          var rescue = DraftRescue(from: from, to: to)
          try rescue.carryDrafts()
          try rescue.carryCalls()
          outcome = rescue.outcome
          return .commit
        }
        return outcome
      }
    }
    return outcome ?? nothing
  }

  private init(from: Database, to: Database) {
    (self.from, self.to) = (from, to)
  }

  private mutating func carryDrafts() throws {
    let ids = rowIDs(of: "draft")
    outcome.mayLackMore = !ids.isWhole
    for id in ids.all {
      if let row = row(id, of: "draft"), try store(row) {
        outcome.rescued += 1
      } else if let title = title(of: id) ?? (ids.inIndex.contains(id) ? "" : nil) {
        outcome.lost.append(title)
      }
    }
  }

  /// False for a row without a text or a name, of which nothing can be made.
  private func store(_ row: Row) throws -> Bool {
    guard let id: String = row.value("id"), let payload: String = row.value("payload") else {
      return false
    }
    let (desk, kind, title): (String, String, String) = (
      row.value("desk"), row.value("kind"), row.value("title")
    )
    let edits: Int = row.value("edits")
    // Where a time cannot be read, the draft stands last in the list.
    let (started, updated): (Date?, Date?) = (row.value("startedAt"), row.value("updatedAt"))
    try to.execute(
      sql: "INSERT OR IGNORE INTO draft VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
      arguments: [
        id, desk, edits, kind, title, payload, started ?? updated ?? .distantPast,
        updated ?? started ?? .distantPast,
      ])
    return to.changesCount > 0
  }

  private func carryCalls() throws {
    for rowID in rowIDs(of: "missedCall").all {
      guard let row = row(rowID, of: "missedCall"), let id: String = row.value("id"),
        let at: String = row.value("at")
      else { continue }
      let number: String? = row.value("number")
      try to.execute(
        sql: "INSERT OR IGNORE INTO missedCall (id, number, at) VALUES (?, ?, ?)",
        arguments: [id, number, at])
    }
  }

  private func row(_ id: Int64, of table: String) -> Row? {
    (try? Row.fetchOne(from, sql: "SELECT * FROM \(table) WHERE rowid = ?", arguments: [id]))
      ?? nil
  }

  /// What a draft is called whose text is gone; nil where that is gone too.
  private func title(of id: Int64) -> String? {
    let found = try? Row.fetchOne(
      from, sql: "SELECT title FROM draft WHERE rowid = ?", arguments: [id])
    return (found ?? nil)?.value("title")
  }

  /// The rows that the table or its index names, and where both end in damage those that may follow.
  private func rowIDs(of table: String) -> (all: [Int64], inIndex: Set<Int64>, isWhole: Bool) {
    let rows = ids("SELECT rowid FROM \(table) NOT INDEXED ORDER BY rowid")
    let index = ids("SELECT rowid FROM \(table) INDEXED BY sqlite_autoindex_\(table)_1")
    var all = rows.ids.union(index.ids)
    let isWhole = rows.isWhole || index.isWhole
    if !isWhole {
      // A damaged cell may name any row.
      let last = min(max(all.max() ?? 0, 0), Int64.max / 2)
      all.formUnion(max(1, last - Self.mostTried)...(last + Self.mostTried))
    }
    return (all.sorted(), index.ids, isWhole)
  }

  private func ids(_ sql: String) -> (ids: Set<Int64>, isWhole: Bool) {
    var ids: Set<Int64> = []
    do {
      let rows = try Row.fetchCursor(from, sql: sql)
      while let row = try rows.next() {
        if let id = Int64.fromDatabaseValue(row.stored(at: 0)) { ids.insert(id) }
      }
      return (ids, true)
    } catch {
      return (ids, false)
    }
  }
}
