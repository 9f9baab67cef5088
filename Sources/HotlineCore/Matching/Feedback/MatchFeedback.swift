import GRDB
import Resources

/// What somebody answered to a suggested partner. Hides the suggestion where it was declined.
public struct MatchFeedback: Codable, Equatable, Sendable, Identifiable {
  public enum Answer: String, Codable, Sendable, CaseIterable {
    case presented, interested, declined, contacted
    case becamePartnership = "became_partnership"
    case notInterested = "not_interested"
  }

  public var id: Int64 = 0
  public var revision = 0
  public var unreadable = Unreadable()

  /// Who was asked for; nil for a general "not interested".
  public var askerID: Int64?
  public var candidateID: Int64
  public var answer: Answer
  public var categoryCode: String?
  public var reason: String?
  public var givenOn: DanishDate
  /// When a general "not interested" was lifted.
  public var liftedOn: DanishDate?

  public init(candidateID: Int64, answer: Answer, givenOn: DanishDate) {
    self.candidateID = candidateID
    self.answer = answer
    self.givenOn = givenOn
  }
}

extension MatchFeedback: StoredRow {
  public static let databaseTableName = "matchFeedback"
}

extension MatchFeedback.Answer: Worded {
  public var word: Phrase {
    switch self {
    case .presented: MatchPhrases.presented
    case .interested: MatchPhrases.interested
    case .declined: MatchPhrases.saidNo
    case .contacted: MatchPhrases.contacted
    case .becamePartnership: MatchPhrases.becamePartnership
    case .notInterested: MatchPhrases.notInterested
    }
  }
}
