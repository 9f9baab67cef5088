import HotlineCore
import Resources
import Screen

extension PartnerPane {
  func draw(
    on canvas: inout Canvas, _ theme: Theme, _ language: Language, of name: String?,
    need: TextInput?, offer: String?, isFocused: Bool
  ) {
    let bounds = canvas.bounds
    let title =
      need == nil
      ? DeskPhrases.partnersTitle(language, ["name": name ?? "–"]) : DeskPhrases.needTitle(language)
    canvas.box(
      bounds, title: title,
      trailing: ((shown.phrase.map { [$0(language)] } ?? [])
        + [
          DeskPhrases.suggestionCount(
            language, ["count": String(suggestions.suggested.count)])
        ]).joined(separator: " · "),
      style: theme.style(isFocused ? .focusedFrame : .frame), titleStyle: theme.style(.title))
    let inner = bounds.inset(horizontal: 2, vertical: 1)
    canvas.inside(inner) { canvas in
      var top = 0
      if let need {
        need.drawGuarded(
          on: &canvas, at: Point(x: 0, y: 0), width: inner.width, .field, theme,
          isFocused: isFocused)
        top = 1
        if let warning = need.cprWarning(language) {
          canvas.write(warning.text, at: Point(x: 0, y: 1), style: theme.style(warning.role))
          top = 2
        }
      }
      let foot = offer ?? footLine(language)
      if let foot {
        canvas.write(foot, at: Point(x: 0, y: inner.height - 1), style: theme.style(.faint))
        if isOnHidden, isFocused, offer == nil {
          canvas.highlight(
            Rect(x: 0, y: inner.height - 1, width: inner.width, height: 1),
            with: theme.style(.selected))
        }
      }
      let height = inner.height - top - (foot == nil ? 0 : 1)
      canvas.inside(Rect(x: 0, y: top, width: inner.width, height: height)) {
        drawSuggestions(on: &$0, theme, language, need: need, isFocused: isFocused)
      }
    }
  }

  /// What is folded away or hidden, so that nobody wonders where a name went.
  private func footLine(_ language: Language) -> String? {
    var parts: [String] = []
    if !isUnfolded, !suggestions.related.isEmpty || !suggestions.guesses.isEmpty {
      parts.append(
        DeskPhrases.folded(
          language,
          [
            "related": String(suggestions.related.count),
            "guesses": String(suggestions.guesses.count),
          ]))
    }
    let hidden = suggestions.hidden.filter { !$0.organisationIDs.isEmpty }
    if !hidden.isEmpty {
      let count = hidden.map(\.organisationIDs.count).reduce(0, +)
      let reasons = hidden.map { "\($0.organisationIDs.count) \($0.reason.words(language))" }
      parts.append(
        DeskPhrases.hidden(
          language, ["count": String(count), "reasons": reasons.joined(separator: ", ")]))
    }
    return parts.isEmpty ? nil : parts.joined(separator: " · ")
  }

  private func whyEmpty(_ need: TextInput?, _ language: Language) -> String {
    if let kind = shown.phrase {
      return DeskPhrases.noneOfKind(language, ["kind": kind(language)])
    }
    guard let need else { return DeskPhrases.noSuggestion(language) }
    return (need.isEmpty ? DeskPhrases.needExample : DeskPhrases.nothingAnswers)(language)
  }

  /// Three lines each: score and name, the best reason, what to ask.
  private func drawSuggestions(
    on canvas: inout Canvas, _ theme: Theme, _ language: Language, need: TextInput?,
    isFocused: Bool
  ) {
    guard !visible.isEmpty else {
      canvas.write(whyEmpty(need, language), at: Point(x: 0, y: 0), style: theme.style(.faint))
      return
    }
    let rows = max(1, canvas.size.height / 3)
    let first = max(0, min(selected - rows / 2, visible.count - rows))
    for (index, suggestion) in visible.enumerated().dropFirst(first).prefix(rows + 1) {
      let y = (index - first) * 3
      drawSuggestion(suggestion, y: y, on: &canvas, theme, language)
      if index == selected {
        canvas.highlight(
          Rect(x: 0, y: y, width: canvas.size.width, height: 1),
          with: theme.style(isFocused ? .selected : .selectedElsewhere))
        if isFocused, need == nil { canvas.placeCursor(at: Point(x: 0, y: y)) }
      }
    }
  }

  private func drawSuggestion(
    _ suggestion: Suggestion, y: Int, on canvas: inout Canvas, _ theme: Theme,
    _ language: Language
  ) {
    let width = canvas.size.width
    let score = String(suggestion.score)
    canvas.write(score, endingAt: 3, y: y, style: theme.style(.title))
    canvas.write(Self.bar(suggestion.score), at: Point(x: 4, y: y))
    let place =
      suggestion.standing.badge(language).padded(to: 5) + (suggestion.postalCode ?? "    ")
    canvas.write(suggestion.name, at: Point(x: 10, y: y), maxWidth: width - 10 - place.count - 1)
    canvas.write(place, endingAt: width, y: y)
    if let reason = suggestion.stated.first {
      canvas.write(
        reason.sentence(language), at: Point(x: 4, y: y + 1), maxWidth: width - 4 - 5)
      canvas.write(
        "+\(Int(bounded: reason.points))", endingAt: width, y: y + 1, style: theme.style(.good))
    }
    if let question = suggestion.questions.first {
      canvas.write(
        DeskPhrases.askAbout(language, ["question": question.sentence(language)]),
        at: Point(x: 4, y: y + 2), style: theme.style(.faint))
    }
  }

  /// Five steps.
  private static func bar(_ score: Int) -> String {
    let steps = min(5, max(0, (score + 19) / 20))
    return String(repeating: "█", count: steps) + String(repeating: " ", count: 5 - steps)
  }
}

extension String {
  /// Filled up with blanks to a number of characters.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}

extension PartnerPane.Shown {
  /// What is shown, in a word; nil for everybody.
  fileprivate var phrase: Phrase? {
    switch self {
    case .all: nil
    case .sov: DeskPhrases.partnersSocial
    case .ordinary: DeskPhrases.partnersOrdinary
    }
  }
}
