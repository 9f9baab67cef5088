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
    /// What the pair's points would be without this line.
    public let without: Double

    public init(offer: String, need: String, isAskersNeed: Bool, score: Double, without: Double) {
      self.offer = offer
      self.need = need
      self.isAskersNeed = isAskersNeed
      self.score = score
      self.without = without
    }
  }

  public enum Fact: Equatable, Sendable {
    case covers([Cover])
    case samePostalCode(town: String)
    case sameMunicipality(name: String)
    case neighbourMunicipality
    case sameRegion
    case farAway
    case workplace(hours: Double?, accommodations: [String])
    case sharedMotives([String])
    case resourceStream(title: String)
    case circularTheme
    case orderShare(percent: Double)
    case withinCapacity
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

  public init(feature: MatchFeature, value: Double, points: Double, fact: Fact) {
    self.feature = feature
    self.value = value
    self.points = points
    self.fact = fact
  }
}
