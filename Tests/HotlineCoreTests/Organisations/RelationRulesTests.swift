import HotlineCore
import Testing

@Suite("Ties between organisations")
struct RelationRulesTests {
  let register: Register
  private let ids: [Int64]

  init() throws {
    let register = try testRegister()
    ids = try ["Prøve Et", "Prøve To", "Prøve Tre"].map { name in
      try register.save(
        OrganisationEntry(Organisation(name: name, kind: .enterprise)), from: nil
      ).organisation.id
    }
    self.register = register
  }

  private func link(
    _ first: Int, _ other: Int, _ kind: OrganisationLink.Kind, _ from: String? = nil,
    _ to: String? = nil
  ) -> OrganisationLink {
    var link = OrganisationLink(organisationID: ids[first], otherID: ids[other], kind: kind)
    (link.validFrom, link.validTo) = (from.map(theDay), to.map(theDay))
    return link
  }

  private func refusal(of link: OrganisationLink) throws -> RelationRefusal? {
    do {
      try register.save(link, from: nil)
      return nil
    } catch RegisterError.refused(.ofKind(let refusal)) { return refusal.rule as? RelationRefusal }
  }

  @Test("nobody has a tie to itself")
  func itself() throws {
    #expect(try refusal(of: link(0, 0, .collaborates)) == .withItself)
  }

  @Test("neither successors nor branches go round, however long the way; owners may")
  func rounds() throws {
    for kind in [OrganisationLink.Kind.successorOf, .branchOf, .spunOutOf] {
      #expect(try refusal(of: link(1, 0, kind)) == nil)
      #expect(try refusal(of: link(2, 1, kind)) == nil)
      #expect(try refusal(of: link(0, 2, kind)) == .goesRound(kind, other: "Prøve Tre"))
    }
    #expect(try refusal(of: link(0, 1, .ownerOf)) == nil)
    #expect(try refusal(of: link(1, 0, .ownerOf)) == nil)
  }

  @Test("a successor that stands on the organisation itself closes the round too")
  func roundByColumn() throws {
    let base = try #require(try register.record(OrganisationEntry.self, ids[1]))
    var later = base
    later.organisation.successorOfID = ids[0]
    try register.save(later, from: base)
    #expect(
      try refusal(of: link(0, 1, .successorOf)) == .goesRound(.successorOf, other: "Prøve To"))
  }

  @Test("the same tie stands there once a day; who works together is named in either order")
  func twice() throws {
    #expect(try refusal(of: link(0, 1, .memberOf, "2020-01-01", "2022-01-01")) == nil)
    #expect(
      try refusal(of: link(0, 1, .memberOf, "2021-01-01")) == .standsAlready(other: "Prøve To"))
    #expect(try refusal(of: link(0, 1, .memberOf, "2022-01-01")) == nil)
    #expect(try refusal(of: link(1, 0, .memberOf)) == nil)
    #expect(try refusal(of: link(0, 2, .collaborates)) == nil)
    #expect(try refusal(of: link(2, 0, .collaborates)) == .standsAlready(other: "Prøve Et"))
  }

  @Test("an edit does not stand in its own way")
  func edited() throws {
    let stored = try register.save(link(1, 0, .successorOf), from: nil)
    var dated = stored
    dated.validFrom = theDay("2024-01-01")
    #expect(try register.save(dated, from: stored).validFrom == theDay("2024-01-01"))
  }
}
