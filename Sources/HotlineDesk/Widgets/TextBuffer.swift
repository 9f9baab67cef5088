import Screen

/// A text with a cursor in it, and the steps by which it was typed.
///
/// ``TextInput`` and ``TextArea`` show one each. Positions are counted in characters as a reader
/// counts them. Every edit costs one pass over the text.
public struct TextBuffer: Equatable, Sendable {
  public private(set) var text: String
  /// Characters before the cursor.
  public private(set) var cursor: Int
  /// Whether line breaks are kept, or become blanks.
  let keepsLines: Bool
  var history = TypingHistory()

  /// - Parameter cursor: nil puts it behind the text; anything outside is moved to the near end.
  init(_ text: String = "", cursor: Int? = nil, keepsLines: Bool) {
    self.text = text
    self.keepsLines = keepsLines
    let count = text.count
    self.cursor = min(max(0, cursor ?? count), count)
  }

  public var isEmpty: Bool { text.isEmpty }

  /// What a key means to any text, of one line or of several; rows are the widget's business.
  ///
  /// - Returns: false for every other key; nothing is changed then.
  mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .character(let character): type(character)
    case .paste(let text): paste(text)
    case .backspace: deleteBackward()
    case .delete: deleteForward()
    case .left: move(to: cursor - 1)
    case .right: move(to: cursor + 1)
    case .wordLeft: moveWordLeft()
    case .wordRight: moveWordRight()
    case .enter, .home, .end, .escape, .tab, .backTab, .insert, .up, .down, .pageUp, .pageDown,
      .function, .control, .alt, .pointer:
      return false
    }
    return true
  }

  /// Puts one typed character at the cursor.
  mutating func type(_ character: Character) {
    let typed = TypedText.cleaned(String(character), keepingLines: keepsLines)
    replace(cursor..<cursor, with: typed, as: .typing)
  }

  /// Puts a whole text at the cursor, as one step to undo.
  private mutating func paste(_ pasted: String) {
    replace(cursor..<cursor, with: TypedText.cleaned(pasted, keepingLines: keepsLines), as: .whole)
  }

  private mutating func deleteBackward() {
    if cursor > 0 { replace(cursor - 1..<cursor, with: "", as: .erasing) }
  }

  private mutating func deleteForward() {
    if cursor < text.count { replace(cursor..<cursor + 1, with: "", as: .erasing) }
  }

  /// Puts another text in the place of all, as one step to undo, the cursor behind it.
  mutating func replaceAll(with other: String) {
    if other != text { replace(0..<text.count, with: other, as: .whole) }
  }

  mutating func move(to position: Int) {
    cursor = min(max(0, position), text.count)
    history.endStep()
  }

  /// The next letter begins a step to undo of its own.
  mutating func endStep() {
    history.endStep()
  }

  private mutating func moveWordLeft() {
    let characters = Array(text)
    var at = cursor
    while at > 0, !characters[at - 1].isWordPart { at -= 1 }
    while at > 0, characters[at - 1].isWordPart { at -= 1 }
    move(to: at)
  }

  private mutating func moveWordRight() {
    let characters = Array(text)
    var at = cursor
    while at < characters.count, characters[at].isWordPart { at += 1 }
    while at < characters.count, !characters[at].isWordPart { at += 1 }
    move(to: at)
  }

  /// Takes the last step of typing back; false when there is none.
  mutating func undo() -> Bool {
    guard let edit = history.undo() else { return false }
    apply(edit.inverse)
    cursor = edit.cursorBefore
    return true
  }

  /// Does the step again that was taken back last; false when there is none.
  mutating func redo() -> Bool {
    guard let edit = history.redo() else { return false }
    apply(edit)
    cursor = edit.cursorAfter
    return true
  }

  private mutating func replace(
    _ range: Range<Int>, with inserted: String, as kind: TypingHistory.Kind
  ) {
    let start = text.index(text.startIndex, offsetBy: range.lowerBound)
    let end = text.index(start, offsetBy: range.count)
    // What is inserted can join the character before it, and no other.
    let last = text[..<start].suffix(1)
    let edit = TypingHistory.Edit(
      offset: text.unicodeScalars.distance(from: text.startIndex, to: start),
      removed: String(text[start..<end]), inserted: inserted, cursorBefore: cursor,
      cursorAfter: range.lowerBound - last.count + (String(last) + inserted).count)
    guard !edit.removed.isEmpty || !inserted.isEmpty else { return }
    apply(edit)
    cursor = edit.cursorAfter
    history.add(edit, kind)
  }

  private mutating func apply(_ edit: TypingHistory.Edit) {
    let scalars = text.unicodeScalars
    let start = scalars.index(scalars.startIndex, offsetBy: edit.offset)
    let end = scalars.index(start, offsetBy: edit.removed.unicodeScalars.count)
    text.unicodeScalars.replaceSubrange(start..<end, with: edit.inserted.unicodeScalars)
  }
}

extension Character {
  fileprivate var isWordPart: Bool { isLetter || isNumber }
}
