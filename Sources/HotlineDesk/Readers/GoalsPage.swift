import HotlineCore
import Resources
import Screen

// F9: the goals in full.

extension DeskState {
  /// F9 opens the goals over whatever is there; F9 in them closes them.
  mutating func toggleGoals() -> [DeskEffect] {
    if case .reader(let reader) = layers.last, reader.content == .goals {
      layers.removeLast()
      return []
    }
    layers.append(.reader(Reader(.goals)))
    return []
  }

  /// The period before or behind the one that is shown.
  mutating func showPeriod(_ step: Int) -> [DeskEffect] {
    let shown = goals.periods.firstIndex { $0.id == goals.meter?.period.id }
    guard let shown, let other = goals.periods[safe: shown + step] else { return [.bell] }
    return perform(.choosePeriod(other.id))
  }

  /// All figures at once, then a block a goal, what lies outside, the periods and what can be read
  /// and entered of goals.
  func goalLines() -> [ReaderLine] {
    var lines: [ReaderLine] = []
    if let meter = goals.meter {
      let columns = GoalColumns(meter.figures, width: size.width - 4, language)
      lines += meter.figures.enumerated().map { head(of: $1, at: $0, in: meter, columns) }
      lines.append(ReaderLine(""))
      for (index, figure) in meter.figures.enumerated() {
        lines += block(of: figure, at: index, in: meter, columns) + [ReaderLine("")]
      }
      var outside = ReaderLine(
        DeskPhrases.outsidePeriod(language, ["count": String(meter.outsidePeriod.count)]),
        meter.outsidePeriod.isEmpty ? .faint : .warning)
      outside.action = .showGoal(meter.figures.count)
      lines += [outside, ReaderLine("")]
    }
    let more = KeyTable.keyless.map { entry in
      MenuItem(entry.sentence(language), action: .run(entry.command))
    }
    return lines + [ReaderLine(GoalPhrases.periods(language), .title)]
      + periodItems.map(line) + [ReaderLine(""), ReaderLine(GoalPhrases.more(language), .title)]
      + more.map(line)
  }

  private func line(of item: MenuItem) -> ReaderLine {
    var line = ReaderLine(
      [item.title, item.detail].filter { !$0.isEmpty }.joined(separator: " "), indent: 2)
    line.action = item.action
    return line
  }

  /// Title, figure and bar; Enter opens the rows.
  private func head(
    of figure: GoalFigure, at index: Int, in meter: GoalMeter, _ columns: GoalColumns
  ) -> ReaderLine {
    var head = ReaderLine(figure.goal.heading(language), .title)
    head.action = .showGoal(index)
    head.entry = ReaderEntry(
      edit: .row(.period, meter.period.id),
      copy: "\(figure.goal.heading(language)): \(figure.valueText(language))")
    let value = figure.valueText(language)
    let place = columns.rest - 1 - displayWidth(value)
    head.cells = [ReaderCell(x: place, text: value, role: .title)]
    if let percent = figure.percent {
      head.cells.append(
        ReaderCell(
          x: columns.rest, text: "\(GoalBlock.bar(percent)) \(DanishNumber.formatPercent(percent))",
          role: .text))
    }
    return head
  }

  private func block(
    of figure: GoalFigure, at index: Int, in meter: GoalMeter, _ columns: GoalColumns
  ) -> [ReaderLine] {
    let head = head(of: figure, at: index, in: meter, columns)
    return [head]
      + facts(of: figure, in: meter).flatMap { label, texts in
        texts.enumerated().map { row, text in
          var line = ReaderLine((row == 0 ? label : "").padded(to: 14) + text, indent: 2)
          line.hang = 14
          return line
        }
      }
  }

  /// What is said of a goal, under a word each.
  private func facts(of figure: GoalFigure, in meter: GoalMeter) -> [(String, [String])] {
    let standing = [
      figure.result(isFinal: meter.isFinal, language),
      figure.missing.map {
        GoalPhrases.missing(language, ["count": DanishNumber.format($0, most: 1)])
      },
      figure.expected.map {
        GoalPhrases.expectedToday(language, ["expected": DanishNumber.format($0, most: 1)])
      },
      figure.fte.map { GoalPhrases.fte(language, ["fte": DanishNumber.format($0)]) },
      figure.possible > 0
        ? GoalPhrases.possible(language, ["count": String(figure.possible)]) : nil,
    ]
    let parts = figure.parts.filter { $0.value > 0 || $0.of != nil }
    let opening = figure.openingBalance.map {
      GoalPhrases.opening(
        language, ["value": DanishNumber.format($0.value), "source": $0.source])
    }
    let held = [figure.baselineText(language), opening].compactMap(\.self)
    let all: [(Phrase, [String])] = [
      (GoalPhrases.standing, [standing.compactMap(\.self).joined(separator: " · ")]),
      (GoalPhrases.years, bars(figure.years(of: meter.period))),
      (GoalPhrases.lately, trend(figure.trend)),
      (GoalPhrases.split, parts.map { $0.sentence(language) }),
      (GoalPhrases.holdAgainst, held),
      (
        GoalPhrases.frozenLabel,
        figure.frozen.map { [$0.sentence(now: figure.value, language)] } ?? []
      ),
      (GoalPhrases.rules, figure.rules(language)),
    ]
    return all.filter { !$0.1.isEmpty }.map { ($0.0(language), $0.1) }
  }

  /// `2020 ████ 4`
  private func bars(_ years: [GoalFigure.Year]) -> [String] {
    let most = years.map(\.count).max() ?? 0
    guard most > 0 else { return [] }
    let width = min(40, max(10, size.width - 40))
    return years.map { year in
      let cells = (year.count * min(width, most) + most - 1) / most
      return "\(year.year) \(String(repeating: "█", count: cells)) \(year.count)"
    }
  }

  private func trend(_ values: [Double]) -> [String] {
    values.isEmpty ? [] : [values.map { DanishNumber.formatPercent($0) }.joined(separator: " → ")]
  }

  /// The periods, and what can be entered and read about goals.
  var periodItems: [MenuItem] {
    var items: [MenuItem] = []
    if let meter = goals.meter {
      items.append(
        MenuItem(
          DeskPhrases.editPeriod(language), action: .openForm(.row(.period, meter.period.id))))
    }
    items += goals.periods.map { period in
      MenuItem(
        period.isAdopted
          ? period.title : DecisionPhrases.draft(language, ["title": period.title]),
        detail: period.id == goals.meter?.period.id ? "✓" : "",
        action: .choosePeriod(period.id))
    }
    items.append(MenuItem(DeskPhrases.addPeriod(language), action: .openForm(.new(.period))))
    // What comes next is copied from the last one, whichever is shown.
    if let last = goals.periods.last {
      items.append(
        MenuItem(
          DeskPhrases.draftNextPeriod(language, ["title": last.title]),
          action: .openForm(.next(.period, after: last.id))))
    }
    return items
  }
}
