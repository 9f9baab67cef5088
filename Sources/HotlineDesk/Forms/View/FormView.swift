import HotlineCore
import Resources
import Screen

/// Whether what is typed is on disk, and since when; the times are ready to be shown.
public enum FormStatus: Equatable, Sendable {
  case untouched
  /// `14:03:20`
  case draft(at: String)
  case saved(at: String)
  /// Something out of the ordinary, such as a full disk.
  case notice(String)
}

/// A line that follows what is typed, such as the goals that a partnership meets.
public struct FormNote: Equatable, Sendable {
  public let text: String
  public let role: Role
  /// The organisation that the line names, so that it can be opened; nil for any other line.
  public let organisationID: Int64?
  /// The form to go on in instead, where the line names one.
  public let opens: FormOpening?

  public init(
    _ text: String, _ role: Role = .text, organisationID: Int64? = nil, opens: FormOpening? = nil
  ) {
    self.text = text
    self.role = role
    self.organisationID = organisationID
    self.opens = opens
  }
}

/// What the frame of a call says beside who it is with.
public struct CallHeader: Equatable, Sendable {
  /// The number that reaches the caller, where one is known.
  let number: String?
  /// How long it lasts.
  let clock: String
}

/// What the register says of a form as it stands.
public struct FormPreview: Equatable, Sendable {
  public var notes: [FormNote] = []
  /// A conversation: what was promised to the caller and is still open.
  public var promises: [FollowUp] = []
  /// A conversation: whose number it is that was typed as the caller's.
  public var numberOwners: [NumberOwner] = []
  /// A conversation: the number of the caller that the register has.
  public var callerNumber: PhoneNumber?
  /// A conversation: whether the register knows no number on which the caller is reached.
  public var lacksNumber = false
  /// A conversation: who called last from where the caller is, or else answers first there.
  public var usualContact: LookupItem?

  public init(notes: [FormNote] = []) {
    self.notes = notes
  }
}

/// Draws a form: its fields under each other with aligned values, what is wrong below them, the
/// hint of the focused one at the bottom.
public struct FormView: Sendable {
  let state: FormState
  let context: FormContext
  let status: FormStatus
  let notes: [FormNote]
  let theme: Theme
  /// What stands in the frame of a call beside its heading; nil for any other form.
  let callHeader: CallHeader?
  /// Whether the keys go to the form; a docked one may stand beside what has them.
  let hasKeys: Bool

  public init(
    _ state: FormState, context: FormContext, status: FormStatus = .untouched,
    notes: [FormNote] = [], theme: Theme = .standard, callHeader: CallHeader? = nil,
    hasKeys: Bool = true
  ) {
    self.callHeader = callHeader
    self.state = state
    self.context = context
    self.status = status
    self.notes = notes
    self.theme = theme
    self.hasKeys = hasKeys
  }

  /// The focus that is shown.
  var shownFocus: FormFocus? { hasKeys ? state.focus : nil }

  /// Draws into the whole canvas, whatever size the context names.
  public func draw(on canvas: inout Canvas) {
    var here = context
    here.size = canvas.size
    let layout = FormLayout(state, here)
    canvas.fill(canvas.bounds)
    let title = title(layout, width: canvas.size.width)
    canvas.box(
      canvas.bounds, title: title, trailing: statusText(besides: title, width: canvas.size.width),
      style: theme.style(hasKeys ? .focusedFrame : .frame), titleStyle: theme.style(.title),
      lines: hasKeys ? .double : .unicode)
    let top = layout.top(showing: state.focus, from: state.top)
    canvas.inside(layout.metrics.body) { canvas in
      let stops = state.stops
      for block in layout.blocks where block.y + block.height > top {
        draw(block, at: block.y - top, layout.metrics, on: &canvas)
        guard let stop = block.content.focus.flatMap({ stops.firstIndex(of: $0) }) else { continue }
        canvas.mark(row: block.y - top, height: block.height, .stop(stop))
      }
    }
    drawScrollMarks(layout, top: top, on: &canvas)
    let place = placeOfNotes(layout, top: top)
    drawNotes(in: place, on: &canvas)
    drawHint(layout.metrics, freeAbove: freeRows(above: place, layout, top: top), on: &canvas)
    if hasKeys { drawList(layout, top: top, on: &canvas) }
  }

  /// The heading; of a call with the number to reach, and how its notes begin where they are not in
  /// sight.
  private func title(_ layout: FormLayout, width: Int) -> String {
    let heading = state.heading(context.language)
    guard let callHeader else { return heading }
    let number = callHeader.number.flatMap { heading.contains($0) ? nil : $0 }
    let isNoteHidden = layout.top(showing: state.focus, from: state.top) > 0
    let note = isNoteHidden ? state.beginning : nil
    // A name that is cut is known all the same; a number that is cut is none.
    let head = [heading, number].compactMap(\.self).joined(separator: " · ")
    let room = width - Self.corners - displayWidth(statusText)
    if let number, displayWidth(head) > room {
      return Self.fitting(heading, into: room - displayWidth(number) - 3) + " · " + number
    }
    return ([head] + [note].compactMap(\.self)).joined(separator: " · ")
  }

  /// What a frame takes of its upper edge besides two captions.
  private static let corners = 7

  private static func fitting(_ text: String, into room: Int) -> String {
    guard displayWidth(text) > room else { return text }
    var cut = text
    while !cut.isEmpty, displayWidth(cut) + 1 > room { cut.removeLast() }
    return cut + "…"
  }

  /// The clock of a call, and since when the text is on disk where the title leaves room for it.
  private var statusText: String {
    guard let callHeader else { return keptText }
    return CallPhrases.running(context.language, ["time": callHeader.clock])
  }

