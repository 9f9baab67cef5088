import Foundation
import HotlineCore
import HotlineDesk
import Screen
import Testing

/// Monday morning: what was promised, to whom, and what a colleague who is ill has left.
@Suite("The start of the day")
struct TheStartOfTheDay {
  let register: Register
  let kitchen: Organisation
  let colleague: Staff

  init() throws {
    register = try TestDesk.register()
    let today = try #require(TestDesk.today)
    let hit = try #require(
      try register.search(SearchQuery(text: "gudenå køkken"), today: today).hits.first)
    kitchen = try #require(try register.record(OrganisationEntry.self, hit.id)?.organisation)
    colleague = try #require(try register.lookups().staff.first { $0.initials == "LB" })
  }

  /// A promise to the kitchen.
  private func promise(
    _ text: String, _ day: String, of staff: Int64 = 0, at minute: Int? = nil
  ) throws -> FollowUp {
    var followUp = FollowUp(
      dueOn: try #require(DanishDate(iso: day)), assigneeStaffID: staff, text: text, state: .open)
    followUp.organisationID = kitchen.id
    followUp.dueMinute = minute
    return try register.save(followUp, from: nil)
  }

  private func stored(_ followUp: FollowUp) throws -> FollowUp? {
    try register.openFollowUps(of: kitchen.id).first { $0.id == followUp.id }
  }

  @Test("the header counts what is due; Space finishes it, Ctrl+Z brings it back")
  func done() throws {
    let late = try promise("ring om kantinen", "2026-11-20")
    _ = try promise("send aftalen", "2026-11-23", at: 13 * 60)
    _ = try promise("ring igen", "2026-11-30")
    let desk = try TestDesk(register: register)
    #expect(desk.lines[0].contains("2 opfølgninger"))
    desk.press(.function(5))
    desk.type("gudenå")
    #expect(desk.lines[4].contains("fre 20. nov opfølgning Gudenå Køkken"))
    #expect(desk.lines[4].contains("ring om kantinen"))
    #expect(desk.shows("║ Gudenå Køkken · 86 12 34 56 · ring om kantinen "))
    #expect(desk.lines[5].contains("13.00       opfølgning Gudenå Køkken"))
    desk.type(" ring")
    #expect(desk.lines[4].contains("ring om kantinen"))
    #expect(!desk.shows("Afsluttet"))
    desk.type("  ")
    #expect(desk.shows("Afsluttet: ring om kantinen · Ctrl+Z fortryder"))
    #expect(desk.lines[0].contains("1 opfølgning"))
    #expect(desk.shows("Intet passer på det."))
    #expect(try stored(late) == nil)
    desk.press(.control("z"))
    #expect(desk.lines[4].contains("ring om kantinen"))
    #expect(try stored(late)?.state == .open)
  }

  @Test("Ctrl+E moves it to a working day, read the Danish way")
  func moved() throws {
    let promise = try promise("ring om kantinen", "2026-11-23")
    let desk = try TestDesk(register: register)
    desk.press(.function(5))
    desk.type("kantinen")
    desk.press(.control("e"))
    desk.type("25/12")
    #expect(desk.shows("er helligdag → man 28. dec."))
    desk.press(.enter)
    #expect(desk.shows("Flyttet til man 28. dec: ring om kantinen"))
    #expect(try stored(promise)?.dueOn.iso == "2026-12-28")
    desk.press(.control("z"), .control("e"))
    desk.type("slet ikke")
    desk.press(.enter)
    #expect(desk.shows("Ikke en dag: skriv i dag"))
    #expect(try stored(promise)?.dueOn.iso == "2026-11-23")
  }

  @Test("Ctrl+X cancels, Enter goes to the organisation, Esc returns to where one was")
  func cancelled() throws {
    let promise = try promise("ring om kantinen", "2026-11-23")
    let desk = try TestDesk(register: register)
    desk.type("kafé")
    let before = desk.state
    desk.press(.function(5), .escape)
    #expect(desk.state.list == before.list)
    #expect(desk.state.layers.isEmpty)
    desk.press(.function(5))
    desk.type("kantinen")
    desk.press(.enter)
    #expect(desk.state.layers.isEmpty)
    #expect(desk.state.detail.detail?.organisation.id == kitchen.id)
    desk.press(.function(5))
    desk.type("kantinen")
    // The filter first; what it found stays selected.
    desk.press(.control("x"), .control("x"))
    #expect(desk.shows("Aflyst: ring om kantinen"))
    #expect(try stored(promise) == nil)
    desk.press(.control("z"))
    #expect(try stored(promise)?.state == .open)
  }

  /// A call that ends with the promise to ring back, at the list of the day.
  private func callback(_ note: String) throws -> TestDesk {
    let desk = try TestDesk(register: register)
    desk.press(.function(2))
    desk.type(note)
    desk.moveTo("Telefon")
    desk.type("86998877")
    desk.press(.control("s"))
    desk.type("r0")
    desk.press(.enter, .function(5))
    desk.type(String(note.prefix(9)))
    return desk
  }

  @Test("a callback that met no offer closes with the need in words")
  func unmetNeed() throws {
    let desk = try callback("søger sejlmager til en jolle")
    desk.press(.down)
    desk.type(" ")
    #expect(desk.shows("Hvordan endte det"))
    desk.type("udæk")
    desk.press(.enter)
    #expect(desk.shows("Hvad manglede, som ingen kunne dække?"))
    desk.press(.enter)
    #expect(desk.shows("Hvad manglede"))
    desk.type("sejlmager")
    desk.press(.enter)
    #expect(desk.shows("Henvendelsen er afsluttet: udækket behov"))
    #expect(desk.shows("Intet passer på det."))
    let today = try #require(TestDesk.today)
    let figures = try register.hotlineFigures(from: today, through: today)
    #expect(figures[.unmetNeeds]?.rows.map(\.reason) == [.need("sejlmager")])
  }

  @Test("a callback is handed over in its form, where the receiver is chosen")
  func handedOver() throws {
    let desk = try callback("spørger om byggesag")
    desk.press(.down)
    desk.type(" ")
    desk.type("over")
    desk.press(.enter)
    #expect(desk.form?.kind == .interaction)
    #expect(desk.shows("spørger om byggesag"))
    desk.press(.escape)
    #expect(desk.shows("I dag · mine"))
  }

  @Test("a handover that its receiver refuses comes back with the reason, and goes on from there")
  func handoverRefused() throws {
    let start = Date(timeIntervalSince1970: 1_795_420_800)
    var inquiry = Inquiry(openedAt: start, ownerStaffID: register.user.id, state: .referred)
    inquiry.handoverToID = try register.home().organisationID
    _ = try register.save(
      ConversationEntry(
        inquiry: inquiry,
        interaction: Interaction(
          kind: .call, direction: .incoming, startedAt: start, staffID: register.user.id,
          summary: "spørger om udbud", twoWay: true)), from: nil)
    let desk = try TestDesk(register: register)
    desk.press(.function(5))
    desk.type("spørger om udbud")
    #expect(desk.lines[4].contains("overdraget"))
    desk.press(.down)
    desk.press(.control("x"), .control("x"))
    #expect(desk.shows("Hvorfor siger Silkeborg Kommune nej?"), "\(desk.screen)")
    desk.type("ikke vores område")
    desk.press(.enter)
    #expect(desk.shows("Afvist; henvendelsen er jeres igen"))
    desk.type("spørger om udbud")
    #expect(desk.lines[4].contains("afvist"))
    #expect(desk.shows("Silkeborg Kommune sagde nej: ikke vores område"))
    desk.press(.control("z"))
    #expect(desk.lines[4].contains("overdraget"))
  }

  @Test("what is promised for later stands one view further, and is moved there as well")
  func coming() throws {
    let later = try promise("ring når loven er vedtaget", "2026-12-01")
    let desk = try TestDesk(register: register)
    desk.press(.function(5))
    desk.type("loven")
    #expect(desk.shows("Intet passer på det."))
    desk.press(.left)
    #expect(desk.shows("╔ De kommende dage · alles"))
    #expect(desk.lines[4].contains("tir 1. dec  opfølgning Gudenå Køkken"))
    desk.press(.control("e"))
    desk.type("i dag")
    desk.press(.enter)
    #expect(desk.shows("Flyttet til man 23. nov"))
    #expect(try stored(later)?.dueOn == TestDesk.today)
    desk.press(.right)
    #expect(desk.shows("╔ I dag · mine"))
    #expect(desk.lines[4].contains("ring når loven er vedtaget"))
  }

  @Test("one of a colleague's is taken over with one key, or all of it from a menu")
  func takenOver() throws {
    let hers = try promise("ring om julekurve", "2026-11-23", of: colleague.id)
    let desk = try TestDesk(register: register)
    desk.press(.function(5))
    desk.type("julekurve")
    #expect(desk.shows("Intet passer på det."))
    desk.press(.right)
    #expect(desk.shows("I dag · alles"))
    #expect(desk.lines[4].contains("ring om julekurve"))
    #expect(desk.lines[4].contains(" LB "))
    desk.press(.control("t"))
    #expect(desk.shows("Taget over; den er nu din"))
    #expect(try stored(hers)?.assigneeStaffID == register.user.id)
    desk.press(.control("z"))
    #expect(try stored(hers)?.assigneeStaffID == colleague.id)
    desk.press(.control("o"))
    #expect(desk.shows("Tag alt over fra en kollega"))
    desk.type("lambda")
    desk.press(.enter)
    #expect(desk.shows("Taget over: "))
    #expect(try stored(hers)?.assigneeStaffID == register.user.id)
  }

  @Test("a draft that was left lies last in the list, and Enter goes on writing it")
  func draft() throws {
    let drafts = try DraftStore(
      register: nil, user: "anna", stateFolder: URL(filePath: "/nonexistent"))
    let yesterday = try TestDesk(register: register, drafts: drafts)
    yesterday.press(.function(8), .function(4))
    yesterday.type("k")
    yesterday.type("Halvskrevet")
    yesterday.waitForDrafts()
    let desk = try TestDesk(register: register, drafts: drafts)
    desk.press(.function(5))
    desk.type("vejl")
    #expect(desk.lines[4].contains("kladde     Vejledningskort"))
    desk.press(.enter)
    #expect(desk.shows("Halvskrevet"))
    desk.press(.escape)
    #expect(desk.shows("I dag · mine"))
  }
}
