import Testing

@testable import HotlineCore

@Suite("Completing a partnership")
struct ThirdPartyTests {
  private typealias Fixture = MatchFixture

  private let bakery = Fixture.party(
    1, "Bageri", .sov,
    [
      Fixture.need("transport.koersel", "kørsel", id: 1),
      Fixture.need("vaskeri.erhverv", "vask", id: 2),
    ])
  private let courier = Fixture.party(
    2, "Kurér", .smv, [Fixture.offer("transport.koersel", "kørsel", id: 3)])

  private func laundry(_ id: Int64, _ name: String) -> MatchCandidate {
    MatchCandidate(
      party: Fixture.party(
        id, name, .smv, [Fixture.offer("vaskeri.erhverv", "vask", id: id * 10)]))
  }

  private func additions(
    _ parties: [MatchParty], _ candidates: [MatchCandidate]
  ) -> [ThirdParty] {
    ThirdPartySearch(setting: Fixture.setting).additions(to: parties, among: candidates)
  }

  @Test("who covers what nobody covers yet is added, with what it covers")
  func third() {
    let found = additions([bakery, courier], [laundry(4, "Vaskeri")])
    #expect(found.map(\.name) == ["Vaskeri"])
    #expect(found.first?.needs == ["vask"])
    // 1 − (1 − 0.6 · 0.85)² − (1 − (1 − 0.6 · 0.85))
    #expect(abs((found.first?.gain ?? 0) - (0.49 - 0.49 * 0.49)) < 1e-9)
  }

  @Test("what is covered already is no gain, and two who cover the same are not both added")
  func noGain() {
    #expect(
      additions(
        [bakery, courier],
        [MatchCandidate(party: Fixture.party(5, "Fragt", .smv, courier.lines))]
      ).isEmpty)
    let found = additions([bakery, courier], [laundry(7, "Åvask"), laundry(6, "Avask")])
    #expect(found.map(\.name) == ["Avask"])
  }

  @Test("a group of four is whole")
  func four() {
    let idle = (11...12).map { Fixture.party($0, "Part \($0)", .smv) }
    #expect(additions([bakery, courier] + idle, [laundry(4, "Vaskeri")]).isEmpty)
  }

  @Test("who must not be called or has ceased is never added")
  func filtered() {
    var silent = laundry(4, "Stille")
    silent.party.doNotCall = true
    var gone = laundry(5, "Ophørt")
    gone.party.isActive = false
    #expect(additions([bakery, courier], [silent, gone]).isEmpty)
  }
}
