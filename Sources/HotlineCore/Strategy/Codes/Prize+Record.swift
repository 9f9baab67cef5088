import Resources

extension Prize: CodeRow {
  public static let kind = RecordKind.prize
  public static let names = KindNames(
    Phrase(da: "Pris", en: "Prize"), the: Phrase(da: "prisen", en: "the prize"))
  public static let list: RecordList? = RecordList(
    Prize.self, Phrase(da: "Prisernes navne", en: "Names of prizes"))

  public static let items: [RecordItem<Prize>] = [
    .field(wordField),
    .field(
      Field(
        "meaning", \.meaningDa, .multiline(max: 1_000),
        FieldWords(da: "Gives til", "Hvem kan få den?", en: "Given to", "Who can get it?"),
        isRequired: true, column: "meaningDa")),
    .field(
      Field(
        "nominatingDepartment", \.nominatingDepartmentID, .lookup(Lookup(.department)),
        FieldWords(
          da: "Indstilles af", "Hvilken afdelings folk indstiller? Tom: alle",
          en: "Nominated by", "Staff of which department nominate? Empty: all"),
        column: "nominatingDepartmentID")),
    .field(
      Field(
        "eligible", \.eligible, .one(of: Eligible.self),
        FieldWords(
          da: "Kan vindes af", "Hvilke virksomheder i kommunen? Mellemrum vælger",
          en: "Can be won by", "Which enterprises of the municipality? Space chooses"),
        isRequired: true, initial: .value(.codes([Eligible.any.rawValue])))),
    .field(wordEnField),
    .field(
      Field(
        "meaningEn", \.meaningEn, .multiline(max: 1_000),
        FieldWords(
          da: "Gives til, engelsk", "Tom: som på dansk", en: "Given to, English",
          "Empty: as in Danish"))),
  ]

  public static func blank(_ about: RecordAbout) -> Prize {
    Prize(code: "", labelDa: "", labelEn: "", meaningDa: "", meaningEn: "")
  }
}

extension Prize.Eligible: Worded {
  public var word: Phrase {
    switch self {
    case .any: Phrase(da: "alle virksomheder", en: "any enterprise")
    case .sov: Phrase(da: "kun SØV", en: "social enterprises only")
    case .ordinary: Phrase(da: "kun ordinære", en: "ordinary ones only")
    }
  }
}
