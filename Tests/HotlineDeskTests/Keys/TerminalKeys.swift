import Screen
import Testing

/// What one kind of terminal sends, from its manual and its source.
struct TerminalKeys: CustomTestStringConvertible {
  let name: String
  /// One key may have several spellings, as with modifiers.
  var keys: [Key: [String]]
  /// The numeric keypad, and what each of its keys is; nil for one that means nothing.
  var keypad: [(bytes: String, key: Key?)] = digits
  /// What cannot be told apart: this terminal sends for a key what is another key elsewhere.
  var alike: [(key: Key, bytes: String, isTakenFor: Key?)] = []

  var testDescription: String { name }

  /// A terminal like another but for some keys.
  func named(_ name: String, _ change: (inout TerminalKeys) -> Void) -> TerminalKeys {
    var other = TerminalKeys(name: name, keys: keys, keypad: keypad, alike: alike)
    change(&other)
    return other
  }

  mutating func set(_ others: [Key: [String]]) {
    keys.merge(others) { $1 }
  }

  /// These keys come as others do.
  mutating func cannotTell(_ key: Key, _ bytes: String, from other: Key?) {
    keys[key] = nil
    alike.append((key, bytes, other))
  }
}

extension TerminalKeys {
  static let csi = "\u{1B}["
  static let ss3 = "\u{1B}O"

  static let all =
    [
      xterm, xtermApplication, xtermModifyOtherKeys, xtermFormatOtherKeys, windowsTerminal, tmux,
      screen, rxvt, linuxConsole, kittyKeypad,
    ] + putty

  // MARK: What all have

  /// Digits and signs as they are: a keypad in its normal state with NumLock.
  static let digits: [(String, Key?)] =
    "0123456789+-*/,.=".map { (String($0), .character($0)) } + [("\r", .enter)]

  /// The keypad in its application state, as a VT100 and xterm have it.
  static func application(_ prefix: String = ss3) -> [(String, Key?)] {
    zip("jklmnopqrstuvwxyX", "*+,-./0123456789=").map { ("\(prefix)\($0)", .character($1)) }
      + [(prefix + "M", .enter)]
  }

  /// The keypad without NumLock.
  static func cursor(_ prefix: String) -> [(String, Key?)] {
    [
      (prefix + "A", .up), (prefix + "B", .down), (prefix + "C", .right), (prefix + "D", .left),
      (prefix + "H", .home), (prefix + "F", .end), (prefix + "E", nil), (csi + "2~", .insert),
      (csi + "3~", .delete), (csi + "5~", .pageUp), (csi + "6~", .pageDown),
    ]
  }

  private static let common: [Key: [String]] = {
    var keys: [Key: [String]] = [
      .enter: ["\r"], .escape: ["\u{1B}"], .tab: ["\t"], .backTab: [csi + "Z"],
      .backspace: ["\u{7F}", "\u{08}"], .character(" "): [" "],
      .up: [csi + "A"], .down: [csi + "B"], .right: [csi + "C"], .left: [csi + "D"],
      .wordRight: [csi + "1;5C"], .wordLeft: [csi + "1;5D"],
      .alt("→"): [csi + "1;3C", "\u{1B}" + csi + "C"],
      .alt("←"): [csi + "1;3D", "\u{1B}" + csi + "D"],
      .home: [csi + "H"], .end: [csi + "F"], .insert: [csi + "2~"], .delete: [csi + "3~"],
      .pageUp: [csi + "5~"], .pageDown: [csi + "6~"],
    ]
    for letter in "abcdefgklnopqrstuvwxyz" {
      let byte = (letter.asciiValue ?? 0) & 0x1F
      keys[.control(letter)] = [String(Unicode.Scalar(byte))]
    }
    return keys.merging(tildes(from: 5)) { $1 }
  }()

  /// F5 to F12, which nearly all send alike, or more of them.
  static func tildes(from first: Int) -> [Key: [String]] {
    let numbers = [11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 23, 24]
    return (first...12).reduce(into: [:]) { $0[.function($1)] = [csi + "\(numbers[$1 - 1])~"] }
  }

  static func letters(_ prefix: String, _ letters: String) -> [Key: [String]] {
    letters.enumerated().reduce(into: [:]) {
      $0[.function($1.offset + 1)] = ["\(prefix)\($1.element)"]
    }
  }

  // MARK: xterm and what is like it

  static let xterm = TerminalKeys(
    name: "xterm", keys: common.merging(letters(ss3, "PQRS")) { $1 }, keypad: digits + cursor(csi))

