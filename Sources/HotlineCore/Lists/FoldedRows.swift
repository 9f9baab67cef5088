import Foundation

/// The folded texts of many rows in one piece of memory, so that all of them are looked through
/// between two keys.
struct FoldedRows: Sendable {
  /// A blank stands before every word, a line feed behind every row: no word reaches into the next.
  /// A nought ends them all, as C has it.
  private var bytes: [UInt8] = [0]
  /// Behind the last byte of each row.
  private var ends: [Int] = []

  var count: Int { ends.count }

  mutating func append(_ text: String) {
    bytes[bytes.count - 1] = UInt8(ascii: " ")
    bytes.append(contentsOf: Fold.text(text).utf8.lazy.map { $0 == 0 ? UInt8(ascii: " ") : $0 })
    bytes.append(UInt8(ascii: "\n"))
    ends.append(bytes.count)
    bytes.append(0)
  }

  /// The rows, by their place, in which every word of `filter` begins a word or, from three letters
  /// on, stands inside one.
  func rows(passing filter: String) -> [Int32] {
    let words = Fold.words(filter).sorted { $0.utf8.count > $1.utf8.count }.map { word in
      Array((word.utf8.count < 3 ? " " + word : word).utf8)
    }
    guard let rarest = words.first else { return ends.indices.map(Int32.init) }
    let others = words.dropFirst()
    return bytes.withUnsafeBytes { text in
      (rarest + [0]).withUnsafeBytes { needle in
        Self.rows(holding: needle, in: text, ends) { row in
          others.allSatisfy { Self.stands($0, in: UnsafeRawBufferPointer(rebasing: text[row])) }
        }
      }
    }
  }

  /// From one hit to the next, which the C library finds in megabytes within milliseconds; a row
  /// that is hit is done.
  private static func rows(
    holding needle: UnsafeRawBufferPointer, in text: UnsafeRawBufferPointer, _ ends: [Int],
    where accepts: (Range<Int>) -> Bool
  ) -> [Int32] {
    guard let base = text.baseAddress?.assumingMemoryBound(to: CChar.self),
      let word = needle.baseAddress?.assumingMemoryBound(to: CChar.self)
    else { return [] }
    var found: [Int32] = []
    var (row, start) = (0, 0)
    while row < ends.count, let hit = strstr(base + start, word) {
      let at = UnsafePointer(hit) - base
      while ends[row] <= at {
        start = ends[row]
        row += 1
      }
      if accepts(start..<ends[row]) { found.append(Int32(row)) }
      start = ends[row]
      row += 1
    }
    return found
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
