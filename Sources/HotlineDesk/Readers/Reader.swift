import HotlineCore
import Resources
import Screen

/// Text to read over the desk: an organisation in full, a suggestion taken apart, the rows behind a
/// figure, who was talked with about what. Its lines are made when it is drawn, so that what changes
/// while it is open shows.
public struct Reader: Equatable, Sendable {
  public var content: ReaderContent
  /// The line that is selected; nil: the first that Enter opens. The page follows it.
  public var selected: Int?

  public init(_ content: ReaderContent) {
    self.content = content
  }
}

/// What is read.
public enum ReaderContent: Equatable, Sendable {
  /// All of an organisation; of its timeline one kind, or everything where none is chosen.
  case organisation(OrganisationDetail, showing: TimelineEntry.Kind?)
  case suggestion(Suggestion)
  /// Every goal of the period that the desk shows.
  case goals
  /// A goal by its place in the meter; one past the last is what lies outside every period.
  case goal(GoalMeter, index: Int)
  /// Social enterprises by the topics of the dialogue; nil until it is counted.
  case coverage(DialogueCoverage?)
  /// The figures of a quarter; nil until they are counted.
  case hotline(Quarter, HotlineFigures?)
  /// The rows behind one of them.
  case hotlineRows(HotlineFigures, HotlineFigures.Name)
  /// A report; nil until it is written.
  case report(ReportQuestion, Report?)
  /// What a kind of record has to read of one of them, as it stood when it was opened.
  case record(RecordPage)
  /// The same, which follows the register.
  case row(RecordKind, Int64, RecordPage)
  /// What was done, by whom; nil until it is read.
  case history(HistoryQuestion, RecordPage?)
  /// Who is hidden among the suggestions, and why.
  case hidden(RecordPage)
  /// Organisations that may be one, as far as they are found.
  case duplicates(DuplicateReport)
  /// Where a person occurs, and what is to be done there.
  case person(PersonReading)
  /// What the municipality decides; nil until it is read.
  case settings([DecidedSetting]?)
  /// A draft that no form of this program opens.
  case draft(KeptDraft)
}

/// One line of a reader.
public struct ReaderLine: Equatable, Sendable {
  public let text: String
  public var role = Role.text
  public var indent = 0
  /// How much further in the line goes on where it is broken.
  public var hang = 0
  /// What stands in columns behind the text; such a line is not broken.
  public var cells: [ReaderCell] = []
  /// The organisation that Enter opens; nil for a line that only says something.
  public var organisationID: Int64?
  /// The figure whose rows Enter opens.
  public var figure: HotlineFigures.Name?
  /// What Enter does, where it opens neither of them.
  public var action: MenuAction?
  /// What the line stands for, where it can be edited, removed or copied.
  public var entry: ReaderEntry?

  public init(_ text: String, _ role: Role = .text, indent: Int = 0, organisationID: Int64? = nil) {
    self.text = text
    self.role = role
    self.indent = indent
    self.organisationID = organisationID
  }

  /// Whether it stands for something, so that some key does something with it.
  var isLive: Bool { organisationID != nil || figure != nil || entry != nil || action != nil }

  /// Whether Enter leads on from it.
  var opens: Bool {
    organisationID != nil || figure != nil || action != nil || entry?.edit != nil
  }
}

/// A text in a column of a line.
public struct ReaderCell: Equatable, Sendable {
  public let x: Int
  public let text: String
  public let role: Role
}

