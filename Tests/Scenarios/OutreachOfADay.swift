import Resources
import Screen
import Testing

@testable import HotlineCore
@testable import HotlineDesk

/// *"Vi tager også direkte kontakt til etablerede virksomheder"*: whom, why, and what came of it.
@Suite("Outreach")
struct OutreachOfADay {
  private func openList(_ desk: TestDesk) {
    desk.press(.control("g"))
    for _ in 0..<60 {
      if case .list(let layer) = desk.state.layers.last,
        layer.name == .worklist(.outreach)
      {
        return
      }
      desk.press(.right)
    }
  }

  private func listed(_ desk: TestDesk) -> [String] {
    guard case .list(let layer) = desk.state.layers.last else { return [] }
    return layer.page?.rows.compactMap(\.cells.first) ?? []
  }

  @Test("S36: an outreach talk that spins a company out makes it an initiative, tied to its origin")
  func spinOff() throws {
    let desk = try TestDesk(width: 120, height: 50)
    desk.type("nordmark")
    desk.press(.control("o"))
    desk.type("d")
    desk.type("vil lade andre pakke for sig")
    desk.choose("outreach", in: .callPurpose)
    desk.choose("outsource_new_company", in: "outreachOption")
    desk.press(.control("s"))
    #expect(desk.form?.focus == .field(FieldPath("spinOff")), "\(desk.screen)")
    desk.type("Prøvepakkeriet")
    desk.press(.control("s"))
    if desk.form != nil { desk.press(.control("s")) }
    #expect(desk.shows("Gemt 10.04"), "\(desk.screen)")
    let made = try desk.detail(of: "Prøvepakkeriet")
    #expect(made.organisation.kind == .initiative)
    #expect(made.phase?.phase == .idea)
    #expect(
      made.records.map(\.words.da) == ["udskilt af Nordmark Industri · fra 23-11-2026"])
    #expect(made.timeline.map(\.text) == ["vil lade andre pakke for sig"])
    desk.press(.control("z"))
    #expect(
      try desk.detail(of: "Nordmark Industri").records
        .allSatisfy { !$0.words.da.contains("Prøvepakkeriet") })
  }

  @Test("S36: an outreach talk that leads to an agreement with a SØV starts the idea of it")
  func agreement() throws {
    let desk = try TestDesk(width: 120, height: 50)
    desk.type("nordmark")
    desk.press(.control("o"))
    desk.type("d")
    desk.type("vil have frokost fra en SØV")
    desk.choose("outreach", in: .callPurpose)
    desk.choose("partner_existing_sov", in: "outreachOption")
    desk.press(.control("s"))
    #expect(desk.form?.focus == .field(FieldPath("partnerSOV")), "\(desk.screen)")
    desk.type("gudenå køkken")
    desk.press(.enter, .control("s"))
    if desk.form != nil { desk.press(.control("s")) }
    #expect(desk.shows("Gemt 10.04"), "\(desk.screen)")
    let detail = try desk.detail(of: "Gudenå Køkken")
    let idea = try #require(
      detail.partnerships.first { $0.title == "Nordmark Industri og Gudenå Køkken" })
    #expect(idea.state == .idea && idea.others == ["Nordmark Industri"])
    #expect(detail.timeline.contains { $0.text == "vil have frokost fra en SØV" })
    let stored = try #require(try desk.register.record(PartnershipEntry.self, idea.id)?.partnership)
    let talk = try #require(
      detail.timeline.first { $0.text == "vil have frokost fra en SØV" })
    #expect(stored.originInquiryID == talk.inquiryID)
    desk.press(.control("z"))
    #expect(try desk.register.record(PartnershipEntry.self, idea.id) == nil)
  }

  @Test("S35: whom to call says why and who spoke last, never twice within 30 days")
  func list() throws {
    let desk = try TestDesk(width: 160, height: 40)
    openList(desk)
    let names = listed(desk)
    #expect(!names.isEmpty, "\(desk.screen)")
    #expect(desk.shows("dialog forfalden"))
    let name = try #require(names.first)
    let detail = try desk.detail(of: name)
    #expect(try #require(detail.nextDialogueBy) < #require(TestDesk.today))
    desk.press(.enter)
    #expect(desk.state.list.selectedHit?.name == name, "\(desk.screen)")
    // A mail to them: nobody calls them again for a while.
    desk.press(.control("o"))
    desk.type("m")
    desk.type("spurgte, hvornår vi kan mødes")
    desk.choose("out", in: .way)
    desk.press(.control("s"))
    openList(desk)
    #expect(!listed(desk).contains(name), "\(desk.screen)")
  }

  @Test("who must not be called is marked in the list, and in red where we are the ones who call")
  func protected() throws {
    let desk = try TestDesk(width: 160, height: 50)
    openList(desk)
    let name = try #require(listed(desk).first)
    desk.press(.escape)
    let id = try desk.organisation(name)
    let base = try #require(try desk.register.record(OrganisationEntry.self, id))
    var silent = base
    silent.organisation.doNotCall = true
    silent.organisation.doNotCallNote = "kun mail"
    silent.organisation.adProtected = true
    try desk.register.save(silent, from: base)
    openList(desk)
    desk.type(name)
    #expect(desk.shows("ring ikke"), "\(desk.screen)")
    desk.press(.escape)
    desk.press(.escape)
    desk.type(name)
    desk.press(.control("o"))
    desk.type("m")
    desk.choose("in", in: .way)
    #expect(
      desk.form.map { _ in desk.state.forms.last?.preview.notes ?? [] }?.contains {
        $0.role == .error
      } == false)
    desk.choose("out", in: .way)
    let notes = desk.state.forms.last?.preview.notes.filter { $0.role == .error } ?? []
    #expect(notes.count == 2, "\(desk.screen)")
    #expect(notes.first?.text.contains("kun mail") == true)
  }
}
