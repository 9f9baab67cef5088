import HotlineCore
import Resources
import Screen

extension DeskState {
  /// The name, the day, the clock and whether the hotline is open; drafts to the right.
  func drawHeader(on canvas: inout Canvas, _ theme: Theme) {
    let style = theme.style(.bar)
    canvas.fill(canvas.bounds, style: style)
    canvas.write(" HOTLINE", at: Point(x: 0, y: 0), style: style.adding(.bold))
    let right = headerRight
    canvas.write(right, endingAt: size.width - 1, y: 0, style: style)
    let day =
      size.width >= 100
      ? "\(moment.today.echo(language)) · \(moment.clock) · \(openingText)"
      : "\(moment.today.short(language)) · \(moment.clock) · \(openingText)"
    let room = size.width - 10 - right.count - 3
    canvas.write("  " + day, at: Point(x: 9, y: 0), style: style, maxWidth: room)
  }

  /// What keeps text from where it belongs; it stands in the place of the count of drafts.
  private var trouble: String? {
    draftTrouble?.short(language) ?? holdUp?.sentence(language)
  }

  /// The clocks of the open calls, then how much is unfinished.
  private var headerRight: String {
    let clocks = callClocks.map { clock in
      (clock.isRunning ? CallPhrases.running : CallPhrases.parked)(
        language, ["time": clock.text])
    }
    let drafts = counted(
      forms.count { $0.form.subject.startedAt == nil && !$0.isUntouched }
        + linesSetAside.count + otherDrafts.count,
      one: DeskPhrases.oneDraft, DeskPhrases.draftCount)
    let promises = counted(
      dueFollowUps, one: TodayPhrases.oneDueFollowUp, TodayPhrases.dueFollowUps)
    let calls = counted(missed.count, one: TodayPhrases.oneMissedCall, TodayPhrases.missedCalls)
    let unfinished = [calls, drafts, promises].compactMap(\.self).joined(separator: " · ")
    let reading = isReadOnly ? [DeskPhrases.readingOnly(language)] : []
    return (clocks + reading + [trouble ?? unfinished]).filter { !$0.isEmpty }.joined(
      separator: "  ")
  }

  private func counted(_ count: Int, one: Phrase, _ many: Phrase) -> String? {
    switch count {
    case 0: nil
    case 1: one(language)
    default: many(language, ["count": String(count)])
    }
  }

  var openingText: String {
    guard let words else { return "" }
    switch words.opening(at: moment) {
    case .open(let until):
      return DeskPhrases.openUntil(language, ["time": LocalTime.clock(minute: until)])
    case .closed(let day, let minute):
      let phrase = day == moment.today ? DeskPhrases.opensToday : DeskPhrases.opensAt
      return phrase(
        language, ["day": day.short(language), "time": LocalTime.clock(minute: minute)])
    case .neverOpen:
      return DeskPhrases.closed(language)
    }
  }

  /// What just happened, else the keys that work here. What is said in a sentence too long for one
  /// row takes the rows above it: its end names the way out.
  func drawFooter(on canvas: inout Canvas, _ theme: Theme) {
    guard let said = saying else {
      let row = Rect(x: 0, y: size.height - 1, width: size.width, height: 1)
      return canvas.inside(row) { drawKeys(on: &$0, theme) }
    }
    let wrap = TextWrap(said.text, width: size.width - 1)
    let rows = wrap.rows.indices.prefix(3)
    let place = Rect(
      x: 0, y: size.height - rows.count, width: size.width, height: rows.count)
    canvas.inside(place) { canvas in
      canvas.fill(canvas.bounds, style: theme.style(.text))
      for row in rows {
        canvas.write(
          " " + wrap.text(ofRow: row), at: Point(x: 0, y: row), style: theme.style(said.role))
      }
    }
  }

  /// What the desk has to say, and how; a colleague's change waits behind what concerns the keys.
  private var saying: (text: String, role: Role)? {
    guard let notice else {
      return reminder.map { ($0.text, .warning) } ?? banner.map { ($0.text, .warning) }
    }
    switch notice.kind {
    case .done: return (notice.text, .good)
    case .warning: return (notice.text, .warning)
    case .problem: return (notice.text, .error)
    }
  }

  /// Whether a key of the footer would do nothing just now.
  private func isIdle(_ command: Command) -> Bool {
    guard command == .openPicker else {
      return isIdleInReader(command) || isIdleInList(command)
    }
    let id = layers.last?.formID ?? call?.id
    let form = forms.first { $0.id == id }?.form
    guard let field = form?.focusedField, case .picker = form?.content(field) else { return true }
    return false
  }

  private func drawKeys(on canvas: inout Canvas, _ theme: Theme) {
    var x = 1
    for binding in KeyTable.footer(in: keyContext) {
      guard let short = binding.short, call != nil || !binding.needs.contains(.call),
        !isIdle(binding.command)
      else { continue }
      let key = binding.key.label(language, narrow: true)
      let word = short(language)
      guard x + key.count + word.count + 1 < size.width else { break }
      x += canvas.write(key, at: Point(x: x, y: 0), style: theme.style(.key)) + 1
      let isDisabled = whyDisabled(binding.command) != nil
      x += canvas.write(
        word, at: Point(x: x, y: 0), style: theme.style(isDisabled ? .faint : .text))
      x += 2
    }
  }
}

extension HoldUp {
  /// What is being waited for, in the header.
  fileprivate func sentence(_ language: Language) -> String {
    guard let holder else { return DeskPhrases.waitsForSomebody(language) }
    return DeskPhrases.waitsFor(language, ["holder": holder.sentence(language)])
  }
}
