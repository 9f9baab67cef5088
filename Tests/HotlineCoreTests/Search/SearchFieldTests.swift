import GRDB
import Testing

@testable import HotlineCore

@Suite("What a search finds besides names, and what it highlights")
struct SearchFieldTests {
  let fixture: SearchFixture

  init() throws {
    fixture = try SearchFixture()
  }

  @Test("a CVR number in every spelling, and while it is typed")
  func cvr() throws {
    let id = try fixture.enter("Prøvebageriet", cvr: "41227610")
    try fixture.enter("4122 Prøver")
    for text in ["41227610", "41 22 76 10", "DK-41.22.76.10", "41227610 "] {
      let hit = try #require(try fixture.first(text))
      #expect(hit.id == id && hit.matched == .cvr, "\(text)")
    }
    #expect(try fixture.page("4122").hits.map(\.matched) == [.name, .cvr])
    #expect(try fixture.page("41227611").hits.isEmpty)
  }

  @Test("a phone in every spelling, with whom it belongs to")
  func phone() throws {
    let id = try fixture.enter("Prøvebageriet")
    try fixture.addPhone("86 12 34 56", to: id)
    let person = try fixture.addContact("Prøve Person", to: id)
    try fixture.addPhone("+45 20112233", to: id, contact: person)
    for text in ["86123456", "8612 3456", "86 12 34 56", "+45 86 12 34 56", "0045 86123456"] {
      let hit = try #require(try fixture.first(text))
      #expect(hit.matched == .phone("86 12 34 56", owner: nil), "\(text)")
      #expect(hit.phone == "86 12 34 56")
    }
    #expect(try fixture.first("2011")?.matched == .phone("20 11 22 33", owner: "Prøve Person"))
  }

  @Test("several owners of one number all stand on top")
  func sharedPhone() throws {
    let one = try fixture.enter("Prøve B")
    let other = try fixture.enter("Prøve A")
    try fixture.addPhone("86123456", to: one)
    try fixture.addPhone("86123456", to: other)
    #expect(try fixture.page("86 12 34 56").hits.map(\.id) == [other, one])
  }

  @Test("a reference")
  func reference() throws {
    let id = try fixture.enter("Prøvebageriet")
    let hit = try #require(try fixture.first(Organisation.reference(of: id).lowercased()))
    #expect(hit.id == id && hit.matched == .reference)
  }

  @Test("a site by its P-number and its name")
  func site() throws {
    let id = try fixture.enter("Prøvebageriet")
    var unit = ProductionUnit(
      organisationID: id, pNumber: try #require(PNumber("1003456789")))
    unit.name = "Afdeling Havnen"
    try fixture.add(unit)
    #expect(try fixture.first("1003456789")?.matched == .pNumber)
    #expect(try fixture.first("havnen")?.matched == .earlierName("Afdeling Havnen"))
  }

  @Test("earlier names, contacts, town, categories with synonyms, and the texts of lines")
  func texts() throws {
    let id = try fixture.enter("Prøvebageriet", city: "Kjellerup", altNames: ["Kringlen"])
    try fixture.add(NamePeriod(organisationID: id, name: "Gammelhuset"))
    try fixture.addContact("Xenia Person", to: id)
    let category = try #require(
      try fixture.register.database.read { db in
        try Category.fetchOne(db, sql: "SELECT * FROM category WHERE synonyms <> '[]' LIMIT 1")
      })
    var line = OfferLine(
      organisationID: id, direction: .offers, mode: .service, title: "Frokostordning")
    line.text = "op til 120 xylofoner"
    line.categoryCode = category.code
    try fixture.add(line)
    #expect(try fixture.first("kringl")?.matched == .earlierName("Kringlen"))
    #expect(try fixture.first("ammelh")?.matched == .earlierName("Gammelhuset"))
    #expect(try fixture.first("xenia")?.matched == .contact("Xenia Person"))
    #expect(try fixture.first("kjelle")?.matched == .town)
    #expect(try fixture.first("xylofoner")?.matched == .line("Frokostordning"))
    let synonym = try #require(category.synonyms.first)
    #expect(try fixture.first(synonym)?.matched == .category(category.labelDa))
    #expect(try fixture.first("prøve kjellerup")?.matched == .town)
  }

  @Test("the characters of the name that were meant are highlighted")
  func highlight() {
    func ranges(_ name: String, _ words: String...) -> [Range<Int>] {
      NameHighlight(name).ranges(of: words)
    }
    #expect(ranges("Højgaard Prøve A/S", "hojg") == [0..<4])
    #expect(ranges("Højgaard Prøve A/S", "hojgard", "prov") == [0..<8, 9..<13])
    #expect(ranges("Storkantine", "kantine") == [4..<11])
    #expect(ranges("Kantine Storkantine", "kantine") == [0..<7])
    #expect(ranges("Ny Kantine", "kantine") == [3..<10])
    #expect(ranges("A.P. Møller", "a", "p", "moller") == [0..<1, 2..<3, 5..<11])
    #expect(ranges("Prøve", "xyz").isEmpty)
    #expect(ranges("", "a").isEmpty)
    #expect(ranges("👩‍🔧 Prøve", "prove") == [2..<7])
  }

  @Test("a corrected word is highlighted as it stands in the name")
  func highlightOfCorrection() throws {
    try fixture.enter("Ny Prøvebageriet")
    #expect(try fixture.first("prøvebagriet")?.nameMatches == [3..<16])
  }

  @Test("filters: kind, standing, municipality, lines below a category, openness")
  func filters() throws {
    let sov = try fixture.enter("Prøve A", municipality: "0740")
    try fixture.makeSOV(sov)
    let association = try fixture.enter("Prøve B", kind: .association, municipality: "0791")
    let open = try fixture.enter("Prøve C")
    try fixture.add(WorkplaceOffer(organisationID: open, open: .yes))
    let leaf = try #require(
      try fixture.register.database.read { db in
        try Category.fetchOne(
          db, sql: "SELECT * FROM category WHERE parentCode IS NOT NULL LIMIT 1")
      })
    var line = OfferLine(organisationID: open, direction: .needs, mode: .service, title: "Hjælp")
    line.categoryCode = leaf.code
    try fixture.add(line)

    func ids(_ filter: OrganisationFilter) throws -> [[Int64]] {
      [
        try fixture.page("prøve", filter: filter).hits.map(\.id),
        try fixture.page("", filter: filter).hits.map(\.id),
      ]
    }
    #expect(try ids(OrganisationFilter(kinds: [.association])) == [[association], [association]])
    #expect(try ids(OrganisationFilter(standings: [.sov, .rsv])) == [[sov], [sov]])
    #expect(try ids(OrganisationFilter(municipalityCode: "0740")) == [[sov], [sov]])
    #expect(try ids(OrganisationFilter(openToReducedCapacity: true)) == [[open], [open]])
    let parent = try #require(leaf.parentCode)
    for code in [leaf.code, parent] {
      let needs = OrganisationFilter(line: .init(direction: .needs, categoryCode: code))
      #expect(try ids(needs) == [[open], [open]])
      let offers = OrganisationFilter(line: .init(direction: .offers, categoryCode: code))
      #expect(try ids(offers) == [[], []])
    }
    let unknown = OrganisationFilter(line: .init(direction: .offers, categoryCode: "ukendt"))
    #expect(try ids(unknown) == [[], []])
    let both = OrganisationFilter(kinds: [.association], municipalityCode: "0740")
    #expect(try ids(both) == [[], []])
  }
}
