import Resources

extension Milestone: Record {
  public static let kind = RecordKind.milestone
  public static let names = KindNames(
    Phrase(da: "Milepæl", en: "Milestone"), the: Phrase(da: "milepælen", en: "the milestone"))
  public static let list: RecordList? = RecordList(
    Milestone.self, Phrase(da: "Milepæle", en: "Milestones"),
    leading: [.field(.day), .field(.text)])

  public static let items: [RecordItem<Milestone>] = [
    .field(
      Field(
        .day, \.day, .date(.past),
        FieldWords(da: "Dag", "Hvornår skete det?", en: "Day", "When was it?"), isRequired: true)),
    .field(
      Field(
        "precision", \.precision, .one(of: Precision.self),
        FieldWords(
          da: "Nøjagtig på", "Kendes dagen, måneden eller kun året?",
          en: "Exact to", "Is the day known, the month or only the year?"),
        isRequired: true, initial: .value(.codes([Precision.day.rawValue])))),
    .field(
      Field(
        .text, \.textDa, .multiline(max: 1_000),
        FieldWords(
          da: "Hvad", "Beslutningen, mødet eller dokumentet", en: "What",
          "The decision, the meeting or the paper"), isRequired: true, column: "textDa")),
    .field(
      Field(
        "link", \.link, .text(max: 500),
        FieldWords(da: "Findes", "Adresse eller sagsnummer", en: "Found at", "Address or case"))),
    .field(
      Field(
        "period", \.periodID, .choice(.list(.periods)),
        FieldWords(
          da: "Periode", "Hvilken strategi hører den til? Tom: ingen",
          en: "Period", "Which strategy does it belong to? Empty: none"), column: "periodID")),
    .field(
      Field(
        "prize", \.prizeCode, .choice(.list(.prizes)),
        FieldWords(
          da: "Pris", "Hvis det er en uddelt pris", en: "Prize", "If a prize was given"),
        column: "prizeCode")),
    .field(
      Field(
        "textEn", \.textEn, .multiline(max: 1_000),
        FieldWords(da: "På engelsk", "Tom: som på dansk", en: "In English", "Empty: as in Danish"))),
  ]

  public var called: String? { String(textDa.prefix(60)) }

  public static func blank(_ about: RecordAbout) -> Milestone {
    Milestone(day: .first, textDa: "", textEn: "")
  }

  public func completed(from base: Milestone?, _ saving: Saving) -> Milestone {
    var row = self
    if row.textEn.isBlank { row.textEn = row.textDa }
    return row
  }
}

extension Milestone.Precision: Worded {
  public var word: Phrase {
    switch self {
    case .day: Phrase(da: "dagen", en: "the day")
    case .month: Phrase(da: "måneden", en: "the month")
    case .year: Phrase(da: "året", en: "the year")
    }
  }
}