  private func statusText(besides title: String, width: Int) -> String {
    guard callHeader != nil, !keptText.isEmpty else { return statusText }
    let both = "\(statusText) · \(keptText)"
    let needed = displayWidth(title) + displayWidth(both) + Self.corners
    return needed <= width ? both : statusText
  }

  private var keptText: String {
    switch status {
    case .untouched: ""
    case .draft(let time): FormPhrases.draft(context.language, ["time": time])
    case .saved(let time): FormPhrases.saved(context.language, ["time": time])
    case .notice(let text): text
    }
  }

  private func draw(
    _ block: FormLayout.Block, at y: Int, _ metrics: FormMetrics, on canvas: inout Canvas
  ) {
    switch block.content {
    case .heading(let text):
      canvas.write(text, at: Point(x: 0, y: y), style: theme.style(.title))
    case .field(let path):
      drawField(path, at: y, height: block.height, metrics, on: &canvas)
    case .problem(let rows, let severity):
      let style = theme.style(severity == .error ? .error : .warning)
      let x = metrics.sentenceX(rows)
      for (row, text) in rows.enumerated() {
        canvas.write(text, at: Point(x: x, y: y + row), style: style)
      }
    case .save:
      let button = "[ \(FormPhrases.save(context.language)) ]"
      let isFocused = shownFocus == .save
      canvas.write(
        button, at: Point(x: metrics.valueX, y: y),
        style: theme.style(isFocused ? .selected : .text))
      if isFocused { canvas.placeCursor(at: Point(x: metrics.valueX + 2, y: y)) }
    }
  }

  /// How many rows of the form lie out of sight.
  private func drawScrollMarks(_ layout: FormLayout, top: Int, on canvas: inout Canvas) {
    let below = layout.height - top - layout.metrics.body.height
    canvas.write(
      ScrollMarks(above: top, below: max(0, below)),
      style: theme.style(hasKeys ? .focusedFrame : .frame))
  }

  /// Where notes stand below the fields they take the rows, too, that no field needs.
  private func placeOfNotes(_ layout: FormLayout, top: Int) -> Rect {
    let (body, place) = (layout.metrics.body, layout.metrics.notes)
    guard place.y >= body.maxY else { return place }
    let wanted = notes.map { TextWrap($0.text, width: place.width + 1).rows.count }.reduce(0, +)
    let free = max(0, body.height - (layout.height - top) - 1)
    let more = min(max(0, wanted - place.height), free)
    return Rect(
      x: place.x, y: place.y - more, width: place.width, height: place.height + more)
  }

  /// The rows above the hint in which nothing stands.
  private func freeRows(above place: Rect, _ layout: FormLayout, top: Int) -> Int {
    let (body, notes) = (layout.metrics.body, layout.metrics.notes)
    let free = max(0, body.height - (layout.height - top))
    guard notes.y >= body.maxY else { return free }
    guard self.notes.isEmpty else {
      let rows = self.notes.map { TextWrap($0.text, width: place.width + 1).rows.count }
      return max(0, place.height - rows.reduce(0, +))
    }
    return free + notes.height
  }

  private func drawNotes(in rect: Rect, on canvas: inout Canvas) {
    canvas.inside(rect) { canvas in
      let rows = notes.flatMap { note -> [(text: String, role: Role)] in
        let wrap = TextWrap(note.text, width: rect.width + 1)
        return wrap.rows.indices.map { (wrap.text(ofRow: $0), note.role) }
      }
      for (y, row) in rows.prefix(rect.height).enumerated() {
        let style = theme.style(row.role)
        canvas.write(row.text, at: Point(x: 0, y: y), style: style)
        // What has no room is not taken for all there is.
        guard y == rect.height - 1, rows.count > rect.height else { continue }
        let end = min(displayWidth(row.text) + 1, rect.width - 1)
        canvas.write("…", at: Point(x: end, y: y), style: style)
      }
    }
  }

  /// - Parameter freeAbove: the rows above it that a long hint may take too.
  private func drawHint(_ metrics: FormMetrics, freeAbove: Int, on canvas: inout Canvas) {
    let rect = metrics.hint
    if let message = state.message { return drawMessage(message, endingIn: rect, on: &canvas) }
    let hint =
      state.focusedField.flatMap { state.declaration.field($0.key)?.hint } ?? FormPhrases.saveHint
    let aside = hasKeys ? asideInHint(metrics) : nil
    let text = aside ?? hint(context.language)
    let wrap = TextWrap(text, width: rect.width + 1)
    let rows = wrap.rows.indices.map { wrap.text(ofRow: $0) }
    // Where there is no room for all of it, one row says that it goes on.
    let shown = rows.count - 1 <= freeAbove ? rows : [text]
    for (row, text) in shown.enumerated() {
      canvas.write(
        text, at: Point(x: rect.x, y: rect.y - shown.count + 1 + row), style: theme.style(.faint),
        maxWidth: rect.width)
    }
  }

  /// A sentence about the whole form takes the place of the hint, and of the rows above it that it
  /// needs.
  private func drawMessage(_ message: String, endingIn rect: Rect, on canvas: inout Canvas) {
    let wrap = TextWrap(message, width: rect.width + 1)
    let count = min(wrap.rows.count, 3)
    let top = max(0, rect.y - count + 1)
    canvas.fill(Rect(x: rect.x, y: top, width: rect.width, height: count))
    for row in 0..<count {
      canvas.write(
        wrap.text(ofRow: row), at: Point(x: rect.x, y: top + row), style: theme.style(.error),
        maxWidth: rect.width)
    }
  }
}
