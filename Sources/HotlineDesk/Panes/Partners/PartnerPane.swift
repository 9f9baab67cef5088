import HotlineCore
import Screen

/// Who could be a partner for the selected organisation, or who answers a spoken need.
public struct PartnerPane: Equatable, Sendable {
  private var received = Suggestions()
  /// The index among the visible suggestions.
  public var selected = 0
  /// Whether the related and guessed ones are unfolded.
  public var isUnfolded = false
  var ticket: Ticket = 0
  /// What was asked last, and what the shown suggestions answer.
  var asked: MatchQuestioner?
  private(set) var answered: MatchQuestioner?
  /// The part of what was understood that the arrows put right; nil while the line has the keys.
  var chip: Understood.Part?
  private var declined = Declined()
  /// What was answered to questions about those who are suggested to an organisation, and counts as
  /// long as the pane is about it. What is said of a spoken need is kept with it.
  var told: [ToldFact] = []
  /// Everything about the suggestion that is selected, or was when the pane had the keys last.
  private(set) var detail: OrganisationDetail?
  /// Whose detail was asked for.
  var reads: Int64?
  var detailTicket: Ticket = 0

  /// Which of them are shown; it stays from one organisation to the next.
  public private(set) var shown = Shown.all

  /// A social enterprise looks for partners among others of its kind, or among ordinary ones.
  public enum Shown: CaseIterable, Sendable {
    case all, sov, ordinary

    func passes(_ standing: Standing) -> Bool {
      switch self {
      case .all: true
      case .sov: standing == .rsv || standing == .sov
      case .ordinary: [.smv, .large, .ordinary].contains(standing)
      }
    }
  }

  /// What the register answered, without those who were declined since, and of the kind that is
  /// shown.
  public var suggestions: Suggestions {
    guard !declined.isEmpty || shown != .all else { return received }
    func isOut(_ suggestion: Suggestion) -> Bool {
      declined.holds(suggestion.id) || !shown.passes(suggestion.standing)
    }
    var left = received
    left.suggested.removeAll(where: isOut)
    left.related.removeAll(where: isOut)
    left.guesses.removeAll(where: isOut)
    return left
  }

  /// ← and → go through the kinds, the selection to the best of them.
  mutating func show(_ step: Int) {
    let kinds = Shown.allCases
    let index = kinds.firstIndex(of: shown) ?? 0
    shown = kinds[(index + step + kinds.count) % kinds.count]
    selected = 0
  }

  /// The suggestions that can be selected, in the order shown.
  public var visible: [Suggestion] {
    let suggestions = suggestions
    return isUnfolded
      ? suggestions.suggested + suggestions.related + suggestions.guesses
      : suggestions.suggested
  }

  public var selectedSuggestion: Suggestion? {
    visible.indices.contains(selected) ? visible[selected] : nil
  }

  /// Whether the line of those who are hidden is selected, behind the last suggestion: Enter says who
  /// they are.
  public var isOnHidden: Bool { selected >= visible.count && suggestions.hiddenCount > 0 }

  /// Whether they would complete a partnership.
  var completesPartnership: Bool {
    if case .partnership = answered { true } else { false }
  }

  /// How the line was understood that the shown suggestions answer.
  public var understood: Understood? { received.understood }

  /// - Returns: false where there is none in that direction: the key leads on.
  mutating func moveChip(_ step: Int) -> Bool {
    let parts = understood?.parts ?? []
    guard let at = chip.flatMap(parts.firstIndex) else {
      guard step > 0, let first = parts.first else { return false }
      chip = first
      return true
    }
    let next = at + step
    chip = parts.indices.contains(next) ? parts[next] : nil
    // Back from the first one stands the line itself.
    return chip != nil || step < 0
  }

  /// Whether nothing has come yet of what was asked: that nobody passes is not known then.
  var isWaiting: Bool { asked != nil && answered == nil }

  mutating func receive(_ answer: Suggestions, _ ticket: Ticket) {
    guard ticket == self.ticket, asked != nil else { return }
    // The same question again keeps what is selected; another one begins with its best answer.
    let kept = asked?.isAboutSame(as: answered) == true ? selectedSuggestion?.id : nil
    answered = asked
    received = answer
    // The register may have changed: what is selected is read again.
    reads = nil
    selected = visible.firstIndex { $0.id == kept } ?? 0
  }

  mutating func receive(_ answer: OrganisationDetail?, _ ticket: Ticket) {
    if ticket == detailTicket { detail = answer }
  }

  mutating func clear() {
    (detail, reads) = (nil, nil)
    (asked, answered) = (nil, nil)
    received = Suggestions()
    selected = 0
    isUnfolded = false
    declined = Declined()
    told = []
  }

  // MARK: Declined

  /// Who was declined while the pane was about one thing: they are gone from it at once, also where
  /// nobody asks and the register so has no pair to hide. Taken back, the last of them returns.
  private struct Declined: Equatable, Sendable {
    private var ids: [Int64] = []
    private var count = 0

    var isEmpty: Bool { count == 0 }

    func holds(_ id: Int64) -> Bool { ids.prefix(count).contains(id) }

    mutating func add(_ id: Int64) {
      ids = ids.prefix(count) + [id]
      count += 1
    }

    mutating func turn(isRedo: Bool) {
      count = min(max(0, isRedo ? count + 1 : count - 1), ids.count)
    }

    mutating func remove(_ id: Int64) {
      guard let index = ids.lastIndex(of: id) else { return }
      ids.remove(at: index)
      count = min(count, ids.count)
    }
  }

  mutating func passOver(_ id: Int64) {
    declined.add(id)
    selected = min(selected, max(0, visible.count - 1))
  }

  mutating func forgetDeclined() { declined = Declined() }

  mutating func bringBack(_ id: Int64) { declined.remove(id) }

  /// An answer to a suggestion was taken back, or done again.
  mutating func turnBack(isRedo: Bool) { declined.turn(isRedo: isRedo) }

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
    let last = visible.count - 1
    if wanted > last { isUnfolded = true }
    // One step on from the last of all stands the line of those who are hidden.
    let leadsOn = key == .down && last == visible.count - 1 && suggestions.hiddenCount > 0
    selected = min(max(0, wanted), max(0, leadsOn ? visible.count : visible.count - 1))
  }
}

extension DeskState {
  /// Asks who could be a partner for what the pane is about.
  mutating func suggest() -> [DeskEffect] {
    guard let question = partnerQuestion else { return [] }
    partners.ticket = nextTicket()
    if partners.asked?.isSpoken != question.isSpoken { partners.forgetDeclined() }
    if !question.isAboutSame(as: partners.asked) { partners.told = [] }
    let asked = question.knowing(partners.told)
    partners.asked = asked
    return [.suggest(asked, partners.ticket)]
  }

  var partnerQuestion: MatchQuestioner? {
    guard let need = need?.input else {
      if let record = list.selectedRecord, record.kind == .partnership {
        return .partnership(record.id)
      }
      return list.selectedID.map { .organisation($0) }
    }
    // During a call the caller asks, who may be nobody of the register.
    return .spokenNeed(need.searchable, askerID: needAskerID, needCorrection)
  }

  /// Gives a pane the keys, and the room where there is room for only one beside the list.
  mutating func showPane(_ pane: Pane) {
    focus = pane
    if pane != .list { companion = pane }
  }
}
