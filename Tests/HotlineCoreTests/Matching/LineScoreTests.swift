import Testing

@testable import HotlineCore

@Suite("Line score")
struct LineScoreTests {
  private typealias Fixture = MatchFixture

  private let scoring = LineScoring(Fixture.setting)

  private func score(_ need: OfferLine, _ offer: OfferLine) -> LineScore {
    scoring.score(need: need, offer: .line(offer))
  }

  private func category(_ need: String?, _ offer: String?, _ wording: String = "x") -> Double {
    score(Fixture.need(need, wording), Fixture.offer(offer, "noget helt andet")).category
  }

  @Test("Category: same 1, above or below 0.8, beside 0.25, elsewhere 0")
  func tree() {
    #expect(category("transport.bud", "transport.bud") == 1)
    #expect(category("transport", "transport") == 1)
    #expect(category("transport.bud", "transport") == 0.8)
    #expect(category("transport", "transport.bud") == 0.8)
    #expect(category("transport.bud", "transport.koersel") == 0.25)
    #expect(category("transport.bud", "montage.pak") == 0)
    #expect(category("transport", "montage") == 0)
    #expect(category(nil, nil) == 0)
  }

  @Test("Wording: at most 0.4, nothing below a likeness of 0.3, synonyms count")
  func wording() {
    func text(_ need: String, _ offer: String, _ category: String? = nil) -> Double {
      score(Fixture.need(nil, need), Fixture.offer(category, offer)).category
    }
    #expect(text("Reparation af paller", "reparation af paller") == 0.4)
    #expect(text("arbejdstøj", "arbejdstoj") == 0.4)
    #expect(text("frokostordning", "mad til alle", "koekken.kantine") == 0.4)
    #expect(text("hundelufter", "regnskab") == 0)
    // The runs of letters are alike, the words are not.
    #expect(text("kuvertering", "kuverter") == 0)
    let near = text("reparation af paller", "reparation af møbler")
    #expect(near > 0.12 && near < 0.4)
  }

  @Test("Waste codes: six digits 1, four 0.6, two 0.25")
  func streams() {
    func stream(_ need: String?, _ offer: String?, _ category: String? = nil) -> Double {
      var one = Fixture.need(nil, "a", mode: .resourceStream)
      var other = Fixture.offer(category, "bbbb", mode: .resourceStream)
      (one.ewcCode, other.ewcCode) = (need, offer)
      return score(one, other).category
    }
    #expect(stream("150103", "150103") == 1)
    #expect(stream("150103", "150102") == 0.6)
    #expect(stream("150103", "150203") == 0.25)
    #expect(stream("150103", "200103") == 0)
    #expect(stream("150103", nil, "stroemme.palletrae") == 1)
  }

  @Test("Industry: four digits 0.6, three 0.4, two 0.2, and marked as a guess")
  func industry() {
    func guess(_ category: String, _ code: String) -> LineScore {
      scoring.score(
        need: Fixture.need(category, "x"), offer: .industry(code: code, title: "Branche"))
    }
    #expect(guess("vaskeri.erhverv", "960110").category == 0.6)
    #expect(guess("koekken.kantine", "562900").category == 0.4)
    #expect(guess("koekken.kantine", "561000").category == 0.2)
    #expect(guess("koekken.kantine", "461000").category == 0)
    #expect(guess("koekken.kantine", "562900").isGuess)
  }

  @Test("Mode: equal 1, product or competence for service 0.6, else 0.3")
  func mode() {
    #expect(LineScoring.mode(.service, .service) == 1)
    #expect(LineScoring.mode(.product, .service) == 0.6)
    #expect(LineScoring.mode(.service, .competence) == 0.6)
    #expect(LineScoring.mode(.product, .competence) == 0.3)
    #expect(LineScoring.mode(.facility, .funding) == 0.3)
  }

  @Test("Volume: the share that is covered, 0.85 where it cannot be said")
  func volume() {
    func volume(_ need: (Double, String?)?, _ offer: (Double, String?)?) -> Double {
      var (one, other) = (Fixture.need("montage", "a"), Fixture.offer("montage", "b"))
      if let need { one = one.volume(need.0, need.1) }
      if let offer { other = other.volume(offer.0, offer.1) }
      return score(one, other).volume
    }
    #expect(volume((4000, "/uge"), (2500, "kasser/uge")) == 0.625)
    #expect(volume((80, "kuverter"), (120, "kuverter/dag")) == 1)
    #expect(volume((80, nil), (40, nil)) == 0.5)
    #expect(volume((80, "kasser"), (40, "paller")) == 0.85)
    #expect(volume((80, "kasser/uge"), (40, "kasser pr. dag")) == 0.85)
    #expect(volume((80, "kasser om ugen"), (40, "kasser/uge")) == 0.5)
    #expect(volume((80, "kasser"), nil) == 0.85)
    #expect(volume((80, nil), (40, "kasser")) == 0.85)
  }

  @Test("What is given away is measured from the giver's side, what is served from the taker's")
  func givers() {
    let giving = LineScoring(Fixture.setting, isAskerGiving: true)
    func volume(_ needed: Double, _ mode: OfferLine.Mode) -> Double {
      let need = Fixture.need("montage", "a", mode: mode).volume(needed, "paller")
      let offer = Fixture.offer("montage", "b", mode: mode).volume(80, "paller")
      return giving.score(need: need, offer: .line(offer)).volume
    }
    #expect(volume(250, .resourceStream) == 1)
    #expect(volume(50, .resourceStream) == 0.625)
    #expect(volume(50, .service) == 1)
  }

  @Test("People at a table, square metres, hours and pieces are one unit each")
  func sameUnits() {
    func share(_ one: String, _ other: String) -> Double? {
      Fixture.need("montage", "a").volume(80, one)
        .share(coveredBy: Fixture.offer("montage", "b").volume(40, other))
    }
    for (one, other) in [
      ("mand", "kuverter/dag"), ("personer", "gæster"), ("m2", "kvm"), ("t/uge", "timer/uge"),
      ("stk.", "stk"), ("timer om ugen", "t/uge"),
    ] {
      #expect(share(one, other) == 0.5, "\(one) \(other)")
    }
    #expect(share("kuverter", "kasser") == nil)
  }

  @Test("Siblings among resource streams are nothing to each other: paper is no copper")
  func siblingsOfStreams() {
    let tree = CategoryTree(
      ["stroemme.pap", "stroemme.metal", "stroemme"].map { code in
        var category = HotlineCore.Category(code: code, labelDa: code, labelEn: code)
        category.parentCode = code == "stroemme" ? nil : "stroemme"
        category.mode = .resourceStream
        return category
      })
    #expect(tree.relation("stroemme.pap", "stroemme.metal") == 0)
    #expect(tree.relation("stroemme.pap", "stroemme") == 0.8)
  }

  @Test("Freshness of the offer: a year 1, two years 0.9, older or never 0.75")
  func freshness() {
    func fresh(_ day: String?) -> Double {
      score(
        Fixture.need("montage", "a"),
        Fixture.offer("montage", "b", confirmed: day.map(Fixture.day))
      ).fresh
    }
    #expect(fresh("2025-11-23") == 1)
    #expect(fresh("2025-11-22") == 0.9)
    #expect(fresh("2024-11-23") == 0.9)
    #expect(fresh("2024-11-22") == 0.75)
    #expect(fresh(nil) == 0.75)
  }
}
