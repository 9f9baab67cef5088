import GRDB
import Resources

extension KnowledgeCard: Record {
  public static let kind = RecordKind.card
  public static let names = KindNames(
    Phrase(da: "Vejledningskort", en: "Guidance card"),
    the: Phrase(da: "vejledningskortet", en: "the guidance card"))
  public static let list: RecordList? = RecordList(
    KnowledgeCard.self, Phrase(da: "Vejledningskort", en: "Guidance cards"),
    leading: [.field(.title)])

  public static let items: [RecordItem<KnowledgeCard>] = [
    .field(
      Field(
        .title, \.titleDa, .text(max: 80),
        FieldWords(
          da: "Titel", "Som man vil lede efter det: Orlov for kommunens ansatte",
          en: "Title", "As one would look for it: Leave for municipal staff"),
        isRequired: true, column: "titleDa")),
    .field(
      Field(
        .text, \.textDa, .multiline(max: 2_000),
        FieldWords(
          da: "Svar", "Korte sætninger på dansk, der kan læses højt",
          en: "Answer", "Short Danish sentences that can be read aloud"),
        isRequired: true, column: "textDa")),
    .field(
      Field(
        .searchWords, \.searchWords, .text(max: 400),
        FieldWords(
          da: "Søgeord", "Hvad siger den, der ringer? Skil ordene med komma",
          en: "Search words", "What do callers say? Part the words by commas"))),
    .field(
      Field(
        .ordinal, \.ordinal, .integer(1...999),
        FieldWords(
          da: "Plads", "Nummer på listen; tom: sidst",
          en: "Place", "Number in the list; empty: last"))),
    .field(
      Field(
        .titleEn, \.titleEn, .text(max: 80),
        FieldWords(da: "På engelsk", "Tom: som på dansk", en: "In English", "Empty: as in Danish")
      )),
  ]

  public var called: String? { titleDa }

  public static func blank(_ about: RecordAbout) -> KnowledgeCard {
    KnowledgeCard(code: "", titleDa: "", titleEn: "", textDa: "")
  }

  /// A new card gets its code from its title, and comes last where nobody gave it a place.
  public func completed(from base: KnowledgeCard?, _ saving: Saving) throws -> KnowledgeCard {
    var card = self
    if card.titleEn.isBlank { card.titleEn = card.titleDa }
    if card.code.isEmpty { card.code = try saving.freeCode(for: card.titleDa, in: Self.self) }
    if card.ordinal == 0 {
      let last = try Int.readOne(saving.db, sql: "SELECT max(ordinal) FROM knowledgeCard")
      card.ordinal = min(last ?? 0, Int.max - 1) + 1
    }
    return card
  }
}

extension Removal {
  public static func card(_ card: KnowledgeCard) -> Removal {
    Removal(card, called: .text(card.titleDa))
  }
}
