import HotlineCore

/// What a person does in one session at the desk, as data: a further part of the desk joins by
/// steps of its own.
struct RescueScript {
  enum Step {
    /// Keys that are not text, as a terminal sends them.
    case press(String)
    /// So many random letters, at the end of one text. Texts are told apart by number.
    case type(Int, into: Int)
    /// A person waits until this appears, such as a form that was asked for.
    case see(String)
    /// Milliseconds in which nobody types, such as behind Esc, which a terminal tells from the
    /// beginning of another key by time.
    case pause(Int)
  }

  /// One write to the terminal.
  struct Stroke {
    let bytes: String
    /// The text that it belongs to; nil for a key that is none.
    var text: Int?
    /// What must be written before the next; it must not stand there before.
    var awaited: String?
    /// Milliseconds until the next.
    var pause = 0
  }

  let strokes: [Stroke]

  init(_ steps: [Step], _ random: inout BenchRandom) {
    let letters = Array("abcdefghijklmnopqrstuvwxyzæøå")
    var strokes: [Stroke] = []
    for step in steps {
      switch step {
      case .press(let bytes):
        strokes.append(Stroke(bytes: bytes, pause: random.below(10)))
      case .type(let count, let text):
        for _ in 0..<count {
          strokes.append(
            Stroke(bytes: String(random.pick(letters)), text: text, pause: 1 + random.below(12)))
        }
      case .see(let text):
        strokes[strokes.count - 1].awaited = text
      case .pause(let milliseconds):
        strokes.append(Stroke(bytes: "", pause: milliseconds))
      }
    }
    self.strokes = strokes
  }
}

extension RescueScript {
  /// Every ending strikes into each of them in turn.
  static let all = [forms, calls, lines]

  /// Two new organisations: set aside, brought back, one of them saved.
  static let forms: [Step] =
    newOrganisation(name: 0, purpose: 1) + [.press(Press.escape), .pause(80)]
    + newOrganisation(name: 2, purpose: 3) + [
      .press(Press.nextOpen), .type(30, into: 1),
      .press(Press.nextOpen), .type(30, into: 3),
      .press(Press.save), .pause(30),
      .press(Press.nextOpen), .type(30, into: 1),
    ]

  /// Two calls: notes, over to the search box and back, the first parked for the second, and back.
  static let calls: [Step] = [
    .press(Press.call), .type(60, into: 0),
    .press(Press.call), .press("kantine"), .press(Press.call), .type(30, into: 0),
    .press(Press.anotherCall), .type(50, into: 1),
    .press(Press.nextOpen), .type(30, into: 0),
    .press(Press.nextOpen), .type(30, into: 1),
  ]

  /// Lines outside of forms: a need while somebody is on the line; the day's question what was
  /// missing, set aside; the name of a filter.
  static let lines: [Step] = [
    // Whoever is promised a call back has a number.
    .press("86998877"), .pause(100), .press(Press.call), .type(20, into: 0), .press(Press.need),
    .type(40, into: 1),
    .press(Press.endCall), .see("Opfølgning"), .press("r0"), .press(Press.enter), .pause(100),
    // The row must be there before a key can be about it.
    .press(Press.today), .see("ring op"), .press(Press.down), .press(" "), .see("overdraget"),
    .press("udæk"), .press(Press.enter), .see("Hvad manglede"), .type(40, into: 2),
    .press(Press.escape), .pause(80),
    .press(Press.escape), .pause(80),
    .press(Press.filters), .press("rsv"), .press(Press.enter),
    .press(Press.filters), .press("gem"), .press(Press.enter), .see("Navn til"),
    .type(15, into: 3),
  ]

  /// The name is the first field; Tab leads to the purpose, a text of several lines.
  private static func newOrganisation(name: Int, purpose: Int) -> [Step] {
    [
      .press(Press.newOrganisation), .see("Branchekode"), .type(12, into: name),
      .press(String(repeating: Press.tab, count: 10)), .type(50, into: purpose),
    ]
  }
}

/// Keys as xterm sends them.
enum Press {
  static let call = "\u{1B}OQ"
  static let anotherCall = "\u{0E}"
  static let newOrganisation = "\u{1B}OS"
  static let drafts = "\u{1B}[17~"
  static let nextOpen = "\u{1B}[18~"
  static let tab = "\t"
  static let enter = "\r"
  static let escape = "\u{1B}"
  static let down = "\u{1B}[B"
  static let today = "\u{1B}[15~"
  static let need = "\u{12}"
  static let filters = "\u{06}"
  static let save = "\u{13}"
  static let endCall = "\u{13}"
  static let redraw = "\u{0C}"
  static let quit = "\u{11}"
}
