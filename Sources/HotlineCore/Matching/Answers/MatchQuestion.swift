import Resources

/// A question for the caller, or for whoever is suggested (spørg om): what nobody knows yet, and what
/// would say more of the pair.
public struct MatchQuestion: Codable, Hashable, Sendable {
  public enum About: Codable, Hashable, Sendable {
    /// The need is larger than the offer.
    case canTaskBeSplit
    /// Whether it still holds.
    case note(OfferNote)
    /// What would make a feature known.
    case unknown(MatchFeature)
    /// What the supplier turns over a year: of the order it is known what it is worth.
    case turnover
  }

  public let about: About
  /// Whom it is about: 0 for a caller whom the register does not know.
  public let organisationID: Int64
  /// The other of the two.
  public let otherID: Int64
  /// Whether it is about who is suggested, and not about who asks.
  public let isOfCandidate: Bool
  /// The line that it is about; nil where it is about none, 0 for one that is spoken.
  public var lineID: Int64?
  /// How much the offer can take, where the task is to be split.
  public var offered: Double?

  /// What to ask.
  public func sentence(_ language: Language) -> String {
    switch about {
    case .canTaskBeSplit: MatchPhrases.canTaskBeSplit(language)
    case .note(let note): MatchPhrases.askNote(language, ["note": note.sentence(language)])
    case .unknown(let feature):
      (isOfCandidate ? feature.questionOfThem : feature.question)(language)
    case .turnover:
      (isOfCandidate ? MatchPhrases.askTheirTurnover : MatchPhrases.askTurnover)(language)
    }
  }
}

extension PairFeatures {
  /// What to ask, the most valuable first; at most three.
  func questions(_ score: PairScore) -> [MatchQuestion] {
    Array((split + staleNotes + score.unknown.compactMap(question)).prefix(3))
  }

  private var split: [MatchQuestion] {
    guard let short, let offered = short.offer.line?.volume else { return [] }
    var question = question(.canTaskBeSplit, isOfCandidate: false)
    (question.lineID, question.offered) = (short.need.id, offered)
    return [question]
  }

  private var staleNotes: [MatchQuestion] {
    coveringOffers.flatMap { line in
      line.notes.filter { $0.age(on: setting.today) == .stale }.map { note in
        var question = question(.note(note), isOfCandidate: true)
        question.lineID = line.id
        return question
      }
    }
  }

  /// Of the two who has not said it; of both who asks, who is on the telephone.
  private func question(_ feature: MatchFeature) -> MatchQuestion? {
    let (party, about) = (candidate.party, MatchQuestion.About.unknown(feature))
    switch feature {
    case .geo: return question(about, isOfCandidate: asker.place.municipalityCode != nil)
    case .social: return question(about, isOfCandidate: asker.workplace?.saysSomething == true)
    case .motive:
      return question(about, isOfCandidate: !asker.motives.union(asker.themes).isEmpty)
    case .size: return sizeQuestion
    case .warm:
      return asker.id == 0 || party.id == 0 ? nil : question(about, isOfCandidate: false)
    case .comp, .circular, .precedent, .fresh, .goal: return question(about, isOfCandidate: false)
    }
  }

  /// What the order is worth; once that is known, what the supplier turns over.
  private var sizeQuestion: MatchQuestion? {
    guard let pair = complement.best.max(by: { $0.score.value < $1.score.value }) else {
      return nil
    }
    let isAskersNeed = pair.need.organisationID == asker.id
    let mine = isAskersNeed ? pair.need : pair.offer.line
    guard pair.need.valueDKK ?? pair.offer.line?.valueDKK == nil else {
      return question(.turnover, isOfCandidate: isAskersNeed)
    }
    guard let mine, !mine.isGuessed else { return nil }
    var asked = question(.unknown(.size), isOfCandidate: false)
    asked.lineID = mine.id
    return asked
  }

  private func question(_ about: MatchQuestion.About, isOfCandidate: Bool) -> MatchQuestion {
    let ids = (asker.id, candidate.party.id)
    return MatchQuestion(
      about: about, organisationID: isOfCandidate ? ids.1 : ids.0,
      otherID: isOfCandidate ? ids.0 : ids.1, isOfCandidate: isOfCandidate)
  }
}
