import Resources

/// The nine features of a pair.
public enum MatchFeature: String, Codable, Sendable, CaseIterable {
  case comp, geo, social, motive, circular, size, warm, fresh, goal
}

/// What one feature gave, with the facts behind it. `MatchPhrases` has the sentences.
public struct MatchReason: Equatable, Sendable {
  /// An offer that covers a need.
  public struct Cover: Equatable, Sendable {
    public let offer: String
    public let need: String
    /// Whether the need is the asker's.
    public let isAskersNeed: Bool
    /// The line score, 0...1.
    public let score: Double
    /// What the pair's points would be without this offer, everything else fixed.
    public let without: Double
    /// Nothing is declared; `offer` is the title of the industry.
    public let isGuess: Bool

    public init(
      offer: String, need: String, isAskersNeed: Bool, score: Double, without: Double,
      isGuess: Bool = false
    ) {
      self.offer = offer
      self.need = need
      self.isAskersNeed = isAskersNeed
      self.score = score
      self.without = without
      self.isGuess = isGuess
    }
  }

  public enum Fact: Equatable, Sendable {
    case covers([Cover])
    case samePostalCode(town: String)
    case sameMunicipality(name: String)
    case neighbourMunicipality
    case sameRegion
    case farAway
    case workplace(hours: Double?, accommodations: [Phrase])
    case sharedMotives([Phrase])
    case resourceStream(title: String)
    case circularTheme
    case orderShare(percent: Double)
    case withinCapacity
    case partOfVolume(percent: Double)
    case earlierPartnership(endedWell: Bool)
    case sameEvent(DanishDate)
    case sharedContact
    case confirmed(known: Int, of: Int, latest: DanishDate?)
    case countsInGoal(ordinal: Int)
    case countsInNoGoal
  }

  public let feature: MatchFeature
  /// 0...1.
  public let value: Double
  /// The feature's part of the points.
  public let points: Double
  public let fact: Fact

  /// Whether there is something to say for the pair: some facts only fill up the points.
  public var isStated: Bool {
    switch fact {
    case .countsInNoGoal, .sharedMotives([]), .confirmed(known: _, of: 0, latest: _): false
    default: true
    }
  }

  public init(feature: MatchFeature, value: Double, points: Double, fact: Fact) {
    self.feature = feature
    self.value = value
    self.points = points
    self.fact = fact
  }
}
