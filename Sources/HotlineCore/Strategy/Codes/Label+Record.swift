import Resources

extension Label: CodeRow {
  public static let kind = RecordKind.label
  public static let names = KindNames(
    Phrase(da: "Valgord", en: "Word to choose"), the: Phrase(da: "valgordet", en: "the word"))
  public static let list: RecordList? = RecordList(
    Label.self, Phrase(da: "Skånehensyn, temaer, emner og principper", en: "Words to choose from"))

  public static let items: [RecordItem<Label>] = [
    .field(
      Field(
        .kind, \.kind, .one(of: Kind.self),
        FieldWords(
          da: "Slags", "Hvor vælges det? Mellemrum vælger",
          en: "Kind", "Where is it chosen? Space chooses"),
        isRequired: true)),
    .field(wordField), .field(wordEnField),
    .field(
      Field(
        "group", \.groupCode, .text(max: 40),
        FieldWords(
          da: "Gruppe", "Emner: dialogue, circular, knowledge, process; principper: periodens kode",
          en: "Group", "Topics: dialogue, circular, knowledge, process; principles: the period"),
        shownWhen: .chosen(.kind, ["topic", "principle", "theme"]), staysWhenHidden: true,
        column: "groupCode")),
    .field(
      Field(
        "needsText", \.needsText, .yesNo,
        FieldWords(
          da: "Kræver ord", "Skal man skrive, hvad det er?",
          en: "Needs words", "Must one write what it is?"),
        shownWhen: .chosen(.kind, ["motive"]), staysWhenHidden: true)),
    .field(
      Field(
        .ordinal, \.ordinal, .integer(0...999),
        FieldWords(da: "Plads", "Nummer på listen", en: "Place", "Number in the list"))),
  ]

  public static func blank(_ about: RecordAbout) -> Label {
    Label(kind: .accommodation, code: "", labelDa: "", labelEn: "")
  }

  /// Whoever ticked it as one thing did not tick it as another: its kind stands while it is in use.
  public func refusals(from base: Label?, _ saving: Saving) throws -> [Refusal] {
    if let base, base.kind != kind {
      let row = RowImage(
        table: Self.databaseTableName, id: base.id, columns: try base.columns())
      try saving.change.requireUnused([row], base.labelDa)
    }
    return []
  }
}

extension Label.Kind: Worded {
  public var word: Phrase {
    switch self {
    case .accommodation: Phrase(da: "skånehensyn", en: "accommodation")
    case .motive: Phrase(da: "afsæt", en: "motive")
    case .theme: Phrase(da: "tema", en: "theme")
    case .topic: Phrase(da: "emne", en: "topic")
    case .principle: Phrase(da: "princip", en: "principle")
    }
  }
}
