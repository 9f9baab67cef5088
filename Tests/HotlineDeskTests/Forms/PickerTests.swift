import HotlineCore
import Screen
import Testing

@testable import HotlineDesk

@Suite("A picker in a form")
struct PickerTests {
  private let nordmark = PartnershipFormTests.nordmark
  private let gudenaa = PartnershipFormTests.gudenaa

  private func atFirstParty() -> Typist {
    var typist = Typist(.partnership)
    typist.press(.tab)
    return typist
  }

  private func lookup(_ query: String, ticket: Int) -> FormRequest {
    .lookUp(
      FormLookup(
        field: FieldPath(.organisation, 0), kind: .organisation, query: query, scope: nil,
        ticket: ticket))
  }

  @Test("every letter asks under a new ticket, and Enter takes the top hit and moves on")
  func search() {
    var typist = atFirstParty()
    typist.type("no")
    #expect(typist.requests == [lookup("n", ticket: 1), lookup("no", ticket: 2)])
    typist.answer([nordmark, gudenaa])
    typist.press(.enter)
    #expect(typist.value(.organisation, 0) == .item(nordmark))
    #expect(typist.form.focus == .field(FieldPath(.role, 0)))
    #expect(FormValues(typist.form).organisation(.organisation, 0) == .existing(2))
  }

  @Test("an answer to an older question is dropped")
  func staleTicket() {
    var typist = atFirstParty()
    typist.type("no")
    let stale = LookupAnswer(field: FieldPath(.organisation, 0), ticket: 1, items: [gudenaa])
    typist.form.receive(stale, context: typist.context)
    typist.answer([nordmark])
    typist.form.receive(stale, context: typist.context)
    typist.press(.enter)
    #expect(typist.value(.organisation, 0) == .item(nordmark))
  }

  @Test("Enter before the answer takes the top hit when it arrives, while typing goes on elsewhere")
  func enterBeforeAnswer() {
    var typist = atFirstParty()
    typist.type("nord")
    typist.press(.enter)
    #expect(typist.form.focus != .field(FieldPath(.organisation, 0)))
    typist.answer([nordmark])
    #expect(typist.value(.organisation, 0) == .item(nordmark))
  }

  @Test("↓ takes another than the top hit; at the ends ↑ leads out of the field")
  func arrows() {
    var typist = atFirstParty()
    typist.type("k")
    typist.answer([nordmark, gudenaa])
    typist.press(.down, .enter)
    #expect(typist.value(.organisation, 0) == .item(gudenaa))
    typist.press(.backTab, .up)
    #expect(typist.form.focus == .field(FieldPath(.title)))
  }

  @Test("Enter on the line for a new organisation asks to enter it, and leaves the field as it is")
  func enterNew() {
    var typist = atFirstParty()
    typist.type("Palleværket")
    typist.answer([])
    _ = typist.takeRequests()
    typist.press(.enter)
    #expect(
      typist.requests == [
        .createOrganisation(field: FieldPath(.organisation, 0), name: "Palleværket")
      ])
    #expect(typist.form.focus == .field(FieldPath(.organisation, 0)))
    #expect(typist.value(.organisation, 0) == .text("Palleværket"))
  }

  @Test("a name that nobody has becomes a new organisation, said as a warning; F4 enters it")
  func newOrganisation() {
    var typist = atFirstParty()
    typist.type("Palleværket")
    typist.answer([])
    typist.press(.tab)
    #expect(typist.value(.organisation, 0) == .new("Palleværket"))
    #expect(typist.problem(.organisation, 0) == .willBeNew)
    #expect(
      FormValues(typist.form).organisation(.organisation, 0) == .new(name: "Palleværket"))
    typist.press(.backTab)
    _ = typist.takeRequests()
    typist.press(.function(4))
    #expect(
      typist.requests == [
        .createOrganisation(field: FieldPath(.organisation, 0), name: "Palleværket")
      ])
    let made = LookupItem(key: "9", name: "Palleværket ApS")
    _ = typist.form.take(made, at: FieldPath(.organisation, 0), context: typist.context)
    #expect(typist.value(.organisation, 0) == .item(made))
  }

  @Test("Tab leaves without taking the top hit, but takes a name typed in full")
  func tab() {
    var typist = atFirstParty()
    typist.type("nordmark")
    typist.answer([nordmark])
    typist.press(.tab)
    #expect(typist.value(.organisation, 0) == .new("nordmark"))
    typist.press(.backTab, .control("x"))
    typist.go(to: .organisation, 0)
    typist.type("nordmark industri")
    typist.answer([nordmark])
    typist.press(.tab)
    #expect(typist.value(.organisation, 0) == .item(nordmark))
  }

  @Test("where nothing new is accepted, a text that names nothing is an error")
  func notFound() {
    var typist = Typist(.organisation, values: [FieldPath(.name): .text("Nordmark")])
    typist.go(to: .municipality)
    typist.type("Atlantis")
    typist.answer([])
    typist.press(.enter, .control("s"))
    #expect(typist.requests.contains(.bell))
    #expect(!typist.requests.contains(.save))
    typist.answer([])
    #expect(typist.problem(.municipality) == .notFound)
  }

  @Test("F4 opens the search in full with what is typed")
  func openInFull() {
    var typist = atFirstParty()
    typist.type("n")
    _ = typist.takeRequests()
    typist.press(.function(4))
    #expect(
      typist.requests == [
        .openPicker(
          FormLookup(
            field: FieldPath(.organisation, 0), kind: .organisation, query: "n", scope: nil,
            ticket: 2))
      ])
  }

  @Test("contacts are those of the party, and shown at once")
  func scope() {
    var typist = atFirstParty()
    typist.type("n")
    typist.answer([nordmark])
    typist.press(.enter)
    _ = typist.takeRequests()
    typist.go(to: .contact, 0)
    #expect(
      typist.requests == [
        .lookUp(
          FormLookup(
            field: FieldPath(.contact, 0), kind: .contact, query: "", scope: "2", ticket: 2))
      ])
    typist.answer([LookupItem(key: "5", name: "daglig leder")])
    typist.press(.enter)
    #expect(FormValues(typist.form).rowID(.contact, 0) == 5)
  }

  @Test("typing in a chosen name asks again; undo brings the choice back")
  func retype() {
    var typist = atFirstParty()
    typist.type("n")
    typist.answer([nordmark])
    typist.press(.enter, .backTab, .backspace)
    #expect(typist.value(.organisation, 0) == .text("Nordmark Industr"))
    typist.press(.control("z"))
    #expect(typist.value(.organisation, 0) == .item(nordmark))
    typist.press(.control("z"))
    #expect(typist.value(.organisation, 0) == .empty)
  }
}
