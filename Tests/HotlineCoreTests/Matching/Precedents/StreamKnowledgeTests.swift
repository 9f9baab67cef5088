import Testing

@testable import HotlineCore

@Suite("Who can use a stream")
struct StreamKnowledgeTests {
  private let knowledge = StreamKnowledge([
    .init(wasteCodes: ["150103", "200138"], users: ["310", "162"]),
    .init(wasteCodes: ["200108"], users: ["01"]), .init(wasteCodes: ["170101"], users: []),
  ])

  private func use(_ waste: String, _ industry: String) -> Double {
    knowledge.use(of: waste, .standard).value(for: industry)
  }

  @Test("is known of its industries, wider and narrower ones, and of no others")
  func industries() {
    for industry in ["310", "3101", "31", "162", "1624", "16"] {
      #expect(use("150103", industry) == 1, "\(industry)")
    }
    for industry in ["32", "311", "01", ""] { #expect(use("150103", industry) == 0) }
  }

  @Test("is known less of waste that is only alike, by its nearest code")
  func waste() {
    #expect(use("200138", "31") == 1)
    #expect(use("150101", "31") == 0.6)
    #expect(use("150203", "31") == 0.25)
    #expect(use("030105", "31") == 0)
    #expect(use("", "31") == 0)
    #expect(use("170101", "31") == 0)
  }

  @Test("is that of the nearest streams alone: other materials have codes like it")
  func nearest() {
    #expect(use("200108", "01") == 1)
    #expect(use("200108", "31") == 0)
    #expect(use("200101", "01") == 0.6)
    #expect(use("200101", "31") == 0.6)
  }

  @Test("counts beside precedents what one precedent of the same waste would")
  func besidePrecedents() {
    let taken = Exchange(
      caseName: "1", surplus: Surplus(wasteCode: "150103"), receiverIndustry: "3101")
    let surplus = Surplus(wasteCode: "150103")
    let alone = PrecedentRanker(precedents: [taken])
    let both = PrecedentRanker(precedents: [taken], knowledge: knowledge)
    #expect(alone.ranking(of: surplus) == [.init(industry: "3101", score: 0.5)])
    #expect(both.ranking(of: surplus) == [.init(industry: "3101", score: 0.75)])
    #expect(
      both.ranking(of: Surplus(wasteCode: "030105"))
        == alone.ranking(of: Surplus(wasteCode: "030105")))
  }

  @Test("answers where there is no precedent yet")
  func withoutPrecedents() {
    let ranker = PrecedentRanker(precedents: [], knowledge: knowledge)
    #expect(
      ranker.ranking(of: Surplus(wasteCode: "150101"), among: ["0113", "1624", "2351"]) == [
        .init(industry: "1624", score: 0.3), .init(industry: "0113", score: 0),
        .init(industry: "2351", score: 0),
      ])
  }
}
