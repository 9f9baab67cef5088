import CNcursesw
import Screen

/// The keys that curses recognises by itself.
enum CursesKeys {
  /// What one answer of `wgetch` is; nil for what nobody needs, such as curses' own resize key.
  static func input(_ code: Int32) -> RawInput? {
    if code >= 0, code < 256 { return .byte(UInt8(code)) }
    if code >= firstOwnCode, Int(code - firstOwnCode) < own.count {
      return own[Int(code - firstOwnCode)].input
    }
    if code > KEY_F0, code <= KEY_F0 + 63 { return .key(.function(Int(code - KEY_F0))) }
    return named[code].map(RawInput.key)
  }

  /// Teaches curses the sequences that the terminal's description leaves out. PuTTY, which says
  /// it is an xterm, sends Home, End and F1-F4 of its own.
  static func define() {
    for (offset, entry) in own.enumerated() {
      define_key(entry.sequence, firstOwnCode + Int32(offset))
    }
    // As keys of the numeric pad these would be directions; an office types digits there.
    for code in [KEY_A1, KEY_A3, KEY_B2, KEY_C1, KEY_C3, KEY_ENTER] { define_key(nil, code) }
  }

  /// Above everything that curses assigns by itself.
  private static let firstOwnCode: Int32 = 4_096

  private static let own: [(sequence: String, input: RawInput)] = {
    let escape = "\u{1B}"
    var entries: [(sequence: String, input: RawInput)] = [
      (escape + "[200~", .pasteBegin), (escape + "[201~", .pasteEnd),
      (escape + "[1~", .key(.home)), (escape + "[4~", .key(.end)),
      (escape + "[7~", .key(.home)), (escape + "[8~", .key(.end)),
    ]
    for number in 1...4 {
      entries.append((escape + "[1\(number)~", .key(.function(number))))
    }
    let arrows: [(letter: String, plain: Key, byWord: Key)] = [
      ("A", .up, .up), ("B", .down, .down), ("C", .right, .wordRight), ("D", .left, .wordLeft),
      ("H", .home, .home), ("F", .end, .end),
    ]
    for arrow in arrows {
      for modifier in 2...8 {
        // Shift alone is 2; everything else holds Alt or Ctrl.
        let key = modifier == 2 ? arrow.plain : arrow.byWord
        entries.append((escape + "[1;\(modifier)\(arrow.letter)", .key(key)))
      }
    }
    // PuTTY and rxvt for Ctrl with an arrow.
    entries.append((escape + "Oc", .key(.wordRight)))
    entries.append((escape + "Od", .key(.wordLeft)))
    return entries
  }()

  private static let named: [Int32: Key] = [
    KEY_UP: .up, KEY_DOWN: .down, KEY_LEFT: .left, KEY_RIGHT: .right,
    KEY_HOME: .home, KEY_END: .end, KEY_FIND: .home, KEY_SELECT: .end,
    KEY_PPAGE: .pageUp, KEY_NPAGE: .pageDown, KEY_IC: .insert, KEY_DC: .delete,
    KEY_BACKSPACE: .backspace, KEY_BTAB: .backTab,
    KEY_SLEFT: .left, KEY_SRIGHT: .right, KEY_SR: .up, KEY_SF: .down, KEY_SHOME: .home,
    KEY_SEND: .end, KEY_SDC: .delete, KEY_SIC: .insert, KEY_SPREVIOUS: .pageUp,
    KEY_SNEXT: .pageDown,
  ]
}
