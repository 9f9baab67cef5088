import GRDB

/// By what a row of a list is sorted.
enum ListSortKey: Comparable {
  case number(Double)
  /// Bytes whose plain order is that of the texts.
  case text([UInt8])

  static func < (one: ListSortKey, other: ListSortKey) -> Bool {
    switch (one, other) {
    case (.number(let one), .number(let other)): one < other
    case (.text(let one), .text(let other)): one.lexicographicallyPrecedes(other)
    case (.number, .text): true
    case (.text, .number): false
    }
  }
}

/// By what values of columns are sorted, each kept: most values recur, or hardly any do.
struct ListKeys {
  private let wording: ListWording
  private var known: [FieldKey: [DatabaseValue: ListSortKey?]] = [:]

  init(_ wording: ListWording) { self.wording = wording }

  mutating func key(_ value: DatabaseValue, _ column: ListColumn) -> ListSortKey? {
    guard !value.isNull else { return nil }
    if let key = known[column.key]?[value] { return key }
    let key = wording.key(value, column.content)
    if known[column.key, default: [:]].count < 1_000 {
      known[column.key, default: [:]][value] = .some(key)
    }
    return key
  }
}

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
