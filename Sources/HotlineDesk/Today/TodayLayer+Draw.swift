import HotlineCore
import Resources
import Screen

extension DeskState {
  func drawToday(
    _ layer: TodayLayer, on canvas: inout Canvas, _ theme: Theme, isTop: Bool
  ) {
    let rows = todayRows(layer)
    canvas.fill(canvas.bounds)
    canvas.frame(
      title: layer.view.title(language),
      trailing: TodayPhrases.count(language, ["count": String(rows.count)]), isFocused: isTop, theme
    )
    let marks = canvas.inside(canvas.bounds.inset(horizontal: 2, vertical: 1)) {
      canvas -> ScrollMarks in
      let top =
        1
        + layer.search.draw(
          on: &canvas, label: DeskPhrases.searchLabel(language), theme, language,
          finds: !rows.isEmpty)
      guard !rows.isEmpty else {
        let sentence =
          layer.search.isEmpty ? layer.view.whyEmpty : DeskPhrases.nothingPasses
        canvas.write(sentence(language), at: Point(x: 0, y: top), style: theme.style(.faint))
        return ScrollMarks()
      }
      let selected = selectedTodayRow(layer)
      let height = canvas.size.height - top - drawInFull(selected, on: &canvas, theme)
      let index = rows.firstIndex { $0.id == selected?.id } ?? 0
      let window = Window(
        of: rows.count, around: index, height: height, from: isTop ? first(of: .layer) : nil)
      canvas.mark(window, of: .layer)
      let shown = rows[window.shown]
      // `tir 24. nov`, with its time where there is room.
      let widest = shown.map { displayWidth(todayWords($0)[0]) }.max() ?? 0
      let dayWidth = canvas.size.width >= 96 ? min(max(widest, 11), 17) : 11
      for (line, row) in shown.enumerated() {
        draw(row, y: line + top, dayWidth: dayWidth, on: &canvas, theme)
        canvas.mark(row: line + top, .layerRow(window.shown.lowerBound + line))
        guard row.id == selected?.id else { continue }
        canvas.highlight(
          Rect(x: 0, y: line + top, width: canvas.size.width, height: 1),
          with: theme.style(.selected))
      }
      return window.marks
    }
    canvas.write(marks, style: theme.style(.focusedFrame))
  }

  /// The last two rows: which number to call, and what the selected row says, as much of it as they
  /// hold. Returns how many rows the list has to leave free.
  private func drawInFull(_ row: TodayRow?, on canvas: inout Canvas, _ theme: Theme) -> Int {
    guard let row, canvas.size.height >= 12 else { return 0 }
    let words = todayWords(row)
    let time = row.item?.dueMinute.map(LocalTime.clock)
    let said = [words[2], time, row.item?.phone?.display, words[3]].compactMap(\.self)
    let wrap = TextWrap(said.joined(separator: " · "), width: canvas.size.width)
    for line in wrap.rows.indices.prefix(2) {
      let y = canvas.size.height - 2 + line
      canvas.write(wrap.text(ofRow: line), at: Point(x: 0, y: y), style: theme.style(.faint))
    }
    return 3
  }

  /// Day or time, kind, whom it is about, what, and whose it is.
  private func draw(
    _ row: TodayRow, y: Int, dayWidth: Int, on canvas: inout Canvas, _ theme: Theme
  ) {
    let width = canvas.size.width
    var words = todayWords(row)
    if displayWidth(words[0]) > dayWidth, let time = words[0].lastIndex(of: " ") {
      // Where the day takes all the room its time stands before what is promised.
      words[3] = words[0][time...].dropFirst() + " " + words[3]
      words[0] = String(words[0][..<time])
    }
    let isLate = row.item.map { $0.dueOn < moment.today } ?? false
    let nameWidth = min(32, max(16, width / 4))
    var x = 0
    canvas.write(
      words[0], at: Point(x: x, y: y), style: theme.style(isLate ? .warning : .text),
      maxWidth: dayWidth)
    x += dayWidth + 1
    canvas.write(words[1], at: Point(x: x, y: y), style: theme.style(.faint), maxWidth: 10)
    x += 11
    canvas.write(words[2], at: Point(x: x, y: y), maxWidth: nameWidth)
    x += nameWidth + 1
    canvas.write(words[3], at: Point(x: x, y: y), maxWidth: max(0, width - x - 5))
    canvas.write(words[4], endingAt: width, y: y, style: theme.style(.faint))
  }

