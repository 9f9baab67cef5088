extension KeyDecoder {
  /// Takes a byte that is no part of an escape sequence.
  mutating func type(_ byte: UInt8, into keys: inout [Key]) {
    for scalar in bytes.decode(byte) { type(scalar, into: &keys) }
  }

  /// Ends a character that still waited for its rest.
  mutating func endCharacter(into keys: inout [Key]) {
    for scalar in bytes.flush() { type(scalar, into: &keys) }
    isAlt = false
  }

  private mutating func type(_ scalar: Unicode.Scalar, into keys: inout [Key]) {
    if scalar == "\u{1B}" {
      isAlt = false
      state = .escape
      return
    }
    defer { isAlt = false }
    if let key = Self.control(scalar) {
      keys.append(key)
      return
    }
    switch scalar.drawing {
    case .control, .nothing: return
    case .cells, .blank, .mark, .undrawable:
      keys.append(isAlt ? .alt(Character(scalar)) : .character(Character(scalar)))
    }
  }

  /// The key of a control byte. Line feed is Ctrl+J, since Enter sends a carriage return.
  static func control(_ scalar: Unicode.Scalar) -> Key? {
    switch scalar.value {
    case 0x08, 0x7F: .backspace
    case 0x09: .tab
    case 0x0D: .enter
    case 0x01...0x1A: .control(Character(Unicode.Scalar(UInt8(scalar.value) + 0x60)))
    default: nil
    }
  }
}
