import Foundation

/// The folded texts of many rows in one piece of memory, so that all of them are looked through
/// between two keys.
struct FoldedRows: Sendable {
  /// A blank stands before every word: none reaches into the next.
  private var bytes: [UInt8] = []
  /// Behind the last byte of each row.
  private var ends: [Int] = []
  private var pairs = LetterPairs()
  /// How often each byte occurs.
  private var uses = [Int](repeating: 0, count: 256)

  var count: Int { ends.count }

  mutating func append(_ text: String) {
    let start = bytes.count
    bytes.append(UInt8(ascii: " "))
    bytes.append(contentsOf: Fold.text(text).utf8)
    bytes.withUnsafeBytes { bytes in
      let row = UnsafeRawBufferPointer(rebasing: bytes[start...])
      pairs.note(row, number: ends.count)
      for byte in row { uses[Int(byte)] += 1 }
    }
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
      .sorted { $0.count > $1.count }.map { SoughtWord($0, uses) }
    guard !unproven.isEmpty else { return candidates }
    return bytes.withUnsafeBytes { text in
      candidates.filter { number in
        let start = number == 0 ? 0 : ends[Int(number) - 1]
        let row = UnsafeRawBufferPointer(rebasing: text[start..<ends[Int(number)]])
        return unproven.allSatisfy { $0.stands(in: row) }
      }
    }
  }
}

/// A word that is looked for in many rows, by the byte of it that fewest of them hold.
private struct SoughtWord {
  let bytes: [UInt8]
  /// Of that byte in the word.
  let place: Int

  /// - Parameter uses: how often each byte occurs in the rows.
  init(_ bytes: [UInt8], _ uses: [Int]) {
    self.bytes = bytes
    place = bytes.indices.min { uses[Int(bytes[$0])] < uses[Int(bytes[$1])] } ?? 0
  }

  func stands(in row: UnsafeRawBufferPointer) -> Bool {
    bytes.withUnsafeBytes { word in
      guard let text = row.baseAddress, let letters = word.baseAddress else { return false }
      // Where the rare byte stands in the first and in the last place that the word could have.
      var at = place
      let last = row.count - word.count + place
      while at <= last, let hit = memchr(text + at, Int32(word[place]), last - at + 1) {
        if memcmp(hit - place, letters, word.count) == 0 { return true }
        at = UnsafeRawPointer(hit) - text + 1
      }
      return false
    }
  }
}
