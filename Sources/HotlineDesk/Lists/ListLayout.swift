import HotlineCore
import Resources

/// Which columns of a list stand in a width, and where: as many of the most important ones as have
/// room, each with what it needs at least; what is left over goes to them in their order.
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

  /// - Parameter sort: the column by which rows are sorted; it is always shown.
  public init(_ columns: [ListColumn], width: Int, sort: FieldKey?, _ language: Language) {
    let sorted = columns.firstIndex { $0.key == sort }
    let widths = columns.map { $0.width(language) }
    var shown: [Int] = []
    func needed(_ shown: [Int]) -> Int {
      let all = Set(shown + [sorted].compactMap(\.self))
      return all.map { widths[$0].lowerBound }.reduce(0, +) + Self.gap * max(0, all.count - 1)
    }
    for column in columns.indices {
      guard needed(shown + [column]) <= width || shown.isEmpty else { break }
      shown.append(column)
    }
    if let sorted, !shown.contains(sorted) { shown.append(sorted) }
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
