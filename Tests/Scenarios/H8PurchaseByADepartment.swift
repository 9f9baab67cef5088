import Foundation
import HotlineCore
import Resources
import Screen
import Testing

@testable import HotlineDesk

/// *"Vi skal have haveservice for 480.000 – må vi bare ringe til en af jeres?"*
@Suite("H8 Purchase by a department")
struct H8PurchaseByADepartment {
  /// One line of the caller has become the form of a purchase need.
  private func asked(_ line: String) throws -> TestDesk {
    let desk = try TestDesk()
    desk.type("teknik og miljø")
    desk.press(.control("r"))
    desk.type(line)
    try desk.create("Indkøbsbehov")
    return desk
  }

  @Test("one line is a need with its verdict and the RSV that could have it, portal first")
  func direct() throws {
    let desk = try asked("haveservice 480.000 kr 8600")
    #expect(desk.shows("Teknik og Miljø"))
    #expect(desk.form?.value(FieldPath(.value)) == .text("480.000"))
    #expect(desk.form?.value(FieldPath(.category)).item?.key == "groent.have")
    #expect(desk.shows("Under 500.000 kr.: kan købes"), "\(desk.screen)")
    #expect(desk.shows("2 mulige RSV i kommunen"))
    #expect(desk.shows("Grønkvik Haveservice · Silkeborg"))
    #expect(desk.shows("Plænevirke · Kjellerup"))
    desk.press(.control("s"))
    #expect(desk.shows("Gemt 10.04: haveservice"), "\(desk.screen)")
    let lines = try desk.detail(of: "Teknik og Miljø").records.filter { $0.kind == .purchaseNeed }
    #expect(
      lines.map(\.words.da).contains(
        "haveservice · 480.000 kr. · kan købes direkte hos RSV · 2 mulige RSV i kommunen"))
    #expect(desk.controlKeys <= 5)
  }

  @Test("on a small screen, too, the verdict stands with who could have it")
  func small() throws {
    let desk = try TestDesk(width: 80, height: 24)
    desk.type("teknik og miljø")
    desk.press(.control("r"))
    desk.type("haveservice 480.000 kr 8600")
    try desk.create("Indkøbsbehov")
    #expect(desk.shows("Under 500.000 kr.: kan købes direkte hos RSV"), "\(desk.screen)")
    #expect(desk.shows("Grønkvik Haveservice · Silkeborg · Indkøbsportal"), "\(desk.screen)")
    #expect(desk.shows("Plænevirke · Kjellerup"))
    #expect(desk.shows("[ Gem ]"))
  }

  @Test("in a call: what is said in one line is the need, and the call goes on to its end: 7 keys")
  func inACall() throws {
    let desk = try TestDesk()
    desk.type("teknik og miljø")
    desk.press(.up, .function(2))
    desk.type("haveservice for 480.000, må vi bare ringe?")
    desk.press(.control("r"))
    desk.type("haveservice 480.000 kr 8600")
    try desk.create("Indkøbsbehov")
    #expect(desk.shows("Under 500.000 kr.: kan købes"), "\(desk.screen)")
    desk.press(.control("s"), .control("s"), .enter)
    #expect(desk.state.call == nil, "\(desk.screen)")
    let detail = try desk.detail(of: "Teknik og Miljø")
    #expect(detail.timeline.first?.text == "haveservice for 480.000, må vi bare ringe?")
    #expect(
      detail.records.map(\.words.da).contains(
        "haveservice · 480.000 kr. · kan købes direkte hos RSV · 2 mulige RSV i kommunen"))
    #expect(desk.controlKeys == 7)
    let talk = try #require(detail.timeline.first?.inquiryID)
    let entered = try #require(detail.records.filter { $0.kind == .purchaseNeed }.map(\.id).max())
    let need = try #require(try desk.register.record(PurchaseNeed.self, entered))
    #expect(need.originInquiryID == talk)
  }

  @Test("whoever stands in the purchasing portal is known by it among the hits of a search")
  func portalInTheList() throws {
    let desk = try TestDesk(width: 200, height: 40)
    desk.type("grønkvik")
    #expect(desk.state.list.page.hits.first?.isInPortal == true)
    #expect(desk.shows("Grønkvik Haveservice · Indkøbsportal"), "\(desk.screen)")
    desk.press(.escape)
    desk.type("kafé langsø")
    #expect(desk.state.list.page.hits.first?.isInPortal == false)
  }

  @Test("the caller corrects to 500.000 and the verdict flips", arguments: ["500.000", "500 t"])
  func corrected(amount: String) throws {
    let desk = try asked("haveservice 480.000 kr 8600")
    desk.go(to: .value)
    desk.press(.control("x"))
    desk.type(amount)
    #expect(desk.shows("ikke under"), "\(desk.screen)")
    #expect(desk.shows("kontakt Indkøb"))
  }

  @Test("what nobody asked about is said to be assumed, and an amount that is none is not missing")
  func assumed() throws {
    let desk = try asked("haveservice 480.000 kr 8600")
    #expect(desk.shows("Forudsat: ingen aftale, ingen"), "\(desk.screen)")
    #expect(desk.shows("udbudsregler – spørg, og sæt kryds."))
    desk.go(to: .value)
    desk.press(.control("x"))
    desk.type("mange")
    #expect(desk.shows("beløbet kan ikke læses"), "\(desk.screen)")
    #expect(!desk.shows("beløbet mangler"))
    #expect(!desk.shows("Forudsat:"))
  }

  @Test("who is hidden among the partners is told with why, behind the last suggestion")
  func hidden() throws {
    let desk = try TestDesk()
    desk.type("gudenå køkken")
    while desk.state.focus != .partners { desk.press(.tab) }
    try #require(desk.state.partners.suggestions.hiddenCount > 0)
    for _ in 0..<60 where !desk.state.partners.isOnHidden { desk.press(.down) }
    #expect(desk.shows("skjult ↵: "), "\(desk.screen)")
    desk.press(.enter)
    #expect(desk.shows("Skjult blandt forslagene"), "\(desk.screen)")
    let hidden = try #require(desk.state.partners.suggestions.hidden.first?.organisationIDs.first)
    let name = try #require(try desk.register.called(.organisation, hidden)?.name)
    #expect(desk.shows(String(name.prefix(20))), "\(desk.screen)")
    desk.press(.escape, .up)
    #expect(!desk.state.partners.isOnHidden)
  }

  @Test(
    "the amount is read as it is spoken", arguments: ["480.000 kr", "480000 kr", "480 tkr"])
  func amounts(amount: String) throws {
    let desk = try asked("haveservice \(amount)")
    #expect(desk.form?.value(FieldPath(.value)) == .text("480.000"), "\(desk.screen)")
  }

  @Test("another need of the category within twelve months warns of splitting")
  func split() throws {
    let desk = try asked("haveservice 480.000 kr 8600")
    desk.press(.control("s"))
    desk.press(.escape)
    desk.press(.control("r"))
    desk.type("haveservice 50.000 kr 8600")
    try desk.create("Indkøbsbehov")
    #expect(desk.shows("Pas på delydelser"), "\(desk.screen)")
  }

  @Test("an enterprise that asks is no department: the field waits for one")
  func noDepartment() throws {
    let desk = try TestDesk()
    desk.type("nordmark")
    try desk.create("Indkøbsbehov")
    #expect(desk.form?.value(FieldPath("department")).isNothing == true)
  }
}
