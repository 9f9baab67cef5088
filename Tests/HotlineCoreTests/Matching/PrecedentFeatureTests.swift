import Resources
import Testing

@testable import HotlineCore

@Suite("Agreements of others as precedents")
struct PrecedentFeatureTests {
  private typealias Fixture = MatchFixture

  private func party(_ id: Int64, _ industry: String?, _ lines: [OfferLine]) -> MatchParty {
    var party = Fixture.party(id, "Part \(id)", id == 1 ? .sov : .smv, lines)
    party.industryCode = industry
    return party
  }

  private func setting(_ industries: [Int64: String]) -> MatchSetting {
    var setting = Fixture.setting
    setting.precedents = AgreementPrecedents([
      .init(title: "Vask for hotellet", industries: industries)
    ])
    return setting
  }

  private func suggestion(_ industries: [Int64: String]) throws -> Suggestion {
    let asker = party(1, "551000", [Fixture.need("vaskeri.erhverv", "vask", id: 1)])
    let laundry = party(2, "960110", [Fixture.offer("vaskeri.erhverv", "vask", id: 2)])
    return try #require(
      Fixture.match(asker, [MatchCandidate(party: laundry)], setting(industries)).suggested.first)
  }

  @Test("an agreement between the same industries raises a pair and is named")
  func raises() throws {
    let (without, with) = (try suggestion([:]), try suggestion([8: "551010", 9: "960120"]))
    #expect(with.score > without.score)
    let reason = try #require(with.reason(.precedent))
    #expect(reason.sentence(.danish) == "Ligner aftalen Vask for hotellet")
    #expect(without.reason(.precedent) == nil)
    #expect(with.confidence >= without.confidence)
  }

  @Test("other industries, and an agreement of one of the two, say nothing")
  func saysNothing() throws {
    let plain = try suggestion([:])
    #expect(try suggestion([8: "551010", 9: "461000"]) == plain)
    #expect(try suggestion([1: "551010", 9: "960120"]) == plain)
    #expect(try suggestion([8: "560000", 9: "970000"]) == plain)
  }

  @Test("the other way round it is the same agreement")
  func eitherWay() throws {
    #expect(try suggestion([8: "960120", 9: "551010"]).reason(.precedent) != nil)
  }
}
