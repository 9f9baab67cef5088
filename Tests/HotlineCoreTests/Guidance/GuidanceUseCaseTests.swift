import Resources
import Testing

@testable import HotlineCore

@Suite("Guidance cards")
struct GuidanceUseCaseTests {
  let register: Register

  init() throws {
    register = try testRegister()
  }

  private func cards() throws -> [KnowledgeCard] { try register.lookups().knowledgeCards }

  private func titles(_ query: String) throws -> [String] {
    try cards().answering(query).map(\.titleDa)
  }

  @Test("a title that answers stands before search words, those before the text")
  func order() throws {
    #expect(
      try titles("partner") == [
        "Partnerskaber", "Sådan starter du en SØV", "SØV-prisen og CSR-prisen",
        "Hvad kan en ordinær virksomhed gøre?", "Dialog og netværksmøder", "Overskud og genbrug",
      ])
    #expect(try titles("løn").first == "Orlov for kommunens ansatte")
    #expect(try titles("tre maaneder løn") == ["Orlov for kommunens ansatte"])
    #expect(try titles("findes slet ikke") == [])
    #expect(try titles("").count == 14)
  }

  @Test(
    "what callers ask finds its card first",
    arguments: [
      ("orlov", "orlov"), ("500.000", "indkoeb"), ("kriterier", "fem-kriterier"),
      ("udbytte", "overskud"), ("autisme", "start-en-soev"), ("gavekurv", "priser"),
      ("fælles tredje", "partnerskaber"), ("fem timer", "skaanehensyn"),
      ("paller", "cirkulaer"), ("outsource", "ordinaer-virksomhed"),
      ("netværk", "dialog-og-netvaerk"), ("hvad er en", "hvad-er-en-soev"),
      ("erhvervsstyrelsen", "bliv-rsv"), ("afdeling", "hvem-ringer-jeg-til"),
    ])
  func firstAnswer(query: String, code: String) throws {
    #expect(try cards().answering(query).first?.code == code)
  }

  @Test("a new card gets a code from its title and stands last; Ctrl+Z takes it back")
  func newCard() throws {
    var card = KnowledgeCard(
      code: "", titleDa: "Åbent hus", titleEn: "Open house", textDa: "Hver første tirsdag.")
    card.searchWords = ["besøg"]
    let stored = try register.save(card, from: nil)
    #expect(stored.code == "abent-hus")
    #expect(try cards().last == stored)
    let second = try register.save(card, from: nil)
    #expect(second.code == "abent-hus-2")
    #expect(try register.undo().noun(.danish) == "oprettelse af vejledningskortet Åbent hus")
    #expect(try cards().last == stored)
  }

  @Test("an edit merges with a colleague's, and says when both changed the text")
  func edits() throws {
    let card = try #require(try cards().first)
    var mine = card
    mine.textDa = "Mit svar."
    var theirs = card
    theirs.titleDa = "Hvad er en SØV egentlig?"
    try register.save(theirs, from: card)
    let merged = try register.save(mine, from: card)
    #expect([merged.titleDa, merged.textDa] == ["Hvad er en SØV egentlig?", "Mit svar."])
    var late = card
    late.textDa = "Et tredje svar."
    #expect(throws: RegisterError.self) { try register.save(late, from: card) }
  }

  @Test("a card without title or text is refused, and so is a CPR number in it")
  func refusals() throws {
    let card = KnowledgeCard(code: "", titleDa: " ", titleEn: "", textDa: "")
    #expect(throws: RegisterError.refusedAll([.missing(.of(.title)), .missing(.of(.text))])) {
      try register.save(card, from: nil)
    }
    var named = try #require(try cards().first)
    let base = named
    named.textDa = "cpr 010190-1234"
    #expect(throws: RegisterError.refused(.looksLikeCPR)) { try register.save(named, from: base) }
  }

  @Test("a removed card comes back with its words")
  func removal() throws {
    let card = try #require(try cards().first)
    try register.remove(.card(card))
    #expect(try cards().count == 13)
    #expect(try register.undo().noun(.danish) == "fjernelse af Hvad er en SØV?")
    #expect(try cards().first == card)
  }
}
