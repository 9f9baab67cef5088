import HotlineCore
import Screen
import Testing

@testable import HotlineDesk

/// A party that is not in the register is entered from inside the partnership form.
@Suite("A new organisation from inside a form")
struct NewOrganisationFromAForm {
  /// The second party of a new partnership is being typed.
  private func deskAtSecondParty(_ name: String) throws -> TestDesk {
    let desk = try TestDesk(width: 80, height: 24)
    desk.type("spånvig")
    desk.press(.function(3))
    while desk.form?.focus != .field(FieldPath(.organisation, 1)) { desk.press(.tab) }
    desk.type(name)
    return desk
  }

  @Test(
    "Enter on »Ny virksomhed« opens its form over this one; saving comes back with it filled in")
  func enterAndReturn() throws {
    let desk = try deskAtSecondParty("Prøvepalleværket")
    #expect(desk.shows("+ Ny virksomhed: Prøvepalleværket"))
    desk.press(.enter)
    #expect(desk.form?.kind == .organisation)
    #expect(desk.shows("Navn               Prøvepalleværket"))
    desk.press(.tab, .tab)
    desk.type("13748136")
    desk.press(.control("s"))
    let form = try #require(desk.form)
    #expect(form.kind == .partnership)
    #expect(form.focus == .field(FieldPath(.role, 1)))
    let saved = try #require(
      try desk.register.search(
        SearchQuery(text: "Prøvepalleværket"), today: desk.state.moment.today
      ).hits.first)
    #expect(FormValues(form).organisation(.organisation, 1) == .existing(saved.id))
    #expect(desk.shows("Gemt 10.04: Prøvepalleværket"))
    desk.press(.control("s"))
    #expect(desk.shows("Gemt 10.04: P-2026-"))
    #expect(desk.state.forms.isEmpty)
  }

  @Test("Esc parks the new one, and the first form is as it was; saved later it still comes back")
  func park() throws {
    let desk = try deskAtSecondParty("Prøvepalleværket")
    let before = try #require(desk.form)
    desk.press(.enter)
    desk.press(.escape)
    let after = try #require(desk.form)
    #expect(FormValues(after) == FormValues(before))
    #expect(after.focus == before.focus)
    #expect(desk.state.forms.map(\.form.kind) == [.partnership, .organisation])
    desk.press(.tab)
    #expect(desk.form?.value(FieldPath(.organisation, 1)) == .new("Prøvepalleværket"))
    desk.press(.function(7))
    #expect(desk.form?.kind == .organisation)
    desk.press(.control("s"))
    #expect(desk.form?.kind == .partnership)
    let form = try #require(desk.form)
    #expect(FormValues(form).rowID(.organisation, 1) != nil)
  }

  @Test("a name that is merely typed is entered with the partnership")
  func merelyTyped() throws {
    let desk = try deskAtSecondParty("Prøvepalleværket")
    desk.press(.tab)
    #expect(desk.form?.value(FieldPath(.organisation, 1)) == .new("Prøvepalleværket"))
    desk.press(.control("s"))
    #expect(desk.shows("Gemt 10.04: P-2026-"))
    desk.press(.escape)
    desk.type("prøvepalle")
    #expect(desk.state.list.selectedHit?.name == "Prøvepalleværket")
  }
}