extension DeskState {
  /// What a reader says as things stand.
  func lines(of reader: Reader) -> [ReaderLine] {
    switch reader.content {
    case .organisation(let detail, let kind): organisationLines(detail, showing: kind)
    case .suggestion(let suggestion):
      Reader.lines(of: suggestion, language, answer: answerAction)
    case .goals: goalLines()
    case .goal(let meter, let index): Reader.lines(of: meter, goal: index, language)
    case .coverage(let coverage): coverageLines(coverage)
    case .hotline(_, let figures): figureLines(figures)
    case .hotlineRows(let figures, let name): figureRows(figures, name)
    case .report(_, let report): reportLines(report)
    case .record(let page), .row(_, _, let page), .hidden(let page): Reader.lines(of: page)
    case .history(_, let page): historyLines(page)
    case .duplicates(let report): duplicateLines(report)
    case .person(let reading): personLines(reading)
    case .settings(let settings): settingLines(settings)
    case .draft(let draft): draftLines(draft)
    }
  }

  func title(of reader: Reader) -> String {
    switch reader.content {
    case .organisation(let detail, _):
      "\(detail.organisation.name) · \(detail.badge(language))"
    case .suggestion(let suggestion):
      "\(suggestion.name) · \(suggestion.standing.badge(language))"
    case .goals:
      goals.meter.map { GoalPhrases.fullTitle(language, ["title": $0.period.title]) }
        ?? DeskPhrases.goalsTitle(language)
    case .goal(let meter, let index): Reader.title(of: meter, goal: index, language)
    case .coverage: ReaderPhrases.coverageTitle(language)
    case .hotline(let quarter, _):
      ReaderPhrases.hotlineTitle(
        language, ["quarter": quarter.title(language)])
    case .hotlineRows(let figures, let name):
      "\(name.title(language)) · \(figures.spanTitle(language))"
    case .report(let question, _): question.kind.title(language)
    case .record(let page), .row(_, _, let page), .hidden(let page): page.title
    case .history(_, let page): page?.title ?? HistoryPhrases.open(language)
    case .duplicates: DuplicatePhrases.title(language)
    case .person(let reading): reading.places?.subject.called ?? reading.asked
    case .settings: DecisionPhrases.title(language)
    case .draft(let draft): draft.title
    }
  }

  /// The line that keys are about.
  func selectedLine(of reader: Reader) -> ReaderLine? {
    let lines = lines(of: reader)
    return lines[safe: selectedLine(of: reader, in: lines)]
  }

  func selectedLine(of reader: Reader, in lines: [ReaderLine]) -> Int {
    max(0, min(reader.selected ?? first(of: reader, in: lines), lines.count - 1))
  }

  /// The first line that stands for something; what is read as a whole is read from its top.
  private func first(of reader: Reader, in lines: [ReaderLine]) -> Int {
    let first = lines.firstIndex { $0.isLive } ?? 0
    return first < size.height - 6 ? first : 0
  }

  mutating func pressInReader(_ key: Key) -> [DeskEffect] {
    guard case .reader(var reader) = layers.last else { return [] }
    let lines = lines(of: reader)
    let selected = selectedLine(of: reader, in: lines)
    switch key {
    case .up, .down, .pageUp, .pageDown, .home, .end:
      reader.selected = Reader.place(
        key, from: selected, in: lines, page: max(1, size.height - 6))
      layers[layers.count - 1] = .reader(reader)
      return []
    case .enter:
      return openLine(lines[safe: selected], in: reader)
    case .character, .paste, .backspace, .delete, .left, .right, .wordLeft, .wordRight, .escape,
      .tab, .backTab, .insert, .function, .control, .alt, .pointer:
      return KeyTable.command(for: key, in: .reader).map { run($0) } ?? []
    }
  }

  private mutating func openLine(_ line: ReaderLine?, in reader: Reader) -> [DeskEffect] {
    if let name = line?.figure, case .hotline(_, let figures?) = reader.content {
      layers.append(.reader(Reader(.hotlineRows(figures, name))))
      return []
    }
    if let action = line?.action { return perform(action) }
    guard let id = line?.organisationID else {
      return line?.entry?.edit.map { open($0) } ?? []
    }
    return visit(organisation: id)
  }

