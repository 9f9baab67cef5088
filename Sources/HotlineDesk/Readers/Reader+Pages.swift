import HotlineCore
import Resources

// What Enter opens on the desk.

extension Reader {
  /// A suggestion with every reason and its points, what speaks against it, what to ask.
  ///
  /// - Parameter answer: what Enter on a question does.
  static func lines(
    of suggestion: Suggestion, _ language: Language, answer: (MatchQuestion) -> MenuAction
  ) -> [ReaderLine] {
    var lines = [
      ReaderLine(
        DeskPhrases.scoreLine(
          language,
          [
            "points": DanishNumber.format(suggestion.points, least: 1),
            "confidence": DanishNumber.formatPercent(suggestion.confidence * 100),
            "score": String(suggestion.score),
          ]), .title, organisationID: suggestion.id),
      ReaderLine(""),
    ]
    func add(_ points: Double, _ words: String) {
      let points = Numerals.spelled("+" + DanishNumber.format(points, least: 1), language)
      lines.append(ReaderLine(points.leftPadded(to: 6) + "  " + words))
    }
    for reason in suggestion.stated {
      add(reason.points, reason.sentence(language))
      guard case .covers(let covers) = reason.fact else { continue }
      lines += covers.map { cover in
        let without = DeskPhrases.withoutLine(
          language, ["points": DanishNumber.format(cover.without, least: 1)])
        let which = covers.count > 1 ? [cover.sentence(language)] : []
        return ReaderLine((which + [without]).joined(separator: " · "), .faint, indent: 8)
      }
    }
    if suggestion.otherPoints > 0 { add(suggestion.otherPoints, MatchPhrases.other(language)) }
    if !suggestion.notes.isEmpty {
      lines += [ReaderLine("")]
      lines += suggestion.notes.map { ReaderLine($0.sentence(language), indent: 2) }
    }
    if !suggestion.caveats.isEmpty {
      lines += [ReaderLine(""), ReaderLine(DeskPhrases.caveats(language), .title)]
      lines += suggestion.caveats.map { ReaderLine($0.sentence(language), .warning, indent: 2) }
    }
    if !suggestion.questions.isEmpty {
      lines += [ReaderLine(""), ReaderLine(DeskPhrases.questions(language), .title)]
      lines += suggestion.questions.map { question in
        var line = ReaderLine(question.sentence(language), indent: 2)
        if question.canBeAnswered { line.action = answer(question) }
        return line
      }
    }
    return lines
  }

  /// The rows behind a figure, those that count first, each with its reason. One past the last goal
  /// is what lies outside every period.
  static func lines(of meter: GoalMeter, goal index: Int, _ language: Language) -> [ReaderLine] {
    guard let figure = meter.figures[safe: index] else {
      return rows(meter.outsidePeriod, language, empty: GoalPhrases.nothingOutside)
        + leftOut(meter, language)
    }
    var lines = [
      ReaderLine("\(figure.valueText(language)) · \(figure.remark(language))", .title)
    ]
    lines += figure.parts.filter { $0.value > 0 || $0.of != nil }
      .map { ReaderLine($0.sentence(language), indent: 2) }
    if let balance = figure.openingBalance {
      lines.append(
        ReaderLine(
          GoalPhrases.opening(
            language,
            ["value": DanishNumber.format(balance.value), "source": balance.source]), indent: 2))
    }
    let counted = figure.rows.filter(\.counts)
    let others = figure.rows.filter { !$0.counts }
    lines += [
      ReaderLine(""),
      ReaderLine(GoalPhrases.countedHeading(language, ["count": String(counted.count)]), .title),
    ]
    lines += rows(counted, language, empty: GoalPhrases.nothingLookedAt)
    lines += [
      ReaderLine(""),
      ReaderLine(GoalPhrases.notCountedHeading(language, ["count": String(others.count)]), .title),
    ]
    lines += rows(others, language, empty: GoalPhrases.nothingLookedAt)
    return lines
  }

  /// What was looked at and cannot be read; nothing where all of it can.
  private static func leftOut(_ meter: GoalMeter, _ language: Language) -> [ReaderLine] {
    guard !meter.unreadable.isEmpty else { return [] }
    return [ReaderLine(""), ReaderLine(UnreadablePhrases.leftOutHeading(language), .title)]
      + meter.unreadable.map {
        ReaderLine($0.sentence(language), .error, indent: 2, organisationID: $0.organisationID)
      }
  }

  static func title(of meter: GoalMeter, goal index: Int, _ language: Language) -> String {
    guard let goal = meter.figures[safe: index]?.goal else {
      return GoalPhrases.outsideTitle(language)
    }
    return GoalPhrases.rowsTitle(
      language,
      [
        "ordinal": String(goal.ordinal),
        "title": language == .danish ? goal.titleDa : goal.titleEn,
      ])
  }

  private static func rows(
    _ rows: [CountedRow], _ language: Language, empty: Phrase
  ) -> [ReaderLine] {
    guard !rows.isEmpty else { return [ReaderLine(empty(language), .faint, indent: 2)] }
    return rows.map { row in
      let day = row.day?.display ?? "–"
      var line = ReaderLine(
        "\(day.padded(to: 11)) \(row.title) · \(row.reason.sentence(language))", indent: 2,
        organisationID: row.organisationID)
      line.hang = 12
      line.entry = ReaderEntry(edit: row.subject.form, copy: line.text)
      return line
    }
  }
}

extension CountedRow.Subject {
  /// The form that edits what was counted.
  var form: FormOpening? {
    switch self {
    case .organisation(let id): .row(.standing, id)
    case .position(let id): .row(.position, id)
    case .partnership(let id): .row(.partnership, id)
    case .interaction(let id): .row(.interaction, id)
    case .followUp(let id): .row(.followUp, id)
    case .unreadable: nil
    }
  }
}

extension String {
  /// Filled up with blanks on the left to a number of characters.
  func leftPadded(to width: Int) -> String {
    String(repeating: " ", count: max(0, width - count)) + self
  }
}
