import HotlineCore
import Resources
import Screen

/// Which columns of a list stand in a width, and where: as many of the most important ones as have
/// room, each with what it needs at least; what is left over goes to them in their order. None is
/// wider than what stands in it, and one in which nothing stands gives way to the others.
public struct ListLayout: Equatable, Sendable {
  public struct Place: Equatable, Sendable {
    /// Of the column in the list.
    public let column: Int
    public let x: Int
    public let width: Int
  }

  public let places: [Place]

  /// Between two columns.
  private static let gap = 2

  /// - Parameters:
  ///   - sort: the column by which rows are sorted; it is always shown.
  ///   - widest: how wide what stands in each column is; empty where nothing is known of that.
  public init(
    _ columns: [ListColumn], width: Int, sort: FieldKey?, widest: [Int] = [],
    _ language: Language
  ) {
    let sorted = columns.firstIndex { $0.key == sort }
    let widths = columns.enumerated().map { index, column in
      let range = column.width(language)
      guard let content = widest[safe: index] else { return range }
      let most = min(range.upperBound, max(content, displayWidth(column.label(language)) + 2))
      return min(range.lowerBound, most)...most
    }
    var shown: [Int] = []
    func needed(_ shown: [Int]) -> Int {
      let all = Set(shown + [sorted].compactMap(\.self))
      return all.map { widths[$0].lowerBound }.reduce(0, +) + Self.gap * max(0, all.count - 1)
    }
    let filled = columns.indices.filter { widest[safe: $0] != 0 }
    for column in filled {
      guard needed(shown + [column]) <= width || shown.isEmpty else { break }
      shown.append(column)
    }
    if shown.count == filled.count {
      for column in columns.indices where !filled.contains(column) {
        guard needed(shown + [column]) <= width else { break }
        shown.append(column)
      }
    }
    if let sorted, !shown.contains(sorted) { shown.append(sorted) }
    if !widest.isEmpty { shown.sort() }
    var left = max(0, width - needed(shown))
    var x = 0
    places = shown.map { column in
      let range = widths[column]
      let more = min(left, range.upperBound - range.lowerBound)
      left -= more
      defer { x += range.lowerBound + more + Self.gap }
      return Place(column: column, x: x, width: max(0, min(range.lowerBound + more, width - x)))
    }
  }
}
