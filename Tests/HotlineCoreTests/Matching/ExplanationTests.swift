import Testing

@testable import HotlineCore

/// What is shown explains what was computed, over many invented pairs.
@Suite("Explanation fidelity")
struct ExplanationTests {
  private typealias Fixture = MatchFixture

  private static let categories: [String?] = [
    "transport", "transport.koersel", "transport.bud", "vaskeri.erhverv", "montage.pak",
    "koekken.kantine", "stroemme.palletrae", nil,
  ]

  private func line(
    _ direction: OfferLine.Direction, id: Int64, _ random: inout SeededGenerator
  ) -> OfferLine {
    let category = Self.categories.randomElement(using: &random) ?? nil
    let modes: [OfferLine.Mode] = [.service, .service, .product, .resourceStream]
    var line = OfferLine(
      organisationID: 0, direction: direction,
      mode: modes.randomElement(using: &random) ?? .service,
      title: ["kørsel", "paller", "linned", "kantine"].randomElement(using: &random) ?? "kørsel")
    line.id = id
    line.categoryCode = category
    line.urgency = [0.3, 0.6, 0.8].randomElement(using: &random) ?? 0.6
    line.lastConfirmedOn =
      [Fixture.fresh, Fixture.ageing, nil].randomElement(using: &random) ?? nil
    if Bool.random(using: &random) {
      line.volume = Double(Int.random(in: 1...9, using: &random))
      line.unit = "stk/uge"
    }
    if Bool.random(using: &random) { line.valueDKK = Int.random(in: 1...900_000, using: &random) }
    return line
  }

  private func party(_ id: Int64, _ random: inout SeededGenerator) -> MatchParty {
    let standing = [Standing.sov, .smv, .large, .ordinary].randomElement(using: &random) ?? .sov
    var party = Fixture.party(id, "Organisation \(id % 7)", id == 1 ? .sov : standing)
    for number in 0..<Int64.random(in: 0...5, using: &random) {
      let direction: OfferLine.Direction = Bool.random(using: &random) ? .offers : .needs
      party.lines.append(line(direction, id: id * 10 + number, &random))
    }
    party.place.postalCode = ["8600", "8620", nil].randomElement(using: &random) ?? nil
    if Bool.random(using: &random) { party.turnoverDKK = 1_000_000 }
    if Bool.random(using: &random) { party.motives = ["growth"] }
    if Bool.random(using: &random) { party.themes = ["circular", "climate"] }
    if Bool.random(using: &random) {
      party.workplace = WorkplaceOffer(organisationID: id, open: .yes)
      party.workplace?.minHours = 5
    }
    if Int.random(in: 0..<4, using: &random) == 0 { party.industryCode = "494100" }
    party.activePartnerships = Int.random(in: 0...6, using: &random)
    return party
  }

  private func world(_ seed: UInt64) -> (asker: MatchParty, candidates: [MatchCandidate]) {
    var random = SeededGenerator(seed: seed)
    let asker = party(1, &random)
    return (asker, (2...30).map { MatchCandidate(party: party($0, &random)) })
  }

  @Test("The points of the reasons add up to the score's points, also in whole numbers")
  func sums() {
    var seen = 0
    for seed in 1...25 as ClosedRange<UInt64> {
      let (asker, candidates) = world(seed)
      for suggestion in Fixture.match(asker, candidates).all {
        seen += 1
        #expect(abs(suggestion.reasons.map(\.points).reduce(0, +) - suggestion.points) < 1e-9)
        #expect(suggestion.shownPoints.reduce(0, +) == Int(suggestion.points.rounded()))
        #expect((0...100).contains(suggestion.score))
      }
    }
    #expect(seen > 100)
  }