  /// The five columns of a row, which is also what the filter looks at.
  func todayWords(_ row: TodayRow) -> [String] {
    switch row {
    case .draft(let draft):
      return [
        draft.keptOn, TodayPhrases.draft(language), draft.title, TodayPhrases.goOn(language), "",
      ]
    case .missed(let call):
      let at = copenhagenMoment(of: call.at)
      return [
        at, TodayPhrases.missed(language),
        call.owners.first.map { $0.contactName ?? $0.name }
          ?? call.number?.display ?? CallPhrases.secretNumber(language),
        TodayPhrases.callThemBack(
          language, ["number": call.number?.display ?? CallPhrases.secretNumber(language)]), "",
      ]
    case .work(let item):
      let initials = item.staffID.flatMap { words?.lookups.initials(ofStaff: $0) } ?? ""
      return [
        day(of: item), item.what.words(language), item.organisationName, said(item), initials,
      ]
    }
  }

  /// The clock of a promise for today, else its day with the time.
  private func day(of item: WorkList.Item) -> String {
    if let unread = item.unreadDay { return "\"\(unread)\"?" }
    guard item.dueOn == moment.today else {
      return DayAndTime(day: item.dueOn, minute: item.dueMinute).short(language, from: moment.today)
    }
    return item.dueMinute.map(LocalTime.clock) ?? TodayPhrases.today(language)
  }

  /// `09.58` of today, else the day with it.
  private func copenhagenMoment(of instant: Instant) -> String {
    guard let local = (try? CopenhagenTime())?.local(instant) else { return "" }
    return local.day == moment.today
      ? local.clock
      : DayAndTime(day: local.day, minute: local.minute).short(language, from: moment.today)
  }

  private func said(_ item: WorkList.Item) -> String {
    switch item.what {
    case .followUp, .callback, .unfinished: item.text
    case .handover:
      TodayPhrases.waitsFor(language, ["receiver": item.counterpart ?? "–", "what": item.text])
    case .givenBack(let inquiry):
      TodayPhrases.saidNo(
        language,
        [
          "receiver": item.counterpart ?? "–", "reason": inquiry.handoverRefusal ?? "–",
          "what": item.text,
        ])
    case .referral:
      TodayPhrases.wasNamed(language, ["caller": item.counterpart ?? "–", "what": item.text])
    case .dialogue:
      TodayPhrases.lastSpoke(
        language,
        ["day": item.lastDialogueOn?.display ?? DetailPhrases.never(language)])
    case .unreadable(let row): row.sentence(language)
    }
  }
}

extension TodayLayer.View {
  fileprivate var title: Phrase {
    switch self {
    case .mine: TodayPhrases.titleMine
    case .everybodys: TodayPhrases.titleAll
    case .coming: TodayPhrases.titleComing
    }
  }

  fileprivate var whyEmpty: Phrase {
    switch self {
    case .mine, .everybodys: TodayPhrases.nothingToDo
    case .coming: TodayPhrases.nothingComing
    }
  }
}

extension WorkList.Item.What {
  /// The kind in one word.
  func words(_ language: Language) -> String {
    switch self {
    case .followUp: TodayPhrases.followUp(language)
    case .callback: TodayPhrases.callback(language)
    case .handover: TodayPhrases.handover(language)
    case .givenBack: TodayPhrases.givenBack(language)
    case .unfinished: TodayPhrases.unfinished(language)
    case .referral: TodayPhrases.referral(language)
    case .dialogue: TodayPhrases.dialogue(language)
    case .unreadable: UnreadablePhrases.label(language)
    }
  }
}

extension Referral.Outcome {
  static let answers = allCases.filter { $0 != .unknown }
}
