import HotlineCore
import Resources
import Screen

extension FormView {
  func drawField(
    _ path: FieldPath, at y: Int, height: Int, _ metrics: FormMetrics, on canvas: inout Canvas
  ) {
    guard let field = state.declaration.field(path.key), let content = state.content(path) else {
      return
    }
    let isFocused = shownFocus == .field(path)
    canvas.write(
      field.label(context.language), at: Point(x: 0, y: y),
      style: theme.style(isFocused ? .title : .faint), maxWidth: metrics.labelWidth)
    let rect = Rect(
      x: metrics.valueX, y: y, width: metrics.width(of: field.kind), height: height)
    switch content {
    case .line(let input, let typedAt):
      drawText(input, path, in: rect, isFocused: isFocused, on: &canvas)
      let reading = FieldReading(field.kind, input.text, typedAt: typedAt)
      let echo = echo(field.kind, reading, isFocused: isFocused)
      drawAside(echo, .faint, right: rect, text: input.text, isFocused, metrics, on: &canvas)
    case .area(let area):
      drawArea(area, path, in: rect, isFocused: isFocused, on: &canvas)
    case .choice(let code):
      drawChoice(code, field.kind, in: rect, isFocused: isFocused, on: &canvas)
    case .ticks(let codes, _):
      drawTicks(codes, field.kind, in: rect, isFocused: isFocused, on: &canvas)
    case .flag(let flag):
      drawFlag(flag, in: rect, isFocused: isFocused, on: &canvas)
    case .picker(let picker):
      drawText(picker.input, path, in: rect, isFocused: isFocused, on: &canvas)
      let (aside, role) = aside(of: picker)
      drawAside(
        aside, role, right: rect, text: picker.input.text, isFocused, metrics, on: &canvas)
    }
  }

  private func drawText(
    _ input: TextInput, _ path: FieldPath, in rect: Rect, isFocused: Bool, on canvas: inout Canvas
  ) {
    if input.isEmpty, !isFocused { return drawNothing(in: rect, on: &canvas) }
    input.draw(
      on: &canvas, at: rect.origin, width: rect.width,
      style: theme.style(isFocused ? .field : .text), isFocused: isFocused,
      marked: state.findings(at: path, context).map(\.range), markStyle: theme.style(.error))
  }

  private func drawArea(
    _ area: TextArea, _ path: FieldPath, in rect: Rect, isFocused: Bool, on canvas: inout Canvas
  ) {
    if area.isEmpty, !isFocused { return drawNothing(in: rect, on: &canvas) }
    area.draw(
      on: &canvas, in: rect, style: theme.style(isFocused ? .field : .text), isFocused: isFocused,
      marked: state.findings(at: path, context).map(\.range), markStyle: theme.style(.error))
  }

  /// What was understood, beside the field: behind its last column while it is typed in, else
  /// behind the text.
  private func drawAside(
    _ aside: String, _ role: Role, right rect: Rect, text: String, _ isFocused: Bool,
    _ metrics: FormMetrics, on canvas: inout Canvas
  ) {
    guard !aside.isEmpty else { return }
    let used = isFocused ? rect.width : min(rect.width, displayWidth(text))
    let x = rect.x + used + 2
    let room = metrics.body.width - x
    guard !isFocused || displayWidth(aside) <= room else { return }
    // A part that has no room is left out as a whole, such as the time that the field says anyway.
    var parts = aside.split(separator: " · ")
    while parts.count > 1, displayWidth(parts.joined(separator: " · ")) > room {
      parts.removeLast()
    }
    canvas.write(
      parts.joined(separator: " · "), at: Point(x: x, y: rect.y), style: theme.style(role),
      maxWidth: room)
  }

  /// What was understood of the focused field, where it has no room beside it: it stands in the row of
  /// the hint.
  func asideInHint(_ metrics: FormMetrics) -> String? {
    guard let path = state.focusedField, let field = state.declaration.field(path.key),
      case .line(let input, let typedAt) = state.content(path)
    else { return nil }
    let reading = FieldReading(field.kind, input.text, typedAt: typedAt)
    let aside = echo(field.kind, reading, isFocused: true)
    let room = metrics.body.width - metrics.valueX - metrics.width(of: field.kind) - 2
    return aside.isEmpty || displayWidth(aside) <= room ? nil : aside
  }

