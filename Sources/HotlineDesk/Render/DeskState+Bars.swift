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
      forms.count { $0.form.subject.startedAt == nil && !$0.isUntouched } + otherDrafts.count,
      one: DeskPhrases.oneDraft, DeskPhrases.draftCount)
    let promises = counted(
      dueFollowUps, one: TodayPhrases.oneDueFollowUp, TodayPhrases.dueFollowUps)
    let unfinished = [drafts, promises].compactMap(\.self).joined(separator: " · ")
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

  /// What just happened, else the keys that work here.
  func drawFooter(on canvas: inout Canvas, _ theme: Theme) {
    if let notice {
      let role: Role =
        switch notice.kind {
        case .done: .good
        case .warning: .warning
        case .problem: .error
        }
      canvas.write(" " + notice.text, at: Point(x: 0, y: 0), style: theme.style(role))
      return
    }
    if let banner {
      canvas.write(" " + banner.text, at: Point(x: 0, y: 0), style: theme.style(.warning))
      return
    }
    var x = 1
    for binding in KeyTable.footer(in: keyContext) {
      guard let short = binding.short, call != nil || !binding.command.needsCall,
        !isIdleInReader(binding.command)
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
