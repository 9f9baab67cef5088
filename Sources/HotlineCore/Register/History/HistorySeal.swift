import CCrypto
import GRDB

/// The chain over the history, by which the check sees what was changed, taken out or put in past the program.
///
/// The *content* of an action is the SHA-256 (FIPS 180-4) of its text: the columns of the action, then for each of
/// its entries, in the order of ids, a line feed and the columns of the entry; columns stand in the order below, as
/// SQL's `quote()` writes them, with commas between; then its tombstones in the same way. A column that a later step brings is added at the end, and only
/// where it is not NULL, so that a seal never changes by a step. The *seal* is the SHA-256 of the seal before it, ""
/// for the first, and the content.
///
/// Whoever can write the file can make all seals anew; a seal that was noted elsewhere shows that too.
struct HistorySeal {
  let db: Database

  /// The newest seal once more: the next hangs on it, so that an end that is cut off stays missed.
  static let headKey = "history.seal"

  /// What an action is sealed as.
  struct Link: Equatable {
    var actionID: Int64
    var entries: Int
    var content: String
    var seal: String
  }

  /// Seals the actions from `first` on and before `end`, which have no seal yet. Grows with what they stored.
  func seal(from first: Int64, before end: Int64 = .max) throws {
    var head = try self.head()
    let actions = try Row.fetchCursor(
      db.cachedStatement(sql: Self.actions + " WHERE id >= ? AND id < ? ORDER BY id"),
      arguments: [first, end])
    while let action = try actions.next() {
      let (content, entries) = try content(of: action)
      head = try Self.seal(of: content, after: head)
      // A stray row never keeps anybody from saving.
      try db.cachedStatement(
        sql: """
          INSERT OR REPLACE INTO historySeal (actionID, entries, content, seal) VALUES (?, ?, ?, ?)
          """
      ).execute(arguments: [action.value(at: 0) as Int64, entries, content, head])
    }
    try note(head: head)
  }

  /// Seals everything before the action `end`: where a history comes in whole, or is taken as it is.
  func makeAnew(before end: Int64 = .max) throws {
    try db.execute(sql: "DELETE FROM historySeal")
    try note(head: "")
    try seal(from: 0, before: end)
  }

  /// The same for a register whose schema has just come to know seals.
  static func begin(_ db: Database) throws {
    guard try db.tableExists("historySeal"),
      try Bool.readOne(db, sql: "SELECT NOT EXISTS (SELECT 1 FROM historySeal)") == true
    else { return }
    try HistorySeal(db: db).makeAnew()
  }

  /// Links all anew from the first of these actions on, and gives them the content that they have now. What did
  /// not hold before does not hold afterwards. Grows with the actions since, not with what they stored.
  func linkAnew(_ changed: Set<Int64>) throws {
    guard let first = changed.min() else { return }
    var former =
      try String.readOne(
        db,
        sql: "SELECT seal FROM historySeal WHERE actionID < ? ORDER BY actionID DESC LIMIT 1",
        arguments: [first]) ?? ""
    var new = former
    let head = try self.head()
    var next = first
    while true {
      let links = try Row.fetchAll(
        db.cachedStatement(sql: Self.links + " WHERE actionID >= ? ORDER BY actionID LIMIT 500"),
        arguments: [next]
      ).map(Link.init)
      guard let last = links.last else { break }
      for var link in links {
        let held = try link.seal == Self.seal(of: link.content, after: former)
        former = link.seal
        if changed.contains(link.actionID), let action = try action(link.actionID) {
          (link.content, link.entries) = try content(of: action)
        }
        if held { link.seal = try Self.seal(of: link.content, after: new) }
        new = link.seal
        try db.cachedStatement(
          sql: "UPDATE historySeal SET entries = ?, content = ?, seal = ? WHERE actionID = ?"
        ).execute(arguments: [link.entries, link.content, link.seal, link.actionID])
      }
      next = last.actionID + 1
    }
    if head == former { try note(head: new) }
  }

  // MARK: Looking

  func head() throws -> String {
    try String.readOne(
      db.cachedStatement(sql: "SELECT value FROM registerState WHERE key = ?"),
      arguments: [Self.headKey]) ?? ""
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

  /// What the action says now, and how many entries it has; nil where there is none.
  func content(ofAction id: Int64) throws -> (content: String, entries: Int)? {
    try action(id).map(content)
  }

  // MARK: Making

  /// 64 hexadecimal digits.
  static func seal(of content: String, after former: String) throws -> String {
    try sha256(of: former + content)
  }

  private func action(_ id: Int64) throws -> Row? {
    try Row.fetchOne(db.cachedStatement(sql: Self.actions + " WHERE id = ?"), arguments: [id])
  }

  private func content(of action: Row) throws -> (content: String, entries: Int) {
    var text: String = action.value(at: 1)
    var entries = 0
    let lines = try Row.fetchCursor(
      db.cachedStatement(sql: Self.entries), arguments: [action.value(at: 0) as Int64])
    while let line = try lines.next() {
      text += "\n" + (line.value(at: 0) as String)
      entries += 1
    }
    let tombstones = try Row.fetchCursor(
      db.cachedStatement(sql: Self.tombstones), arguments: [action.value(at: 0) as Int64])
    while let line = try tombstones.next() { text += "\n" + (line.value(at: 0) as String) }
    return (try Self.sha256(of: text), entries)
  }

  private static func sha256(of text: String) throws -> String {
    var text = text
    var digest: [UInt8] = Array(repeating: 0, count: 32)
    let isMade = text.withUTF8 {
      EVP_Digest($0.baseAddress, $0.count, &digest, nil, EVP_sha256(), nil)
    }
    guard isMade == 1 else { throw RegisterError.database(detail: "SHA-256") }
    return digest.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
  }

  private func note(head: String) throws {
    try db.cachedStatement(
      sql: "INSERT OR REPLACE INTO registerState (key, value) VALUES (?, ?)"
    ).execute(arguments: [Self.headKey, head])
  }

  /// The id of every action, and its columns as one text.
  private static let actions = """
    SELECT id, \(text(
      of: "id", "kind", "subject", "at", "staffID", "batchID", "undoesID", "draftID", "draftDesk",
      "draftEdits"))
    FROM action
    """

  private static let links = "SELECT actionID, entries, content, seal FROM historySeal"

  private static let entries = """
    SELECT \(text(of: "id", "tableName", "rowID", "before", "after"))
    FROM history WHERE actionID = ? ORDER BY id
    """

  private static let tombstones = """
    SELECT \(text(of: "id", "sealedFromID")) FROM tombstone WHERE actionID = ? ORDER BY id
    """

  /// As SQL writes values, so that a number is not its text.
  private static func text(of columns: String...) -> String {
    columns.map { "quote(\($0))" }.joined(separator: " || ',' || ")
  }
}

extension HistorySeal.Link {
  fileprivate init(_ row: Row) {
    self.init(
      actionID: row.value(at: 0), entries: row.value(at: 1), content: row.value(at: 2),
      seal: row.value(at: 3))
  }
}
