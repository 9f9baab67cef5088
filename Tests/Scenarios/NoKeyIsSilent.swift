import HotlineCore
import Resources
import Screen
import Testing

@testable import HotlineDesk

/// A key without an effect says why in the message line.
@Suite("No key is silent")
struct NoKeyIsSilent {
  /// What lies over the desk, each by the keys that lead there.
  private static let places: [(name: String, keys: [Key])] = [
    ("desk", []), ("detail", [.tab]), ("partners", [.tab, .tab]), ("goals", [.backTab]),
    ("form", [.function(4)]), ("call", [.function(2)]), ("help", [.function(1)]),
    ("today", [.function(5)]), ("drafts", [.function(6)]), ("guidance", [.function(8)]),
    ("goals in full", [.function(9)]), ("list", [.control("g")]), ("create", [.control("o")]),
    ("copy", [.control("c")]), ("palette", [.control("p")]), ("filters", [.control("f")]),
    ("organisation in full", [.enter]),
  ]

  private static let keys: [Key] =
    [
      .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .up, .down, .left, .right,
      .wordLeft, .wordRight, .home, .end, .pageUp, .pageDown, .character(" "), .character("q"),
      .alt("q"), .alt("←"), .alt("→"), .paste(""),
    ] + (1...12).map(Key.function) + "abdefghijklmnoprstuvwxyz".map(Key.control)

  @Test("every key in every place does something or says something", arguments: places)
  func swept(place: (name: String, keys: [Key])) throws {
    let desk = try TestDesk()
    desk.type("gudenå")
    for key in place.keys { desk.press(key) }
    let start = desk.state
    for key in Self.keys {
      var state = start
      // Twice: what does nothing more is silent most easily.
      for _ in 0..<2 {
        let before = state
        let effects = state.update(.pressed(key)).filter { $0 != .bell }
        var quiet = state
        quiet.notice = before.notice
        #expect(
          !effects.isEmpty || quiet != before || state.notice != nil,
          "\(key) says nothing in \(place.name)")
      }
    }
  }

  @Test(
    "what is said fits the key",
    arguments: [
      (Key.control("y"), "Der er ikke noget at gentage"), (.up, "Der er ikke mere ovenfor."),
      (.insert, "Insert gør ikke noget her. F1 viser tasterne."),
      (.alt("→"), "Man er allerede, hvor man var sidst."),
    ])
  func words(key: Key, sentence: String) throws {
    let desk = try TestDesk()
    desk.type("gudenå")
    desk.press(key)
    #expect(desk.lines.last?.contains(sentence) == true, "\(desk.lines.last ?? "")")
  }

  @Test("a save that is refused says what is missing, and opens nothing over it")
  func refusedSave() throws {
    let desk = try TestDesk()
    desk.type("gudenå")
    desk.press(.control("o"))
    desk.type("s")
    desk.press(.control("s"))
    #expect(desk.shows("Ikke gemt. Mangler: Stilling, Ordning, Timer."))
    #expect(desk.form?.focus == .field(FieldPath(.title)))
    // A picker that waits for a choice is not opened over the reason.
    desk.go(to: .organisation)
    desk.press(.control("x"))
    desk.type("xyzzy")
    desk.press(.control("s"))
    #expect(desk.shows("Skal rettes: Arbejdsgiver."))
    #expect(desk.form?.focus == .field(FieldPath(.organisation)))
  }

  @Test("a number with a digit too few is said aloud when it is saved")
  func shortNumber() throws {
    let desk = try TestDesk()
    desk.press(.function(4))
    desk.type("Prøveværket")
    desk.go(to: .phone)
    desk.type("8612345")
    desk.press(.control("s"))
    #expect(desk.shows("Gemt 10.04: Prøveværket · Telefon: Et dansk nummer har 8 cifre; her er 7"))
  }
}
