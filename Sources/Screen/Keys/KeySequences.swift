/// The one table of what escape sequences mean: those of xterm, PuTTY, rxvt, tmux, screen, Windows
/// Terminal and the Linux console.
///
/// A key of the numeric keypad is its digit or sign however it comes. A terminal's own description
/// is asked only for what stands nowhere here: that of the VT100 would take the keypad's 4 for F5.
enum KeySequences {
  /// `ESC [` parameters final.
  static func control(parameters: [UInt8], final: UInt8) -> EscapeSequence.Step {
    if parameters.first == UInt8(ascii: "<") {
      return pointer(Array(parameters.dropFirst()), final).map(EscapeSequence.Step.key) ?? .nothing
    }
    guard let numbers = parse(parameters) else { return .nothing }
    if final == UInt8(ascii: "~"), numbers.first == 200 { return .pasteBegin }
    return controlKey(numbers, final).map(EscapeSequence.Step.key) ?? .nothing
  }

  /// `ESC [ <` button `;` column `;` row, `M` pressed or `m` released (xterm's mode 1006).
  private static func pointer(_ parameters: [UInt8], _ final: UInt8) -> Key? {
    guard let numbers = parse(parameters), numbers.count == 3,
      final == UInt8(ascii: "M") || final == UInt8(ascii: "m")
    else { return nil }
    return Pointer(
      button: numbers[0], column: numbers[1], row: numbers[2], isRelease: final == UInt8(ascii: "m")
    ).map(Key.pointer)
  }

  private static func controlKey(_ numbers: [Int], _ final: UInt8) -> Key? {
    let (first, modifiers) = (numbers.first ?? 1, Modifiers(numbers.count > 1 ? numbers[1] : 1))
    switch final {
    case UInt8(ascii: "~") where first == 27 && numbers.count == 3:
      return KeyCode.key(numbers[2], modifiers)
    case UInt8(ascii: "~"):
      return tildes[first]?.with(modifiers)
    case UInt8(ascii: "$"), UInt8(ascii: "^"), UInt8(ascii: "@"):
      // rxvt with Shift, with Ctrl, and with both.
      return tildes[first]
    case UInt8(ascii: "u") where first != 1:
      return KeyCode.key(first, modifiers)
    default:
      let modifiers = Modifiers(numbers.last ?? 1)
      if let key = directions[final] { return key.with(modifiers) }
      guard first == 1 || numbers.count == 1 else { return nil }
      if let key = numbers.isEmpty ? plainLetters[final] : modifiedLetters[final] { return key }
      return modifiers.isPossible ? keypad[final] : nil
    }
  }

  /// `ESC O` parameters final.
  static func single(parameters: [UInt8], final: UInt8) -> Key? {
    let modifiers = Modifiers(parse(parameters)?.last ?? 1)
    if let key = directions[final] { return key.with(modifiers) }
    return keypad[final] ?? singleLetters[final]
  }

