import GRDB
import Resources

extension Category: CodeRow {
  public static let kind = RecordKind.category
  public static let names = KindNames(
    Phrase(da: "Kategori", en: "Category"), the: Phrase(da: "kategorien", en: "the category"))
  public static let list: RecordList? = RecordList(
    Category.self, Phrase(da: "Kategorier", en: "Categories"))

  public static let items: [RecordItem<Category>] = [
    .field(wordField),
    .field(
      Field(
        "parent", \.parentCode, .lookup(Lookup(.category)),
        FieldWords(
          da: "Hører under", "Tom: selv en gruppe", en: "Belongs to", "Empty: a group itself"),
        column: "parentCode")),
    .field(
      Field(
        "mode", \.mode, .one(of: OfferLine.Mode.self),
        FieldWords(
          da: "Er som regel", "Mellemrum vælger", en: "Mostly is", "Space chooses"),
        isRequired: true, initial: .value(.codes([OfferLine.Mode.service.rawValue])))),
    .field(
      Field(
        .searchWords, \.synonyms, .text(max: 600),
        FieldWords(
          da: "Søgeord", "Hvad siger den, der ringer? Skil ordene med komma",
          en: "Search words", "What do callers say? Part the words by commas"),
        column: "synonyms")),
    .field(
      Field(
        "spokenWords", \.spokenWords, .text(max: 4_000),
        FieldWords(
          da: "Ord i et opkald", "Hvad siger folk her ellers, når de mener det? Skil med komma",
          en: "Words in a call", "What else do people here say who mean it? Part by commas"))),
    .field(
      Field(
        "nacePrefixes", \.nacePrefixes, .text(max: 200),
        FieldWords(
          da: "Brancher", "Begyndelsen af branchekoder, skilt med komma: 56, 561",
          en: "Industries", "Beginnings of industry codes: 56, 561"))),
    .field(
      Field(
        "ewcCodes", \.ewcCodes, .text(max: 200),
        FieldWords(
          da: "Affaldskoder", "EAK, skilt med komma: 150103", en: "Waste codes",
          "EWC, parted by commas: 150103"))),
    .field(
      Field(
        "userPrefixes", \.userPrefixes, .text(max: 400),
        FieldWords(
          da: "Kan bruges af", "Begyndelsen af branchekoder, skilt med komma: 014, 1091",
          en: "Can be used by", "Beginnings of industry codes: 014, 1091"))),
    .field(wordEnField),
  ]

  public static func blank(_ about: RecordAbout) -> Category {
    Category(code: "", labelDa: "", labelEn: "")
  }

  /// A group stands under none, and a category not under itself.
  public func refusals(from base: Category?, _ saving: Saving) throws -> [Refusal] {
    guard let parentCode else { return [] }
    let parent = try Category.fetchOne(
      saving.db, sql: "SELECT * FROM category WHERE code = ?", arguments: [parentCode])
    return parent?.parentCode == nil && parentCode != code ? [] : [.category(.notAGroup)]
  }
}

/// What is wrong with a category.
public enum CategoryRefusal: RefusalOfKind {
  /// It was to stand under a category that is no group.
  case notAGroup

  public func sentence(_ language: Language) -> String { RefusalPhrases.notAGroup(language) }

  public var fields: [FieldKey] { ["parent"] }
}

extension Refusal {
  /// A refusal by a rule of ``CategoryRefusal``.
  public static func category(_ rule: CategoryRefusal) -> Refusal { .ofKind(KindRefusal(rule)) }
}
