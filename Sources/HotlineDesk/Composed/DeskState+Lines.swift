import HotlineCore
import Resources
import Screen

// Lines that are composed outside of forms: begun, set aside, brought back, taken.

extension DeskState {
  func line(_ id: ComposedLine.ID?) -> ComposedLine? { lines.first { $0.id == id } }

  mutating func changeLine<Result>(
    _ id: ComposedLine.ID, _ edit: (inout ComposedLine) -> Result
  ) -> Result? {
    guard let index = lines.firstIndex(where: { $0.id == id }) else { return nil }
    return edit(&lines[index])
  }

  /// A new line; who begins one shows it by its name.
  mutating func compose(_ title: String, _ purpose: ComposedLine.Purpose) -> ComposedLine.ID {
    // What was left without a word by another way than Esc.
    lines = lines.filter { !$0.isEmpty || isShown($0.id) }
    let line = ComposedLine(id: identifiers.next(), title: title, purpose: purpose)
    lines.append(line)
    return line.id
  }

  /// Those that nobody sees at the moment, though something is written in them.
  var linesSetAside: [ComposedLine] { lines.filter { !$0.isEmpty && !isShown($0.id) } }

  private func isShown(_ id: ComposedLine.ID) -> Bool {
    needID == id || layers.contains(.prompt(id))
  }

  /// Esc in a prompt: with a text in it the line becomes a draft, as a form does.
  mutating func setAside(_ id: ComposedLine.ID) -> [DeskEffect] {
    layers.removeAll { $0 == .prompt(id) }
    guard line(id)?.isEmpty == false else { return drop(id) }
    _ = changeLine(id) { $0.judge() }
    notice = Notice(.done, DeskPhrases.lineSetAside(language))
    return keepDrafts()
  }

  /// The line is done with: it goes from the screen and from the disk.
  mutating func drop(_ id: ComposedLine.ID) -> [DeskEffect] {
    let hadDraft = line(id)?.hasDraft == true
    lines.removeAll { $0.id == id }
    layers.removeAll { $0 == .prompt(id) }
    if needID == id { needID = nil }
    return hadDraft ? [.removeDraft(id)] : []
  }

  /// The same, so that Ctrl+Z brings it back.
  mutating func discard(_ line: ComposedLine, desk: String? = nil) -> [DeskEffect] {
    undoable.append(.discardedLine(line))
    _ = drop(line.id)
    return line.hasDraft ? [.removeDraft(line.id, desk: desk)] : []
  }

  /// Shows a line where it is asked for: a need in the partner pane, with its asker; a prompt over
  /// whatever is there.
  mutating func bringUp(_ line: ComposedLine) -> [DeskEffect] {
    guard case .need(let askerID, _) = line.purpose else {
      layers.removeAll { $0 == .prompt(line.id) }
      layers.append(.prompt(line.id))
      return []
    }
    let keep = closeLayers()
    let selected =
      call == nil && needAskerID != askerID
      ? askerID.map { goTo(organisation: $0) } ?? [] : []
    showNeed(line.id)
    return keep + selected + suggest()
  }

  // MARK: Taken

  /// Hands a line over to be stored. It is a draft until that has happened.
  mutating func store(_ id: ComposedLine.ID, as order: LineOrder) -> [DeskEffect] {
    layers.removeAll { $0 == .prompt(id) }
    _ = changeLine(id) { $0.judge() }
    guard let line = line(id) else { return [] }
    return keepDrafts() + [.storeLine(line, order)]
  }

  /// It is stored, and no draft any more, unless it was written on meanwhile.
  mutating func finish(_ stored: ComposedLine, _ done: Notice) -> [DeskEffect] {
    notice = done
    noteStored()
    let isSame = line(stored.id)?.text == stored.text
    return (isSame ? drop(stored.id) : []) + refresh()
  }

  /// It is not stored: the register says why, and the text is where drafts are.
  mutating func refuse(line id: ComposedLine.ID, _ error: RegisterError) -> [DeskEffect] {
    let isKept = line(id) != nil
    let sentence = error.sentence(language)
    notice = Notice(
      .problem, isKept ? "\(sentence) \(DeskPhrases.lineSetAside(language))" : sentence)
    return [.bell]
  }
}

/// What storing a line does.
public enum LineOrder: Equatable, Sendable {
  case work(WorkOrder)
  /// The line is the name of the filter.
  case nameFilter(OrganisationFilter)
  /// The line is the reason.
  case decline(MatchFeedback)
  /// The line said so.
  case tell(ToldFact)
}
