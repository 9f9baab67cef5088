import Screen

/// Several lines of text that are being edited: the notes of a call, a long field of a form.
///
/// How the lines fall depends on the width they are drawn at, so that moving up and down asks
/// for it.
public struct TextArea: Equatable, Sendable {
  public private(set) var buffer: TextBuffer
  /// The first row on screen, as it was when the last key came; drawing keeps the cursor inside.
  public private(set) var topRow: Int
  /// The column that ↑ and ↓ aim at; nil after any other key.
  private var aim: Int?
  /// How the lines fell when the last key came; a long text is laid out once for a key.
  private var lastWrap = Derived<TextWrap>()

  /// - Parameter cursor: characters before the cursor; nil puts it behind the text.
  public init(_ text: String = "", cursor: Int? = nil, topRow: Int = 0) {
    buffer = TextBuffer(
      TypedText.cleaned(text, keepingLines: true), cursor: cursor, keepsLines: true)
    self.topRow = max(0, topRow)
  }

  public var text: String { buffer.text }
  /// Characters before the cursor.
  public var cursor: Int { buffer.cursor }
  public var isEmpty: Bool { buffer.isEmpty }

  /// Edits the text or moves the cursor in it; Enter begins a new line.
  ///
  /// - Parameter size: the cells it is drawn in.
  /// - Returns: false for a key that means nothing to a text, and for ↑ in the first and ↓ in the
  ///   last row; nothing is changed then.
  @discardableResult
  public mutating func handle(_ key: Key, size: Size) -> Bool {
    let wrap = wrap(width: size.width)
    lastWrap.value = wrap
    let row = wrap.row(of: cursor)
    switch key {
    case .up, .down:
      return moveRow(key == .up ? -1 : 1, in: wrap, height: size.height)
    case .pageUp: moveRows(-max(1, size.height - 1), in: wrap)
    case .pageDown: moveRows(max(1, size.height - 1), in: wrap)
    case .enter: buffer.type("\n")
    case .home: buffer.move(to: wrap.rows[row].lowerBound)
    case .end: buffer.move(to: wrap.position(row: row, column: size.width))
    default: guard buffer.handle(key) else { return false }
    }
    if key != .pageUp, key != .pageDown { aim = nil }
    let changed = self.wrap(width: size.width)
    lastWrap.value = changed
    topRow = top(in: changed, height: size.height)
    return true
  }

  /// Puts another text in the place of all, as one step to undo.
  public mutating func replaceAll(with text: String) {
    buffer.replaceAll(with: TypedText.cleaned(text, keepingLines: true))
  }

  /// The next letter begins a step to undo of its own.
  public mutating func endStep() { buffer.endStep() }

  /// Takes the last step of typing back; false when there is none.
  @discardableResult
  public mutating func undo() -> Bool { buffer.undo() }

  /// Does the step again that was taken back last; false when there is none.
  @discardableResult
  public mutating func redo() -> Bool { buffer.redo() }

  /// How many rows the text takes at a width.
  public func rowCount(width: Int) -> Int { wrap(width: width).rows.count }

  func wrap(width: Int) -> TextWrap {
    if let last = lastWrap.value, last.width == width, last.text == text { return last }
    return TextWrap(text, width: width)
  }

  private mutating func moveRow(_ step: Int, in wrap: TextWrap, height: Int) -> Bool {
    let target = wrap.row(of: cursor) + step
    guard wrap.rows.indices.contains(target) else { return false }
    moveRows(step, in: wrap)
    topRow = top(in: wrap, height: height)
    return true
  }

  private mutating func moveRows(_ step: Int, in wrap: TextWrap) {
    let target = min(max(0, wrap.row(of: cursor) + step), wrap.rows.count - 1)
    let column = aim ?? wrap.column(of: cursor)
    buffer.move(to: wrap.position(row: target, column: column))
    aim = column
  }

  /// The first row to show: the last one shown, moved no further than the cursor asks.
  private func top(in wrap: TextWrap, height: Int) -> Int {
    let row = wrap.row(of: cursor)
    let last = max(0, wrap.rows.count - height)
    return min(max(topRow, row - height + 1), row, max(last, 0))
  }
}

extension TextArea {
  /// Draws the rows around the cursor.
  ///
  /// - Parameters:
  ///   - isFocused: puts the terminal's cursor in; without it the text is shown from its start.
  ///   - marked: characters to draw in `markStyle`, such as what reads like a CPR number.
  public func draw(
    on canvas: inout Canvas, in rect: Rect, style: Style, isFocused: Bool,
    marked: [Range<Int>] = [], markStyle: Style = .plain
  ) {
    guard rect.width > 0, rect.height > 0 else { return }
    let wrap = wrap(width: rect.width)
    let top = isFocused ? top(in: wrap, height: rect.height) : 0
    canvas.inside(rect) { canvas in
      canvas.fill(canvas.bounds, style: style)
      for y in 0..<min(rect.height, wrap.rows.count - top) {
        canvas.write(
          wrap.text(ofRow: top + y), at: Point(x: 0, y: y), style: style, overflow: .clip)
        for range in marked {
          highlight(range.clamped(to: wrap.rows[top + y]), wrap, y: y, markStyle, on: &canvas)
        }
      }
      let isCut = wrap.rows.count > top + rect.height
      if isCut, !isFocused {
        canvas.write("…", at: Point(x: rect.width - 1, y: rect.height - 1), style: style)
      }
      let place = Point(x: wrap.column(of: cursor), y: wrap.row(of: cursor) - top)
      if isFocused { canvas.placeCursor(at: place) }
    }
  }

  private func highlight(
    _ range: Range<Int>, _ wrap: TextWrap, y: Int, _ style: Style, on canvas: inout Canvas
  ) {
    guard !range.isEmpty else { return }
    let start = wrap.column(of: range.lowerBound)
    let end = wrap.column(of: range.upperBound - 1) + 1
    canvas.highlight(Rect(x: start, y: y, width: end - start, height: 1), with: style)
  }
}
