import Testing

@testable import HotlineCore

/// The five cases of complementarity.
@Suite("Complementarity")
struct ComplementTests {
  private func value(_ asker: [OfferLine], _ partner: [OfferLine], spoken: Bool = false) -> Double {
    var one = MatchFixture.party(1, "A", .sov, asker)
    one.isSpoken = spoken
    let other = MatchFixture.party(2, "B", .smv, partner)
    return Complement(one, MatchCandidate(party: other), MatchFixture.setting).value
  }

  private func isClose(_ one: Double, _ other: Double) -> Bool { abs(one - other) < 0.000_05 }

  /// A line that covers its need perfectly.
  private func need(_ category: String, _ id: Int64, _ urgency: Double = 0.6) -> OfferLine {
    MatchFixture.need(category, "behov \(id)", id: id, urgency: urgency).volume(1, "stk")
  }

  private func offer(_ category: String, _ id: Int64) -> OfferLine {
    MatchFixture.offer(category, "tilbud \(id)", id: id).volume(1, "stk")
  }

  @Test("Case 1: one need covered whole, the partner needs nothing: 0.7")
  func onlyAskersNeed() {
    #expect(isClose(value([need("montage.pak", 1)], [offer("montage.pak", 2)]), 0.7))
  }

  @Test("Case 2: the urgent need uncovered, the other covered: 0.2625")
  func urgentNeedUncovered() {
    let needs = [need("vaskeri.erhverv", 1, 0.8), need("montage.pak", 2, 0.3)]
    #expect(isClose(value(needs, [offer("montage.pak", 3)]), 0.2625))
  }

  @Test("Case 3: two needs covered, a sibling line the other way: 0.7478")
  func bothWays() {
    let asker = [
      need("montage.pak", 1), need("vaskeri", 2),
      MatchFixture.offer("transport.bud", "bud", id: 3, confirmed: nil),
    ]
    let partner = [
      offer("montage.pak", 4), offer("vaskeri.erhverv", 5),
      MatchFixture.need("transport.koersel", "kørsel", id: 6),
    ]
    #expect(isClose(value(asker, partner), 0.7478))
  }

  @Test("Case 4: the asker needs nothing, the partner's need is covered half: 0.306")
  func onlyPartnersNeed() {
    let asker = [MatchFixture.offer("montage.pak", "montage", id: 1, mode: .product)]
    let partner = [MatchFixture.need("montage.pak", "pakning", id: 2)]
    #expect(isClose(value(asker, partner), 0.306))
  }

  @Test("Case 5: a spoken need, group for leaf, 2.500 of 4.000, confirmed last year: 0.45")
  func spokenNeed() {
    let asker = [MatchFixture.need("montage.pak", "montage/pak", id: 1).volume(4000, "/uge")]
    let partner = [
      MatchFixture.offer("montage", "montage", id: 2, confirmed: MatchFixture.ageing)
        .volume(2500, "kasser/uge"),
      need("vaskeri.erhverv", 3),
    ]
    #expect(isClose(value(asker, partner, spoken: true), 0.45))
  }
}
