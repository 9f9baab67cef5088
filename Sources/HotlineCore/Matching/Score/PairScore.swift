/// The score of a pair from its features: a weighted mean over what is known, and how much that is.
struct PairScore: Equatable, Sendable {
  let model: MatchModel
  var features: [MatchFeature: FeatureValue]
  /// Agreements of the candidate that run.
  var activePartnerships = 0

  /// The weighted mean of the known features, 0...100.
  var points: Double { points(replacing: nil) }

  /// The known share of the relevant weight, 0...1.
  var confidence: Double {
    let relevant = weight { $0 != .dropped }
    return relevant > 0 ? weight(\.isKnown) / relevant : 0
  }

  /// The points damped by how much is known.
  var damped: Double { points * (0.6 + 0.4 * confidence) }

  /// What is shown: damped by exposure too, so that the same few well-known enterprises do not take
  /// every call.
  var shown: Double { damped * (1 - 0.1 * min(1, Double(activePartnerships) / 5)) }

  /// What a feature adds to the points; 0 for one that is not known.
  func points(of feature: MatchFeature) -> Double {
    guard case .known(let value, _) = features[feature] else { return 0 }
    let known = weight(\.isKnown)
    return known > 0 ? 100 * model.weight(feature) * value / known : 0
  }

  /// The points if complementarity had another value, everything else fixed.
  func points(withComplementarity value: Double) -> Double { points(replacing: value) }

  /// A feature's value; nil when it is not known.
  func value(of feature: MatchFeature) -> Double? {
    guard case .known(let value, _) = features[feature] else { return nil }
    return value
  }

  private func points(replacing complementarity: Double?) -> Double {
    let known = weight(\.isKnown)
    guard known > 0 else { return 0 }
    let sum = MatchFeature.allCases.reduce(0.0) { sum, feature in
      guard let value = value(of: feature) else { return sum }
      let used = feature == .comp ? complementarity ?? value : value
      return sum + model.weight(feature) * used
    }
    return 100 * sum / known
  }

  private func weight(_ counts: (FeatureValue) -> Bool) -> Double {
    MatchFeature.allCases.reduce(0.0) { sum, feature in
      counts(features[feature] ?? .unknown) ? sum + model.weight(feature) : sum
    }
  }
}

extension FeatureValue {
  fileprivate var isKnown: Bool {
    switch self {
    case .known: true
    case .unknown, .leftOut, .dropped: false
    }
  }
}
