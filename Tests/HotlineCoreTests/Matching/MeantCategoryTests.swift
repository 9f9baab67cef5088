import Resources
import Testing

@testable import HotlineCore

/// A line that may mean two things finds who does either, the likelier first, and says which is which.
@Suite("What else a spoken line may mean")
struct MeantCategoryTests {
  private typealias Fixture = MatchFixture

  private func asker(_ weight: Double) -> MatchParty {
    var need = Fixture.need("koekken.kantine", "mad").reaching(.country)
    need.id = 0
    var asker = MatchParty(id: 0, name: "", kind: .enterprise, standing: .ordinary)
    asker.lines = [need]
    asker.isSpoken = true
    asker.otherMeanings = [
      MeantCategory(code: "vaskeri.erhverv", mode: .service, weight: weight)
    ]
    return asker
  }

  private func candidate(_ id: Int64, _ category: String) -> MatchCandidate {
    var party = MatchParty(id: id, name: "Prøve \(id)", kind: .enterprise, standing: .sov)
    var offer = Fixture.offer(category, "prøve").reaching(.country)
    (offer.id, offer.organisationID) = (id, id)
    party.lines = [offer]
    return MatchCandidate(party: party)
  }

  @Test("who does the other thing comes behind, with what would have to be meant as a caveat")
  func order() throws {
    let found = Matchmaker(setting: Fixture.setting).suggestions(
      for: asker(0.8),
      among: [candidate(1, "vaskeri.erhverv"), candidate(2, "koekken.kantine")])
    #expect(found.suggested.map(\.id) == [2, 1])
    let other = try #require(found.suggested.last)
    #expect(other.caveats.first?.sentence(.danish).hasPrefix("hvis der menes ") == true)
    #expect(
      found.suggested.first?.caveats.allSatisfy {
        !$0.sentence(.danish).hasPrefix("hvis der menes")
      } == true)
  }

  @Test("what is less than near is no suggestion")
  func weak() {
    let found = Matchmaker(setting: Fixture.setting).suggestions(
      for: asker(0.6), among: [candidate(1, "vaskeri.erhverv")])
    #expect(found.suggested.isEmpty && found.related.map(\.id) == [1])
  }

  @Test("only what is half as likely is another meaning, and none once somebody has chosen")
  func chosen() {
    var spoken = SpokenNeed()
    spoken.meanings = [
      CategoryMeaning(code: "koekken.kantine", share: 0.4),
      CategoryMeaning(code: "vaskeri.erhverv", share: 0.3),
      CategoryMeaning(code: "koekken", share: 0.1),
    ]
    let tree = Fixture.setting.tree
    #expect(
      spoken.otherMeanings(NeedCorrection(), tree).map(\.code) == ["vaskeri.erhverv"])
    var correction = NeedCorrection()
    correction.categoryCode = "koekken.kantine"
    #expect(spoken.otherMeanings(correction, tree).isEmpty)
  }
}
