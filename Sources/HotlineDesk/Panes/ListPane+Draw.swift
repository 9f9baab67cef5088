import HotlineCore
import Resources
import Screen

extension ListPane {
  func draw(
    on canvas: inout Canvas, _ theme: Theme, _ language: Language, _ words: DeskWords?,
    isFocused: Bool, remarks: [Int64: String] = [:], from first: Int? = nil
  ) {
    canvas.frame(
      title: DeskPhrases.listTitle(language), trailing: countText(language),
      isFocused: isFocused, theme)
    let inner = canvas.bounds.inset(horizontal: 2, vertical: 1)
    let marks = canvas.inside(inner) { canvas in
      let chips = isAnswered ? chips(language, width: inner.width) : ""
      if !chips.isEmpty {
        canvas.write(chips, endingAt: inner.width, y: 0, style: theme.style(.match))
      }
      var top = search.draw(
        on: &canvas, label: DeskPhrases.searchLabel(language),
        keepingFree: chips.isEmpty ? 0 : displayWidth(chips) + 1,
        role: isStale && isFocused ? .selected : .text, theme, language,
        finds: !page.hits.isEmpty, isFocused: isFocused)
      if let text = filterText(language, words) {
        canvas.write(text, at: Point(x: 0, y: top), style: theme.style(.warning))
        top += 1
      }
      let rows = Rect(x: 0, y: top, width: inner.width, height: max(0, inner.height - top))
      return canvas.inside(rows) {
        drawHits(
          on: &$0, theme, language, isFocused: isFocused, remarks: remarks, from: first)
      }
    }
    canvas.write(marks, style: theme.style(isFocused ? .focusedFrame : .frame))
  }

  /// What was understood as a fact, and, where some need what was asked for, that those who offer it
  /// stand first; as many as leave room for what is typed.
  private func chips(_ language: Language, width: Int) -> String {
    var words = page.facts.map { $0.label(language) }
    let isNeeded = page.hits.contains { hit in
      switch hit.matched {
      case .need: true
      default: false
      }
    }
    if isNeeded { words.append(DeskPhrases.offersFirst(language)) }
    let label = DeskPhrases.searchLabel(language)
    let room = width - displayWidth(label) - displayWidth(search.text) - 4
    while !words.isEmpty {
      let text = words.map { "[\($0)]" }.joined(separator: " ")
      if displayWidth(text) <= room { return text }
      words.removeLast()
    }
    return ""
  }

  private func countText(_ language: Language) -> String {
    let total = Self.text(page.total)
    let shown = DeskPhrases.shownOf(
      language, ["shown": DanishNumber.format(page.hits.count), "total": total])
    guard !sections.isEmpty else { return shown }
    let others =
      DanishNumber.format(records.count) + (sections.contains(where: \.hasMore) ? "+" : "")
    return shown + " · " + DeskPhrases.others(language, ["count": others])
  }

  private func filterText(_ language: Language, _ words: DeskWords?) -> String? {
    guard filter != .none else { return nil }
    return DeskPhrases.filtered(
      language, ["filter": filterName ?? filter.words(language, words?.lookups)])
  }

  private func drawHits(
    on canvas: inout Canvas, _ theme: Theme, _ language: Language, isFocused: Bool,
    remarks: [Int64: String], from first: Int?
  ) -> ScrollMarks {
    guard !page.hits.isEmpty else {
      if !sections.isEmpty {
        let below = offeredNumber == nil ? 0 : 1
        let window = Window(
          of: recordRows.count, around: selectedRecordRow ?? 0,
          height: canvas.size.height - below, from: first)
        canvas.mark(window, of: .pane(.list))
        drawOffer(on: &canvas, theme, language, isFocused)
        drawRecords(
          on: &canvas, from: below, window.shown, theme, language, isFocused: isFocused)
        return window.marks
      }
      drawOffer(on: &canvas, theme, language, isFocused)
      guard offeredNumber == nil, search.cprVerdict == nil else { return ScrollMarks() }
      for (row, text) in whyEmpty(language).rows(of: canvas.size.width).enumerated() {
        canvas.write(text, at: Point(x: 0, y: row), style: theme.style(.faint))
      }
      return ScrollMarks()
    }
    let height = canvas.size.height - (offeredNumber == nil ? 0 : 1)
    let hits = page.hits.count
    let window = Window(
      of: hits + recordRows.count,
      around: selectedRecordRow.map { hits + $0 } ?? selectedIndex ?? 0, height: height,
      from: first)
    canvas.mark(window, of: .pane(.list))
    drawOffer(on: &canvas, theme, language, isFocused)
    let shown = window.shown.clamped(to: 0..<hits)
    if window.shown.upperBound > hits {
      drawRecords(
        on: &canvas, from: shown.count + (offeredNumber == nil ? 0 : 1),
        max(0, window.shown.lowerBound - hits)..<window.shown.upperBound - hits, theme, language,
        isFocused: isFocused)
    }
    for (row, hit) in page.hits[shown].enumerated() {
      canvas.mark(row: row, .row(.list, shown.lowerBound + row))
      let isSelected = hit.id == selectedID && !isOnOffer && selectedRecordIndex == nil
      drawHit(
        hit, remark: remarks[hit.id], row: row, isSelected: isSelected, on: &canvas, theme,
        language)
      guard isSelected else { continue }
      let line = Rect(x: 0, y: row, width: canvas.size.width, height: 1)
      canvas.highlight(line, with: theme.style(isFocused ? .selected : .selectedElsewhere))
    }
    var marks = window.marks
    switch page.total {
    case .exactly(let count): marks.below += max(0, count - hits)
    case .moreThan(let count):
      marks.below += max(0, count - hits)
      marks.isOpenEnded = true
    }
    return marks
  }

