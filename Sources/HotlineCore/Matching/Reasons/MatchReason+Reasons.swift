extension PairScore {
  /// Every known feature with what it adds to the points, the largest first. Features that add
  /// nothing stand last, so that the parts add up to the whole.
  var reasons: [MatchReason] {
    let known = MatchFeature.allCases.compactMap { feature -> MatchReason? in
      guard case .known(let value, let fact) = features[feature] else { return nil }
      return MatchReason(
        feature: feature, value: value, points: points(of: feature), fact: fact)
    }
    // Equal points keep the order of the features.
    return known.enumerated().sorted {
      ($0.element.points, -$0.offset) > ($1.element.points, -$1.offset)
    }.map(\.element)
  }

  /// The unknown features, the heaviest first.
  var unknown: [MatchFeature] {
    let unknown = MatchFeature.allCases.filter { features[$0] == .unknown }
    return unknown.enumerated().sorted {
      (model.weight($0.element), -$0.offset) > (model.weight($1.element), -$1.offset)
    }.map(\.element)
  }
}
