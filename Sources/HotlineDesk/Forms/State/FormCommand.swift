import Screen

/// What a key means in every field of a form.
enum FormCommand: Equatable {
  case park, save, next, previous, enter
  case clear, sameAsLast, blackOut, openPicker
  case undo, redo

  /// nil for a key that the field itself makes something of.
  init?(_ key: Key) {
    switch key {
    case .escape: self = .park
    case .tab: self = .next
    case .backTab: self = .previous
    case .enter: self = .enter
    case .function(4): self = .openPicker
    case .control("s"): self = .save
    case .control("x"): self = .clear
    case .control("t"): self = .sameAsLast
    case .control("u"): self = .blackOut
    case .control("z"): self = .undo
    case .control("y"): self = .redo
    case .character, .paste, .backspace, .delete, .insert, .up, .down, .left, .right, .wordLeft,
      .wordRight, .home, .end, .pageUp, .pageDown, .function, .control, .alt:
      return nil
    }
  }
}
