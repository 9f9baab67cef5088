/// Where asked words stand in a name as it is written. The fold changes lengths (`Højgaard` is
/// `hojgard`), so it remembers which character each folded byte came from.
struct NameHighlight {
  private let folded: [UInt8]
  /// Bytes of the fold after so many characters of the name.
  private let lengths: [Int]

  init(_ name: String) {
    folded = Array(Fold.text(name).utf8)
    var lengths = [0]
    var end = name.startIndex
    while end < name.endIndex {
      end = name.index(after: end)
      lengths.append(Fold.text(String(name[..<end])).utf8.count)
    }
    self.lengths = lengths
  }

  /// One range for each word that the name holds, at the beginning of a word where it can be,
  /// joined where they overlap. Offsets in characters of the name.
  func ranges(of words: [String]) -> [Range<Int>] {
    let ranges = words.compactMap { range(of: Array($0.utf8)) }
    return ranges.sorted { $0.lowerBound < $1.lowerBound }.reduce(into: []) { joined, range in
      if let last = joined.last, range.lowerBound <= last.upperBound {
        joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        joined.append(range)
      }
    }
  }

  private func range(of word: [UInt8]) -> Range<Int>? {
    guard let start = place(of: word) else { return nil }
    let end = start + word.count
    guard let first = lengths.firstIndex(where: { $0 > start }),
      let last = lengths.firstIndex(where: { $0 >= end })
    else { return nil }
    return first - 1..<last
  }

  private func place(of word: [UInt8]) -> Int? {
    let places = folded.indices.filter { folded[$0...].starts(with: word) }
    return places.first { $0 == 0 || folded[$0 - 1] == UInt8(ascii: " ") } ?? places.first
  }
}
