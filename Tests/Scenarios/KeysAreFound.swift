import Resources
import Screen
import Testing

@testable import HotlineDesk

@Suite("Keys are found where they are needed")
struct KeysAreFound {
  @Test("Ctrl+T of a form is found by what people call it")
  func sameAsLast() throws {
    for word in ["gentag", "forrige", "samme", "kopier"] {
      let desk = try TestDesk(width: 80, height: 24)
      desk.press(.function(4), .function(1))
      desk.type(word)
      #expect(desk.shows("Samme som sidst"), "\(word)")
      #expect(desk.shows("Ctrl+T"), "\(word)")
    }
  }

  @Test("F6's Ctrl+X is in its help, and does from there what the key does")
  func discardDraft() throws {
    let desk = try TestDesk(width: 80, height: 24)
    desk.press(.function(4))
    desk.type("Prøvebageriet")
    desk.press(.escape, .function(6), .function(1))
    desk.type("slet")
    #expect(desk.shows("Smid kladden ud"))
    #expect(desk.shows("Ctrl+X"))
    desk.press(.escape, .control("x"))
    #expect(desk.state.forms.isEmpty)
    desk.press(.escape, .control("z"))
    #expect(desk.shows("Prøvebageriet"))
  }

  @Test("a key that a form takes for itself is in the table, so that help knows it")
  func oneTable() {
    for binding in KeyTable.bindings(in: .form) {
      let own = FormCommand(binding.key)
      #expect(own == FormCommand(binding.command), "\(binding.key)")
    }
    #expect(FormCommand(.enter) == .enter)
  }
}
