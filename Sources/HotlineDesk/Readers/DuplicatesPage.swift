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
    guard case .reader(let reader) = layers.last, case .duplicates(let report) = reader.content,
      let action = selectedLine(of: reader)?.action
    else { return nil }
    return report.pairs.first { $0.comparing == action }
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

  /// Takes a pair out of the list where it is read, and those of one that is gone. Returns whether it
  /// is read.
  @discardableResult
  mutating func settle(
    _ kind: MergeOrder.Kind, _ one: Int64, _ other: Int64, gone: Int64? = nil
  ) -> Bool {
    var isShown = false
    for (place, layer) in layers.enumerated() {
      guard kind == .organisation, case .reader(var reader) = layer,
        case .duplicates(let report) = reader.content
      else { continue }
      let settled = report.pairs.filter { pair in
        let ids: Set = [pair.one.id, pair.other.id]
        return ids == [one, other] || gone.map(ids.contains) == true
      }
      reader.content = .duplicates(settled.reduce(report) { $0.without($1.id) })
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
  fileprivate var comparing: MenuAction {
    .compare(.organisation, keeping: one.id, merging: other.id)
  }
}
