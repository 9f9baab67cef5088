import CCrypto
import Foundation
import GRDB

/// The chain over the history, by which the check sees what was changed, taken out or put in past the program.
///
/// The *content* of an action is the SHA-256 (FIPS 180-4) of its text: the columns of the action, then for each of
/// its entries, in the order of ids, a line feed and the columns of the entry; columns stand in the order below, as
/// SQL's `quote()` writes them, with commas between. A text with U+0000, behind which `quote()` does not look, stands
/// as `quote()` writes its bytes. A column that a later step brings is added at the end, and only where it is not
/// NULL, so that a seal never changes by a step. The *marks* of an action, where it has any, are the SHA-256 of its
/// ``SealMark``s, with line feeds between. The *seal* is the SHA-256 of the seal before it, "" for the first, the
/// content, and a comma and the marks where there are any.
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
    /// nil for an action without marks.
    var marks: String?
    var seal: String
  }

  /// Seals the actions from `first` to `last`, which have no seal yet. Grows with what they stored.
  func seal(from first: Int64, through last: Int64 = .max) throws {
    var head = try self.head()
    let actions = try Row.fetchCursor(
      db.cachedStatement(sql: Self.actions + " WHERE id >= ? AND id <= ? ORDER BY id"),
      arguments: [first, last])
    while let action = try actions.next() {
      let id: Int64 = action.value(at: 0)
      let (content, entries) = try content(of: action)
      let marks = try Self.digest(of: self.marks(of: id))
      head = try Self.seal(of: content, marks, after: head)
      // A stray row never keeps anybody from saving.
      try db.cachedStatement(
        sql: """
          INSERT OR REPLACE INTO historySeal (actionID, entries, content, marks, seal)
          VALUES (?, ?, ?, ?, ?)
          """
      ).execute(arguments: [id, entries, content, marks, head])
    }
    try note(head: head)
  }

  /// Seals everything: where a history comes in whole.
  func makeAnew() throws {
    try knowUntoldStaff()
    try makeAnew(from: .min, through: .max)
  }

  /// Seals the actions from `first` to `last` as they stand, whatever was sealed from there on: the chain goes on
  /// from the seal before them. Grows with what they stored.
  func makeAnew(from first: Int64, through last: Int64) throws {
    let former = try seal(before: first)
    try db.execute(sql: "DELETE FROM historySeal WHERE actionID >= ?", arguments: [first])
    try note(head: former)
    try seal(from: first, through: last)
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
    var former = try seal(before: first)
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
        let held = try link.seal == Self.seal(of: link.content, link.marks, after: former)
        former = link.seal
        if changed.contains(link.actionID), let action = try action(link.actionID) {
          (link.content, link.entries) = try content(of: action)
          link.marks = try Self.digest(of: marks(of: link.actionID))
        }
        if held { link.seal = try Self.seal(of: link.content, link.marks, after: new) }
        new = link.seal
        try db.cachedStatement(
          sql: """
            UPDATE historySeal SET entries = ?, content = ?, marks = ?, seal = ? WHERE actionID = ?
            """
        ).execute(arguments: [link.entries, link.content, link.marks, link.seal, link.actionID])
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
  static func seal(
    of content: String, _ marks: String? = nil, after former: String
  ) throws -> String {
    try sha256(of: former + content + (marks.map { "," + $0 } ?? ""))
  }

  /// "" where no action before it is sealed.
  private func seal(before action: Int64) throws -> String {
    try String.readOne(
      db, sql: "SELECT seal FROM historySeal WHERE actionID < ? ORDER BY actionID DESC LIMIT 1",
      arguments: [action]) ?? ""
  }

  private func action(_ id: Int64) throws -> Row? {
    try Row.fetchOne(db.cachedStatement(sql: Self.actions + " WHERE id = ?"), arguments: [id])
  }

  private func content(of action: Row) throws -> (content: String, entries: Int) {
    var text = Self.bytes(action.stored(at: 1))
    var entries = 0
    let lines = try Row.fetchCursor(
      db.cachedStatement(sql: Self.entries), arguments: [action.value(at: 0) as Int64])
    while let line = try lines.next() {
      text.append(UInt8(ascii: "\n"))
      text.append(Self.bytes(line.stored(at: 0)))
      entries += 1
    }
    return (try Self.sha256(of: text), entries)
  }

  private static func bytes(_ stored: DatabaseValue) -> Data {
    if case .blob(let bytes) = stored.storage { bytes } else { Data() }
  }

  static func sha256(of text: String) throws -> String { try sha256(of: Data(text.utf8)) }

  private static func sha256(of bytes: Data) throws -> String {
    var digest: [UInt8] = Array(repeating: 0, count: 32)
    let isMade = bytes.withUnsafeBytes {
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

  /// The id of every action, and the bytes of its columns as one text.
  private static let actions = """
    SELECT id, CAST(\(text(
      of: "id", "kind", "subject", "at", "staffID", "batchID", "undoesID", "draftID", "draftDesk",
      "draftEdits")) AS BLOB)
    FROM action
    """

  private static let links = "SELECT actionID, entries, content, marks, seal FROM historySeal"

  private static let entries = """
    SELECT CAST(\(text(of: "id", "tableName", "rowID", "before", "after")) AS BLOB)
    FROM history WHERE actionID = ? ORDER BY id
    """

  /// As SQL writes values, so that a number is not its text.
  static func text(of columns: String...) -> String {
    columns.map { column in
      """
      CASE WHEN instr(\(column), char(0)) THEN quote(CAST(\(column) AS BLOB)) ELSE quote(\(column)) END
      """
    }.joined(separator: " || ',' || ")
  }
}

extension HistorySeal.Link {
  fileprivate init(_ row: Row) {
    self.init(
      actionID: row.value(at: 0), entries: row.value(at: 1), content: row.value(at: 2),
      marks: row.value(at: 3), seal: row.value(at: 4))
  }
}
