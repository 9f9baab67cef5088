import HotlineCore
import Resources
import Screen

extension PartnerPane {
  func draw(
    on canvas: inout Canvas, _ theme: Theme, _ language: Language, of name: String?,
    need: TextInput?, offer: String?, isFocused: Bool, from first: Int?
  ) {
    let title =
      need != nil
      ? DeskPhrases.needTitle(language)
      : completesPartnership
        ? DeskPhrases.thirdsTitle(language)
        : DeskPhrases.partnersTitle(language, ["name": name ?? "–"])
    canvas.frame(
      title: title,
      trailing: ((shown.phrase.map { [$0(language)] } ?? [])
        + (isWaiting
          ? [] : [DeskPhrases.suggestionCount(language, ["count": count(.suggested)])]))
        .joined(separator: " · "),
      isFocused: isFocused, theme)
    let inner = canvas.bounds.inset(horizontal: 2, vertical: 1)
    let marks = canvas.inside(inner) { canvas -> ScrollMarks in
      var top = 0
      if let need {
        need.drawGuarded(
          on: &canvas, at: Point(x: 0, y: 0), width: inner.width, .field, theme,
          isFocused: isFocused && chip == nil)
        top = 1
        if let warning = need.cprWarning(language) {
          canvas.write(warning.text, at: Point(x: 0, y: 1), style: theme.style(warning.role))
          top = 2
        }
        if let understood, !need.isEmpty {
          top += NeedChips(understood, chosen: isFocused ? chip : nil, language)
            .draw(y: top, on: &canvas, theme)
        }
      }
      let foot = (offer ?? footLine(language)).map { $0.rows(of: inner.width) } ?? []
      let height = max(0, inner.height - top - foot.count)
      for (row, text) in foot.enumerated() {
        canvas.write(text, at: Point(x: 0, y: top + height + row), style: theme.style(.faint))
      }
      if offer == nil, suggestions.hiddenCount > 0 {
        canvas.mark(row: top + height, height: foot.count, .row(.partners, visible.count))
      }
      if isOnHidden, isFocused, offer == nil {
        canvas.highlight(
          Rect(x: 0, y: top + height, width: inner.width, height: foot.count),
          with: theme.style(.selected))
      }
      return canvas.inside(Rect(x: 0, y: top, width: inner.width, height: height)) {
        drawSuggestions(
          on: &$0, theme, language, need: need, isFocused: isFocused, from: first)
      }
    }
    canvas.write(marks, style: theme.style(isFocused ? .focusedFrame : .frame))
  }

  /// `50+` where the rest was not looked at.
  private func count(_ block: Suggestion.Block) -> String {
    let found =
      switch block {
      case .suggested: suggestions.suggested
      case .related: suggestions.related
      case .guess: suggestions.guesses
      }
    return String(found.count) + (suggestions.cut.contains(block) ? "+" : "")
  }

  /// What is folded away or hidden, so that nobody wonders where a name went.
  private func footLine(_ language: Language) -> String? {
    var parts: [String] = []
    if !isUnfolded, !suggestions.related.isEmpty || !suggestions.guesses.isEmpty {
      parts.append(
        DeskPhrases.folded(
          language,
          [
            "related": count(.related), "guesses": count(.guess),
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
    if isWaiting { return FormPhrases.searching(language) }
    if let kind = shown.phrase {
      return DeskPhrases.noneOfKind(language, ["kind": kind(language)])
    }
    if completesPartnership { return DeskPhrases.noThird(language) }
    guard let need else { return DeskPhrases.noSuggestion(language) }
    return (need.isEmpty ? DeskPhrases.needExample : DeskPhrases.nothingAnswers)(language)
  }

  /// Score and name with the number to call, the best reason, what to ask.
  private func drawSuggestions(
    on canvas: inout Canvas, _ theme: Theme, _ language: Language, need: TextInput?,
    isFocused: Bool, from first: Int?
  ) -> ScrollMarks {
    let width = canvas.size.width
    guard !visible.isEmpty else {
      for (row, text) in whyEmpty(need, language).rows(of: width).enumerated() {
        canvas.write(text, at: Point(x: 0, y: row), style: theme.style(.faint))
      }
      return ScrollMarks()
    }
    func block(_ index: Int) -> SuggestionBlock {
      let isRead = isFocused && index == selected && detail?.organisation.id == visible[index].id
      return SuggestionBlock(visible[index], isRead ? detail : nil, width: width, language)
    }
    let window = Window(
      of: visible.count, around: selected, height: canvas.size.height, from: first
    ) {
      block($0).height
    }
    canvas.mark(window, of: .pane(.partners))
    var y = 0
    for index in window.shown {
      let block = block(index)
      block.draw(y: y, on: &canvas, theme, language)
      canvas.mark(row: y, height: block.height, .row(.partners, index))
      if index == selected {
        canvas.highlight(
          Rect(x: 0, y: y, width: width, height: 1),
          with: theme.style(isFocused ? .selected : .selectedElsewhere))
        if isFocused, need == nil { canvas.placeCursor(at: Point(x: 0, y: y)) }
      }
      y += block.height
    }
    return window.marks
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
