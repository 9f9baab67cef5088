import HotlineCore
import Resources

// The list of organisations that may be one, and how it grows while it is sought for.

extension DeskState {
  /// Opens the list and begins to look; what was found before is looked for anew.
  mutating func showDuplicates() -> [DeskEffect] {
    layers.append(.reader(Reader(.duplicates(DuplicateReport()))))
    return [.findDuplicates(isFirst: true)]
  }

  /// What is found so far. The search goes on as long as somebody reads the list.
  mutating func receive(_ report: DuplicateReport) -> [DeskEffect] {
    var isShown = false
    for (place, layer) in layers.enumerated() {
      guard case .reader(var reader) = layer, case .duplicates = reader.content else { continue }
      reader.content = .duplicates(report)
      layers[place] = .reader(reader)
      isShown = true
    }
    return isShown && !report.isDone ? [.findDuplicates(isFirst: false)] : []
  }

  /// The pair of the selected line.
  var selectedPair: DuplicatePair? {
    guard case .reader(let reader) = layers.last, let action = selectedLine(of: reader)?.action
    else { return nil }
    return reader.content.pairs.first { $0.comparing == action }
  }

  /// Ctrl+X: they are two, and the pair is not named again.
  mutating func noteNotSame() -> [DeskEffect] {
    guard !isReadOnly else {
      notice = Notice(.warning, RegisterPhrases.readOnly(language))
      return []
    }
    guard let pair = selectedPair else { return [.bell] }
    return [.noteNotSame(pair)]
  }

  mutating func settle(_ pair: DuplicatePair) -> [DeskEffect] {
    settle(.organisation, pair.one.id, pair.other.id)
    notice = Notice(
      .done,
      DuplicatePhrases.noted(language, ["one": pair.one.name, "other": pair.other.name]))
    noteStored()
    return []
  }

  /// Takes a pair out of the pages where it is asked about, and those of one that is gone. Returns whether
  /// one of them is open.
  @discardableResult
  mutating func settle(
    _ kind: MergeOrder.Kind, _ one: Int64, _ other: Int64, gone: Int64? = nil
  ) -> Bool {
    guard kind == .organisation else { return false }
    let isSettled = { (pair: DuplicatePair) in
      let ids: Set = [pair.one.id, pair.other.id]
      return ids == [one, other] || gone.map(ids.contains) == true
    }
    lastImported = lastImported?.without(isSettled)
    var isShown = false
    for (place, layer) in layers.enumerated() {
      guard case .reader(var reader) = layer, let content = reader.content.without(isSettled)
      else { continue }
      reader.content = content
      layers[place] = .reader(reader)
      isShown = true
    }
    return isShown
  }

  func duplicateLines(_ report: DuplicateReport) -> [ReaderLine] {
    var lines = [ReaderLine(report.heading(language), .faint)]
    if !report.pairs.isEmpty { lines.append(ReaderLine(DuplicatePhrases.hint(language), .faint)) }
    for pair in report.pairs {
      var line = ReaderLine(pair.line(language))
      line.hang = 5
      line.action = pair.comparing
      lines += [line, ReaderLine(pair.likeness.words(language), .faint, indent: 5)]
    }
    if report.isDone, report.total > report.pairs.count {
      lines.append(
        ReaderLine(
          DuplicatePhrases.shown(language, ["count": DanishNumber.format(report.pairs.count)]),
          .faint))
    }
    return lines + report.crowdLines(language).map { ReaderLine($0, .faint) }
  }
}

extension DuplicatePair {
  /// What Enter does with it.
  var comparing: MenuAction {
    .compare(.organisation, keeping: one.id, merging: other.id)
  }
}

extension ReaderContent {
  /// Those that the page asks about.
  var pairs: [DuplicatePair] {
    switch self {
    case .duplicates(let report): report.pairs
    case .record(let page): page.lines.compactMap(\.pair)
    default: []
    }
  }

  /// The page without pairs that were settled; nil for one that asks about none.
  func without(_ isSettled: (DuplicatePair) -> Bool) -> Self? {
    switch self {
    case .duplicates(let report):
      .duplicates(report.pairs.filter(isSettled).reduce(report) { $0.without($1.id) })
    case .record(let page) where !pairs.isEmpty: .record(page.without(isSettled))
    default: nil
    }
  }
}
