/// The rows of a list in the order of one of its columns, by their places in the whole list.
struct ListOrder: Equatable, Sendable {
  /// From the first to the last.
  private let filled: [Int32]
  /// What says nothing in that column stands last, whichever way round.
  private let empty: [Int32]

  /// - Parameter keys: of each row of the whole list; rows with the same key keep their order.
  init(_ keys: [ListSortKey?]) {
    var filled: [(key: ListSortKey, place: Int32)] = []
    var empty: [Int32] = []
    for (place, key) in keys.enumerated() {
      if let key { filled.append((key, Int32(place))) } else { empty.append(Int32(place)) }
    }
    filled.sort { ($0.key, $0.place) < ($1.key, $1.place) }
    self.filled = filled.map(\.place)
    self.empty = empty
  }

  /// `places` in this order.
  func sorted(_ places: [Int32], isDescending: Bool) -> [Int32] {
    var passes = [Bool](repeating: false, count: filled.count + empty.count)
    for place in places where passes.indices.contains(Int(place)) { passes[Int(place)] = true }
    let first = isDescending ? filled.reversed() : filled
    return (first + empty).filter { passes[Int($0)] }
  }
}
