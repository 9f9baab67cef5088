import Testing

@testable import HotlineCore

@Suite("Blocks, order, caveats and questions")
struct RankingTests {
  private typealias Fixture = MatchFixture

  private let asker = Fixture.party(
    1, "Asker", .sov, [Fixture.need("montage.pak", "pakning", id: 1)])

  private func offering(
    _ id: Int64, _ name: String, _ category: String? = "montage.pak",
    _ edit: (inout MatchParty) -> Void = { _ in }
  ) -> MatchCandidate {
    var party = Fixture.party(id, name, .smv, [Fixture.offer(category, "pakning", id: id * 10)])
    edit(&party)
    return MatchCandidate(party: party)
  }

  @Test("Three blocks: near and 40 points, other declared lines, industry alone")
  func blocks() {
    let guess = MatchCandidate(
      party: {
        var party = Fixture.party(4, "Branchen", .smv)
        party.industryCode = "960110"
        return party
      }())
    let laundry = Fixture.party(
      1, "Asker", .sov,
      [
        Fixture.need("montage.pak", "pakning", id: 1),
        Fixture.need("vaskeri.erhverv", "linned", id: 2),
      ])
    let found = Fixture.match(
      laundry, [offering(2, "Nær"), offering(3, "Ord", nil), guess])
    #expect(found.suggested.map(\.id) == [2])
    #expect(found.related.map(\.id) == [3])
    #expect(found.guesses.map(\.id) == [4])
    #expect(found.guesses.first?.caveats.first == .guessFromIndustry)
  }

  @Test("A near line with fewer than 40 points is only related")
  func weak() throws {
    let asker = Fixture.party(
      1, "Asker", .sov,
      [
        Fixture.need("vaskeri.erhverv", "linned", id: 1, urgency: 0.8),
        Fixture.need("montage.pak", "pakning", id: 2, urgency: 0.3).volume(100, "stk"),
      ])
    let small = MatchCandidate(
      party: Fixture.party(
        2, "Lille", .smv,
        [Fixture.offer("montage.pak", "pak", id: 3, confirmed: nil).volume(9, "stk")]))
    let found = Fixture.match(asker, [small])
    #expect(found.suggested.isEmpty)
    #expect(try #require(found.related.first).score < 40)
  }

  @Test("Ties go by name in Danish order, then by the older row")
  func ties() {
    let names = ["Ørsø", "Aalborg", "Zebra", "Ærø", "Zebra"]
    let candidates = names.enumerated().map { offering(Int64($0.offset + 2), $0.element) }
    let found = Fixture.match(asker, candidates.reversed())
    #expect(found.suggested.map(\.name) == ["Zebra", "Zebra", "Ærø", "Ørsø", "Aalborg"])
    #expect(found.suggested.map(\.id).prefix(2) == [4, 6])
  }

  @Test("H10: a taker in a neighbour municipality ranks below an equal local one")
  func neighbour() throws {
    let surplus = Fixture.offer(
      "stroemme.palletrae", "palletræ", id: 1, mode: .resourceStream
    ).reaching(.region)
    let giver = Fixture.party(1, "Giver", .smv, [surplus])
    func taker(_ id: Int64, _ municipality: String) -> MatchCandidate {
      let need = Fixture.need(
        "stroemme.palletrae", "palletræ", id: id * 10, mode: .resourceStream
      ).reaching(.region)
      var party = Fixture.party(id, "Tager", .sov, [need])
      party.place.municipalityCode = municipality
      return MatchCandidate(party: party)
    }
    let found = Fixture.match(giver, [taker(2, "0791"), taker(3, "0740")])
    #expect(found.suggested.map(\.id) == [3, 2])
    let stream = try #require(found.suggested.first?.reason(.circular))
    #expect(stream.value == 1 && stream.fact == .resourceStream(title: "palletræ"))
  }

