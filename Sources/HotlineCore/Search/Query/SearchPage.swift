/// What the search list shows: the first rows in the one order, and how many there are.
public struct SearchPage: Equatable, Sendable {
  public let hits: [SearchHit]
  /// Exact when the page holds everything; ``Register/countHits(_:)`` counts on.
  public var total: HitCount
  /// What was asked and understood as a fact.
  public let facts: [UnderstoodFact]
  /// Where nothing was found: the facts without which something would be, those that leave the most
  /// first.
  public let reliefs: [FactRelief]

  public init(
    hits: [SearchHit], total: HitCount, facts: [UnderstoodFact] = [], reliefs: [FactRelief] = []
  ) {
    self.hits = hits
    self.total = total
    self.facts = facts
    self.reliefs = reliefs
  }
}

/// A fact that emptied a list, and how many organisations there are without it.
public struct FactRelief: Equatable, Sendable {
  public let fact: UnderstoodFact
  public let count: HitCount

  public init(_ fact: UnderstoodFact, _ count: HitCount) {
    self.fact = fact
    self.count = count
  }
}

/// How many organisations fit a query.
public enum HitCount: Equatable, Sendable {
  case exactly(Int)
  /// Counting ended at this number.
  case moreThan(Int)
}
