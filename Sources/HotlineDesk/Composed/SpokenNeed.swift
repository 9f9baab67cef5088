import HotlineCore
import Resources
import Screen

// A need as it is spoken in a call: a line in the partner pane, which answers while it is typed.

extension DeskState {
  /// The line of the need that is sought for; nil while partners are sought for an organisation.
  public var need: ComposedLine? { line(needID) }

  /// Opens the line. One that stands there already is asked and answered.
  mutating func beginNeed() -> [DeskEffect] {
    let effects = closeNeed()
    let id = compose(DeskPhrases.needDraft(language), .need(askerID: needAskerID))
    showNeed(id)
    return effects
  }

  /// Puts a line of a need into the partner pane.
  mutating func showNeed(_ id: ComposedLine.ID) {
    call?.hasKeys = false
    needID = id
    partners.clear()
    partners.chip = nil
    showPane(.partners)
  }

  /// That what a department says in the line can be kept as a purchase need; nil for anybody else.
  var purchaseOffer: String? {
    guard let need, !need.isEmpty, let asker = needAskerID,
      list.page.hits.contains(where: { $0.id == asker && $0.kind == .department })
    else { return nil }
    return ProcurementPhrases.fromSpokenNeed(language)
  }

  /// What somebody put right in how the line was understood.
  var needCorrection: NeedCorrection { need.map { needCorrection(of: $0) } ?? NeedCorrection() }

  private func needCorrection(of line: ComposedLine) -> NeedCorrection {
    guard case .need(_, let correction?) = line.purpose else { return NeedCorrection() }
    return correction
  }

  /// Text goes to the need line; Tab and the arrows to what was understood under it; Esc ends both. nil:
  /// the key means what it means on the desk.
  mutating func pressInNeed(_ key: Key) -> [DeskEffect]? {
    guard let needID else { return nil }
    switch key {
    case .tab, .backTab: return partners.moveChip(key == .tab ? 1 : -1) ? [] : nil
    case .left, .right:
      guard let chip = partners.chip, let understood = partners.understood else {
        return changeNeed(needID) { $0.handle(key) }
      }
      return correctNeed(
        needID, understood.correction(of: chip, step: key == .right ? 1 : -1))
    case .escape:
      if partners.chip != nil {
        partners.chip = nil
        return []
      }
      let effects = closeNeed()
      showPane(.list)
      return effects + suggest()
    case .character, .paste, .backspace, .delete, .wordLeft, .wordRight, .home, .end:
      partners.chip = nil
      return changeNeed(needID) { $0.handle(key) }
    case .up, .down, .pageUp, .pageDown, .enter, .insert, .function, .control, .alt, .pointer:
      return nil
    }
  }

  /// The answer to another reading of the line follows at once.
  private mutating func correctNeed(
    _ id: ComposedLine.ID, _ correction: NeedCorrection
  ) -> [DeskEffect] {
    let askerID = needAskerID
    _ = changeLine(id) { line in
      line.purpose = .need(askerID: askerID, correction: correction)
      return false
    }
    return suggest()
  }

  /// - Parameter edit: whether the text is another one, for which partners are sought anew.
  mutating func changeNeed(
    _ id: ComposedLine.ID, _ edit: (inout ComposedLine) -> Bool
  ) -> [DeskEffect] {
    let askerID = needAskerID
    let correction = needCorrection
    let isOther = changeLine(id) { line in
      let isChanged = edit(&line)
      // Another need altogether is read anew.
      let kept = line.isEmpty || correction.isEmpty ? nil : correction
      line.purpose = .need(askerID: askerID, correction: kept)
      return isChanged
    }
    return isOther == true ? suggest() : []
  }

  /// A need is a question: once it is left, it is answered. Ctrl+Z asks it again.
  private mutating func closeNeed() -> [DeskEffect] {
    guard let need else { return [] }
    needID = nil
    guard !need.isEmpty else { return drop(need.id) }
    notice = Notice(.done, DeskPhrases.needClosed(language, ["what": need.draftTitle()]))
    return proposal(from: need) + discard(need)
  }

  /// What somebody had to put right is worth knowing the next time.
  private func proposal(from need: ComposedLine) -> [DeskEffect] {
    guard !isReadOnly, let chosen = needCorrection(of: need).categoryCode,
      let understood = partners.understood, understood.meanings.first?.code != chosen,
      need.input.cprVerdict == nil
    else { return [] }
    return [.propose(wordsOf: need.answer, category: chosen)]
  }
}
