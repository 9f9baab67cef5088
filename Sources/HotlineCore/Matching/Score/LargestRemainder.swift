/// Rounds parts so that they add up to their rounded sum.
enum LargestRemainder {
  /// Whole numbers: each is rounded down, and what the sum lacks goes to the largest remainders, of
  /// equals to the first.
  static func round(_ parts: [Double]) -> [Int] {
    let floors = parts.map { $0.rounded(.down) }
    let lacking = Int(bounded: (parts.reduce(0, +)).rounded() - floors.reduce(0, +))
    let order = parts.indices.sorted {
      let (one, other) = (parts[$0] - floors[$0], parts[$1] - floors[$1])
      return one == other ? $0 < $1 : one > other
    }
    var whole = floors.map { Int(bounded: $0) }
    for index in order.prefix(max(0, lacking)) { whole[index] &+= 1 }
    return whole
  }

  /// The same with `decimals` places.
  static func round(_ parts: [Double], decimals: Int) -> [Double] {
    let unit = (0..<decimals).reduce(1.0) { unit, _ in unit * 10 }
    return round(parts.map { $0 * unit }).map { Double($0) / unit }
  }
}
