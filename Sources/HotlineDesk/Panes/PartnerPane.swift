import HotlineCore
import Screen

/// Who could be a partner for the selected organisation, or who answers a spoken need.
public struct PartnerPane: Equatable, Sendable {
  public var suggestions = Suggestions()
  /// The index among the visible suggestions.
  public var selected = 0
  /// Whether the related and guessed ones are unfolded.
  public var isUnfolded = false
  var ticket: Ticket = 0
  /// What was asked last, and what the shown suggestions answer.
  var asked: MatchQuestioner?
  private var answered: MatchQuestioner?

  /// The suggestions that can be selected, in the order shown.
  public var visible: [Suggestion] {
    isUnfolded
      ? suggestions.suggested + suggestions.related + suggestions.guesses
      : suggestions.suggested
  }

  public var selectedSuggestion: Suggestion? {
    visible.indices.contains(selected) ? visible[selected] : nil
  }

  mutating func receive(_ answer: Suggestions, _ ticket: Ticket) {
    guard ticket == self.ticket else { return }
    // The same question again keeps what is selected; another one begins with its best answer.
    let kept = asked == answered ? selectedSuggestion?.id : nil
    answered = asked
    suggestions = answer
    selected = visible.firstIndex { $0.id == kept } ?? 0
  }

  mutating func clear() {
    suggestions = Suggestions()
    selected = 0
    isUnfolded = false
  }

  /// Moving down past the last suggestion unfolds the weaker ones.
  mutating func move(_ key: Key) {
    let wanted =
      switch key {
      case .up: selected - 1
      case .down: selected + 1
      case .pageUp: selected - 5
      case .pageDown: selected + 5
      case .home: 0
      case .end: visible.count - 1
      default: selected
      }
    if wanted >= visible.count { isUnfolded = true }
    selected = min(max(0, wanted), max(0, visible.count - 1))
  }
}

extension DeskState {
  /// Asks who could be a partner for what the pane is about.
  mutating func suggest() -> [DeskEffect] {
    guard let question = partnerQuestion else { return [] }
    partners.ticket = nextTicket()
    partners.asked = question
    return [.suggest(question, partners.ticket)]
  }

  private var partnerQuestion: MatchQuestioner? {
    guard let need = need?.input else { return list.selectedID.map { .organisation($0) } }
    // During a call the caller asks, who may be nobody of the register.
    return .spokenNeed(need.searchable, askerID: needAskerID)
  }

  /// Gives a pane the keys, and the room where there is room for only one beside the list.
  mutating func show(_ pane: Pane) {
    focus = pane
    if pane != .list { companion = pane }
  }
}
