import Screen

// PuTTY, which says it is an xterm, in each of its modes (its manual, 4.4.2 to 4.4.5).

extension TerminalKeys {
  static let putty: [TerminalKeys] =
    functionKeyModes + [
      puttyDefault.named("PuTTY, Home and End of rxvt") {
        $0.set([.home: [csi + "H"]])
        $0.cannotTell(.end, ss3 + "w", from: .character("7"))
      },
      puttyDefault.named("PuTTY, application keypad") {
        $0.keypad = zip("pqrstuvwxyn", "0123456789.").map { ("\(ss3)\($0)", .character($1)) }
        $0.keypad.append((ss3 + "M", .enter))
        // Only in that state, which Hotline switches off.
        $0.alike += [
          (.character("+"), ss3 + "l", .character(",")), (.character("/"), ss3 + "Q", .function(2)),
          (.character("*"), ss3 + "R", .function(3)), (.character("-"), ss3 + "S", .function(4)),
        ]
      },
      functionKeyModes[2].named("PuTTY, application keypad, function keys of Xterm R6") {
        $0.keypad = application()
      },
      puttyDefault.named("PuTTY, cursor keys with Shift, Ctrl and Alt as xterm") {
        $0.alike.removeAll { $0.key == .wordLeft || $0.key == .wordRight }
        $0.set([.wordLeft: [csi + "1;5D"], .wordRight: [csi + "1;5C"]])
      },
    ]

  /// Function keys `ESC[n~`, Home and End standard. Ctrl with an arrow is what other terminals send
  /// for the arrow alone.
  private static let puttyDefault = xterm.named("PuTTY") {
    $0.set(tildes(from: 1))
    $0.set([
      .home: [csi + "1~"], .end: [csi + "4~"],
      .wordLeft: [], .wordRight: [],
    ])
    $0.alike += [
      (.wordLeft, ss3 + "D", .left), (.wordRight, ss3 + "C", .right),
    ]
    $0.keypad =
      digits + cursor(csi).filter { $0.1 != .home && $0.1 != .end }
      + [
        (csi + "1~", .home), (csi + "4~", .end), (csi + "G", nil),
      ]
  }

  private static let functionKeyModes = [
    puttyDefault,
    puttyDefault.named("PuTTY, function keys of Linux") { $0.set(letters(csi + "[", "ABCDE")) },
    puttyDefault.named("PuTTY, function keys of Xterm R6") { $0.set(letters(ss3, "PQRS")) },
    puttyDefault.named("PuTTY, function keys of Xterm 216+") {
      $0.set(letters(ss3, "PQRS"))
      for (number, letter) in [(1, "P"), (2, "Q"), (3, "R"), (4, "S")] {
        $0.keys[.function(number), default: []].append("\(csi)1;2\(letter)")
      }
      $0.keys[.function(5), default: []].append(csi + "15;5~")
    },
    puttyDefault.named("PuTTY, function keys of a VT400") {
      // The six keys above the arrows are ordered as a VT220 has them.
      $0.cannotTell(.home, csi + "2~", from: .insert)
      $0.cannotTell(.insert, csi + "1~", from: .home)
      $0.cannotTell(.delete, csi + "4~", from: .end)
      $0.cannotTell(.end, csi + "5~", from: .pageUp)
      $0.cannotTell(.pageUp, csi + "3~", from: .delete)
      $0.keypad = digits
      // NumLock, /, * and - are the top row of a VT100's keypad.
      $0.alike += [
        (.character("/"), ss3 + "Q", .function(2)), (.character("*"), ss3 + "R", .function(3)),
        (.character("-"), ss3 + "S", .function(4)),
      ]
    },
    puttyDefault.named("PuTTY, function keys of a VT100+") {
      $0.set(letters(ss3, "PQRSTUVWXYZ["))
      $0.cannotTell(.function(9), ss3 + "X", from: .character("="))
    },
    puttyDefault.named("PuTTY, function keys of SCO") {
      $0.set(letters(csi, "MNOPQRSTUVWX"))
      $0.set([.home: [csi + "H"], .end: [csi + "F"], .insert: [csi + "L"]])
      // Focus reports, the 5 of the Linux console's keypad, Backspace.
      $0.cannotTell(.function(3), csi + "O", from: nil)
      $0.cannotTell(.pageUp, csi + "I", from: nil)
      $0.cannotTell(.pageDown, csi + "G", from: nil)
      $0.cannotTell(.delete, "\u{7F}", from: .backspace)
      $0.keypad = digits
    },
  ]
}