  private func drawChoice(
    _ code: String?, _ kind: FieldKind, in rect: Rect, isFocused: Bool, on canvas: inout Canvas
  ) {
    let choices = choices(kind)
    let chosen = choices.first { $0.code == code }.map { $0.label(context.language) } ?? code
    guard isFocused else {
      guard let chosen else { return drawNothing(in: rect, on: &canvas) }
      canvas.write(chosen, at: rect.origin, maxWidth: rect.width)
      return
    }
    let labels = choices.map { $0.label(context.language) }
    let width = labels.reduce(0) { $0 + displayWidth($1) + 2 }
    guard width <= rect.width else {
      canvas.placeCursor(at: Point(x: rect.x + 2, y: rect.y))
      canvas.write(
        "‹ \(chosen ?? "·") ›", at: rect.origin, style: theme.style(.field), maxWidth: rect.width)
      return
    }
    canvas.placeCursor(at: rect.origin)
    var x = rect.x
    for (choice, label) in zip(choices, labels) {
      let isChosen = choice.code == code
      if isChosen { canvas.placeCursor(at: Point(x: x, y: rect.y)) }
      canvas.write(
        label, at: Point(x: x, y: rect.y), style: theme.style(isChosen ? .selected : .faint))
      x += displayWidth(label) + 2
    }
  }

  private func drawTicks(
    _ codes: [String], _ kind: FieldKind, in rect: Rect, isFocused: Bool, on canvas: inout Canvas
  ) {
    let listed = choices(kind)
    let labels = codes.map { code in
      listed.first { $0.code == code }?.label(context.language) ?? code
    }
    if isFocused { canvas.placeCursor(at: rect.origin) }
    if labels.isEmpty { return drawNothing(in: rect, on: &canvas) }
    canvas.write(labels.joined(separator: " · "), at: rect.origin, maxWidth: rect.width)
  }

  private func drawFlag(
    _ flag: Bool, in rect: Rect, isFocused: Bool, on canvas: inout Canvas
  ) {
    let text = (flag ? FormPhrases.yes : FormPhrases.no)(context.language)
    if isFocused { canvas.placeCursor(at: rect.origin) }
    let role: Role = isFocused ? .selected : (flag ? .text : .faint)
    canvas.write(text, at: rect.origin, style: theme.style(role))
  }

  private func drawNothing(in rect: Rect, on canvas: inout Canvas) {
    canvas.write("·", at: rect.origin, style: theme.style(.faint))
  }

  func choices(_ kind: FieldKind) -> [Choice] {
    switch kind {
    case .choice(let source), .ticks(let source): context.choices(source)
    case .text, .multiline, .date, .moment, .time, .integer, .decimal, .money, .phone, .phones,
      .cvr,
      .email,
      .postalCode, .yesNo, .lookup:
      []
    }
  }

  /// What a line means, as far as neither its text nor another field says it.
  private func echo(_ kind: FieldKind, _ reading: FieldReading, isFocused: Bool) -> String {
    guard !reading.text.isEmpty else { return "" }
    switch kind {
    case .date: return reading.moment?.day.echo(context.language) ?? ""
    case .moment:
      // Where it is moved to stands below.
      guard let moment = reading.moment else { return "" }
      let day = context.calendar.landing(on: moment.day).day.long(context.language)
      return ([day] + [moment.minute.map(LocalTime.clock)].compactMap(\.self))
        .joined(separator: " · ")
    case .decimal(_, let unit):
      // A number is typed as Danish writes it; in English it is said as English does.
      let isPlain = reading.problem(context) != nil || spelled(reading) == reading.normalised
      return ((isPlain ? [] : [spelled(reading)]) + [unit(context.language)])
        .joined(separator: " ")
    case .money:
      guard reading.problem(context) == nil else { return "" }
      return "\(spelled(reading)) \(FormPhrases.kroner(context.language))"
    case .integer:
      let isPlain = reading.problem(context) != nil || spelled(reading) == reading.text
      return isPlain ? "" : spelled(reading)
    case .postalCode: return !isFocused ? "" : context.postalCodes[reading.text]?.town ?? ""
    case .text, .multiline, .time, .phone, .phones, .cvr, .email, .choice, .ticks, .yesNo, .lookup:
      return ""
    }
  }

  /// A number in the way of the language.
  private func spelled(_ reading: FieldReading) -> String {
    Numerals.spelled(reading.normalised, context.language)
  }

  private func aside(of picker: PickerContent) -> (text: String, role: Role) {
    if let item = picker.chosen { return (item.detail, .faint) }
    if picker.newName != nil { return (FormPhrases.newOne(context.language), .warning) }
    if picker.isWaiting, !picker.query.isEmpty {
      return (FormPhrases.searching(context.language), .faint)
    }
    let hasNoHit = picker.isOpen && picker.hits.isEmpty && !picker.query.isEmpty
    return (hasNoHit ? FormPhrases.noHits(context.language) : "", .faint)
  }
}
