import Resources

/// Who could be a partner, in the three blocks of the matchmaker, and who was left out.
public struct Suggestions: Equatable, Sendable {
  /// At least one line in the same category or an ancestor of it that fits, or with a score of 40 or
  /// more.
  public var suggested: [Suggestion] = []
  /// Complementary by declared lines, but not enough to suggest.
  public var related: [Suggestion] = []
  /// Complementary only by industry code.
  public var guesses: [Suggestion] = []
  /// Those with whom an agreement runs already, or an idea or a dialogue; they are counted under
  /// `hidden` too.
  public var partners: [Suggestion] = []
  public var hidden: [HiddenCandidates] = []
  /// The blocks that may have more than these: who could not come before the last of them was not
  /// looked at.
  public var cut: Set<Suggestion.Block> = []
  public var hasMore: Bool { !cut.isEmpty }
  /// How a spoken line was understood; nil where none was asked.
  public var understood: Understood?

  public init() {}

  /// Every block of suggestions.
  static var blocks: [WritableKeyPath<Suggestions, [Suggestion]>] {
    [\.suggested, \.related, \.guesses, \.partners]
  }

  /// How many a hard filter took out.
  public var hiddenCount: Int { hidden.reduce(0) { $0 + $1.organisationIDs.count } }
}

/// Candidates that a hard filter took out, by reason.
public struct HiddenCandidates: Equatable, Sendable {
  public enum Reason: String, Sendable, CaseIterable {
    case outOfReach, declined, notInterested, ceased, doNotCall, sameGroup, pairNotAllowed
    case outOfTime, requirementMissing, alreadyPartners
    /// An idea or a dialogue between the two.
    case underWay
  }

  public let reason: Reason
  public let organisationIDs: [Int64]

  public init(reason: Reason, organisationIDs: [Int64]) {
    self.reason = reason
    self.organisationIDs = organisationIDs
  }
}

/// One possible partner with its score and everything that explains it.
public struct Suggestion: Equatable, Sendable, Identifiable {
  public enum Block: String, Sendable, CaseIterable {
    case suggested = "forslag"
    case related = "beslægtet"
    case guess = "gæt"
  }

  /// The organisation.
  public let id: Int64
  public let name: String
  public let standing: Standing
  public var postalCode: String?
  /// The number to call first, grouped for display.
  public var phone: String?
  /// The category of the need that is covered best; nil where it has none.
  public var categoryCode: String?
  public let block: Block
  /// The shown score, 0...100: points damped by how much is known and by exposure.
  public let score: Int
  /// The points before damping; the reasons' points add up to it.
  public let points: Double
  /// The known share of the relevant weight, 0...1.
  public let confidence: Double
  /// Largest first; every feature that is known. The first three are worth a line.
  public var reasons: [MatchReason] = []
  /// Those that say something for the pair.
  public var stated: [MatchReason] { reasons.filter(\.isStated) }
  /// The points of the others together.
  public var otherPoints: Double {
    reasons.filter { !$0.isStated }.map(\.points).reduce(0, +)
  }
  /// By which weights it was ranked.
  public var modelVersion = ""
  /// What the offers say today, no longer than a month ago.
  public var notes: [OfferNote] = []
  /// What is needed that is covered best, in its own words; nil where that is confidential.
  public var need: String?
  /// Codes of the motives that both have.
  public var sharedMotives: [String] = []
  public var caveats: [MatchCaveat] = []
  /// What to ask the caller next, most valuable first.
  public var questions: [MatchQuestion] = []

  public init(
    id: Int64, name: String, standing: Standing, block: Block, score: Int, points: Double,
    confidence: Double
  ) {
    self.id = id
    self.name = name
    self.standing = standing
    self.block = block
    self.score = score
    self.points = points
    self.confidence = confidence
  }
}

/// A reservation (forbehold). `MatchPhrases` has the sentences.
public enum MatchCaveat: Equatable, Sendable {
  case capacity(offered: Double, needed: Double, unit: String)
  /// Of what the asker gives away only a part.
  case takesPart(taken: Double, offered: Double, unit: String)
  /// Neither telephone nor mail.
  case unreachable
  /// Only if the spoken line means something else than what is likeliest.
  case ifMeant(Phrase)
  /// What the offer said some time ago.
  case note(OfferNote)
  case endedBadly
  case workplaceClosed
  case adProtected
  case unverified(since: DanishDate?)
  case dependency(percent: Double)
  case largeEnterprise
  case lowest(MatchFeature)
  case guessFromIndustry
}

extension Suggestion {
  /// The points of each reason as whole numbers that add up to the rounded points.
  public var shownPoints: [Int] { LargestRemainder.round(reasons.map(\.points)) }
}
