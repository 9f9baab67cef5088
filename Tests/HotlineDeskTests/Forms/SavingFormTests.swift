import HotlineCore
import Resources
import Screen
import Testing

@testable import HotlineDesk

@Suite("A form that is being saved")
struct SavingFormTests {
  @Test("what is typed while the save runs stays open, as an edit of what was saved")
  func typedOn() {
    var desk = DeskState(
      size: Size(width: 80, height: 24), language: .danish,
      moment: Moment(today: .november23, minute: 604, instant: Instant(seconds: 0)),
      identifiers: Identifiers(seed: 1))
    _ = desk.showForm(OpenForm(FilledForm(.organisation, id: "form-1").state(desk.formContext)))
    for key in [Key.character("A"), .character("b"), .control("s")] {
      _ = desk.update(.pressed(key))
    }
    _ = desk.update(.pressed(.character("c")))
    var saved = FormSubject(rowID: 7, organisationID: 7, title: "Ab", base: "{}")
    saved.returnsTo = nil
    let effects = desk.update(
      .saved(SavedRecord(title: "Ab", subject: saved), form: "form-1"))
    #expect(desk.forms.map(\.form.subject) == [saved])
    #expect(desk.forms.first?.form.value(FieldPath(.name)) == .text("Abc"))
    #expect(desk.layers == [.form("form-1")])
    #expect(!effects.contains(.removeDraft("form-1")))
    #expect(desk.hasUnkeptText)
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
}
