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
