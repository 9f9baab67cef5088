import HotlineCore
import Resources

extension Performer {
  /// Suggests partners, and notes what somebody says to a suggestion or to what it asks.
  func suggesting(_ effect: DeskEffect, today: DanishDate) throws -> DeskEvent? {
    switch effect {
    case .suggest(let question, let ticket):
      return .suggested(try suggestions(for: question, today: today), ticket)
    case .decline(let feedback):
      return .done(try decline(feedback, in: register))
    case .present(let feedback):
      try register.answer(feedback)
      return .done(
        feedback.answer == .presented
          ? done(DeskPhrases.presented)
          : done(DeskPhrases.suggestionNoted, ["what": feedback.answer.word(language)]))
    case .tell(let fact):
      return .done(try keep(fact, in: register))
    case .propose(let line, let category):
      // A by-product: what was typed is kept elsewhere, and a reader of the register proposes nothing.
      let word = try? register.propose(wordsOf: line, for: category)
      return word.map { .done(done(DeskPhrases.wordProposed, ["word": $0])) }
    case .lift(let candidate, let asker):
      guard let name = try register.lift(candidate: candidate, askedBy: asker) else {
        return .done(Notice(.warning, DeskPhrases.nothingToLift(language)))
      }
      return .done(done(DeskPhrases.lifted, ["name": name]))
    default:
      return nil
    }
  }

  private func suggestions(
    for question: MatchQuestioner, today: DanishDate
  ) throws -> Suggestions {
    switch question {
    case .organisation(let id, let told):
      try register.suggestions(for: id, today: today, told: told)
    case .partnership(let id):
      try register.suggestions(completing: id, today: today)
    case .spokenNeed(let text, let asker, let correction):
      try register.suggestions(
        forSpokenNeed: text, correction: correction, askerID: asker, today: today)
    }
  }

  /// Notes that a suggestion was declined, and says for how long it stays away.
  func decline(_ feedback: MatchFeedback, in register: Register) throws -> Notice {
    try register.answer(feedback)
    if feedback.askerID == nil { return done(DeskPhrases.declinedHere) }
    return done(
      feedback.categoryCode == nil ? DeskPhrases.declined : DeskPhrases.declinedInCategory)
  }

  /// Stores what was answered to the question of a suggestion.
  func keep(_ fact: ToldFact, in register: Register) throws -> Notice {
    guard let name = try register.store(fact) else {
      return Notice(.warning, DeskPhrases.goneMeanwhile(language))
    }
    return done(DeskPhrases.answerKept, ["name": name])
  }
}
