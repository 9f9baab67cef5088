import Resources
import Testing

@testable import HotlineCore

/// What a spoken line, an offer of today and a confidential line become in the register's answer.
@Suite("Answers to what is spoken")
struct SpokenAnswerTests {
  private typealias Fixture = MatchFixture

  private let register: Register
  private let today = MatchFixture.today

  init() throws {
    register = try testRegister()
  }

  @discardableResult
  private func store(
    _ name: String, _ lines: [OfferLine] = [], workplace: WorkplaceOffer? = nil
  ) throws -> Int64 {
    try register.change(.entered(.organisation)) { change in
      var organisation = Organisation(name: name, kind: .enterprise)
      organisation.municipalityCode = "0740"
      organisation.postalCode = "8600"
      let id = try change.insert(organisation).id
      try change.insert(
        SOVPeriod(
          organisationID: id, validFrom: Fixture.day("2020-01-01"), basis: .municipalAssessment))
      for line in lines {
        var line = line
        line.organisationID = id
        try change.insert(line)
      }
      if var workplace {
        workplace.organisationID = id
        try change.insert(workplace)
      }
      return id
    }
  }

  private func ask(
    _ text: String, _ edit: (inout NeedCorrection) -> Void = { _ in }
  ) throws -> Suggestions {
    var correction = NeedCorrection()
    edit(&correction)
    return try register.suggestions(
      forSpokenNeed: text, correction: correction, askerID: nil, today: today)
  }

  private func taker(_ volume: Double) -> OfferLine {
    Fixture.need("stroemme.palletrae", "palletræ", mode: .resourceStream)
      .volume(volume, "paller").reaching(.country)
  }

  // MARK: Offers

  @Test("an offer finds who needs it, and the taker of all of it before the taker of a part")
  func offer() throws {
    let part = try store("A Del", [taker(50)])
    let all = try store("B Alt", [taker(250)])
    try store(
      "C Giver", [Fixture.offer("stroemme.palletrae", "palletræ", mode: .resourceStream)])
    let found = try ask("vi har 80 paller tilovers")
    #expect(found.suggested.map(\.id) == [all, part])
    let second = try #require(found.suggested.last)
    #expect(second.caveats.first == .takesPart(taken: 50, offered: 80, unit: "paller"))
    #expect(second.reasons.allSatisfy { !$0.isStated || !$0.sentence(.danish).isEmpty })
  }

  @Test(
    "without declared needs the industries that can use a stream are guesses, marked as guesses")
  func users() throws {
    let id = try store("Møbelvig")
    try register.change(.edited(.organisation)) { change in
      let known = try #require(try Organisation.find(id, change.db))
      var edited = known
      (edited.industryCode, edited.industrySystem) = ("310900", "DB07")
      edited.industryTitle = "Fremstilling af andre møbler"
      try change.update(edited, from: known)
    }
    let found = try ask("vi har 80 paller tilovers")
    #expect(found.suggested.isEmpty)
    #expect(found.guesses.map(\.id) == [id])
    #expect(found.guesses.first?.caveats.contains(.guessFromIndustry) == true)
  }

  // MARK: Workplaces

  private func workplace(
    _ least: Double, slots: Int? = nil, tasks: String? = nil, _ accommodations: [String] = []
  ) -> WorkplaceOffer {
    var offer = WorkplaceOffer(organisationID: 0, open: .yes)
    (offer.minHours, offer.maxHours) = (least, 20)
    (offer.slots, offer.tasks, offer.accommodations) = (slots, tasks, accommodations)
    offer.lastConfirmedOn = today
    return offer
  }

  @Test("a job of few hours finds open workplaces by hours, slots and tasks; never a person")
  func workplaces() throws {
    let free = try store("A Ledig", workplace: workplace(4, slots: 2))
    let full = try store("B Optaget", workplace: workplace(4, slots: 0))
    let many = try store("C Mange timer", workplace: workplace(15, slots: 2))
    try store("D Lukket", workplace: WorkplaceOffer(organisationID: 0, open: .no))
    let found = try ask("fleksjob 8 timer")
    #expect(found.understood?.category?.code == "arbejde.fleks")
    #expect(found.suggested.first?.id == free)
    #expect((found.suggested + found.related).map(\.id) == [free, full])
    #expect(found.hidden(.requirementMissing) == [many])
  }

  // MARK: What was put right

