import HotlineCore
import Resources

// What readers ask of the register, when they are opened and whenever it has changed.

extension DeskState {
  mutating func read(_ content: ReaderContent) -> [DeskEffect] {
    layers.append(.reader(Reader(content)))
    return askReader(for: content)
  }

  /// The list of the day, lists of records and readers share two keys for another view.
  mutating func switchView(_ step: Int) -> [DeskEffect] {
    if case .list(let layer) = layers.last { return switchList(layer, step) }
    guard case .today(var layer) = layers.last else { return switchReaderView(step) }
    layer.selectedID = selectedTodayRow(layer)?.id
    layer.view = layer.view.moved(step)
    layers[layers.count - 1] = .today(layer)
    return []
  }

  /// Ctrl+X: what the page has to be settled, decided or taken back under the cursor.
  mutating func settleInReader() -> [DeskEffect] {
    guard case .reader(let reader) = layers.last else { return [] }
    switch reader.content {
    case let content where !content.pairs.isEmpty: return noteNotSame()
    case .person: return decideAboutPerson()
    case .history(_, let page): return takeBackSelected(reader, page)
    case .hidden: return liftSelected()
    default:
      notice = Notice(.warning, DeskPhrases.cannotRemove(language))
      return []
    }
  }

  /// Whether a command has nothing to do with what is read: the footer leaves it out.
  func isIdleInReader(_ command: Command) -> Bool {
    guard case .reader(let reader) = layers.last else { return false }
    switch (command, reader.content) {
    case (.previousView, .organisation(let detail, _)): return detail.timeline.kinds.count < 2
    case (.previousView, .hotline), (.previousView, .report): return false
    case (.previousView, .goals): return goals.periods.count < 2
    case (.previousView, .history(.day, _)): return false
    case (.previousView, _): return true
    case (.writeReport, .record), (.writeReport, .row), (.writeReport, .history): return false
    case (.writeReport, .person): return personToSave == nil
    case (.writeReport, let content): return content.question(moment) == nil
    case (.editEntry, _): return selectedLine(of: reader)?.entry?.edit == nil
    case (.lift, _): return liftable == nil
    case (.choose, _): return selectedLine(of: reader)?.opens != true
    default: return false
    }
  }

  func askForReaders() -> [DeskEffect] {
    layers.flatMap { layer -> [DeskEffect] in
      if case .reader(let reader) = layer { askReader(for: reader.content) } else { [] }
    }
  }

  func askReader(for content: ReaderContent) -> [DeskEffect] {
    switch content {
    case .coverage: [.loadCoverage]
    case .hotline(let quarter, _): [.countHotline(quarter)]
    case .settings: [.loadSettings]
    case .report(let question, _): [.loadReport(question)]
    case .hotlineRows(let figures, _): [.countHotline(Quarter(of: figures.from))]
    // What the desk shows besides is asked for anyway.
    case .organisation, .suggestion, .goals, .goal, .record, .hidden, .draft, .duplicates: []
    case .person(let reading): [.findPerson(reading.asked, reading.ticket)]
    case .history(let question, _): [.readHistory(question)]
    case .row(let kind, let id, _): [.readRecordAgain(kind, id)]
    }
  }

  /// What stands in the place of a report on no period.
  private func noReport(_ question: ReportQuestion) -> RecordPage {
    RecordPage(
      title: question.kind.title(language),
      lines: [RecordPage.Line(ReportPhrases.noPeriod(language))])
  }

  /// An answer goes to every reader that shows it.
  mutating func receiveInReaders(_ event: DeskEvent) {
    for (place, layer) in layers.enumerated() {
      guard case .reader(var reader) = layer else { continue }
      switch (event, reader.content) {
      case (.covered(let coverage), .coverage):
        reader.content = .coverage(coverage)
      case (.historyRead(let answered, let page), .history(let question, _))
      where answered == question:
        reader = shown(reader, question, page)
      case (.recordReadAgain(let kind, let id, let page), .row(let shown, let shownID, _))
      where kind == shown && id == shownID:
        reader.content = .row(kind, id, page)
      case (.settingsRead(let settings), .settings):
        reader.content = .settings(settings)
      case (.hotlineCounted(let counted, let figures), .hotline(let quarter, _))
      where counted == quarter:
        reader.content = .hotline(quarter, figures)
      case (.reported(let answered, let report), .report(let question, _))
      where answered == question:
        if report == nil { notice = Notice(.warning, ReportPhrases.noPeriod(language)) }
        reader.content = report.map { .report(question, $0) } ?? .record(noReport(question))
      case (.hotlineCounted(_, let figures), .hotlineRows(let old, let name))
      where figures.from == old.from && figures.through == old.through:
        reader.content = .hotlineRows(figures, name)
      case (.measured(let meter, _, let ticket), .goal(let old, let index))
      where ticket == goals.ticket && meter.period.id == old.period.id:
        reader.content = .goal(meter, index: index)
      case (.suggested(let answer, let ticket), .suggestion(let old))
      where ticket == partners.ticket:
        let all = answer.suggested + answer.related + answer.guesses
        guard let now = all.first(where: { $0.id == old.id }) else { continue }
        reader.content = .suggestion(now)
      case (.detailed(let detail?, _), .organisation(let old, let kind))
      where detail.organisation.id == old.organisation.id:
        reader.content = .organisation(detail, showing: kind)
      default: continue
      }
      layers[place] = .reader(reader)
    }
  }
}
