/// What the escape sequences of xterm, PuTTY, rxvt, tmux and the Linux console mean.
enum KeySequences {
  /// `ESC [` parameters final.
  static func control(parameters: [UInt8], final: UInt8) -> EscapeSequence.Step {
    guard let numbers = parse(parameters), let first = numbers.first else { return .nothing }
    let modifiers = Modifiers(numbers.count > 1 ? numbers[1] : 1)
    guard final == UInt8(ascii: "~") else {
      if let key = letters[final] { return .key(key.with(modifiers)) }
      return functionLetters[final].map { .key(.function($0)) } ?? .nothing
    }
    switch first {
    case 200: return .pasteBegin
    case 201: return .nothing
    default: return tildes[first].map { .key($0.with(modifiers)) } ?? .nothing
    }
  }

  /// `ESC O` final, also for the numeric pad, which must type digits.
  static func single(parameters: [UInt8], final: UInt8) -> Key? {
    let modifiers = Modifiers(parse(parameters)?.last ?? 1)
    if let key = letters[final] { return key.with(modifiers) }
    if let number = functionLetters[final] { return .function(number) }
    return otherLetters[final]
  }

  /// `ESC [ [` final.
  static func console(_ final: UInt8) -> Key? {
    (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(final)
      ? .function(Int(final) - 0x40) : nil
  }

  /// Numbers between semicolons, an empty one is 0; nil with private marks or more than 4 digits.
  private static func parse(_ parameters: [UInt8]) -> [Int]? {
    let parts = parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
    var numbers: [Int] = []
    for part in parts {
      guard part.count <= 4, part.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
      numbers.append(part.reduce(0) { $0 * 10 + Int($1) - 0x30 })
    }
    return numbers
  }

  private static let letters: [UInt8: Key] = [
    UInt8(ascii: "A"): .up, UInt8(ascii: "B"): .down, UInt8(ascii: "C"): .right,
    UInt8(ascii: "D"): .left, UInt8(ascii: "H"): .home, UInt8(ascii: "F"): .end,
    UInt8(ascii: "Z"): .backTab,
  ]

  private static let functionLetters: [UInt8: Int] = [
    UInt8(ascii: "P"): 1, UInt8(ascii: "Q"): 2, UInt8(ascii: "R"): 3, UInt8(ascii: "S"): 4,
  ]

  private static let tildes: [Int: Key] = [
    1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
    11: .function(1), 12: .function(2), 13: .function(3), 14: .function(4), 15: .function(5),
    17: .function(6), 18: .function(7), 19: .function(8), 20: .function(9), 21: .function(10),
    23: .function(11), 24: .function(12),
  ]

  private static let otherLetters: [UInt8: Key] = {
    var keys: [UInt8: Key] = [
      UInt8(ascii: "M"): .enter, UInt8(ascii: "I"): .tab, UInt8(ascii: "X"): .character("="),
      UInt8(ascii: " "): .character(" "),
      // rxvt's arrows with Ctrl.
      UInt8(ascii: "c"): .wordRight, UInt8(ascii: "d"): .wordLeft,
    ]
    for (offset, character) in "*+,-./0123456789".enumerated() {
      keys[UInt8(ascii: "j") + UInt8(offset)] = .character(character)
    }
    return keys
  }()
}

/// Shift, Alt and Ctrl as xterm counts them: one more than the sum of 1, 2 and 4.
private struct Modifiers {
  let movesByWord: Bool

  init(_ parameter: Int) {
    movesByWord = (parameter - 1) & (2 | 4) != 0
  }
}

extension Key {
  fileprivate func with(_ modifiers: Modifiers) -> Key {
    switch self {
    case .left where modifiers.movesByWord: .wordLeft
    case .right where modifiers.movesByWord: .wordRight
    default: self
    }
  }
}
