import HotlineCore
import Resources
import Screen

// Declining a suggestion: the pair that is on screen, in the category that it was suggested for, and
// why, in one key.

extension DeskState {
  /// Asks why the selected suggestion is declined.
  mutating func askWhyDeclined() -> [DeskEffect] {
    guard let suggestion = partners.selectedSuggestion else { return [] }
    layers.append(.menu(declineMenu(suggestion)))
    return []
  }

  private func declineMenu(_ suggestion: Suggestion) -> Menu {
    let feedback = declined(suggestion)
    let title = DeskPhrases.whyDeclined(language, ["name": suggestion.name])
    let reasons: [(Character, Phrase)] = [
      ("l", DeskPhrases.tooFar), ("k", DeskPhrases.tooLittle), ("d", DeskPhrases.tooDear),
      ("n", DeskPhrases.notNow), ("h", DeskPhrases.hasAnother), ("p", DeskPhrases.wrongTask),
    ]
    let known = reasons.map { letter, reason in
      var answer = feedback
      answer.reason = reason(language)
      return MenuItem(reason(language), letter: letter, action: .decline(answer))
    }
    return Menu(
      title: title,
      items: known + [
        MenuItem(DeskPhrases.noReason(language), letter: "u", action: .decline(feedback)),
        MenuItem(
          DeskPhrases.ownReason(language), letter: "s",
          action: .ask(title, .declineReason(feedback))),
      ], isFiltered: false, hint: DeskPhrases.declineHint(language))
  }

  /// Who asked for what the pane shows: for a spoken need the caller, or nobody.
  private func declined(_ suggestion: Suggestion) -> MatchFeedback {
    var feedback = MatchFeedback(
      candidateID: suggestion.id, answer: .declined, givenOn: moment.today)
    feedback.askerID = partners.askerID
    feedback.categoryCode = suggestion.categoryCode
    return feedback
  }

  /// Goes from the screen at once; the register hears of it.
  mutating func decline(_ feedback: MatchFeedback) -> [DeskEffect] {
    partners.passOver(feedback.candidateID)
    return [.decline(feedback)]
  }

  /// The call says that it was named, the register that it was sent.
  mutating func present(_ feedback: MatchFeedback) -> [DeskEffect] {
    (call == nil ? [] : mentionSelected()) + [.present(feedback)]
  }
}
