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
    var passing: [Int32] = []
    bytes.withUnsafeBytes { text in
      var (row, at) = (0, 0)
      // From one hit to the next; a row that is hit is done.
      while let hit = Self.place(of: rarest, in: text, from: at) {
        while ends[row] <= hit { row += 1 }
        let start = row == 0 ? 0 : ends[row - 1]
        let hasAll = words.dropFirst().allSatisfy {
          Self.stands($0, in: text[start..<ends[row]])
        }
        if hasAll { passing.append(Int32(row)) }
        at = ends[row]
      }
    }
    return passing
  }

  /// The C library looks through megabytes in a few milliseconds.
  private static func place(
    of word: [UInt8], in text: UnsafeRawBufferPointer, from start: Int
  ) -> Int? {
    guard let base = text.baseAddress?.assumingMemoryBound(to: CChar.self) else { return nil }
    return (word + [0]).withUnsafeBytes { word in
      guard let first = word.baseAddress?.assumingMemoryBound(to: CChar.self),
        let hit = strstr(base + start, first)
      else { return nil }
      return UnsafePointer(hit) - base
    }
  }

  private static func stands(_ word: [UInt8], in row: Slice<UnsafeRawBufferPointer>) -> Bool {
    guard let first = word.first, row.count >= word.count else { return false }
    var rest = row[...]
    while let at = rest.firstIndex(of: first) {
      if row[at...].starts(with: word) { return true }
      rest = row[(at + 1)...]
    }
    return false
  }
}
