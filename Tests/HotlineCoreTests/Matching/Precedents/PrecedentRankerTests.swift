import Testing

@testable import HotlineCore

@Suite("The ranker of precedents")
struct PrecedentRankerTests {
  private func exchange(
    _ receiver: String, giver: String = "", waste: String = "", text: String = ""
  ) -> Exchange {
    Exchange(
      caseName: "1", surplus: Surplus(giverIndustry: giver, wasteCode: waste, text: text),
      receiverIndustry: receiver)
  }

  private func score(_ surplus: Surplus, _ precedents: Exchange...) -> Double? {
    PrecedentRanker(precedents: precedents).ranking(of: surplus).first?.score
  }

  @Test(
    "a precedent counts half of what its waste has in common, by chapter, group and kind",
    arguments: [
      ("150103", 0.5), ("150101", 0.3), ("150203", 0.125), ("160103", 0), ("1501", 0.3),
      ("15", 0.125),
    ])
  func waste(code: String, score: Double) {
    #expect(self.score(Surplus(wasteCode: "150103"), exchange("31", waste: code)) == score)
  }

  @Test(
    "or of what its giver does, by four, three and two digits",
    arguments: [
      ("1623", 0.3), ("162301", 0.3), ("1621", 0.2), ("162", 0.2), ("1610", 0.1), ("16", 0.1),
      ("1", 0), ("3101", 0),
    ])
  func giver(code: String, score: Double) {
    #expect(self.score(Surplus(giverIndustry: "1623"), exchange("31", giver: code)) == score)
  }

  @Test("or of what it is called: a fifth for the same words, less for less")
  func text() throws {
    let surplus = Surplus(text: "Bøgespåner")
    #expect(score(surplus, exchange("31", text: "BØGESPÅNER")) == 0.2)
    let near = try #require(score(surplus, exchange("31", text: "spåner")))
    #expect(near > 0 && near < 0.2)
    #expect(score(surplus, exchange("31", text: "olie")) == 0)
  }

  @Test("what is not known is like nothing, not even like what is not known either")
  func missing() {
    #expect(score(Surplus(), exchange("31")) == 0)
    #expect(score(Surplus(), exchange("31", giver: "1623", waste: "150103", text: "kasser")) == 0)
  }

  @Test("of one precedent the strongest sign counts, of several each")
  func together() {
    let surplus = Surplus(giverIndustry: "1623", wasteCode: "150103", text: "kasser")
    let same = exchange("31", giver: "1623", waste: "150103", text: "kasser")
    #expect(score(surplus, same) == 0.5)
    #expect(score(surplus, same, same) == 0.75)
    #expect(score(surplus, same, exchange("31", giver: "1621")) == 0.6)
  }

  @Test("who never took anything is no candidate; who took the likest is first")
  func candidates() {
    let ranker = PrecedentRanker(precedents: [
      exchange("0113", waste: "200108"), exchange("31", waste: "150103"),
      exchange("011", waste: "150101"),
    ])
    #expect(
      ranker.ranking(of: Surplus(wasteCode: "150103")) == [
        .init(industry: "31", score: 0.5), .init(industry: "011", score: 0.3),
        .init(industry: "0113", score: 0),
      ])
    #expect(PrecedentRanker(precedents: []).ranking(of: Surplus(wasteCode: "150103")) == [])
  }

  @Test("equal scores stand by code, and are equal when nine decimals are")
  func ties() {
    let ranked = [("31", 0.3), ("0111", 0.1 + 0.2), ("011", 0.3 + 4e-10), ("01", 0.300_000_001)]
      .map { PrecedentRanker.Ranked(industry: $0.0, score: $0.1) }
    #expect(PrecedentRanker.sorted(ranked).map(\.industry) == ["01", "011", "0111", "31"])
  }

  @Test("the order of the precedents never matters")
  func order() {
    let receivers = ["31", "0113", "2351", "011"]
    let givers = ["1623", "1610", "2410"]
    let wastes = ["150103", "150101", "030105", "100202"]
    let texts = ["spåner", "kasser", "slagge", "aske", "skum"]
    let precedents: [Exchange] = (0..<60).map { number in
      exchange(
        receivers[number % 4], giver: givers[number % 3], waste: wastes[number / 2 % 4],
        text: texts[number % 5])
    }
    let surplus = Surplus(giverIndustry: "1621", wasteCode: "150103", text: "trækasser")
    let ranking = PrecedentRanker(precedents: precedents).ranking(of: surplus)
    var random = SeededGenerator(seed: 7)
    for _ in 0..<20 {
      let shuffled = PrecedentRanker(precedents: precedents.shuffled(using: &random))
      #expect(shuffled.ranking(of: surplus) == ranking)
    }
  }
}
