import HotlineCore
import Resources
import Screen

extension CallEnding {
  /// The rows in which there is something to choose.
  private var choiceRows: Int {
    max(CallOutcome.inOrder.count, choices.count + 1) + offered.count
  }

  /// Beside the middle, as high as what there is to choose.
  func rect(in body: Rect) -> Rect {
    let width = min(body.width, 76)
    let rows = 4 + choiceRows + (isAboutNobody ? 1 : 0)
    let height = min(body.height, rows)
    return Rect(
      x: body.x + (body.width - width) / 2, y: body.y + max(0, (body.height - height) / 3),
      width: width, height: height)
  }

  func draw(
    on canvas: inout Canvas, _ theme: Theme, _ state: DeskState, isTop: Bool = true
  ) {
    let language = state.language
    let bounds = canvas.bounds
    canvas.fill(bounds)
    let title = CallPhrases.endTitle(language)
    let caption = about.isEmpty ? title : "\(title) · \(about)"
    // On the smallest screens what can be chosen takes the rows of everything else.
    let room = bounds.height - choiceRows
    if room >= 2 {
      canvas.frame(title: caption, isFocused: isTop, theme)
    } else if room > 0 {
      canvas.write(caption, at: Point(x: 2, y: 0), style: theme.style(.title))
    }
    let inner =
      room >= 2
      ? bounds.inset(horizontal: 2, vertical: 1)
      : Rect(
        x: 2, y: max(0, room), width: bounds.width - 4, height: bounds.height - max(0, room))
    canvas.inside(inner) { canvas in
      let half = 22
      let top = room >= 3 ? 1 : 0
      if top > 0 {
        canvas.write(
          CallPhrases.outcome(language), at: Point(x: 0, y: 0), style: theme.style(.faint))
        canvas.write(
          CallPhrases.followUp(language), at: Point(x: half, y: 0), style: theme.style(.faint))
      }
      for (row, outcome) in CallOutcome.inOrder.enumerated() {
        drawChoice(
          String(outcome.letter), outcome.word(language),
          isChosen: outcome == self.outcome, at: Point(x: 0, y: row + top), width: half - 2,
          on: &canvas, theme)
      }
      let calendar = state.words?.lookups.calendar ?? DanishCalendar()
      for (row, (digit, choice)) in choices.enumerated() {
        let moment = choice.moment(from: state.moment.today, calendar)
        drawChoice(
          String(digit),
          words(of: choice, moment, calendar, language),
          isChosen: choice == followUp, at: Point(x: half, y: row + top), width: inner.width - half,
          on: &canvas, theme)
      }
      drawChoice(
        String(Self.otherDay), CallPhrases.otherDay(language), isChosen: false,
        at: Point(x: half, y: choices.count + top), width: inner.width - half, on: &canvas, theme)
      let below = top + max(CallOutcome.inOrder.count, choices.count + 1)
      for (row, offer) in offered.enumerated() {
        drawChoice(
          String(offer.letter), CallPhrases.closesPromise(language, ["text": offer.promise.text]),
          isChosen: kept.contains(offer.promise.id), at: Point(x: 0, y: below + row),
          width: inner.width, on: &canvas, theme)
      }
      if isAboutNobody, room >= 5 {
        canvas.write(
          CallPhrases.aboutNobody(language), at: Point(x: 0, y: inner.height - 2),
          style: theme.style(.warning))
      }
      if room >= 4 {
        canvas.write(
          CallPhrases.endHint(language), at: Point(x: 0, y: inner.height - 1),
          style: theme.style(.faint))
      }
      canvas.placeCursor(
        at: Point(x: 0, y: top + (CallOutcome.inOrder.firstIndex(of: outcome) ?? 0)))
    }
  }

  /// What a choice is called and the day that it means; where that is moved, why and to which.
  private func words(
    of choice: FollowUpChoice, _ moment: DayAndTime?, _ calendar: DanishCalendar,
    _ language: Language
  ) -> String {
    guard let moment else { return choice.words(language) }
    guard let moved = calendar.landing(on: moment.day).sentence(language) else {
      return "\(choice.words(language)) · \(moment.short(language))"
    }
    return ([moved] + [moment.minute.map(LocalTime.clock)].compactMap(\.self))
      .joined(separator: " ")
  }

  private func drawChoice(
    _ key: String, _ text: String, isChosen: Bool, at place: Point, width: Int,
    on canvas: inout Canvas, _ theme: Theme
  ) {
    let used = canvas.write(key, at: place, style: theme.style(.key))
    let mark = isChosen ? "●" : "·"
    canvas.write(
      "\(mark) \(text)", at: Point(x: place.x + used + 1, y: place.y),
      style: theme.style(isChosen ? .selected : .text), maxWidth: width - used - 1)
  }
}
