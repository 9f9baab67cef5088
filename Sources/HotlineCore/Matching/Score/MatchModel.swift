/// The weights by which pairs are scored. A value, so that a run can say which one it used.
struct MatchModel: Equatable, Sendable {
  var version: String
  var weights: [MatchFeature: Double]
  /// Points from which on a pair with a near category is a suggestion.
  var suggestedFrom = 40.0
  /// The line score without freshness from which on a near line is a suggestion whatever the pair's
  /// points: an exact one is never folded away.
  var exactFit = 0.7
  /// The category value from which on a line is near.
  var nearCategory = 0.7
  /// Days that a declined candidate is hidden.
  var declinedDays = 365

  func weight(_ feature: MatchFeature) -> Double { weights[feature] ?? 0 }

  static let standard = MatchModel(
    version: "1",
    weights: [
      .comp: 45, .geo: 10, .social: 10, .motive: 8, .circular: 8, .size: 6, .warm: 6, .precedent: 5,
      .fresh: 4,
      .goal: 3,
    ])
}
