import GRDB
import Synchronization

/// Every word of the register, in memory, to find those that differ from a typed one by one error.
///
/// Words of one length lie side by side in one buffer, so that a scan touches little memory and
/// nothing is allocated a word: 150,000 words take under two megabytes and one or two
/// milliseconds.
struct Vocabulary: Sendable {
  /// Of what `searchWord` gave so far.
  private var firstID: Int64?
  private var lastID: Int64 = 0
  /// At index n the words of n bytes, without anything between them.
  private var words: [[UInt8]] = Array(repeating: [], count: Vocabulary.longest + 1)

  init(firstID: Int64? = nil) {
    self.firstID = firstID
  }

  static let shortest = 4
  static let longest = 40

  /// Short words differ from too many others by one letter; numbers are not spelled.
  static func keeps(_ word: Substring) -> Bool {
    let bytes = word.utf8
    return bytes.count >= shortest && bytes.count <= longest
      && !bytes.allSatisfy { isASCIIDigit($0) }
  }

  /// The same rule as a question to the index; the other kinds of tokens begin in the private use
  /// area.
  static let termsOfIndex = """
    SELECT term FROM searchTerm
    WHERE term < char(0xE000) AND term GLOB '*[^0-9]*'
      AND length(CAST(term AS BLOB)) BETWEEN \(shortest) AND \(longest)
    """

  /// Reads the words that were added since; all of them when the index was made anew.
  mutating func catchUp(_ db: Database) throws {
    let first = try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT id FROM searchWord ORDER BY id LIMIT 1"))
    if first != firstID { self = Vocabulary(firstID: first) }
    let rows = try Row.fetchCursor(
      db.cachedStatement(sql: "SELECT id, word FROM searchWord WHERE id > ? ORDER BY id"),
      arguments: [lastID])
    while let row = try rows.next() {
      lastID = row[0]
      let word: String = row[1]
      guard word.utf8.count <= Self.longest else { continue }
      words[word.utf8.count].append(contentsOf: word.utf8)
    }
  }

  /// The words one error away, at most `limit`: a letter too many, too few, wrong, or two changed
  /// round.
  func words(near typed: String, limit: Int) -> [String] {
    let typed = Array(typed.utf8)
    var near: [String] = []
    for length in max(Self.shortest, typed.count - 1)...max(Self.shortest, typed.count + 1)
    where length <= Self.longest {
      words[length].withUnsafeBufferPointer { buffer in
        for start in stride(from: 0, to: buffer.count, by: length) where near.count < limit {
          let word = UnsafeBufferPointer(rebasing: buffer[start..<start + length])
          if TypingError.isOne(typed, word) { near.append(String(decoding: word, as: UTF8.self)) }
        }
      }
    }
    return near
  }
}

/// The vocabulary that all searches of one desk share; read when the first of them needs it.
final class SharedVocabulary: Sendable {
  private let vocabulary = Mutex(Vocabulary())

  /// `db` and `typed` as in ``Vocabulary``; sees what `db` sees.
  func words(near typed: String, limit: Int, _ db: Database) throws -> [String] {
    try vocabulary.withLock { vocabulary in
      try vocabulary.catchUp(db)
      return vocabulary.words(near: typed, limit: limit)
    }
  }
}
