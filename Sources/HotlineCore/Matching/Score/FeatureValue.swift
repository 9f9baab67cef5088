/// What is known of one feature of a pair.
enum FeatureValue: Equatable, Sendable {
  /// 0...1, with the facts behind it.
  case known(Double, MatchReason.Fact)
  /// Nobody has said; worth a question. Counts below the line of the confidence.
  case unknown
  /// Known, but left out because it would cost points. Counts like an unknown one, is not asked.
  case leftOut
  /// Has nothing to do with this pair; counts nowhere.
  case dropped
}
