import Resources

extension RoleModel: Record {
  public static let kind = RecordKind.roleModel
  public static let names = KindNames(
    Phrase(da: "Mønstereksempel", en: "Role model"),
    the: Phrase(da: "mønstereksemplet", en: "the role model"))
  public static let list: RecordList? = RecordList(
    RoleModel.self, Phrase(da: "Mønstereksempler", en: "Role models"),
    leading: [
      .field(.organisation), .field("theme"), .field("reason"), .field(.validFrom),
      .field(.validTo), .field("decidedBy"),
    ])
  public static let detail: DetailSection? = DetailSection(
    names.one, of: RoleModel.self,
    ids: "SELECT id FROM roleModel WHERE organisationID = ? ORDER BY validFrom DESC, id DESC",
    labels: .theme
  ) { example, _, named, language in
    let days = [
      example.validFrom.map { Words.from(language, ["day": $0.display]) },
      example.validTo.map { Words.until(language, ["day": $0.display]) },
    ].compactMap(\.self).joined(separator: " ")
    let theme = named.labels[example.theme]?(language) ?? example.theme
    return ["★ \(theme)", example.reason, days.isEmpty ? nil : days, example.decidedBy]
      .compactMap(\.self).joined(separator: " · ")
  }

  public static let items: [RecordItem<RoleModel>] = [
    .field(
      Field(
        .organisation, \.organisationID, .lookup(Lookup(.organisation)),
        FieldWords(
          da: "Virksomhed", "Hvem er eksemplet? Enter tager øverste forslag",
          en: "Organisation", "Who is the example? Enter takes the top hit"),
        isRequired: true, column: "organisationID")),
    .field(
      Field(
        "theme", \.theme, .choice(.list(.themes)),
        FieldWords(
          da: "Tema", "Hvad er den et eksempel på? Mellemrum vælger",
          en: "Theme", "What is it an example of? Space chooses"),
        isRequired: true, initial: .value(.codes(["climate"])))),
    .field(
      Field(
        "reason", \.reason, .multiline(max: 2_000),
        FieldWords(
          da: "Begrundelse", "Hvad kan andre lære af den?",
          en: "Reason", "What can others learn from it?"),
        isRequired: true)),
    .field(from),
    .field(to),
    .field(
      Field(
        "decidedBy", \.decidedBy, .text(max: 200),
        FieldWords(
          da: "Udvalgt af", "Hvilket udvalg, råd eller hvilken afdeling?",
          en: "Decided by", "Which committee, council or department?"))),
  ]

  public static let spans = [FieldSpan(from.declaration, to.declaration, mayMeet: false)]

  private static let from = Field(
    .validFrom, \RoleModel.validFrom, .date(.nearest),
    FieldWords(
      da: "Fra", "Fra hvilken dag vises den frem?", en: "From", "From which day is it shown?"),
    isRequired: true, initial: .today)
  private static let to = Field(
    .validTo, \RoleModel.validTo, .date(.nearest),
    FieldWords(
      da: "Indtil", "Den første dag, den ikke er det mere; tom: stadig",
      en: "Until", "The first day on which it no longer is; empty: still"))

  public var called: String? { nil }

  public static func blank(_ about: RecordAbout) -> RoleModel {
    RoleModel(organisationID: about.organisationID, theme: "", reason: "")
  }

  private enum Words {
    static let from = Phrase(da: "fra {day}", en: "from {day}")
    static let until = Phrase(da: "til {day}", en: "until {day}")
  }
}