  @Test("`without` is what the points are once that offer is really gone")
  func without() throws {
    var seen = 0
    for seed in 1...25 as ClosedRange<UInt64> {
      let (asker, candidates) = world(seed)
      for candidate in candidates {
        let complement = Complement(asker, candidate, Fixture.setting)
        guard complement.value > 0 else { continue }
        let pair = PairFeatures(
          asker: asker, candidate: candidate, complement: complement, setting: Fixture.setting)
        guard case .known(_, .covers(let covers)) = pair.withCovers(pair.plainScore).features[.comp]
        else {
          Issue.record("no covering lines")
          continue
        }
        #expect(covers.count == complement.best.count)
        for (cover, best) in zip(covers, complement.best) {
          guard let offer = best.offer.line else { continue }
          seen += 1
          var (one, other) = (asker, candidate)
          one.lines.removeAll { $0.id == offer.id }
          other.party.lines.removeAll { $0.id == offer.id }
          let rest = PairFeatures(
            asker: one, candidate: other, complement: Complement(one, other, Fixture.setting),
            setting: Fixture.setting)
          #expect(abs(rest.plainScore.points - cover.without) < 1e-9)
        }
      }
    }
    #expect(seen > 100)
  }

  @Test("The order in which candidates and lines are read never shows")
  func permutation() {
    for seed in 1...12 as ClosedRange<UInt64> {
      var (asker, candidates) = world(seed)
      let before = Fixture.match(asker, candidates)
      var random = SeededGenerator(seed: seed + 1_000)
      asker.lines.shuffle(using: &random)
      candidates.shuffle(using: &random)
      for index in candidates.indices { candidates[index].party.lines.shuffle(using: &random) }
      #expect(Fixture.match(asker, candidates) == before)
    }
  }

  /// Each tells one thing that nobody knew.
  private var findings: [(inout MatchParty) -> Void] {
    [
      { $0.place.postalCode = $0.place.postalCode ?? "8653" },
      { $0.motives = $0.motives.isEmpty ? ["other"] : $0.motives },
      { $0.themes = $0.themes.isEmpty ? ["circular"] : $0.themes },
      { $0.turnoverDKK = $0.turnoverDKK ?? 400_000 },
      {
        guard $0.workplace == nil else { return }
        $0.workplace = WorkplaceOffer(organisationID: $0.id, open: .no)
      },
      {
        for index in $0.lines.indices where $0.lines[index].volume == nil {
          ($0.lines[index].volume, $0.lines[index].unit) = (3, "stk/uge")
        }
      },
    ]
  }

  @Test("More knowledge never lowers the confidence")
  func knowledge() {
    for seed in 1...15 as ClosedRange<UInt64> {
      let (asker, known) = world(seed)
      // Whether motives count depends on all the rest; they have a test of their own below.
      let candidates = known.map { candidate in
        var candidate = candidate
        (candidate.party.motives, candidate.party.themes) = ([], [])
        return candidate
      }
      let before = confidences(Fixture.match(asker, candidates))
      for finding in findings {
        let informed = candidates.map { candidate in
          var candidate = candidate
          finding(&candidate.party)
          return candidate
        }
        let after = confidences(Fixture.match(asker, informed))
        for (id, confidence) in before {
          #expect((after[id] ?? 0) >= confidence - 1e-12)
        }
      }
    }
  }

  private func confidences(_ suggestions: Suggestions) -> [Int64: Double] {
    Dictionary(uniqueKeysWithValues: suggestions.all.map { ($0.id, $0.confidence) })
  }

  @Test("Declaring motives never costs points")
  func motives() throws {
    let asker = with(Fixture.party(1, "A", .sov, [Fixture.need("montage.pak", "pakning", id: 1)])) {
      $0.motives = ["growth"]
    }
    let silent = Fixture.party(2, "B", .smv, [Fixture.offer("montage.pak", "pakning", id: 2)])
    let other = with(silent) { $0.motives = ["society", "competitiveness"] }
    let same = with(silent) { $0.motives = ["growth"] }
    let scores = try [silent, other, same].map { party in
      try #require(Fixture.match(asker, party).suggested.first)
    }
    #expect(scores[1].score >= scores[0].score)
    #expect(scores[2].score > scores[0].score)
    #expect(scores[0].questions.map(\.about).contains(.unknown(.motive)))
    #expect(!scores[1].questions.map(\.about).contains(.unknown(.motive)))
  }

  private func with(_ party: MatchParty, _ edit: (inout MatchParty) -> Void) -> MatchParty {
    var party = party
    edit(&party)
    return party
  }
}
