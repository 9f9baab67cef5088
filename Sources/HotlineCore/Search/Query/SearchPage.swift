/// What the search list shows: the first rows in the one order, and how many there are.
public struct SearchPage: Equatable, Sendable {
  public let hits: [SearchHit]
  /// Exact when the page holds everything; ``Register/countHits(_:)`` counts on.
  public var total: HitCount
  /// What was asked and understood as a fact.
  public let facts: [UnderstoodFact]

  public init(hits: [SearchHit], total: HitCount, facts: [UnderstoodFact] = []) {
    self.hits = hits
    self.total = total
    self.facts = facts
  }
}

/// How many organisations fit a query.
public enum HitCount: Equatable, Sendable {
  case exactly(Int)
  /// Counting ended at this number.
  case moreThan(Int)
}