  /// `ESC [ [` final.
  static func console(_ final: UInt8) -> Key? {
    (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(final)
      ? .function(Int(final) - 0x40) : nil
  }

  /// Numbers between semicolons, an empty one is 0; none of nothing, nil with private marks or more
  /// than 7 digits, which no character has.
  private static func parse(_ parameters: [UInt8]) -> [Int]? {
    guard !parameters.isEmpty else { return [] }
    let parts = parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
    var numbers: [Int] = []
    for part in parts {
      guard part.count <= 7, part.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
      numbers.append(part.reduce(0) { $0 * 10 + Int($1) - 0x30 })
    }
    return numbers
  }

  // MARK: The table

  /// After `ESC [` and `ESC O`, with modifiers as parameters.
  private static let directions: [UInt8: Key] = [
    UInt8(ascii: "A"): .up, UInt8(ascii: "B"): .down, UInt8(ascii: "C"): .right,
    UInt8(ascii: "D"): .left, UInt8(ascii: "H"): .home, UInt8(ascii: "F"): .end,
  ]

  /// After `ESC O`, and after `ESC [` with modifiers: the numeric keypad.
  private static let keypad: [UInt8: Key] = {
    var keys: [UInt8: Key] = [UInt8(ascii: "X"): .character("="), UInt8(ascii: "M"): .enter]
    for (offset, character) in "*+,-./0123456789".enumerated() {
      keys[UInt8(ascii: "j") + UInt8(offset)] = .character(character)
    }
    return keys
  }()

  /// After `ESC O`: F1 to F4 of xterm; PuTTY goes on to F12 as a VT100+, but for F9, whose letter is
  /// the keypad's `=`. Then rxvt's arrows with Ctrl.
  private static let singleLetters: [UInt8: Key] = {
    var keys = functions("PQRSTUVWXYZ[")
    keys[UInt8(ascii: "I")] = .tab
    keys[UInt8(ascii: " ")] = .character(" ")
    keys[UInt8(ascii: "a")] = .up
    keys[UInt8(ascii: "b")] = .down
    keys[UInt8(ascii: "c")] = .wordRight
    keys[UInt8(ascii: "d")] = .wordLeft
    return keys
  }()

  /// After `ESC [` and nothing between: the SCO console's function keys, rxvt's arrows with Shift.
  /// F3 and the pages are missing, since their letters report the window's focus and the Linux
  /// console's 5; F1 is ``EscapeSequence``'s, since the old mouse report begins with it.
  private static let plainLetters: [UInt8: Key] = {
    var keys = functions("MNOPQRSTUVWX")
    keys[UInt8(ascii: "O")] = nil
    keys[UInt8(ascii: "Z")] = .backTab
    keys[UInt8(ascii: "L")] = .insert
    keys[UInt8(ascii: "a")] = .up
    keys[UInt8(ascii: "b")] = .down
    keys[UInt8(ascii: "c")] = .right
    keys[UInt8(ascii: "d")] = .left
    return keys
  }()

  /// After `ESC [ 1 ;` and modifiers: xterm's F1 to F4.
  private static let modifiedLetters: [UInt8: Key] = {
    var keys = functions("PQRS")
    keys[UInt8(ascii: "Z")] = .backTab
    return keys
  }()

  private static let tildes: [Int: Key] = [
    1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
    11: .function(1), 12: .function(2), 13: .function(3), 14: .function(4), 15: .function(5),
    17: .function(6), 18: .function(7), 19: .function(8), 20: .function(9), 21: .function(10),
    23: .function(11), 24: .function(12),
  ]

  /// F1 and on by their letters.
  private static func functions(_ letters: String) -> [UInt8: Key] {
    Dictionary(
      letters.utf8.enumerated().map { ($0.element, Key.function($0.offset + 1)) },
      uniquingKeysWith: { first, _ in first })
  }
}

/// Shift, Alt and Ctrl as xterm counts them: one more than the sum of 1, 2 and 4.
struct Modifiers: Equatable {
  /// The number behind a semicolon; 1 is none of them.
  private let parameter: Int

  init(_ parameter: Int) {
    self.parameter = parameter
  }

  static let alt = Modifiers(3)

  /// False for a number that counts something else, such as the size in a terminal's answer.
  var isPossible: Bool { (1...16).contains(parameter) }

  var hasShift: Bool { holds(1) }
  var hasAlt: Bool { holds(2) }
  var hasControl: Bool { holds(4) }

  private func holds(_ bit: Int) -> Bool { parameter > 0 && (parameter - 1) & bit != 0 }
}

extension Key {
  /// An arrow to the side with Ctrl moves by words, with Alt it is a key of its own; every other key
  /// is itself.
  func with(_ modifiers: Modifiers) -> Key {
    switch self {
    case .left where modifiers.hasControl: .wordLeft
    case .right where modifiers.hasControl: .wordRight
    case .left where modifiers.hasAlt: .alt("←")
    case .right where modifiers.hasAlt: .alt("→")
    default: self
    }
  }
}
