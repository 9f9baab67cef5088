import Resources

extension Scheme: CodeRow {
  public static let kind = RecordKind.scheme
  public static let names = KindNames(
    Phrase(da: "Ordning", en: "Scheme"), the: Phrase(da: "ordningen", en: "the scheme"))
  public static let list: RecordList? = RecordList(
    Scheme.self, Phrase(da: "Ordninger", en: "Schemes"))

  public static let items: [RecordItem<Scheme>] = [
    .field(wordField),
    .field(
      Field(
        "countsAsPosition", \.countsAsPosition, .yesNo,
        FieldWords(
          da: "Tæller i mål 3", "Er det en stilling? Virksomhedspraktik er ikke",
          en: "Counts in goal 3", "Is it a position? A trial is not"),
        isRequired: true)),
    .field(
      Field(
        "requiresReducedCapacity", \.requiresReducedCapacity, .yesNo,
        FieldWords(
          da: "Kun nedsat evne", "Gives den kun til personer med nedsat arbejdsevne?",
          en: "Reduced only", "Is it only for reduced capacity?"),
        isRequired: true)),
    .field(validFrom), .field(validTo),
    .field(
      Field(
        .note, \.note, .multiline(max: 2_000),
        FieldWords(da: "Note", "Hvor står reglen?", en: "Note", "Where does the rule stand?"))),
    .field(wordEnField),
  ]

  public static let spans = [FieldSpan(validFrom.declaration, validTo.declaration, mayMeet: false)]

  public static func blank(_ about: RecordAbout) -> Scheme {
    Scheme(
      code: "", labelDa: "", labelEn: "", countsAsPosition: false, requiresReducedCapacity: false)
  }

  private static let validFrom = Field(
    "validFrom", \Scheme.validFrom, .date(.nearest),
    FieldWords(da: "Fra", "Tom: altid", en: "From", "Empty: always"))
  private static let validTo = Field(
    "validTo", \Scheme.validTo, .date(.nearest),
    FieldWords(
      da: "Til", "Den første dag, hvor ingen kan begynde; tom: gælder stadig",
      en: "To", "The first day on which none can begin; empty: still"))
}
