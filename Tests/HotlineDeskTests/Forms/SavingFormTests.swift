import HotlineCore
import Resources
import Screen
import Testing

@testable import HotlineDesk

@Suite("A form that is being saved")
struct SavingFormTests {
  /// A form called *Ab* that is being saved.
  private func saving() -> DeskState {
    var desk = DeskState(
      size: Size(width: 80, height: 24), language: .danish,
      moment: Moment(today: .november23, minute: 604, instant: Instant(seconds: 0)),
      identifiers: Identifiers(seed: 1))
    _ = desk.showForm(OpenForm(FilledForm(.organisation, id: "form-1").state(desk.formContext)))
    for key in [Key.character("A"), .character("b"), .control("s")] {
      _ = desk.update(.pressed(key))
    }
    return desk
  }

  private let saved = FormSubject(rowID: 7, organisationID: 7, title: "Ab", base: "{}")

  @Test("what is typed while the save runs goes to what comes behind the form, and not into it")
  func typedOn() {
    var desk = saving()
    for key in [Key.character("c"), .character("d")] {
      #expect(desk.update(.pressed(key)).isEmpty)
    }
    let effects = desk.update(
      .saved(SavedRecord(title: "Ab", subject: saved), form: "form-1"))
    #expect(desk.forms.isEmpty && desk.layers.isEmpty)
    #expect(effects.contains(.removeDraft("form-1")))
    #expect(desk.list.search.text == "cd")
    // The keys came before the sentence: it stays to be read.
    #expect(desk.notice?.kind == .done)
  }

  @Test("where the save is refused the form stays as it was, and the text goes to the search")
  func refused() {
    var desk = saving()
    for key in [Key.character("c"), .control("x"), .character("d")] {
      _ = desk.update(.pressed(key))
    }
    _ = desk.update(.notSaved(.database(detail: "x"), form: "form-1"))
    #expect(desk.layers == [.form("form-1")])
    #expect(desk.forms.first?.form.value(FieldPath(.name)) == .text("Ab"))
    #expect(desk.list.search.text == "cd" && desk.notice?.kind == .problem)
  }

  @Test("a save that waits for somebody holds up no key; what is typed into it then stays open")
  func waits() {
    var desk = saving()
    _ = desk.update(.pressed(.character("c")))
    _ = desk.update(.heldUp(HoldUp(holder: nil)))
    #expect(desk.layers.isEmpty && desk.list.search.text == "c")
    _ = desk.update(.pressed(.character("d")))
    #expect(desk.list.search.text == "cd")
    for key in [Key.function(7), .character("c")] { _ = desk.update(.pressed(key)) }
    let effects = desk.update(
      .saved(SavedRecord(title: "Ab", subject: saved), form: "form-1"))
    #expect(desk.forms.map(\.form.subject) == [saved])
    #expect(desk.forms.first?.form.value(FieldPath(.name)) == .text("Abc"))
    #expect(desk.layers == [.form("form-1")])
    #expect(!effects.contains(.removeDraft("form-1")))
    #expect(desk.hasUnkeptText && desk.list.search.text == "cd")
  }

  @Test("a second Ctrl+S asks for no second save")
  func once() {
    var desk = DeskState(
      size: Size(width: 80, height: 24), language: .danish,
      moment: Moment(today: .november23, minute: 604, instant: Instant(seconds: 0)),
      identifiers: Identifiers(seed: 1))
    _ = desk.showForm(OpenForm(FilledForm(.organisation, id: "form-1").state(desk.formContext)))
    _ = desk.update(.pressed(.character("A")))
    let first = desk.update(.pressed(.control("s")))
    let second = desk.update(.pressed(.control("s")))
    func saves(_ effects: [DeskEffect]) -> Int {
      effects.filter { if case .save = $0 { true } else { false } }.count
    }
    #expect([saves(first), saves(second)] == [1, 0])
  }

  @Test("Ctrl+A in a form in which nothing is typed says so and accuses no field")
  func nothingTyped() {
    var desk = saving()
    _ = desk.update(.saved(SavedRecord(title: "Ab", subject: saved), form: "form-1"))
    _ = desk.showForm(OpenForm(FilledForm(.organisation, id: "form-2").state(desk.formContext)))
    let before = desk.forms.last?.form
    let effects = desk.update(.pressed(.control("a")))
    #expect(effects == [.bell] && desk.forms.last?.form == before)
    #expect(desk.notice?.text == FormPhrases.nothingTyped(.danish))
  }

  @Test("a form from which all was taken out again closes and leaves no draft")
  func emptied() {
    var desk = saving()
    _ = desk.update(.saved(SavedRecord(title: "Ab", subject: saved), form: "form-1"))
    _ = desk.showForm(OpenForm(FilledForm(.organisation, id: "form-2").state(desk.formContext)))
    for key in [Key.character("A"), .tab, .character("f"), .backTab, .backspace, .tab] {
      _ = desk.update(.pressed(key))
    }
    _ = desk.update(.draftsDue)
    // The kind is another than it began with: that is something.
    _ = desk.update(.pressed(.escape))
    #expect(desk.forms.map(\.id) == ["form-2"])
    _ = desk.resumeForm("form-2")
    _ = desk.update(.pressed(.control("z")))
    for _ in 0..<4 { _ = desk.update(.pressed(.control("z"))) }
    let effects = desk.update(.pressed(.escape))
    #expect(desk.forms.isEmpty && effects == [.removeDraft("form-2")])
  }
}
