import CCrypto
import GRDB

/// The chain over the history: the seal of an action is the SHA-256 (FIPS 180-4) of the seal before it, of the
/// action and of its entries. Nothing in it can be changed, taken out or put in past the program without the
/// check seeing it.
///
/// Whoever can write the file can make all seals anew; a seal that was noted elsewhere shows that too.
struct HistorySeal {
  let db: Database

  /// The newest seal once more, so that entries missing at the end are seen.
  static let headKey = "history.seal"

  /// What an action is sealed as.
  struct Link: Equatable {
    var actionID: Int64
    var entries: Int
    var seal: String
  }

  /// Seals the actions from `first` on, which have no seal yet. Grows with what they stored.
  func seal(from first: Int64) throws {
    var last = try newest()
    let actions = try Row.fetchCursor(
      db.cachedStatement(sql: Self.actions + " WHERE id >= ? ORDER BY id"), arguments: [first])
    while let action = try actions.next() { last = try store(action, after: last) }
    try noteHead(last)
  }

  /// Seals the actions from `first` on anew, since something was taken out of them on purpose. Grows with all
  /// that was stored since.
  func sealAnew(from first: Int64 = 0) throws {
    try db.execute(sql: "DELETE FROM historySeal WHERE actionID >= ?", arguments: [first])
    try seal(from: first)
  }

  /// Seals all that a register holds whose schema has come to know seals.
  static func begin(_ db: Database) throws {
    guard try db.tableExists("historySeal") else { return }
    try HistorySeal(db: db).sealAnew()
  }

  /// What the action ought to be sealed as behind `former`; nil where there is no such action.
  func due(_ action: Int64, after former: Link?) throws -> Link? {
    try db.cachedStatement(sql: Self.actions + " WHERE id = ?").firstRow([action]) {
      try link(of: $0, after: former)
    }
  }

  /// The seal that stands for an action.
  func stored(_ action: Int64) throws -> Link? {
    try db.cachedStatement(sql: Self.links + " WHERE actionID = ?").firstRow([action], Link.init)
  }

  /// The newest seal; nil where nothing is sealed.
  func newest() throws -> Link? {
    try db.cachedStatement(
      sql: Self.links + " WHERE actionID = (SELECT max(actionID) FROM historySeal)"
    ).firstRow([], Link.init)
  }

  private func store(_ action: Row, after former: Link?) throws -> Link {
    let link = try link(of: action, after: former)
    try db.cachedStatement(
      sql: "INSERT INTO historySeal (actionID, entries, seal) VALUES (?, ?, ?)"
    ).execute(arguments: [link.actionID, link.entries, link.seal])
    return link
  }

  private func link(of action: Row, after former: Link?) throws -> Link {
    let id: Int64 = action.value(at: 0)
    var sealed = (former?.seal ?? "") + (action.value(at: 1) ?? "")
    var entries = 0
    let lines = try Row.fetchCursor(db.cachedStatement(sql: Self.entries), arguments: [id])
    while let line = try lines.next() {
      sealed += "\n" + (line.value(at: 0) ?? "")
      entries += 1
    }
    return Link(actionID: id, entries: entries, seal: try Self.sha256(of: sealed))
  }

  /// 64 hexadecimal digits.
  private static func sha256(of text: String) throws -> String {
    var text = text
    var digest: [UInt8] = Array(repeating: 0, count: 32)
    let isMade = text.withUTF8 {
      EVP_Digest($0.baseAddress, $0.count, &digest, nil, EVP_sha256(), nil)
    }
    guard isMade == 1 else { throw RegisterError.database(detail: "SHA-256") }
    return digest.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
  }

  private func noteHead(_ newest: Link?) throws {
    guard let newest else { return }
    try db.cachedStatement(
      sql: "INSERT OR REPLACE INTO registerState (key, value) VALUES (?, ?)"
    ).execute(arguments: [Self.headKey, newest.seal])
  }

  // MARK: What is sealed

  /// The id of every action, and its columns as one text.
  private static let actions = """
    SELECT id, \(text(
      of: "id", "kind", "subject", "at", "staffID", "batchID", "undoesID", "draftID", "draftDesk",
      "draftEdits"))
    FROM action
    """

  private static let links = "SELECT actionID, entries, seal FROM historySeal"

  private static let entries = """
    SELECT \(text(of: "id", "tableName", "rowID", "before", "after"))
    FROM history WHERE actionID = ? ORDER BY id
    """

  /// As SQL writes values, so that a number is not its text.
  private static func text(of columns: String...) -> String {
    columns.map { "quote(\($0))" }.joined(separator: " || ',' || ")
  }
}

extension HistorySeal.Link {
  fileprivate init(_ row: Row) {
    self.init(actionID: row.value(at: 0), entries: row.value(at: 1), seal: row.value(at: 2))
  }
}
