import Resources

/// Words of a query that name a fact of organisations: they narrow the other words.
public struct UnderstoodFact: Equatable, Sendable {
  public enum Dimension: Sendable, CaseIterable {
    case place, standing, kind, scheme, accommodation, theme

    /// Whether the words may as well be meant as words of what somebody does.
    var isSoft: Bool {
      switch self {
      case .place, .standing, .kind: false
      case .scheme, .accommodation, .theme: true
      }
    }
  }

  public let dimension: Dimension
  /// What it is called: `8600 Silkeborg`, `RSV`.
  public let label: Phrase
  /// An organisation has it that has one of these.
  let tokens: Set<String>

  /// Those of one dimension widen each other where none can have both, as two places.
  static func expressions(_ facts: [UnderstoodFact]) -> [SearchExpression] {
    let exclusive: [Dimension] = [.place, .standing, .kind]
    let wide = exclusive.map { dimension in
      facts.filter { $0.dimension == dimension }.map(\.tokens)
        .reduce(into: Set()) { $0.formUnion($1) }
    }
    let narrow = facts.filter { !exclusive.contains($0.dimension) }.map(\.tokens)
    return (wide + narrow).compactMap { tokens in
      .any(tokens.filter { !$0.isEmpty }.sorted().map { .word($0) })
    }
  }
}