  /// The other kinds of a timeline, another quarter, or another report.
  mutating func switchReaderView(_ step: Int) -> [DeskEffect] {
    guard case .reader(var reader) = layers.last else { return [] }
    var effects: [DeskEffect] = []
    switch reader.content {
    case .organisation(let detail, let kind):
      let kinds: [TimelineEntry.Kind?] = [nil] + detail.timeline.kinds.map(Optional.some)
      let index = kinds.firstIndex(of: kind) ?? 0
      reader.content = .organisation(
        detail, showing: kinds[(index + step + kinds.count) % kinds.count])
      reader.selected = lines(of: reader).firstIndex { $0.text.hasPrefix(historyHeading) }
    case .hotline(let quarter, _):
      let other = step < 0 ? quarter.previous : quarter.next
      guard other.firstDay <= moment.today else { return [.bell] }
      reader = Reader(.hotline(other, nil))
      effects = [.countHotline(other)]
    case .report(let question, _):
      reader = Reader(neighbour(of: question, step))
      effects = askReader(for: reader.content)
    case .goals:
      return showPeriod(step)
    case .history(let question, _):
      guard let other = question.neighbour(step, through: moment.today) else { return [.bell] }
      reader = Reader(.history(other, nil))
      effects = askReader(for: reader.content)
    case .suggestion, .goal, .coverage, .hotlineRows, .record, .row, .hidden, .settings, .draft,
      .duplicates, .person:
      return []
    }
    layers[layers.count - 1] = .reader(reader)
    return effects
  }

  /// The text of the line, else what can be copied of the selected organisation.
  mutating func copyFromReader() -> [DeskEffect] {
    guard case .reader(let reader) = layers.last else { return [] }
    let lines = lines(of: reader)
    guard let text = lines[safe: selectedLine(of: reader, in: lines)]?.entry?.copy else {
      return run(.copy)
    }
    return [.copy(text)]
  }

  mutating func editFromReader() -> [DeskEffect] {
    guard case .reader(let reader) = layers.last else { return [] }
    let lines = lines(of: reader)
    guard let edit = lines[safe: selectedLine(of: reader, in: lines)]?.entry?.edit else {
      notice = Notice(.warning, ReaderPhrases.nothingToEdit(language))
      return []
    }
    return open(edit)
  }

  /// Selects an organisation wherever it stands, and remembers that it was opened.
  mutating func goTo(organisation id: Int64) -> [DeskEffect] {
    remember(id)
    list.search.replaceAll(with: "")
    list.filter = .none
    list.filterName = nil
    list.selectedID = id
    focus = .list
    return search(keepingSelection: true) + loadSelection()
  }

  /// Puts an organisation first among those opened last.
  mutating func remember(_ id: Int64) {
    choose(id)
    list.recent = Array(([id] + list.recent.filter { $0 != id }).prefix(30))
  }
}

extension Reader {
  /// Where a key leads among lines: from one that stands for something to the next, mere text is
  /// passed over. Where the next one is further away than a page, the text is scrolled.
  static func place(_ key: Key, from selected: Int, in lines: [ReaderLine], page: Int) -> Int {
    let last = lines.count - 1
    let wanted = key.moved(selected, last: last, page: page)
    guard wanted != selected, key != .home else { return wanted }
    let isForward = wanted > selected
    func live(_ range: some Sequence<Int>) -> Int? { range.first { lines[$0].isLive } }
    switch key {
    case .up, .down:
      let reach =
        isForward
        ? live(wanted...min(last, selected + page))
        : live((max(0, selected - page)...wanted).reversed())
      // The first and last lines are read too, where nothing before or behind them is live.
      return reach ?? wanted
    default:
      let near = max(1, page / 4)
      let around =
        isForward
        ? live(wanted...min(last, wanted + near))
        : live((max(0, wanted - near)...wanted).reversed())
      return around ?? wanted
    }
  }
}

extension Array {
  /// The element, or nil where there is none.
  subscript(safe index: Int) -> Element? {
    indices.contains(index) ? self[index] : nil
  }
}
