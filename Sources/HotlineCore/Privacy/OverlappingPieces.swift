extension Array {
  /// The pieces of a text in its order, where those that overlap become one.
  ///
  /// - Parameter merge: the earlier, the later, and the range of both.
  func joined(
    by range: (Element) -> Range<Int>, merge: (Element, Element, Range<Int>) -> Element
  ) -> [Element] {
    var joined: [Element] = []
    for piece in sorted(by: { range($0).lowerBound < range($1).lowerBound }) {
      guard let last = joined.last, range(last).overlaps(range(piece)) else {
        joined.append(piece)
        continue
      }
      let end = Swift.max(range(last).upperBound, range(piece).upperBound)
      joined[joined.count - 1] = merge(last, piece, range(last).lowerBound..<end)
    }
    return joined
  }
}
