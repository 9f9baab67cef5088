import Resources

/// The ten features of a pair.
public enum MatchFeature: String, Codable, Sendable, CaseIterable {
  case comp, geo, social, motive, circular, size, warm, precedent, fresh, goal
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
    /// What the pair's points would be if this offer were gone, with everything that hangs on it.
    public let without: Double
    /// Nothing is declared; `offer` is the title of the industry.
    public let isGuess: Bool
    /// The offer is an open workplace; `offer` are its tasks, where somebody has named them.
    public var isWorkplace = false
    /// The line is told to nobody: its text is empty.
    public var isOfferConfidential = false
    public var isNeedConfidential = false

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
    case workplaceClosed
    case sharedMotives([Phrase])
    case resourceStream(title: String)
    case circularTheme
    case orderShare(percent: Double)
    case withinCapacity
    case partOfVolume(percent: Double)
    case earlierPartnership(endedWell: Bool)
    case sameEvent(DanishDate)
    case sharedContact
    /// Somebody has said so.
    case workedTogether
    /// An agreement between others of the same industries, by its title.
    case precedent(title: String)
    /// How many of the lines were confirmed within a year, and when the offer that covers best was.
    case confirmed(known: Int, of: Int, offerOn: DanishDate?)
    /// What a third party would cover, in the words of the needs.
    case asThird(name: String, needs: [String])
    case countsInGoal(ordinal: Int)
    case countsInNoGoal
  }

  public let feature: MatchFeature
  /// 0...1.
  public let value: Double
  /// The feature's part of the points.
  public let points: Double
  public let fact: Fact

  /// Whether it speaks for the pair. Some facts only fill up the points, and a fact that says the
  /// opposite of a gain is a caveat.
  public var isStated: Bool {
    switch fact {
    case .countsInNoGoal, .workplaceClosed, .farAway, .earlierPartnership(endedWell: false),
      .sharedMotives([]), .covers([]):
      false
    case .confirmed(let known, let of, _): known > 0 && of > 0
    case .orderShare, .partOfVolume: value >= 0.5
    default: value > 0
    }
  }

  public init(feature: MatchFeature, value: Double, points: Double, fact: Fact) {
    self.feature = feature
    self.value = value
    self.points = points
    self.fact = fact
  }
}
