import Screen
import Testing

@testable import HotlineCore
@testable import HotlineDesk

/// *"Vi smider 200 paller ud om måneden."*
@Suite("H10 Surplus material")
struct H10SurplusMaterial {
  private func spoken(_ line: String) throws -> TestDesk {
    let desk = try TestDesk(width: 120, height: 40)
    desk.press(.control("r"))
    desk.type(line)
    return desk
  }

  @Test("it is an offer of pallet wood; who needs it comes first, with circular use as a reason")
  func takers() throws {
    let desk = try spoken("vi smider 200 paller ud om måneden 8620")
    let understood = try #require(desk.state.partners.understood)
    #expect(understood.isOffer && understood.category?.code == "stroemme.palletrae")
    #expect(understood.volume == 200)
    #expect(desk.shows("tilbud"))
    let best = try #require(desk.state.partners.selectedSuggestion)
    #expect(best.standing == .rsv || best.standing == .sov)
    let detail = try desk.detail(of: best.name)
    #expect(detail.needs.contains { $0.categoryCode == "stroemme.palletrae" })
    #expect(
      best.stated.contains { if case .resourceStream = $0.fact { true } else { false } })
    desk.press(.enter)
    #expect(desk.shows("genbruges i stedet for at kasseres"), "\(desk.screen)")
  }

  @Test("an equal taker of the same municipality ranks above one of a neighbour")
  func local() throws {
    let desk = try TestDesk(width: 120, height: 40)
    let ids = try ["0740", "0791"].map { municipality in
      try desk.register.change(.entered(.organisation)) { change in
        var taker = Organisation(name: "Prøvetager \(municipality)", kind: .enterprise)
        taker.municipalityCode = municipality
        let id = try change.insert(taker).id
        let today = desk.state.moment.today
        try change.insert(
          SOVPeriod(
            organisationID: id, validFrom: today.adding(months: -12), basis: .municipalAssessment))
        var need = OfferLine(
          organisationID: id, direction: .needs, mode: .resourceStream, title: "paller")
        need.categoryCode = "stroemme.palletrae"
        (need.volume, need.unit, need.reach) = (500, "stk./md.", .country)
        need.lastConfirmedOn = today
        try change.insert(need)
        return id
      }
    }
    desk.press(.control("r"))
    desk.type("vi smider 200 paller ud om måneden 8620")
    let order = desk.state.partners.suggestions.suggested.map(\.id).filter(ids.contains)
    #expect(order == ids)
  }

  @Test("who takes all of it comes before who takes a part; the department is a third to ask")
  func whole() throws {
    let desk = try spoken("vi smider 200 paller ud om måneden")
    let names = desk.state.partners.suggestions.suggested.map(\.name)
    let all = try #require(names.firstIndex(of: "Spånvig Træværksted"))
    let part = try #require(names.firstIndex(of: "Bryrup Brændelav"))
    #expect(all < part, "\(names)")
    // It takes a fifth of them: no suggestion by itself, and folded away beside them.
    let related = desk.state.partners.suggestions.related.map(\.name)
    #expect(related.contains("Teknik og Miljø"), "\(related)")
  }
}
