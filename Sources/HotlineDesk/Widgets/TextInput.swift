import Screen

/// One line of text that is being edited: the search box, a field of a form.
public struct TextInput: Equatable, Sendable {
  public private(set) var buffer: TextBuffer

  /// - Parameter cursor: characters before the cursor; nil puts it behind the text.
  public init(_ text: String = "", cursor: Int? = nil) {
    buffer = TextBuffer(
      TypedText.cleaned(text, keepingLines: false), cursor: cursor, keepsLines: false)
  }

  public var text: String { buffer.text }
  /// Characters before the cursor.
  public var cursor: Int { buffer.cursor }
  public var isEmpty: Bool { buffer.isEmpty }

  /// Edits the text or moves the cursor in it; a paste is one insert, its line breaks blanks.
  ///
  /// - Returns: false for a key that means nothing to a line of text; nothing is changed then.
  @discardableResult
  public mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .home: buffer.move(to: 0)
    case .end: buffer.move(to: text.count)
    default: return buffer.handle(key)
    }
    return true
  }

  /// Puts another text in the place of all, as one step to undo.
  public mutating func replaceAll(with text: String) {
    buffer.replaceAll(with: TypedText.cleaned(text, keepingLines: false))
  }

  /// The next letter begins a step to undo of its own.
  public mutating func endStep() { buffer.endStep() }

  /// Takes the last step of typing back; false when there is none.
  @discardableResult
  public mutating func undo() -> Bool { buffer.undo() }

  /// Does the step again that was taken back last; false when there is none.
  @discardableResult
  public mutating func redo() -> Bool { buffer.redo() }
}

extension TextInput {
  /// Draws the text into one row.
  ///
  /// A text that is wider shows the stretch around the cursor; it moves in steps of half the
  /// row, so that the letters stand still while one types. `…` marks a cut end.
  ///
  /// - Parameters:
  ///   - isFocused: puts the terminal's cursor in.
  ///   - marked: characters to draw in `markStyle`, such as what reads like a CPR number.
  public func draw(
    on canvas: inout Canvas, at point: Point, width: Int, style: Style, isFocused: Bool,
    marked: [Range<Int>] = [], markStyle: Style = .plain
  ) {
    guard width > 0 else { return }
    let characters = Array(text)
    let cursorColumn = displayWidth(String(characters[..<cursor]))
    let offset = isFocused ? Self.offset(cursorColumn: cursorColumn, width: width) : 0
    let row = Rect(x: point.x, y: point.y, width: width, height: 1)
    canvas.inside(row) { canvas in
      canvas.fill(canvas.bounds, style: style)
      var x = -offset
      for (index, character) in characters.enumerated() where x < width {
        let room = displayWidth(String(character))
        guard x + room > 0 else {
          x += room
          continue
        }
        let isMarked = marked.contains { $0.contains(index) }
        canvas.write(
          String(character), at: Point(x: x, y: 0), style: isMarked ? markStyle : style,
          maxWidth: room, overflow: .clip)
        x += room
      }
      if offset > 0 { canvas.write("…", at: Point(x: 0, y: 0), style: style) }
      let isCut = offset + width < displayWidth(text)
      if isCut, !isFocused || cursorColumn - offset < width - 1 {
        canvas.write("…", at: Point(x: width - 1, y: 0), style: style)
      }
      if isFocused { canvas.placeCursor(at: Point(x: cursorColumn - offset, y: 0)) }
    }
  }

  /// The columns that have moved out at the left, so that the cursor is inside.
  private static func offset(cursorColumn: Int, width: Int) -> Int {
    let beyond = cursorColumn - (width - 1)
    guard beyond > 0 else { return 0 }
    let step = max(1, width / 2)
    return (beyond + step - 1) / step * step
  }
}
