import Resources
import Screen
import Testing

@testable import HotlineCore
@testable import HotlineDesk

/// What an enterprise is to the strategy beyond being social: an example to others, responsible for
/// somebody, in a phase of its life, and spoken with at its own pace.
@Suite("Profile by hand")
struct ProfileByHand {
  /// Ctrl+O and the letter of the kind, whichever it is.
  private func create(_ kind: RecordKind, at name: String, _ desk: TestDesk) throws {
    let id = try desk.organisation(name)
    desk.type(name)
    desk.press(.control("o"))
    guard case .menu(let menu) = desk.state.layers.last else { return }
    let item = menu.visible.first { $0.action == .openForm(.new(kind, of: id)) }
    desk.type(String(try #require(item?.letter)))
  }

  @Test("a role model with its reason has a star in the list and the detail, and loses it with it")
  func roleModel() throws {
    let desk = try TestDesk()
    try create(.roleModel, at: "Kafé Langsø", desk)
    #expect(desk.shows("╔ Mønstereksempel · Kafé Langsø"), "\(desk.screen)")
    desk.press(.control("s"))
    #expect(desk.form?.focus == .field(FieldPath("reason")), "a reason is required")
    desk.type("Viser, at en kafé kan leve af overskudsmad")
    desk.go(to: "decidedBy")
    desk.type("Arbejdsmarkedsudvalget")
    desk.press(.control("s"))
    #expect(desk.shows("Gemt 10.04"), "\(desk.screen)")
    #expect(desk.controlKeys <= 10)
    #expect(desk.state.list.selectedHit?.isRoleModel == true)
    #expect(desk.lines.contains { $0.contains("Kafé Langsø") && $0.contains("★") })
    let line = try desk.detail(of: "Kafé Langsø").records.first { $0.kind == .roleModel }?.words.da
    #expect(
      line
        == "★ klima · Viser, at en kafé kan leve af overskudsmad · fra 23-11-2026"
        + " · Arbejdsmarkedsudvalget")
    desk.press(.control("z"))
    #expect(desk.state.list.selectedHit?.isRoleModel == false)
    #expect(!(try desk.detail(of: "Kafé Langsø").isRoleModel))
  }

  @Test("responsibility, the phase with its basis, and how often we talk stand in the detail")
  func profile() throws {
    let desk = try TestDesk(width: 200, height: 60)
    desk.type("kafé langsø")
    let id = try #require(desk.state.list.selectedID)
    let before = try #require(try desk.register.record(OrganisationEntry.self, id))
    desk.press(.control("o"))
    desk.type("r")
    let fresh = before.phasePeriods.count
    desk.go(to: .phaseFrom, fresh)
    desk.type("1/10")
    desk.go(to: .phase, fresh)
    desk.type("k")
    desk.go(to: "phaseAssessedOn", fresh)
    desk.type("2/10")
    desk.go(to: .phaseBasis, fresh)
    desk.type("årsregnskab")
    desk.go(to: "turnoverDKK")
    desk.press(.control("x"))
    desk.type("4.200.000")
    desk.go(to: "figuresYear")
    desk.press(.control("x"))
    desk.type("2025")
    desk.go(to: .surplusUse)
    desk.press(.control("x"))
    desk.type("bliver i køkkenet")
    desk.go(to: "csrProfile")
    desk.type("praktikpladser til unge")
    desk.go(to: "responsibleTo")
    desk.type(" ")
    desk.go(to: "dialogueInterval")
    desk.press(.control("x"))
    desk.type("90")
    desk.press(.control("s"))
    #expect(desk.shows("Gemt 10.04"), "\(desk.screen)")
    let after = try #require(try desk.register.record(OrganisationEntry.self, id))
    #expect(after.organisation.dialogueIntervalDays == 90)
    #expect(after.organisation.responsibleTo == ["employees"])
    #expect(after.organisation.turnoverDKK == 4_200_000)
    #expect(after.organisation.figuresYear == 2025)
    #expect(desk.shows("Overskud    bliver i køkkenet"), "\(desk.screen)")
    #expect(after.phasePeriods.last?.assessedOn == DanishDate(iso: "2026-10-02"))
    #expect(desk.shows("medarbejderne, rummelighed · praktikpladser til unge"), "\(desk.screen)")
    #expect(desk.shows("konsolidering · fra 01-10-2026 · vurderet 02-10-2026 · årsregnskab"))
    let detail = try desk.detail(of: "Kafé Langsø")
    #expect(detail.nextDialogueBy == detail.lastDialogueOn?.adding(days: 90))
  }

  @Test(
    "a written addendum names its agreement, and counts nothing of its own; an oral one is none")
  func addendum() throws {
    let desk = try TestDesk(width: 120, height: 50)
    let today = try #require(TestDesk.today)
    let figures = {
      try #require(try desk.register.goalMeter(asOf: today)).outsidePeriod.count
    }
    let before = try figures()
    let first = try desk.detail(of: "Gudenå Køkken").partnerships.first { $0.state == .agreed }
    desk.type("gudenå")
    desk.press(.function(3))
    desk.go(to: .organisation, 1)
    desk.type("nordmark")
    desk.press(.enter)
    desk.go(to: .commonThird)
    desk.type("mad til flere af folkene på fabrikken")
    desk.go(to: .motives)
    desk.type(" ")
    desk.go(to: .state)
    let agreed = FieldValue.codes(["agreed"])
    for _ in 0..<6 where desk.form?.value(FieldPath(.state)) != agreed { desk.press(.right) }
    desk.go(to: .agreedOn)
    desk.type("20/11")
    desk.go(to: .form)
    let oral = FieldValue.codes(["oral"])
    for _ in 0..<3 where desk.form?.value(FieldPath(.form)) != oral { desk.press(.right) }
    desk.go(to: "continues")
    desk.type(try #require(first).title)
    desk.press(.enter, .control("s"))
    #expect(desk.shows("Et tillæg er skriftligt"), "\(desk.screen)")
    #expect(desk.form?.focus == .field(FieldPath(.form)))
    for _ in 0..<3 where desk.form?.value(FieldPath(.form)) == oral { desk.press(.right) }
    #expect(desk.shows("Tillæg til en aftale"), "\(desk.screen)")
    desk.press(.control("s"))
    #expect(desk.shows("Gemt 10.04: P-"), "\(desk.screen)")
    #expect(try figures() == before)
  }
}