  static let xtermApplication = xterm.named("xterm, application keypad and cursor keys") {
    $0.set([
      .up: [ss3 + "A"], .down: [ss3 + "B"], .right: [ss3 + "C"], .left: [ss3 + "D"],
      .home: [ss3 + "H"], .end: [ss3 + "F"],
    ])
    // With Shift, Alt and Ctrl as xterm's modifyKeypadKeys spells them, and Alt as an ESC before.
    $0.keypad = application() + cursor(ss3) + application("\u{1B}\u{1B}O")
    for modifier in 2...8 {
      $0.keypad += application(ss3 + "\(modifier)") + application(csi + "1;\(modifier)")
    }
    $0.keypad += [(ss3 + "I", .tab), (ss3 + " ", .character(" "))]
  }

  static let xtermModifyOtherKeys = coded("xterm, modifyOtherKeys") { "\(csi)27;\($1);\($0)~" }
  static let xtermFormatOtherKeys = coded("xterm, formatOtherKeys (CSI u)") { "\(csi)\($0);\($1)u" }

  /// Every key that has a character comes as its number.
  private static func coded(_ name: String, _ spelled: (UInt32, Int) -> String) -> TerminalKeys {
    xterm.named(name) { terminal in
      for key in terminal.keys.keys {
        guard case .control(let letter) = key, let scalar = letter.unicodeScalars.first else {
          continue
        }
        terminal.keys[key] = [spelled(scalar.value, 5), spelled(scalar.value - 0x20, 6)]
      }
      terminal.keys[.enter, default: []] += [spelled(13, 2), spelled(13, 5)]
      terminal.keys[.escape, default: []] += [spelled(27, 2), spelled(27, 5)]
      terminal.keys[.tab, default: []] += [spelled(9, 5)]
      terminal.keys[.backTab, default: []] += [spelled(9, 2)]
      terminal.keys[.backspace, default: []] += [spelled(127, 2), spelled(8, 5)]
      terminal.keys[.character(" "), default: []] += [spelled(32, 2)]
      terminal.keys[.character("Æ")] = [spelled(0xC6, 2), spelled(0xE6, 2)]
    }
  }

  static let windowsTerminal = xterm.named("Windows Terminal") {
    $0.keypad = digits + cursor(csi) + application()
  }

  static let tmux = xterm.named("tmux") {
    $0.set([.home: [csi + "1~"], .end: [csi + "4~"]])
    $0.keypad = digits + application() + cursor(csi)
  }

  static let screen = tmux.named("screen") {
    $0.set([.up: [ss3 + "A", csi + "A"], .left: [ss3 + "D", csi + "D"]])
  }

  static let kittyKeypad = xtermFormatOtherKeys.named("the keypad by kitty's numbers") {
    let keys: [Key?] =
      "0123456789./*-+".map(Key.character) + [.enter, .character("="), .character(",")]
      + [
        .left, .right, .up, .down, .pageUp, .pageDown, .home, .end, .insert, .delete, nil,
      ]
    // 129: NumLock is on.
    $0.keypad = keys.enumerated().flatMap { number, key in
      [
        ("\(csi)\(57_399 + number)u", key), ("\(csi)\(57_399 + number);129u", key),
      ]
    }
  }

  // MARK: Others

  static let rxvt = TerminalKeys(
    name: "rxvt and urxvt",
    keys: common.merging(tildes(from: 1)) { $1 }.merging([
      .up: [csi + "A", csi + "a", ss3 + "a"], .down: [csi + "B", csi + "b", ss3 + "b"],
      .right: [csi + "C", csi + "c"], .left: [csi + "D", csi + "d"],
      .wordRight: [ss3 + "c"], .wordLeft: [ss3 + "d"],
      .home: [csi + "7~", csi + "7$", csi + "7^", csi + "7@"],
      .end: [csi + "8~", csi + "8$", csi + "8^", csi + "8@"],
      .delete: [csi + "3~", csi + "3$", csi + "3^"], .pageUp: [csi + "5~", csi + "5$"],
      .pageDown: [csi + "6~", csi + "6^"],
    ]) { $1 },
    keypad: digits + application() + cursor(csi))

  static let linuxConsole = TerminalKeys(
    name: "the Linux console",
    keys: common.merging(letters(csi + "[", "ABCDE")) { $1 }.merging([
      .home: [csi + "1~"], .end: [csi + "4~"],
      .backTab: [csi + "Z"], .wordLeft: [], .wordRight: [],
    ]) { $1 },
    keypad: digits + zip("pqrstuvwxyn", "0123456789.").map { ("\(ss3)\($0)", .character($1)) }
      + [
        (ss3 + "M", .enter), (csi + "G", nil), (csi + "A", .up), (csi + "1~", .home),
      ],
    // Ctrl changes nothing of an arrow; the signs only in the application state, which Hotline
    // switches off.
    alike: [
      (.wordLeft, csi + "D", .left), (.wordRight, csi + "C", .right),
      (.character("+"), ss3 + "l", .character(",")), (.character("/"), ss3 + "Q", .function(2)),
      (.character("*"), ss3 + "R", .function(3)), (.character("-"), ss3 + "S", .function(4)),
    ])
}
