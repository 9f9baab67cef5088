import Resources
import Screen
import Testing

@testable import HotlineCore
@testable import HotlineDesk

/// What a suggestion asks is answered where it stands: the score follows at once, and a fact is kept.
@Suite("Answers to what a suggestion asks")
struct AnswersToSuggestions {
  private func spoken(_ need: String, by caller: String = "nordmark") throws -> TestDesk {
    let desk = try TestDesk(width: 120, height: 40)
    desk.type(caller)
    desk.press(.control("r"))
    desk.type(need)
    return desk
  }

  @Test("to split the task is answered by how much is to be taken, and by yes for what can be")
  func split() throws {
    for answer in ["2500", "ja"] {
      let desk = try spoken("montage/pak 4000/uge 8600")
      let before = try #require(desk.state.partners.selectedSuggestion)
      desk.press(.control("o"))
      #expect(desk.shows("1  Svar på: Kan opgaven deles i to?"))
      desk.type("1")
      #expect(desk.shows("ja, eller hvor meget de skal tage: 2500"))
      desk.type(answer)
      desk.press(.enter)
      let after = try #require(desk.state.partners.selectedSuggestion)
      #expect(after.id == before.id && after.score > before.score)
      #expect(!desk.shows("Kan opgaven deles i to?"))
      #expect(desk.shows("Svaret tæller med i forslagene her."))
      #expect(desk.state.need?.text == "montage/pak 4000/uge 8600")
    }
  }

  @Test("an answer that says nothing of it stays in the line, with how it is written")
  func unclear() throws {
    let desk = try spoken("montage/pak 4000/uge 8600")
    desk.press(.control("o"))
    desk.type("1ved ikke")
    desk.press(.enter)
    #expect(desk.shows("Det siger ikke noget om det, der blev spurgt om."))
    #expect(desk.shows("ved ikke"))
    desk.press(.escape)
    desk.press(.function(6))
    #expect(desk.shows("Kan opgaven deles i to? · ved ikke"))
  }

  /// Of whom nothing is known but two lines, so that the hours are asked for first.
  private func quietCaller(_ desk: TestDesk) throws -> Int64 {
    let id = try desk.register.change(.entered(.organisation)) { change in
      var organisation = Organisation(name: "Prøvefirma Tavs", kind: .enterprise)
      (organisation.postalCode, organisation.municipalityCode) = ("8600", "0740")
      let id = try change.insert(organisation).id
      var need = OfferLine(
        organisationID: id, direction: .needs, mode: .service, title: "kantine til mandag")
      need.categoryCode = "koekken.kantine"
      try change.insert(need)
      return id
    }
    desk.type("prøvefirma tavs")
    desk.press(.tab, .tab)
    return id
  }

  @Test(
    "hours are told, count at once, and stand at the caller when that is wished; undone in one key")
  func hours() throws {
    let desk = try TestDesk(width: 120, height: 40)
    let caller = try quietCaller(desk)
    let before = try #require(desk.state.partners.selectedSuggestion)
    #expect(before.questions.first?.about == .unknown(.social))
    desk.press(.control("o"))
    desk.type("15-15 timer")
    desk.press(.enter)
    let after = try #require(desk.state.partners.selectedSuggestion)
    #expect(after.id == before.id && after.confidence > before.confidence)
    #expect(desk.shows("Skal det stå hos Prøvefirma Tavs?"))
    #expect(try desk.register.workplaceOffer(ofOrganisation: caller) == nil)
    desk.type("j")
    #expect(desk.shows("Det står nu hos Prøvefirma Tavs. Ctrl+Z fortryder."))
    let stored = try #require(try desk.register.workplaceOffer(ofOrganisation: caller))
    #expect(stored.open == .yes && stored.minHours == 5 && stored.maxHours == 15)
    #expect(stored.lastConfirmedOn == desk.state.moment.today)
    #expect(desk.state.lines.isEmpty)
    desk.press(.control("z"))
    #expect(try desk.register.workplaceOffer(ofOrganisation: caller) == nil)
  }

