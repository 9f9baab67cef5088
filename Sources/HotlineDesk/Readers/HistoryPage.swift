import HotlineCore
import Resources

// What was done, by whom and from what to what; and an action taken back in the middle of later work.

extension DeskState {
  /// What became of the record that is selected in the list, else of the organisation.
  mutating func readHistory() -> [DeskEffect] {
    if layers.isEmpty, focus == .list, let record = list.selectedRecord {
      return read(.history(.record(record.kind, record.id), nil))
    }
    return selection.map { read(.history(.record(.organisation, $0.id), nil)) } ?? [.bell]
  }

  /// What everybody did today; ← → lead to other days.
  mutating func readHistoryOfDay() -> [DeskEffect] { read(.history(.day(moment.today), nil)) }

  func historyLines(_ page: RecordPage?) -> [ReaderLine] {
    guard let page else { return [ReaderLine(HistoryPhrases.reading(language), .faint)] }
    let isEmpty = !page.lines.contains { $0.actionID != nil }
    let lines = page.lines.map { line in
      var row = ReaderLine(line.text, line.isHeading ? .title : .text)
      // Only what can be taken back is stopped at; all of it is copied.
      if line.actionID != nil { row.entry = ReaderEntry(edit: nil, copy: page.text) }
      return row
    }
    return isEmpty ? lines : [ReaderLine(HistoryPhrases.hint(language), .faint)] + lines
  }

  /// Ctrl+X: the action under the cursor is taken back. Undoable by the next key of redoing.
  mutating func takeBackSelected(_ reader: Reader, _ page: RecordPage?) -> [DeskEffect] {
    guard !isReadOnly else {
      notice = Notice(.warning, RegisterPhrases.readOnly(language))
      return []
    }
    guard let action = selectedAction(of: reader, page) else {
      notice = Notice(.warning, HistoryPhrases.nothingSelected(language))
      return []
    }
    return [.takeBack(action)]
  }

  /// The action under the cursor; the hint stands above the lines of the page.
  private func selectedAction(of reader: Reader, _ page: RecordPage?) -> Int64? {
    page?.lines[safe: selectedLine(of: reader, in: lines(of: reader)) - 1]?.actionID
  }

  /// The page as it is now; the cursor stays on its action, so that the next key is about no other.
  func shown(_ reader: Reader, _ question: HistoryQuestion, _ page: RecordPage) -> Reader {
    guard case .history(_, let before) = reader.content else { return reader }
    let action = selectedAction(of: reader, before)
    var now = reader
    now.content = .history(question, page)
    if let action, let place = page.lines.firstIndex(where: { $0.actionID == action }) {
      now.selected = place + 1
    }
    return now
  }

  mutating func finish(takingBack action: DoneAction) -> [DeskEffect] {
    // Whom it was about the register says in the suggestions that are asked for now.
    if action.kind == .suggestionAnswered { partners.forgetDeclined() }
    notice = Notice(.done, DeskPhrases.undone(language, ["what": action.noun(language)]))
    return refresh()
  }
}

extension HistoryQuestion {
  /// The day before or after, none after `today`; a record has no neighbour.
  func neighbour(_ step: Int, through today: DanishDate) -> HistoryQuestion? {
    guard case .day(let day) = self else { return nil }
    let other = day.adding(days: step)
    return other > today ? nil : .day(other)
  }
}
