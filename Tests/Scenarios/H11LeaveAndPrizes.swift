import HotlineCore
import Resources
import Screen
import Testing

@testable import HotlineDesk

/// *"Jeg arbejder i kommunen og vil starte en café – får jeg løn?"* And the same afternoon a
/// colleague nominates an enterprise for the CSR prize.
@Suite("H11 An employee asks about leave, and staff nominates")
struct H11LeaveAndPrizes {
  @Test(
    "the leave is entered by its case number, and its last day with full pay stands in the list")
  func leave() throws {
    let desk = try TestDesk()
    desk.showList("Orlov")
    let before = desk.controlKeys
    desk.press(.function(4))
    desk.type("2026-31")
    desk.moveTo("Første dag")
    desk.type("30-11-2026")
    desk.moveTo("Fuld løn")
    desk.type("j")
    desk.press(.control("s"))
    #expect(desk.controlKeys - before == 10)
    #expect(desk.shows("27-02-2027"))
  }

  @Test("a nominator from Kultur is refused with the way out; one of ours nominates with reason")
  func nomination() throws {
    let desk = try TestDesk()
    desk.showList("Indstillinger")
    let before = desk.controlKeys
    desk.press(.function(4))
    desk.type("csr 2026")
    desk.press(.enter)
    desk.type("kurér & ko")
    desk.press(.enter)
    desk.type("Har skabt fem stillinger på få timer")
    desk.moveTo("Indstillet af")
    // By their initials: the one at the desk, three of the hotline, and the one of Kultur.
    desk.type("tttt")
    desk.press(.control("s"))
    #expect(desk.form != nil && desk.shows("Testmedarbejder Ny arbejder i"))
    desk.type("t")
    desk.press(.control("s"))
    #expect(desk.form == nil)
    #expect(try desk.detail(of: "Kurér & Ko").records.count { $0.kind == .nomination } == 2)
    #expect(desk.controlKeys - before == 7)
  }

  @Test("the letter with every reason is read with Ctrl+R and copied with Ctrl+C")
  func letter() throws {
    let desk = try TestDesk()
    desk.showList("Indstillinger")
    desk.type("langsø")
    desk.press(.control("r"))
    #expect(desk.shows("Brev til Kafé Langsø"))
    desk.press(.control("c"))
    let text = try #require(desk.clipboard)
    #expect(text.contains("Ingen skal skynde sig") && text.contains("Har åbnet sit køkken"))
    #expect(text.contains("Prisoverrækkelse 2026, 10-12-2026"))
  }

  @Test("Space that is refused stays on its row")
  func refused() throws {
    let desk = try TestDesk()
    desk.showList("Indstillinger")
    desk.type("kurér")
    guard case .list(let before) = desk.state.layers.last, let row = before.selectedRow else {
      Issue.record("no row:\n\(desk.screen)")
      return
    }
    let known = try #require(try desk.register.record(Nomination.self, row.id))
    var withdrawn = known
    withdrawn.state = .withdrawn
    try desk.register.save(withdrawn, from: known)
    for _ in 0..<5 { desk.press(.backspace) }
    desk.press(.home)
    while case .list(let layer) = desk.state.layers.last, layer.selectedRow?.id != row.id {
      let place = layer.selected
      desk.press(.down)
      guard case .list(let next) = desk.state.layers.last, next.selected != place else { break }
    }
    desk.press(.character(" "))
    guard case .list(let after) = desk.state.layers.last else { return }
    #expect(after.selectedRow?.id == row.id, "\(desk.screen)")
    let kept = try desk.register.record(Nomination.self, row.id)?.state
    #expect(kept == .withdrawn)
  }

  @Test("Space tells a candidate, with all its nominations, and goes on to the next")
  func told() throws {
    let desk = try TestDesk()
    desk.showList("Indstillinger")
    desk.type("kurér")
    desk.press(.character(" "))
    #expect(desk.shows("Kurér & Ko: har fået besked"))
    desk.press(.control("x"))
    #expect(
      try desk.detail(of: "Kurér & Ko").records.contains { $0.words.da.contains("har fået besked") }
    )
  }

  @Test("the winner's list offers only candidates, and what lacks is said at the field")
  func winner() throws {
    let desk = try TestDesk()
    desk.showList("Priser")
    desk.type("csr 2026")
    desk.press(.enter)
    desk.moveTo("Tilstand")
    desk.type("a")
    desk.moveTo("Vinder")
    #expect(desk.shows("Kurér & Ko"))
    #expect(!desk.shows("▸Kafé Langsø"))
  }

  /// Nominations closed eight days ago, everybody was told the day after, and the ceremony is today.
  private func tellEverybody(_ desk: TestDesk) throws {
    let today = try #require(TestDesk.today)
    let round = try #require(try desk.register.called(.awardRound, "CSR 2026", limit: 1).first)
    let id = try #require(Int64(round.key))
    let open = try #require(try desk.register.record(AwardRound.self, id))
    var closed = open
    closed.closesOn = today.adding(days: -8)
    try desk.register.save(closed, from: open)
    for nomination in try desk.register.candidates(ofRound: id).flatMap(\.nominations) {
      var told = nomination
      (told.state, told.notifiedOn) = (.notified, today.adding(days: -7))
      try desk.register.save(told, from: nomination)
    }
    let event = try #require(
      try desk.register.called(.event, "Prisoverrækkelse 2026", limit: 1).first)
    let eventID = try #require(Int64(event.key))
    let planned = try #require(try desk.register.record(EventEntry.self, eventID))
    var held = planned
    held.event.day = today
    try desk.register.save(held, from: planned)
  }

  @Test("a prize is closed, decided and handed over with diploma and basket: 34 keys")
  func award() throws {
    let desk = try TestDesk()
    try tellEverybody(desk)
    desk.showList("Priser")
    desk.type("csr 2026")
    let before = desk.controlKeys
    for state in ["l", "b"] {
      desk.press(.enter)
      desk.moveTo("Tilstand")
      desk.type(state)
      desk.press(.control("s"))
      #expect(desk.form == nil, "\(desk.screen)")
    }
    desk.press(.enter)
    desk.moveTo("Tilstand")
    desk.type("a")
    desk.moveTo("Vinder")
    desk.type("kurér")
    desk.press(.enter)
    desk.type("Arbejdsmarkedsudvalget")
    desk.press(.tab)
    desk.type("i dag")
    desk.press(.tab)
    desk.type("2026-114")
    desk.press(.control("s"))
    #expect(desk.form == nil, "\(desk.screen)")
    desk.press(.enter)
    desk.moveTo("Tilstand")
    desk.type("u")
    desk.moveTo("Diplom")
    desk.type("i dag")
    desk.press(.tab)
    desk.type("i dag")
    desk.press(.control("s"))
    #expect(desk.form == nil, "\(desk.screen)")
    #expect(desk.controlKeys - before == 34)
    #expect(
      try desk.detail(of: "Kurér & Ko").records.contains {
        $0.words.da.hasPrefix("★ CSR Silkeborg prisen 2026 · vinder")
      })
  }
}
