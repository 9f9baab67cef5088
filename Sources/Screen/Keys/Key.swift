/// What a person did at the keyboard, after the terminal's byte sequences are understood.
public enum Key: Equatable, Hashable, Sendable {
  /// One typed character: a letter, a digit, a blank, an emoji; never a control character.
  case character(Character)
  /// A bracketed paste, whole. May hold line breaks and whatever else lay on the clipboard.
  case paste(String)
  case enter
  case escape
  case tab
  case backTab
  case backspace
  case delete
  case insert
  case up
  case down
  case left
  case right
  case wordLeft
  case wordRight
  case home
  case end
  case pageUp
  case pageDown
  /// F1 is `function(1)`.
  case function(Int)
  /// Ctrl+S is `control("s")`; always a lower-case letter.
  case control(Character)
  /// Alt+a is `alt("a")`, Alt with an arrow to the side `alt("←")` and `alt("→")`.
  case alt(Character)
  /// The mouse, in a terminal that reports it.
  case pointer(Pointer)
}
