import Testing

@testable import HotlineCore

@Suite("Matching in the register")
struct RegisterMatchingTests {
  private let register: Register
  private let today = MatchFixture.today

  init() throws {
    register = try testRegister()
  }

  private func store(
    _ name: String, sov: Bool = false, _ lines: [OfferLine],
    _ edit: (inout Organisation) -> Void = { _ in }
  ) throws -> Int64 {
    try register.change(.entered(.organisation)) { change in
      var organisation = Organisation(name: name, kind: .enterprise)
      organisation.municipalityCode = "0740"
      organisation.postalCode = "8600"
      organisation.employees = 12
      edit(&organisation)
      let id = try change.insert(organisation).id
      if sov {
        try change.insert(
          SOVPeriod(
            organisationID: id, validFrom: MatchFixture.day("2020-01-01"),
            basis: .municipalAssessment))
      }
      for line in lines {
        var line = line
        line.organisationID = id
        try change.insert(line)
      }
      return id
    }
  }

  @Test("An organisation's needs find who offers the same, and who offers the group")
  func partnersOfAnOrganisation() throws {
    let asker = try store(
      "Gudenå Prøvekøkken", sov: true, [MatchFixture.need("transport.koersel", "transport")])
    let same = try store("Kurér Et", [MatchFixture.offer("transport.koersel", "kørsel")])
    let group = try store("Kurér To", [MatchFixture.offer("transport", "al slags transport")])
    let sibling = try store("Kurér Tre", [MatchFixture.offer("transport.bud", "cykelbud")])
    let other = try store("Vask Fire", [MatchFixture.offer("vaskeri.erhverv", "vask")])
    let suggestions = try register.suggestions(for: asker, today: today)
    #expect(suggestions.suggested.map(\.id) == [same, group])
    #expect(suggestions.related.map(\.id) == [sibling])
    #expect(!suggestions.all.map(\.id).contains(other))
    #expect(suggestions.hidden.isEmpty)
  }

  @Test("H6: montage/pak 4000/uge 8600 ranks by capacity and says what to ask")
  func workToPlace() throws {
    let caller = try store("Kasseværket", [])
    let small = try store(
      "Pakkehuset", sov: true,
      [MatchFixture.offer("montage.pak", "montage/pak").volume(2500, "kasser/uge")])
    let large = try store(
      "Samleriet", sov: true,
      [MatchFixture.offer("montage.pak", "pakning").volume(6000, "kasser/uge")])
    let ordinary = try store("Almindelig Pak", [MatchFixture.offer("montage.pak", "pakning")])
    let found = try register.suggestions(
      forSpokenNeed: "montage/pak 4000/uge 8600", askerID: caller, today: today)
    #expect(found.suggested.map(\.id) == [large, small])
    #expect(found.hidden(.pairNotAllowed) == [ordinary])
    let second = try #require(found.suggested.last)
    #expect(second.covers.map(\.offer) == ["montage/pak"])
    #expect(second.covers.map(\.need) == ["montage/pak"])
    #expect(second.caveats.first == .capacity(offered: 2500, needed: 4000, unit: "/uge"))
    #expect(second.questions.first?.about == .canTaskBeSplit)
    let less = try register.suggestions(
      forSpokenNeed: "montage/pak 2500/uge 8600", askerID: caller, today: today)
    let whole = try #require(less.suggested.first { $0.id == small })
    #expect(whole.score > second.score)
    #expect(!whole.questions.map(\.about).contains(.canTaskBeSplit))
  }

  @Test("Only an industry code: a guess, and said so")
  func guess() throws {
    let asker = try store(
      "Gudenå Prøvekøkken", sov: true, [MatchFixture.need("koekken.kantine", "kantine")])
    let guess = try store("Frokost Fem", []) { organisation in
      organisation.industryCode = "562900"
      organisation.industrySystem = "DB07"
      organisation.industryTitle = "Anden restaurationsvirksomhed"
    }
    let suggestions = try register.suggestions(for: asker, today: today)
    #expect(suggestions.suggested.isEmpty && suggestions.related.isEmpty)
    #expect(suggestions.guesses.map(\.id) == [guess])
    #expect(suggestions.guesses.first?.caveats.first == .guessFromIndustry)
  }

  @Test("Nobody asks: nobody is left out for what they are")
  func unknownAsker() throws {
    let one = try store("Almindelig Pak", [MatchFixture.offer("montage.pak", "pakning")])
    let found = try register.suggestions(
      forSpokenNeed: "pakning", askerID: nil, today: today)
    #expect(found.all.map(\.id) == [one])
    let nothing = try register.suggestions(forSpokenNeed: "  8600 ", askerID: nil, today: today)
    #expect(nothing.all.isEmpty && nothing.hidden.isEmpty)
    #expect(nothing.understood?.category == nil && nothing.understood?.place == "8600 Silkeborg")
  }
}
