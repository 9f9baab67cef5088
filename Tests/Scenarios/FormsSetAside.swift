import HotlineCore
import Screen
import Testing

@testable import HotlineDesk

/// Forms are left and fetched again all day long.
@Suite("Forms set aside")
struct FormsSetAside {
  @Test("a form in which nothing was typed closes on Esc; one with text is a draft with its name")
  func escape() throws {
    let desk = try TestDesk(width: 80, height: 24)
    desk.press(.function(4), .tab, .tab, .escape)
    #expect(desk.state.forms.isEmpty)
    #expect(!desk.shows("kladde"))
    desk.press(.function(4))
    desk.type("Prøvepalleværket")
    desk.press(.escape, .function(6))
    #expect(desk.shows("Virksomhed · Prøvepalleværket"))
  }

  @Test("a CPR number in a name is unreadable in the list of drafts")
  func guarded() throws {
    let desk = try TestDesk(width: 80, height: 24)
    desk.press(.function(4))
    desk.type("Hansen 010190-1234")
    desk.press(.escape, .function(6))
    #expect(desk.shows("Virksomhed · Hansen xxxxxx-xxxx"))
  }

  @Test("a contact person who was taken out of a call stays out when its draft comes back")
  func contactTakenOut() throws {
    let desk = try TestDesk()
    desk.type("gudenå")
    desk.press(.up, .function(2))
    let contact = FieldPath(.contact)
    #expect(desk.state.forms.first?.form.value(contact).isNothing == false)
    desk.moveTo("Kontakt")
    desk.press(.control("x"))
    desk.waitForDrafts()
    let again = try TestDesk(register: desk.register, drafts: desk.drafts)
    again.press(.function(6), .enter)
    #expect(again.shows("Opkald · Gudenå Køkken"))
    #expect(again.state.forms.first?.form.value(contact).isNothing == true)
  }

  @Test("Ctrl+T repeats what was saved last in the same field of the same form")
  func sameAsLast() throws {
    let desk = try TestDesk(width: 80, height: 24)
    desk.press(.function(4))
    desk.type("Prøveværket A")
    while desk.form?.focus != .field(FieldPath(.street)) { desk.press(.tab) }
    desk.type("Prøvevej 1")
    desk.press(.control("s"), .function(4))
    desk.type("Prøveværket B")
    while desk.form?.focus != .field(FieldPath(.street)) { desk.press(.tab) }
    desk.press(.control("t"))
    #expect(desk.form?.value(FieldPath(.street)) == .text("Prøvevej 1"))
  }

  @Test("a key of a form that finds nothing to do says so")
  func nothingToDo() throws {
    let desk = try TestDesk(width: 80, height: 24)
    desk.press(.function(4))
    for (key, sentence) in [
      ("t", "Intet at gentage"), ("u", "Her ligner intet et CPR-nummer"),
      ("z", "Der er ikke mere at fortryde"), ("y", "Der er ikke mere at gentage"),
    ] as [(Character, String)] {
      desk.press(.control(key))
      #expect(desk.shows(sentence), "Ctrl+\(key)")
    }
  }
}
