import Foundation

/// The folded texts of many rows in one piece of memory, so that all of them are looked through
/// between two keys.
struct FoldedRows: Sendable {
  /// A blank stands before every word: none reaches into the next.
  private var bytes: [UInt8] = []
  /// Behind the last byte of each row.
  private var ends: [Int] = []
  private var pairs = LetterPairs()

  var count: Int { ends.count }

  mutating func append(_ text: String) {
    let start = bytes.count
    bytes.append(UInt8(ascii: " "))
    bytes.append(contentsOf: Fold.text(text).utf8)
    bytes.withUnsafeBytes { pairs.note(.init(rebasing: $0[start...]), number: ends.count) }
    ends.append(bytes.count)
  }

  /// The rows, by their place, in which every word of `filter` begins a word or, from three letters
  /// on, stands inside one.
  func rows(passing filter: String) -> [Int32] {
    let words = Fold.words(filter).map { word in
      Array((word.utf8.count < 3 ? " " + word : word).utf8)
    }
    guard !words.isEmpty else { return ends.indices.map(Int32.init) }
    let candidates = pairs.candidates(for: words, of: count)
    let unproven = words.filter { !LetterPairs.areProof(of: $0) }
      .sorted { $0.count > $1.count }
    guard !unproven.isEmpty else { return candidates.map(Int32.init) }
    return bytes.withUnsafeBytes { text in
      candidates.compactMap { number in
        let start = number == 0 ? 0 : ends[number - 1]
        let row = UnsafeRawBufferPointer(rebasing: text[start..<ends[number]])
        return unproven.allSatisfy { Self.stands($0, in: row) } ? Int32(number) : nil
      }
    }
  }

  /// Whether the bytes of a word stand in a row.
  private static func stands(_ word: [UInt8], in row: UnsafeRawBufferPointer) -> Bool {
    word.withUnsafeBytes { word in
      guard let text = row.baseAddress, let first = word.first, let letters = word.baseAddress
      else { return false }
      var at = 0
      let last = row.count - word.count
      while at <= last, let hit = memchr(text + at, Int32(first), last - at + 1) {
        if memcmp(hit, letters, word.count) == 0 { return true }
        at = UnsafeRawPointer(hit) - text + 1
      }
      return false
    }
  }
}