  @Test("Who takes many calls already stands a little lower, with the same points")
  func exposure() throws {
    let found = Fixture.match(
      asker, [offering(2, "Kendt") { $0.activePartnerships = 5 }, offering(3, "Ny")])
    #expect(found.suggested.map(\.name) == ["Ny", "Kendt"])
    let (new, known) = (found.suggested[0], found.suggested[1])
    #expect(new.points == known.points)
    #expect(known.score == Int((Double(new.points) * (0.6 + 0.4 * new.confidence) * 0.9).rounded()))
  }

  @Test("Red flags are said: advertising protection, dependency, a large enterprise")
  func caveats() throws {
    let flagged = offering(2, "Rød") { party in
      party.adProtected = true
      party.turnoverDKK = 100_000
      party.lines[0].valueDKK = 65_000
    }
    let suggestion = try #require(Fixture.match(asker, [flagged]).all.first)
    #expect(suggestion.caveats == [.adProtected, .dependency(percent: 65)])
    #expect(suggestion.reason(.size)?.value == 0.5)
    #expect(suggestion.reason(.size)?.fact == .orderShare(percent: 65))
    let large = offering(3, "Stor") { party in
      party.standing = .large
      party.verifiedOn = nil
    }
    let other = try #require(Fixture.match(asker, [large]).all.first)
    #expect(other.caveats == [.largeEnterprise, .unverified(since: nil)])
  }

  @Test("History: good 1, met 0.6, a contact in common 0.5, ended badly 0.1")
  func warmth() {
    func warm(_ edit: (inout MatchTies) -> Void) -> Double? {
      var candidate = offering(2, "Bekendt")
      edit(&candidate.ties)
      return Fixture.match(asker, [candidate]).all.first?.reason(.warm)?.value
    }
    #expect(warm { _ in } == nil)
    #expect(warm { $0.endedWell = true } == 1)
    #expect(warm { $0.sameEventOn = Fixture.fresh } == 0.6)
    #expect(warm { $0.sharesContact = true } == 0.5)
    #expect(warm { ($0.endedWell, $0.sharesContact) = (false, true) } == 0.1)
  }

  @Test("Strategic gain: only a goal of an open period that is behind gives more than a half")
  func goals() {
    func goal(_ classes: Set<PartnershipClass>) -> MatchReason? {
      var setting = Fixture.setting
      setting.outlook.behind = [.init(ordinal: 5, classes: classes)]
      return Fixture.match(asker, [offering(2, "SMV")], setting).all.first?.reason(.goal)
    }
    #expect(goal([.sovSMV])?.value == 1)
    #expect(goal([.sovSMV])?.fact == .countsInGoal(ordinal: 5))
    #expect(goal([.internalA])?.value == 0.5)
    #expect(Fixture.match(asker, [offering(2, "SMV")]).all.first?.reason(.goal)?.value == 0.5)
  }

  @Test("Workplace: hours 0.4, accommodations 0.4, open 0.2")
  func social() {
    func social(
      _ wish: (inout WorkplaceOffer) -> Void, _ offer: (inout WorkplaceOffer) -> Void
    ) -> Double? {
      var (mine, theirs) = (asker, offering(2, "Plads"))
      var (one, other) = (
        WorkplaceOffer(organisationID: 1, open: .unknown),
        WorkplaceOffer(organisationID: 2, open: .unknown)
      )
      wish(&one)
      offer(&other)
      mine.workplace = one
      theirs.party.workplace = other
      return Fixture.match(mine, [theirs]).all.first?.reason(.social)?.value
    }
    #expect(social({ _ in }, { $0.open = .yes }) == nil)
    #expect(social({ $0.maxHours = 5 }, { ($0.open, $0.minHours) = (.yes, 5) }) == 1)
    let quiet = ["quiet", "breaks"]
    let half = social(
      { ($0.maxHours, $0.accommodations) = (5, quiet) },
      { ($0.minHours, $0.accommodations) = (10, ["quiet"]) })
    #expect(half == 0.2)
  }
}
