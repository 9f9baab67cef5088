/// A key that comes as the number of its character, with modifiers beside it: xterm's
/// modifyOtherKeys (`ESC [ 27 ; 5 ; 115 ~`) and formatOtherKeys (`ESC [ 115 ; 5 u`), which tmux and
/// others send too.
enum KeyCode {
  /// The key that the plain bytes of the same keys would be; nil for one that types nothing.
  static func key(_ code: Int, _ modifiers: Modifiers) -> Key? {
    switch code {
    case 0x08, 0x7F: return .backspace
    case 0x09: return modifiers.hasShift ? .backTab : .tab
    case 0x0D: return .enter
    case 0x1B: return .escape
    case firstOfKeypad..<firstOfKeypad + keypad.count:
      return keypad[code - firstOfKeypad].with(modifiers)
    case 0xE000...0xF8FF: return nil
    default: return typed(code, modifiers)
    }
  }

  private static func typed(_ code: Int, _ modifiers: Modifiers) -> Key? {
    guard let scalar = UInt32(exactly: code).flatMap(Unicode.Scalar.init),
      scalar.drawing != .control, scalar.drawing != .nothing
    else { return nil }
    // AltGr of a Windows keyboard is Ctrl and Alt; what it types is no command.
    if modifiers.hasControl, !modifiers.hasAlt {
      guard scalar.isASCII, scalar.properties.isAlphabetic else { return nil }
      return Unicode.Scalar(scalar.value & 0x1F).flatMap(KeyDecoder.control)
    }
    let character = Character(scalar)
    if modifiers.hasAlt, !modifiers.hasControl { return .alt(character) }
    let upper = character.uppercased()
    return .character(modifiers.hasShift && upper.count == 1 ? Character(upper) : character)
  }

  /// kitty's numbers for the keypad, in Unicode's area for private use.
  private static let firstOfKeypad = 57_399
  private static let keypad: [Key] =
    "0123456789./*-+".map(Key.character) + [.enter, .character("="), .character(",")]
    + [
      .left, .right, .up, .down, .pageUp, .pageDown, .home, .end, .insert, .delete,
    ]
}
