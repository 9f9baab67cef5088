import HotlineCore
import Screen
import Testing

@testable import HotlineDesk

/// *"Vi har 4.000 kasser om ugen, der skal pakkes. Kunne nogen af de der socialøkonomiske tage det?"*
@Suite("H6 Ordinary SME with work to place")
struct H6OrdinaryWorkToPlace {
  /// The caller is selected, the need spoken.
  private func deskWithNeed(_ need: String) throws -> TestDesk {
    let desk = try TestDesk()
    desk.type("nordmark")
    desk.press(.control("r"))
    desk.type(need)
    return desk
  }

  @Test("a spoken need is answered while it is typed, with a reason and a question")
  func spokenNeed() throws {
    let desk = try deskWithNeed("montage/pak 4000/uge 8600")
    let best = try #require(desk.state.partners.selectedSuggestion)
    #expect(best.name == "Pakvirke Midt")
    #expect(best.block == .suggested)
    #expect(best.caveats.contains(.capacity(offered: 2_500, needed: 4_000, unit: "/uge")))
    #expect(desk.shows("Tilbyder montage og pakning – I"))
    #expect(desk.shows("Spørg om: Kan opgaven deles i to?"))
  }

  @Test("Enter takes the suggestion apart: the points of the reasons add up to its points")
  func apart() throws {
    let desk = try deskWithNeed("montage/pak 4000/uge 8600")
    let best = try #require(desk.state.partners.selectedSuggestion)
    desk.press(.enter)
    #expect(desk.shows("Tilbyder montage og pakning – I mangler montage/pak"))
    #expect(desk.shows("kapacitet 2.500 af 4.000"))
    #expect(desk.lines.contains { $0.hasPrefix("║  +") })
    let sum = best.reasons.map(\.points).reduce(0, +)
    #expect(abs(sum - best.points) < 0.05)
  }

  @Test("a corrected volume changes the score at once")
  func correctedVolume() throws {
    let desk = try deskWithNeed("montage/pak 4000/uge")
    let before = try #require(desk.state.partners.selectedSuggestion)
    for _ in "4000/uge" { desk.press(.backspace) }
    desk.type("2500/uge")
    let after = try #require(desk.state.partners.selectedSuggestion)
    #expect(after.id == before.id)
    #expect(after.score > before.score)
    #expect(!desk.shows("Kan opgaven deles i to?"))
  }

  @Test("a partnership without a title is called after its parties once it is saved")
  func untitled() throws {
    let desk = try TestDesk()
    desk.type("nordmark")
    desk.press(.function(3))
    #expect(desk.form?.value(FieldPath(.title)).isNothing == true)
    while desk.form?.focus != .field(FieldPath(.organisation, 1)) { desk.press(.tab) }
    desk.type("pakvirke")
    desk.press(.enter, .control("s"))
    #expect(desk.shows("Nordmark Industri og Pakvirke Midt"))
    #expect(
      try desk.detail(of: "Pakvirke Midt").partnerships.contains {
        $0.title == "Nordmark Industri og Pakvirke Midt"
      })
  }

  @Test("nobody asks for a need that is typed before anybody was looked up")
  func nobodyAsks() throws {
    let desk = try TestDesk()
    desk.press(.control("r"))
    desk.type("montage/pak 4000/uge 8600")
    desk.press(.function(3))
    let form = try #require(desk.form)
    #expect(FormValues(form).entries(of: .parties).count == 1)
    #expect(desk.shows("Virksomhed       Pakvirke Midt"))
  }

  @Test("a need that nobody answers says so, with what to try")
  func unanswered() throws {
    let desk = try TestDesk()
    desk.press(.control("r"))
    #expect(desk.shows("Skriv fx: kantine 80 kuverter og et postnr."))
    desk.type("xyzzy")
    #expect(desk.shows("Ingen passer. Prøv et andet ord"))
  }

  @Test("F3 starts the idea with both parties; it is not counted")
  func idea() throws {
    let desk = try deskWithNeed("montage/pak 4000/uge 8600")
    let goals = try #require(desk.state.goals.meter)
    desk.press(.function(3))
    #expect(desk.shows("Titel            Nordmark Industri og Pakvirke Midt"))
    #expect(desk.shows("Virksomhed       Nordmark Industri"))
    #expect(desk.shows("Virksomhed       Pakvirke Midt"))
    desk.press(.control("s"))
    #expect(desk.shows("Gemt 10.04: P-2026-"))
    let after = try #require(desk.state.goals.meter)
    #expect(after.figures.map(\.value) == goals.figures.map(\.value))
    #expect(after.outsidePeriod == goals.outsidePeriod)
    let keys = desk.controlKeys
    #expect(keys <= 4)
  }

  @Test("a declined candidate goes at one key, for the caller, the category and a reason")
  func declined() throws {
    let desk = try deskWithNeed("montage/pak 4000/uge 8600")
    let best = try #require(desk.state.partners.selectedSuggestion)
    let asker = desk.state.needAskerID
    desk.press(.control("x"))
    #expect(desk.shows("Hvorfor ikke \(best.name)?"))
    #expect(desk.shows("l  For langt væk"))
    desk.type("k")
    #expect(!desk.state.partners.suggestions.suggested.contains { $0.id == best.id })
    let answer = try #require(try desk.register.answers(aboutCandidate: best.id).first)
    #expect(answer.askerID == asker && answer.answer == .declined)
    #expect(answer.categoryCode == "montage.pak")
    #expect(answer.reason == "Kan ikke klare så meget")
    let declined = desk.state.partners.suggestions.hidden.first { $0.reason == .declined }
    #expect(declined?.organisationIDs == [best.id])
    #expect(desk.shows("1 sagt nej"))
    desk.press(.control("z"))
    #expect(desk.state.partners.suggestions.suggested.first?.id == best.id)
  }

  @Test("declined for nobody known it goes from this need, and hides from nobody else")
  func declinedForNobody() throws {
    let desk = try TestDesk(width: 120, height: 40)
    desk.press(.function(2), .control("r"))
    desk.type("montage/pak 4000/uge 8600")
    let best = try #require(desk.state.partners.selectedSuggestion)
    desk.press(.control("x"))
    desk.type("s")
    desk.type("vil kun køre i Jylland")
    desk.press(.enter)
    let answer = try #require(try desk.register.answers(aboutCandidate: best.id).first)
    #expect(answer.askerID == nil && answer.reason == "vil kun køre i Jylland")
    #expect(desk.state.partners.visible.allSatisfy { $0.id != best.id })
    desk.type(" ")
    #expect(desk.state.partners.visible.allSatisfy { $0.id != best.id })
    desk.press(.control("z"))
    #expect(desk.state.partners.visible.contains { $0.id == best.id })
    desk.press(.control("y"))
    #expect(desk.state.partners.visible.allSatisfy { $0.id != best.id })
    let later = try TestDesk(width: 120, height: 40, register: desk.register)
    later.press(.function(2), .control("r"))
    later.type("montage/pak 4000/uge 8600")
    #expect(later.state.partners.selectedSuggestion?.id == best.id)
  }

  @Test("Esc at the question leaves the suggestion where it is")
  func notDeclined() throws {
    let desk = try deskWithNeed("montage/pak 4000/uge 8600")
    let best = try #require(desk.state.partners.selectedSuggestion)
    desk.press(.control("x"), .escape)
    #expect(desk.state.partners.selectedSuggestion?.id == best.id)
    #expect(
      try desk.register.answers(aboutCandidate: best.id).allSatisfy { $0.givenOn != TestDesk.today }
    )
  }
}