  /// Only what is sought everywhere and is no fact may be the name of somebody new.
  /// Of facts it is said which of them left nothing.
  private func whyEmpty(_ language: Language) -> String {
    if filter != .none { return DeskPhrases.nothingInFilter(language) }
    if search.text.isEmpty { return DeskPhrases.emptyRegister(language) }
    guard !page.facts.isEmpty else {
      return DeskPhrases.nothingFound(language, ["text": search.text])
    }
    guard !page.reliefs.isEmpty else { return DeskPhrases.nothingPasses(language) }
    let facts = page.reliefs.map { relief in
      "[\(relief.fact.label(language))]: \(Self.text(relief.count))"
    }
    return DeskPhrases.nothingWithAll(language, ["facts": facts.joined(separator: " · ")])
  }

  private static func text(_ count: HitCount) -> String {
    switch count {
    case .exactly(let count): DanishNumber.format(count)
    case .moreThan(let count): DanishNumber.format(count) + "+"
    }
  }

  /// Under the last hit: an inquiry from a number that nobody owns.
  private func drawOffer(
    on canvas: inout Canvas, _ theme: Theme, _ language: Language, _ isFocused: Bool
  ) {
    guard let number = offeredNumber else { return }
    let y = min(page.hits.count, canvas.size.height - 1)
    canvas.mark(row: y, .offer)
    let isSelected = isOnOffer || page.hits.isEmpty
    canvas.write(
      (isSelected ? "▸" : " ") + "+ "
        + CallPhrases.newInquiry(language, ["number": number.display]), at: Point(x: 0, y: y))
    guard isSelected else { return }
    canvas.highlight(
      Rect(x: 0, y: y, width: canvas.size.width, height: 1),
      with: theme.style(isFocused ? .selected : .selectedElsewhere))
  }

  /// Name, badge, town and phone in columns, and more where it is wide. Where the match is not in the name, its place stands
  /// behind it; a remark takes the place of the town, and of the phone where it needs it.
  private func drawHit(
    _ hit: SearchHit, remark: String?, row: Int, isSelected: Bool, on canvas: inout Canvas,
    _ theme: Theme, _ language: Language
  ) {
    let columns = HitColumns(width: canvas.size.width)
    let (phoneWidth, townWidth, nameWidth) = (columns.phone, columns.town, columns.name)
    if isSelected { canvas.write("▸", at: Point(x: 0, y: row)) }
    let used = canvas.write(hit.name, at: Point(x: 1, y: row), maxWidth: nameWidth)
    highlightMatches(of: hit, row: row, width: used, on: &canvas, theme)
    let portal = hit.isInPortal ? ProcurementPhrases.portal(language) : nil
    let places = [hit.matched.words(language), portal].compactMap(\.self)
    let place = places.isEmpty ? nil : places.joined(separator: " · ")
    if let place, used + 3 < nameWidth {
      canvas.write(
        "· " + place, at: Point(x: used + 2, y: row), style: theme.style(.faint),
        maxWidth: nameWidth - used - 1)
    }
    if hit.isRoleModel {
      canvas.write("★", at: Point(x: nameWidth + 1, y: row), style: theme.style(.good))
    }
    var x = nameWidth + 2
    canvas.write(hit.standing.badge(language), at: Point(x: x, y: row), maxWidth: 4)
    x += 5
    var taken = 0
    if let remark {
      let room = displayWidth(remark) < townWidth ? townWidth - 1 : townWidth + phoneWidth
      taken = canvas.write(
        remark, at: Point(x: x, y: row), style: theme.style(.warning), maxWidth: room)
    }
    if townWidth > 0, taken == 0 {
      canvas.write(hit.city ?? "", at: Point(x: x, y: row), maxWidth: townWidth - 1)
    }
    x += townWidth
    if phoneWidth > 0, taken < townWidth {
      canvas.write(hit.phone ?? "", at: Point(x: x, y: row), maxWidth: 11)
    }
    drawFacts(of: hit.id, from: x + phoneWidth, row: row, columns, on: &canvas, theme, language)
  }

  /// What a wide list says besides: when they were last talked with, what they offer, how many they are.
  private func drawFacts(
    of id: Int64, from x: Int, row: Int, _ columns: HitColumns, on canvas: inout Canvas,
    _ theme: Theme, _ language: Language
  ) {
    guard columns.lastTalk > 0, let facts = rowFacts[id] else { return }
    let style = theme.style(.faint)
    canvas.write(
      facts.lastTalkOn?.display ?? "", at: Point(x: x + 2, y: row), style: style,
      maxWidth: columns.lastTalk - 2)
    canvas.write(
      facts.offers.joined(separator: ", "), at: Point(x: x + columns.lastTalk + 2, y: row),
      style: style, maxWidth: max(0, columns.offers - 2))
    guard columns.staff > 0 else { return }
    canvas.write(
      facts.staff(language), endingAt: x + columns.lastTalk + columns.offers + columns.staff,
      y: row, style: style)
  }

  private func highlightMatches(
    of hit: SearchHit, row: Int, width: Int, on canvas: inout Canvas, _ theme: Theme
  ) {
    for range in hit.nameMatches {
      let part = Rect(x: 1 + range.lowerBound, y: row, width: range.count, height: 1)
      canvas.highlight(
        part.intersection(Rect(x: 1, y: row, width: width, height: 1)), with: theme.style(.match))
    }
  }
}
