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
    let feedback = feedback(.declined, suggestion)
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
  private func feedback(
    _ answer: MatchFeedback.Answer, _ suggestion: Suggestion
  ) -> MatchFeedback {
    var feedback = MatchFeedback(
      candidateID: suggestion.id, answer: answer, givenOn: moment.today)
    feedback.askerID = partners.askerID
    feedback.categoryCode = suggestion.categoryCode
    return feedback
  }

  /// That a suggestion was sent to the one who rings.
  var presentItem: MenuItem? {
    guard focus == .partners, let suggestion = partners.selectedSuggestion,
      call != nil || need != nil
    else { return nil }
    return MenuItem(
      DeskPhrases.presentSuggestion(language, ["name": suggestion.name]), letter: "f",
      action: .present(feedback(.presented, suggestion)))
  }

  /// What became of a suggestion since it was sent.
  var becameItem: MenuItem? {
    guard focus == .partners, let suggestion = partners.selectedSuggestion,
      partners.askerID != nil
    else { return nil }
    return MenuItem(
      DeskPhrases.whatBecame(language, ["name": suggestion.name]), letter: "2",
      action: .askWhatBecame(suggestion))
  }

  mutating func askWhatBecame(_ suggestion: Suggestion) -> [DeskEffect] {
    let known: [(Character, MatchFeedback.Answer)] = [
      ("s", .presented), ("i", .interested), ("k", .contacted),
    ]
    let items = known.map { letter, answer in
      MenuItem(
        answer.word(language), letter: letter, action: .present(feedback(answer, suggestion)))
    }
    layers.append(
      .menu(
        Menu(
          title: DeskPhrases.whatBecame(language, ["name": suggestion.name]),
          items: items + [
            MenuItem(
              MatchFeedback.Answer.declined.word(language), letter: "n", action: .run(.remove))
          ], isFiltered: false, hint: DeskPhrases.whatBecameHint(language))))
    return []
  }

  /// Goes from the screen at once; the register hears of it.
  mutating func decline(_ feedback: MatchFeedback) -> [DeskEffect] {
    partners.passOver(feedback.candidateID)
    return [.decline(feedback)]
  }

  /// The call says that it was named, the register what was done with it.
  mutating func present(_ feedback: MatchFeedback) -> [DeskEffect] {
    (call == nil ? [] : mentionSelected()) + [.present(feedback)]
  }
}