  @Test("another category, another direction and a place that is left out change the answer")
  func corrections() throws {
    let canteen = try store("Kantinen", [Fixture.offer("koekken.kantine", "kantine")])
    let baker = try store("Bageren", [Fixture.offer("koekken.bageri", "brød")])
    #expect(try ask("kantine 80 kuverter").suggested.map(\.id) == [canteen])
    #expect(
      try ask("kantine 80 kuverter") { $0.categoryCode = "koekken.bageri" }.suggested.map(\.id)
        == [baker])
    #expect(try ask("kantine 80 kuverter") { $0.isOffer = true }.suggested.isEmpty)
    let without = try ask("kantine 80 kuverter") { $0.leftOut = [.amount] }
    #expect(without.understood?.parts.contains(.amount) == true)
  }

  // MARK: What an offer says today

  @Test("what is free is told for a month, a reservation for three, then asked about")
  func notes() throws {
    func found(_ days: Int) throws -> Suggestion {
      let register = try testRegister()
      var line = Fixture.offer("koekken.kantine", "kantine")
      (line.freeVolume, line.unit) = (2, "pladser")
      line.freeOn = today.adding(days: -days)
      let trial = SpokenAnswerTests(register)
      try trial.store("Kantinen", [line])
      return try #require(
        try register.suggestions(forSpokenNeed: "kantine", askerID: nil, today: today).suggested
          .first)
    }
    #expect(try found(10).notes.map { $0.sentence(.danish) } == ["ledig nu: 2 pladser, 13-11-2026"])
    let ageing = try found(60)
    #expect(ageing.notes.isEmpty)
    #expect(ageing.caveats.map { $0.sentence(.danish) }.contains("ledig nu: 2 pladser, 24-09-2026"))
    let stale = try found(200)
    #expect(
      stale.questions.map { $0.sentence(.danish) }.first
        == "Gælder det stadig: ledig nu: 2 pladser, 07-05-2026?")
  }

  private init(_ register: Register) { self.register = register }

  // MARK: Confidential lines

  @Test("a confidential line counts, and its words stand nowhere that others read")
  func confidential() throws {
    var line = Fixture.offer("koekken.kantine", "hemmeligkogeri")
    line.isConfidential = true
    let id = try store("Kantinen", [line])
    let found = try #require(try ask("kantine 80 kuverter").suggested.first)
    #expect(found.id == id)
    let told =
      found.reasons.map { $0.sentence(.danish) } + found.caveats.map { $0.sentence(.danish) }
    #expect(told.contains { $0.contains("noget fortroligt") })
    #expect(!told.contains { $0.contains("hemmeligkogeri") })
    #expect(try register.search(SearchQuery(text: "hemmeligkogeri"), today: today).hits.isEmpty)
    #expect(try register.detail(of: id, today: today)?.offers.map(\.title) == ["hemmeligkogeri"])
  }

  // MARK: The best first

  @Test("looking at the best first finds the same as looking at everybody")
  func bestFirst() throws {
    var random = SeededGenerator(seed: 11)
    let codes = [
      "koekken.kantine", "koekken.moede", "transport.koersel", "vaskeri.erhverv", "koekken",
    ]
    var ids: [Int64] = []
    for number in 0..<220 {
      let lines = (0..<Int.random(in: 1...3, using: &random)).map { _ -> OfferLine in
        let code = codes.randomElement(using: &random) ?? "koekken"
        let confirmed = [Fixture.fresh, Fixture.ageing, nil].randomElement(using: &random) ?? nil
        var line =
          Bool.random(using: &random)
          ? Fixture.offer(code, "linje", confirmed: confirmed)
          : Fixture.need(code, "linje", confirmed: confirmed)
        line.urgency = [0.3, 0.6, 0.8].randomElement(using: &random) ?? 0.6
        if Bool.random(using: &random) {
          line = line.volume(Double(Int.random(in: 1...200, using: &random)), "kuverter/dag")
        }
        return line.reaching(.country)
      }
      ids.append(try store("Part \(number)", lines))
    }
    for id in ids.prefix(12) {
      let page = try register.suggestions(for: id, today: today)
      let all = try register.read { db in
        let reader = try MatchReader(db, register.matchKnowledge, today: today)
        let asker = try #require(try reader.parties([id])[id])
        return Matchmaker(setting: reader.setting).suggestions(
          for: asker, among: try reader.candidates(Set(ids), for: asker))
      }
      // Of those that are level with the last one of a full page some are not looked at.
      let least = page.cut.contains(.suggested) ? page.suggested.last?.score ?? 0 : -1
      #expect(
        page.suggested.filter { $0.score > least }.map(\.id)
          == all.suggested.filter { $0.score > least }.map(\.id))
      #expect(page.suggested.map(\.score).first == all.suggested.map(\.score).first)
    }
  }
}