  @Test("a yes that is not kept counts as long as one looks at the same, and no longer")
  func onlyNow() throws {
    let desk = try TestDesk(width: 120, height: 40)
    let caller = try quietCaller(desk)
    let before = try #require(desk.state.partners.selectedSuggestion)
    desk.press(.control("o"))
    desk.type("1ja")
    desk.press(.enter)
    desk.type("n")
    #expect(try #require(desk.state.partners.selectedSuggestion).confidence > before.confidence)
    #expect(try desk.register.workplaceOffer(ofOrganisation: caller) == nil)
    #expect(desk.state.lines.isEmpty)
    desk.press(.escape, .escape)
    desk.type("nordmark")
    desk.press(.escape)
    desk.type("prøvefirma tavs")
    let again = desk.state.partners.suggestions.suggested.first { $0.id == before.id }
    #expect(again?.confidence == before.confidence)
  }

  @Test(
    "in the suggestion taken apart Enter answers the question of the line; a motive by one letter")
  func takenApart() throws {
    let desk = try TestDesk(width: 120, height: 40)
    let caller = try quietCaller(desk)
    let name = try #require(desk.state.partners.selectedSuggestion?.name)
    desk.press(.enter)
    #expect(desk.shows("Hvad er jeres afsæt for et partnerskab?"), "\(desk.screen)")
    desk.select("Hvad er jeres afsæt for et partnerskab?")
    desk.press(.enter)
    desk.type("1")
    #expect(desk.shows("Skal det stå hos Prøvefirma Tavs?"), "\(name) \(desk.screen)")
    desk.type("j")
    let entry = try #require(try desk.register.record(OrganisationEntry.self, caller))
    #expect(entry.organisation.motives.count == 1)
  }

  @Test("an idea that is selected shows who could join it; F3 opens it with one party more")
  func third() throws {
    let desk = try TestDesk(width: 120, height: 40)
    let parties = try ["Kafé Langsø", "Nordmark Industri"].map { name in
      PartnershipEntry.Party(organisationID: try desk.organisation(name), name: name)
    }
    let idea = try desk.register.save(
      PartnershipEntry(Partnership(title: "Spild til frokost", state: .idea), parties: parties),
      from: nil)
    let thirds = try desk.register.thirdParties(
      of: idea.id, today: desk.state.moment.today)
    let best = try #require(thirds.first)
    desk.type(idea.partnership.reference)
    #expect(desk.shows("Hvem kunne være med i partnerskabet"), "\(desk.screen)")
    let shown = try #require(desk.state.partners.visible.first)
    #expect(shown.id == best.id && shown.name == best.name)
    #expect(desk.shows("Med \(best.name) som tredje part"), "\(desk.screen)")
    desk.press(.tab, .tab, .function(3))
    let form = try #require(desk.form)
    #expect(form.subject.rowID == idea.id)
    #expect(FormValues(form).entries(of: .parties).count == 3)
    desk.press(.control("s"))
    let joined = try #require(try desk.register.record(PartnershipEntry.self, idea.id))
    #expect(joined.parties.map(\.row.organisationID).contains(best.id), "\(desk.screen)")
  }

  @Test("what became of a suggestion is one letter more, and stands in the report")
  func became() throws {
    let desk = try TestDesk(width: 120, height: 40)
    desk.type("nordmark")
    desk.press(.tab, .tab)
    let best = try #require(desk.state.partners.selectedSuggestion)
    desk.press(.control("o"))
    desk.type("2")
    #expect(desk.shows("Hvad blev der af forslaget: \(best.name)"))
    desk.type("i")
    #expect(desk.shows("Noteret om forslaget: interesseret."))
    #expect(
      try desk.register.answers(aboutCandidate: best.id).first?.answer == .interested)
  }

  @Test("no two lines of the menu share a letter, and none changes it because somebody rings")
  func letters() throws {
    let quiet = try TestDesk(width: 120, height: 50)
    quiet.type("nordmark")
    let called = try spoken("montage/pak 4000/uge 8600")
    called.press(.function(2))
    called.press(.control("r"))
    called.type("montage/pak 4000/uge 8600")
    let menus = [quiet, called].map { $0.state.createMenu().items }
    #expect(called.state.createMenu().items.contains { $0.letter == "f" })
    for items in menus {
      let letters = items.compactMap(\.letter)
      #expect(Set(letters).count == letters.count, "\(letters)")
    }
    let kept = Dictionary(
      menus[0].map { ($0.title, $0.letter) }, uniquingKeysWith: { first, _ in first })
    let moved = menus[1].filter { item in
      kept[item.title].map { $0 != item.letter } ?? false
    }
    // What a call gives `r` to has another letter in it, as it always had.
    #expect(moved.count <= 1, "\(moved.map(\.title))")
  }
}
