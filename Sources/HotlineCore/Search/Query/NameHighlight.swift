/// Where asked words stand in a name as it is written. The fold changes lengths (`Højgaard` is
/// `hojgard`), so folding beginnings of the name says which character a folded byte came from.
struct NameHighlight {
  private let name: String
  private let folded: [UInt8]
  /// Every character folds to one byte, as in most names.
  private let isEven: Bool
  /// Where the name's characters begin, and its end; not asked for where they are even.
  private let bounds: [String.Index]

  init(_ name: String) {
    self.name = name
    folded = Array(Fold.text(name).utf8)
    // Letters that fold to two bytes could make up for characters that fold to none.
    isEven =
      name.unicodeScalars.count == folded.count
      && name.unicodeScalars.allSatisfy {
        $0.value < 0x80 || "æøåÆØÅéÉ".unicodeScalars.contains($0)
      }
    bounds = isEven ? [] : Array(name.indices) + [name.endIndex]
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
    guard !word.isEmpty, let start = place(of: word) else { return nil }
    return characters(folding: start + 1) - 1..<characters(folding: start + word.count)
  }

  private func place(of word: [UInt8]) -> Int? {
    let places = folded.indices.filter { folded[$0...].starts(with: word) }
    return places.first { $0 == 0 || folded[$0 - 1] == UInt8(ascii: " ") } ?? places.first
  }

  /// The fewest characters whose fold has at least `bytes` bytes. The fold of a longer beginning is
  /// never shorter, so that a few folds find it.
  private func characters(folding bytes: Int) -> Int {
    guard !isEven else { return bytes }
    var low = 0
    var high = bounds.count - 1
    while low < high {
      let middle = (low + high) / 2
      if Fold.text(String(name[..<bounds[middle]])).utf8.count >= bytes {
        high = middle
      } else {
        low = middle + 1
      }
    }
    return low
  }
}
