import Resources
import Testing

@testable import HotlineCore

/// What typed answers say, and what the register makes of them.
@Suite("What is answered to questions of suggestions")
struct MatchQuestionTests {
  private func question(
    _ about: MatchQuestion.About, line: Int64? = nil, offered: Double? = nil
  ) -> MatchQuestion {
    var question = MatchQuestion(
      about: about, organisationID: 7, otherID: 9, isOfCandidate: false)
    (question.lineID, question.offered) = (line, offered)
    return question
  }

  @Test(
    "hours as they are said",
    arguments: [
      ("5", ToldFact.workplace(isOpen: true, minHours: 5, maxHours: nil, of: 7)),
      ("5-15 timer", .workplace(isOpen: true, minHours: 5, maxHours: 15, of: 7)),
      ("fra 7,5 til 20 t", .workplace(isOpen: true, minHours: 7.5, maxHours: 20, of: 7)),
      ("Ja", .workplace(isOpen: true, minHours: nil, maxHours: nil, of: 7)),
      ("nej", .workplace(isOpen: false, minHours: nil, maxHours: nil, of: 7)),
      ("60", nil), ("måske", nil), ("0", nil), ("5 10 15", nil),
    ] as [(String, ToldFact?)])
  func hours(text: String, fact: ToldFact?) throws {
    #expect(try question(.unknown(.social)).fact(typed: text) == fact)
  }

  @Test(
    "places by postal code, town and municipality",
    arguments: [
      ("8600", ToldFact.place(postalCode: "8600", municipalityCode: nil, of: 7)),
      ("8600 Silkeborg", .place(postalCode: "8600", municipalityCode: nil, of: 7)),
      ("kjellerup", .place(postalCode: "8620", municipalityCode: nil, of: 7)),
      ("Favrskov", .place(postalCode: nil, municipalityCode: "0710", of: 7)),
      ("0001", nil), ("et sted", nil),
    ] as [(String, ToldFact?)])
  func places(text: String, fact: ToldFact?) throws {
    #expect(try question(.unknown(.geo)).fact(typed: text) == fact)
  }

  @Test(
    "kroner as Danes write them",
    arguments: [
      ("40.000", 40_000), ("40.000 kr.", 40_000), ("1,5 mio.", 1_500_000), ("40 tkr", 40_000),
      ("0", nil), ("mange", nil),
    ] as [(String, Int?)])
  func kroner(text: String, amount: Int?) throws {
    #expect(
      try question(.unknown(.size), line: 3).fact(typed: text)
        == amount.map { .value($0, line: 3, of: 7) })
    #expect(try question(.turnover).fact(typed: text) == amount.map { .turnover($0, of: 7) })
  }

  @Test("a part of a task is a number, or what can be taken")
  func parts() throws {
    let split = question(.canTaskBeSplit, line: 0, offered: 2_500)
    #expect(try split.fact(typed: "ja") == .part(2_500, line: 0, of: 7))
    #expect(try split.fact(typed: "1.200 om ugen") == .part(1_200, line: 0, of: 7))
    #expect(try split.fact(typed: "nej") == nil)
  }

  @Test("what is about nobody of the register, or is a plan, is not stored")
  func storable() {
    #expect(!ToldFact.motive("growth", of: 0).canBeStored)
    #expect(!ToldFact.part(5, line: 4, of: 7).canBeStored)
    #expect(!ToldFact.acquainted(false, 7, with: 9).canBeStored)
    #expect(!ToldFact.value(5, line: 0, of: 7).canBeStored)
    #expect(ToldFact.acquainted(true, 7, with: 9).canBeStored)
  }

  @Test("every fact is kept where it belongs, in one action that an undo takes back")
  func stored() throws {
    let register = try testRegister()
    let (one, other, line) = try register.change(.entered(.organisation)) { change in
      let one = try change.insert(Organisation(name: "Prøve Et", kind: .enterprise)).id
      let other = try change.insert(Organisation(name: "Prøve To", kind: .enterprise)).id
      var line = OfferLine(
        organisationID: one, direction: .offers, mode: .service, title: "prøvevask")
      (line.freeVolume, line.freeOn) = (2, DanishDate(iso: "2025-01-01"))
      return (one, other, try change.insert(line).id)
    }
    let note = OfferNote.free(2, unit: nil, on: DanishDate(iso: "2025-01-01"))
    let facts: [ToldFact] = [
      .place(postalCode: "8600", municipalityCode: nil, of: one),
      .workplace(isOpen: true, minHours: 5, maxHours: nil, of: one),
      .motive("growth", of: one), .turnover(900_000, of: one),
      .value(40_000, line: line, of: one), .acquainted(true, one, with: other),
      .note(note, holds: true, line: line, of: one),
    ]
    for fact in facts {
      let before = try #require(try register.record(OrganisationEntry.self, one))
      #expect(try register.store(fact) == "Prøve Et", "\(fact)")
      _ = try register.undo()
      #expect(
        try register.record(OrganisationEntry.self, one)?.organisation.motives
          == before.organisation.motives)
      #expect(try register.workplaceOffer(ofOrganisation: one) == nil)
      try register.store(fact)
      if case .workplace = fact { _ = try register.undo() }
    }
    let entry = try #require(try register.record(OrganisationEntry.self, one)).organisation
    #expect(entry.postalCode == "8600" && entry.city == "Silkeborg")
    #expect(entry.motives == ["growth"] && entry.turnoverDKK == 900_000)
    let kept = try #require(try register.record(OfferLine.self, line))
    let today = try register.today()
    #expect(kept.valueDKK == 40_000 && kept.freeOn == today)
    let links = try register.read { try OrganisationLink.ofOrganisation(one, $0) }
    #expect(links.map(\.kind) == [.collaborates])
  }
}
