import GRDB
import Resources
import Testing

@testable import HotlineCore

@Suite("Facts as words of a search")
struct FactSearchTests {
  let fixture: SearchFixture

  init() throws {
    fixture = try SearchFixture()
  }

  @discardableResult
  private func enter(
    _ name: String, postalCode: String? = nil, municipality: String? = nil, themes: [String] = [],
    _ more: (inout Organisation) -> Void = { _ in }
  ) throws -> Int64 {
    var organisation = Organisation(name: name, kind: .enterprise)
    organisation.postalCode = postalCode
    organisation.municipalityCode = municipality
    organisation.themes = themes
    more(&organisation)
    return try fixture.register.change(.entered(.organisation), subject: name) { change in
      try change.insert(organisation).id
    }
  }

  private func offer(
    _ title: String, by id: Int64, _ direction: OfferLine.Direction = .offers
  ) throws {
    try fixture.add(
      OfferLine(organisationID: id, direction: direction, mode: .service, title: title))
  }

  private func chips(_ text: String) throws -> [String] {
    try fixture.page(text).facts.map(\.label.da)
  }

  @Test("a postal code and a badge narrow what else is asked, alone and together")
  func placeAndBadge() throws {
    let sov = try enter("Prøve Rengøring", postalCode: "8600", municipality: "0740")
    try fixture.makeSOV(sov, register: true)
    try enter("Anden Rengøring", postalCode: "8600", municipality: "0740")
    try enter("Tredje Rengøring", postalCode: "8000", municipality: "0751")
    #expect(try fixture.names("rengøring 8600") == ["Prøve Rengøring", "Anden Rengøring"])
    #expect(try fixture.names("rengøring 8600 rsv") == ["Prøve Rengøring"])
    #expect(try fixture.names("rsv rengøring") == ["Prøve Rengøring"])
    #expect(try fixture.names("søv") == ["Prøve Rengøring"])
    #expect(try fixture.names("8600") == ["Prøve Rengøring", "Anden Rengøring"])
    #expect(try chips("rengøring 8600 rsv") == ["8600 Silkeborg", "RSV"])
    #expect(
      try fixture.register.countHits(SearchQuery(text: "rengøring 8600")) == .exactly(2))
  }

  @Test("where nothing has it all, each fact says what there is without it")
  func emptied() throws {
    let sov = try enter("Prøve Vask", postalCode: "8600", municipality: "0740")
    try fixture.makeSOV(sov, register: true)
    try enter("Prøve Rengøring", postalCode: "8600", municipality: "0740")
    try enter("Anden Rengøring", postalCode: "8600", municipality: "0740")
    let page = try fixture.page("rengøring 8600 rsv")
    #expect(page.hits.isEmpty)
    #expect(page.reliefs.map(\.fact.label.da) == ["RSV"])
    #expect(page.reliefs.map(\.count) == [.exactly(2)])
    #expect(try fixture.page("rengøring 8600").reliefs.isEmpty)
    // Neither alone is what emptied it.
    #expect(try fixture.page("tagdækning 8600 rsv").reliefs.isEmpty)
  }

  @Test("two numbers find the owner of either; no group of a number is a place")
  func severalNumbers() throws {
    let one = try enter("Prøve A", postalCode: "8600")
    let two = try enter("Prøve B", postalCode: "8600")
    try fixture.addPhone("86 12 34 56", to: one)
    try fixture.addPhone("20 11 22 33", to: two)
    for text in [
      "86 12 34 56 / 20 11 22 33", "86123456, 20112233", "86123456 og 20112233",
      "8612345620112233",
    ] {
      #expect(try Set(fixture.names(text)) == ["Prøve A", "Prøve B"], "\(text)")
    }
    for text in ["8600 1234", "8600 12 34", "8600 12", "Tlf. 8600", "8600 1234 / 8620 1234"] {
      #expect(try chips(text).isEmpty, "\(text)")
    }
    #expect(try chips("8600") == ["8600 Silkeborg"])
  }

  @Test("a town and a municipality, also as one word")
  func towns() throws {
    try enter("Prøve A", postalCode: "8620", municipality: "0740")
    try enter("Prøve B", postalCode: "8766", municipality: "0756")
    let inTown = try fixture.names("prøve silkeborg")
    #expect(inTown == ["Prøve A"])
    #expect(try fixture.names("kjellerup") == ["Prøve A"])
    for text in ["nørre snede", "nørresnede", "Nørresnede prøve"] {
      #expect(try fixture.names(text) == ["Prøve B"], "\(text)")
      #expect(try chips(text) == ["Nørre Snede"], "\(text)")
    }
  }

  @Test("schemes, themes and accommodations, in the spellings of the street")
  func codes() throws {
    let first = try enter("Prøve A", themes: ["reuse"])
    let second = try enter("Prøve B")
    try fixture.add(
      Position(
        organisationID: first, title: "Hjælper", schemeCode: "fleksjob", state: .planned,
        hoursPerWeek: 5))
    var workplace = WorkplaceOffer(organisationID: second, open: .yes)
    workplace.accommodations = ["quiet"]
    try fixture.add(workplace)
    #expect(try fixture.names("flexjob") == ["Prøve A"])
    #expect(try fixture.names("fleksjob prøve") == ["Prøve A"])
    #expect(try fixture.names("roligt miljø") == ["Prøve B"])
    let theme = try fixture.register.lookups().label(.theme, "reuse")?.labelDa ?? ""
    #expect(try fixture.names(theme) == ["Prøve A"])
    #expect(try chips("flexjob") == ["Fleksjob"])
  }

  @Test("a fact hides no name, phone or reference, and names stand first")
  func namesFirst() throws {
    let near = try enter("Prøve A", postalCode: "8600", municipality: "0740") {
      $0.city = "Silkeborg"
    }
    try fixture.makeSOV(near)
    try enter("Silkeborg Prøvetryk", postalCode: "1000")
    try enter("Prøvens Silkeborg", postalCode: "1000")
    #expect(
      try fixture.names("silkeborg") == ["Silkeborg Prøvetryk", "Prøvens Silkeborg", "Prøve A"])
    let phone = try enter("Prøve med nummer", postalCode: "1000")
    try fixture.addPhone("86 00 12 34", to: phone)
    #expect(try fixture.names("8600") == ["Prøve med nummer", "Prøve A"])
    #expect(try fixture.names("86001") == ["Prøve med nummer"])
    #expect(try chips("86001").isEmpty)
    #expect(try chips("86 00").isEmpty)
  }

  @Test("of one dimension either, and no badge that is a word of its own")
  func either() throws {
    try enter("Prøve A", postalCode: "8600")
    try enter("Prøve B", postalCode: "8620")
    #expect(try fixture.names("prøve 8600 8620") == ["Prøve A", "Prøve B"])
    #expect(try chips("prøve for stor off").isEmpty)
  }

  @Test("labels before numbers, streets and mail addresses")
  func labels() throws {
    let id = try enter("Prøvebageriet", postalCode: "8600") {
      $0.cvr = CVRNumber("41227610")
      $0.street = "Opdigtet Allé 12"
      $0.email = "post@proevebageri.example"
    }
    try fixture.addPhone("86 12 34 56", to: id)
    for text in [
      "Tlf. 86 12 34 56", "telefon: 8612", "mobil 86123456", "CVR: 41 22 76 10", "cvr-nr. 4122",
    ] {
      #expect(try fixture.names(text) == ["Prøvebageriet"], "\(text)")
    }
    #expect(try fixture.first("opdigtet allé 12")?.matched == .address("Opdigtet Allé 12"))
    #expect(
      try fixture.first("post@prøvebageri.example")?.matched
        == .address("post@proevebageri.example"))
  }

  @Test("og and its sign, initials and words written as one")
  func joins() throws {
    try enter("Fup & Bas")
    try enter("A.B.C. Prøver")
    try enter("XYZ Prøver")
    try enter("Opdigtå Køkken")
    #expect(try fixture.names("fup og bas") == ["Fup & Bas"])
    #expect(try fixture.names("fup & bas") == ["Fup & Bas"])
    for text in ["abc", "a.b.c.", "a b c prøver", "ab"] {
      #expect(try fixture.names(text) == ["A.B.C. Prøver"], "\(text)")
    }
    for text in ["x.y.z.", "x y z", "xyz prøver"] {
      #expect(try fixture.names(text) == ["XYZ Prøver"], "\(text)")
    }
    for text in ["opdigtåkøkken", "opdigtåk", "opdigtaakoek"] {
      #expect(try fixture.names(text) == ["Opdigtå Køkken"], "\(text)")
    }
  }

  @Test("whole words before longer ones, offers before needs")
  func wholeWordsAndOffers() throws {
    let needs = try enter("Prøve A")
    try fixture.makeSOV(needs)
    try offer("kantine", by: needs, .needs)
    let longer = try enter("Prøve B")
    try fixture.makeSOV(longer)
    try offer("kantinedrift", by: longer)
    try offer("kantine", by: try enter("Prøve C"))
    try enter("Ny Kantine")
    try enter("Kantinen")
    let hits = try fixture.page("kantine").hits
    #expect(
      hits.map(\.name) == ["Kantinen", "Ny Kantine", "Prøve C", "Prøve B", "Prøve A"])
    #expect(hits.last?.matched == .need("kantine"))
    #expect(try fixture.names("kantin prøve") == ["Prøve B", "Prøve C", "Prøve A"])
    #expect(try fixture.register.countHits(SearchQuery(text: "kantine")) == .exactly(5))
  }

  @Test("what is needed is spelled and forgotten like any other word")
  func upkeepOfNeeds() throws {
    let id = try enter("Prøve A")
    try offer("xylofonpolering", by: id, .needs)
    #expect(try fixture.names("xylofonpolerign") == ["Prøve A"])
    let faults = {
      try fixture.register.database.read { try SearchIndex.check($0, today: fixture.today) }
    }
    #expect(try faults().isEmpty)
    _ = try fixture.register.undo()
    #expect(try fixture.names("xylofonpolering").isEmpty)
    #expect(try faults().isEmpty)
    try fixture.rebuild()
    #expect(try faults().isEmpty)
  }

  @Test("every shipped place can be understood")
  func shipped() throws {
    #expect(try chips("8600") == ["8600 Silkeborg"])
    #expect(try Shipped.municipalities().allSatisfy { try chips($0.name) == [$0.name] })
  }
}
