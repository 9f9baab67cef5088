import Foundation
import HotlineCore
import Resources

/// The form of a guidance card.
enum KnowledgeCardForm: RowForm {
  typealias Record = KnowledgeCard

  static let declaration = FormDeclaration(
    title: Phrase(da: "Vejledningskort", en: "Guidance card"),
    items: [
      FieldDeclaration(.title, .text(max: 80), Words.title, isRequired: true),
      FieldDeclaration(.text, .multiline(max: 2_000), Words.text, isRequired: true),
      FieldDeclaration(.searchWords, .text(max: 400), Words.searchWords),
      FieldDeclaration(.ordinal, .integer(1...999), Words.ordinal),
      FieldDeclaration(.titleEn, .text(max: 80), Words.titleEn),
    ].map(FormItem.field))

  static func fill(from card: KnowledgeCard) -> [FieldPath: FieldValue] {
    [
      FieldPath(.title): FieldValue(card.titleDa), FieldPath(.text): FieldValue(card.textDa),
      FieldPath(.searchWords): FieldValue(card.searchWords.joined(separator: ", ")),
      FieldPath(.ordinal): FieldValue(card.ordinal), FieldPath(.titleEn): FieldValue(card.titleEn),
    ]
  }

  static func read(_ values: FormValues, from base: KnowledgeCard?) -> KnowledgeCard? {
    guard let title = values.text(.title), let text = values.text(.text) else { return nil }
    let titleEn = values.text(.titleEn) ?? title
    var card = base ?? KnowledgeCard(code: "", titleDa: title, titleEn: titleEn, textDa: text)
    (card.titleDa, card.titleEn, card.textDa) = (title, titleEn, text)
    card.searchWords = (values.text(.searchWords) ?? "").split(separator: ",")
      .map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
    card.ordinal = values.integer(.ordinal) ?? card.ordinal
    return card
  }

  static func title(of card: KnowledgeCard) -> String { card.titleDa }

  static func load(_ id: Int64, from register: Register) throws -> KnowledgeCard? {
    try register.knowledgeCard(id)
  }

  static func store(
    _ card: KnowledgeCard, from base: KnowledgeCard?, in register: Register
  ) throws -> KnowledgeCard {
    try register.save(card, from: base)
  }

  /// What the form says.
  private enum Words {
    static let title = FieldWords(
      da: "Titel", "Som man vil lede efter det: Orlov for kommunens ansatte",
      en: "Title", "As one would look for it: Leave for municipal staff")
    static let text = FieldWords(
      da: "Svar", "Korte sætninger på dansk, der kan læses højt",
      en: "Answer", "Short Danish sentences that can be read aloud")
    static let searchWords = FieldWords(
      da: "Søgeord", "Hvad siger den, der ringer? Skil ordene med komma",
      en: "Search words", "What do callers say? Part the words by commas")
    static let ordinal = FieldWords(
      da: "Plads", "Nummer på listen; tom: sidst", en: "Place", "Number in the list; empty: last")
    static let titleEn = FieldWords(
      da: "På engelsk", "Tom: som på dansk", en: "In English", "Empty: as in Danish")
  }
}
