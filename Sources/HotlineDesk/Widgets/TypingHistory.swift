/// The steps of typing in one text, for undo and redo.
///
/// A step is a word typed in one go, a run of deletions, or one paste; moving the cursor ends it.
struct TypingHistory: Equatable, Sendable {
  /// One replacement in the text.
  struct Edit: Equatable, Sendable {
    /// Unicode scalars before the place: they add up where characters, which may join, do not.
    var offset: Int
    var removed: String
    var inserted: String
    var cursorBefore: Int
    var cursorAfter: Int

    var inverse: Edit {
      Edit(
        offset: offset, removed: inserted, inserted: removed, cursorBefore: cursorAfter,
        cursorAfter: cursorBefore)
    }
  }

  enum Kind: Equatable, Sendable {
    case typing, erasing
    /// A step of its own: a paste, a field cleared.
    case whole
  }

  /// More than anybody takes back, and little enough for a long call.
  static let longest = 500

  /// How many steps were begun, those that were taken back or forgotten too.
  private(set) var started = 0
  private var done: [Edit] = []
  private var undone: [Edit] = []
  /// The kind of the last step while it may still grow.
  private var growing: Kind?

  mutating func add(_ edit: Edit, _ kind: Kind) {
    undone = []
    if kind == growing, let last = done.last, let joined = joined(last, edit, kind) {
      done[done.count - 1] = joined
    } else {
      done.append(edit)
      started += 1
      if done.count > Self.longest { done.removeFirst() }
    }
    growing = kind == .whole ? nil : kind
  }

  mutating func endStep() {
    growing = nil
  }

  mutating func undo() -> Edit? {
    growing = nil
    guard let edit = done.popLast() else { return nil }
    undone.append(edit)
    return edit
  }

  mutating func redo() -> Edit? {
    growing = nil
    guard let edit = undone.popLast() else { return nil }
    done.append(edit)
    return edit
  }

  /// The two edits as one; nil when the second begins a step of its own.
  private func joined(_ first: Edit, _ second: Edit, _ kind: Kind) -> Edit? {
    var whole = first
    whole.cursorAfter = second.cursorAfter
    switch kind {
    case .typing:
      let beginsWord = first.inserted.last?.isWhitespace == true
      guard !beginsWord || second.inserted.first?.isWhitespace == true else { return nil }
      whole.inserted += second.inserted
      return whole
    case .erasing:
      if second.offset == first.offset {
        whole.removed += second.removed
      } else {
        whole.offset = second.offset
        whole.removed = second.removed + first.removed
      }
      return whole
    case .whole:
      return nil
    }
  }
}
