import GRDB

/// Words by which the saves of a bench are known again in the register: each is written by one save
/// alone.
public enum SaveWord {
  private static let sign = "qx"
  /// Letters and no digits, so that nothing takes them for a number. The sign has none of them.
  private static let letters = Array("abcdefghijklmnop")
  private static let length = 12

  /// The word of the `number`th save of a process; both are below 1,048,576.
  public static func make(process: Int, number: Int) -> String {
    sign + digits(process) + digits(number)
  }

  /// The words that stand in a text.
  static func found(in text: String) -> Set<String> {
    var found: Set<String> = []
    for range in text.ranges(of: sign) {
      let word = text[range.lowerBound...].prefix(length)
      if word.count == length, word.dropFirst(sign.count).allSatisfy(letters.contains) {
        found.insert(String(word))
      }
    }
    return found
  }

  /// SQL: whether words may stand in `column`.
  static func maybe(in column: String) -> String { "instr(\(column), '\(sign)') > 0" }

  private static func digits(_ number: Int) -> String {
    let places: [Int] = [16, 12, 8, 4, 0]
    return String(places.map { place -> Character in letters[(number >> place) & 15] })
  }
}

/// Where the words of saves stand in a register.
public struct TracedSaves: Sendable {
  /// By word: how many entries of history brought it in, of the table about which there are most.
  public fileprivate(set) var entries: [String: Int] = [:]
  /// By word: how many rows have it, of the table that has the most.
  public fileprivate(set) var rows: [String: Int] = [:]
}

extension Register {
  /// Looks for every ``SaveWord`` in all rows and in the history: a pass over the whole register.
  public func tracedSaves() throws -> TracedSaves {
    try read { db in
      var traced = TracedSaves()
      // What people entered; the others are made from it.
      for table in try RegisterTable.all(db) where table.isStamped {
        var counts: [String: Int] = [:]
        try table.texts(db) { text in
          for word in SaveWord.found(in: text) { counts[word, default: 0] += 1 }
        }
        traced.rows.merge(counts) { max($0, $1) }
      }
      var entries: [String: [String: Int]] = [:]
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT tableName, before, after FROM history
          WHERE \(SaveWord.maybe(in: "ifnull(after, '')"))
          """)
      while let row = try rows.next() {
        let (table, before): (String, String?) = (row.value(at: 0), row.value(at: 1))
        let after: String = row.value(at: 2)
        for word in SaveWord.found(in: after).subtracting(SaveWord.found(in: before ?? "")) {
          entries[table, default: [:]][word, default: 0] += 1
        }
      }
      for counts in entries.values { traced.entries.merge(counts) { max($0, $1) } }
      return traced
    }
  }
}

extension RegisterTable {
  /// What stands in the text columns of each row in which a word may be, joined.
  fileprivate func texts(_ db: Database, _ body: (String) throws -> Void) throws {
    let columns = columns.filter { $0.type == "TEXT" }.map { "\"\($0.name)\"" }
    guard !columns.isEmpty else { return }
    let maybe = columns.map { SaveWord.maybe(in: $0) }.joined(separator: " OR ")
    let joined = columns.map { "ifnull(\($0), '')" }.joined(separator: " || ' ' || ")
    try String.readEach(db, sql: "SELECT \(joined) FROM \"\(name)\" WHERE \(maybe)", body)
  }
}
