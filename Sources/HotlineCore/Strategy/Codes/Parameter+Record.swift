import GRDB
import Resources

extension Parameter: Record {
  public static let kind = RecordKind.parameter
  public static let names = KindNames(
    Phrase(da: "Tal i reglerne", en: "Figure of the rules"),
    the: Phrase(da: "tallet", en: "the figure"))
  public static let list: RecordList? = RecordList(
    Parameter.self, Phrase(da: "Tal i reglerne", en: "Figures of the rules"))
  public static let leastRole = Staff.Role.leader

  /// The figures that rules of this program read.
  public enum Key: String, Sendable, CaseIterable {
    case procurementLimit = "procurement_limit_dkk"
    case savingPerPosition = "saving_per_position_year_dkk"
    case fullTimeHours = "full_time_hours"
    case smvMaxEmployees = "smv_max_employees"
    case smvTurnover = "smv_turnover_meur"
    case smvBalance = "smv_balance_meur"
    case euro = "eur_dkk"
    case dialogueInterval = "dialogue_interval_days"
    case outreachQuiet = "outreach_quiet_days"
    case followUpDays = "follow_up_working_days"
    case leaveFullPayMonths = "leave_full_pay_months"
    case backupHours = "backup_every_hours"
    case backupKept = "backup_kept"
    // How suggestions are weighed; without a row the standard of ``MatchModel``.
    case matchComp = "match_weight_comp"
    case matchGeo = "match_weight_geo"
    case matchSocial = "match_weight_social"
    case matchMotive = "match_weight_motive"
    case matchCircular = "match_weight_circular"
    case matchSize = "match_weight_size"
    case matchWarm = "match_weight_warm"
    case matchPrecedent = "match_weight_precedent"
    case matchFresh = "match_weight_fresh"
    case matchGoal = "match_weight_goal"
    case matchSuggestedFrom = "match_suggested_from"
    case matchDeclinedDays = "match_declined_days"
  }

  public static let items: [RecordItem<Parameter>] = [
    .field(keyField),
    .field(
      Field(
        "value", \.value, .decimal(0...100_000_000, unit: Phrase(da: "", en: "")),
        FieldWords(
          da: "Tal", "Tomt: ikke besluttet; det, der bygger på det, vises ikke",
          en: "Figure", "Empty: not decided; what depends on it is not shown"))),
    .field(
      Field(
        .unit, \.unit, .text(max: 40),
        FieldWords(da: "Enhed", "kr., dage, timer", en: "Unit", "kr., days, hours"))),
    .field(validFrom), .field(validTo),
    .field(
      Field(
        .source, \.source, .text(max: 500),
        FieldWords(
          da: "Kilde", "Hvem har besluttet det, og hvor står det?",
          en: "Source", "Who decided it, and where does it stand?"))),
    .field(
      Field(
        .name, \.labelDa, .text(max: 120),
        FieldWords(da: "Kaldes", "Tom: som i listen", en: "Called", "Empty: as in the list"),
        column: "labelDa")),
    .field(
      Field(
        .nameEn, \.labelEn, .text(max: 120),
        FieldWords(da: "På engelsk", "Tom: som på dansk", en: "In English", "Empty: as in Danish"),
        column: "labelEn")),
  ]

  public static let spans = [FieldSpan(validFrom.declaration, validTo.declaration, mayMeet: false)]

  public var called: String? { labelDa }

  public static func blank(_ about: RecordAbout) -> Parameter { Parameter(key: "") }

  public func completed(from base: Parameter?, _ saving: Saving) -> Parameter {
    var row = self
    let word = Key(rawValue: key)?.word
    if row.labelDa?.isBlank ?? true { row.labelDa = word?.da }
    if row.labelEn?.isBlank ?? true { row.labelEn = word?.en ?? row.labelDa }
    return row
  }

  /// On one day one figure holds: the earlier one is given its end first.
  public func refusals(from base: Parameter?, _ saving: Saving) throws -> [Refusal] {
    let others = try Parameter.fetchAll(
      saving.db, sql: "SELECT * FROM parameter WHERE key = ? AND id <> ?", arguments: [key, id])
    guard let clash = others.first(where: overlaps) else { return [] }
    return [.parameter(.holdsAlready(from: clash.validFrom, to: clash.validTo))]
  }

  private static let keyField = Field(
    "key", \Parameter.key, .choice(.fixed(Key.allCases.map { Choice($0.rawValue, $0.word) })),
    FieldWords(
      da: "Hvilket", "Mellemrum vælger; et nyt tal fra en dag er en ny række (F4)",
      en: "Which", "Space chooses; a new figure from a day is a new row (F4)"),
    isRequired: true)
  static let validFrom = Field(
    "validFrom", \Parameter.validFrom, .date(.nearest),
    FieldWords(da: "Fra", "Tom: altid", en: "From", "Empty: always"))
  private static let validTo = Field(
    "validTo", \Parameter.validTo, .date(.nearest),
    FieldWords(
      da: "Til", "Den første dag, det ikke gælder; tom: stadig",
      en: "To", "The first day on which it does not hold; empty: still"))
}

/// What is wrong with a dated figure.
public enum ParameterRefusal: RefusalOfKind {
  /// Another row says what holds in part of the span; nil: without an end on that side.
  case holdsAlready(from: DanishDate?, to: DanishDate?)

  public func sentence(_ language: Language) -> String {
    switch self {
    case .holdsAlready(let from, let to):
      RefusalPhrases.figureHoldsAlready(
        language, ["from": from?.display ?? "…", "to": to?.display ?? "…"])
    }
  }

  public var fields: [FieldKey] { ["validFrom"] }
}

extension Parameter.Key: Worded {
  public var word: Phrase {
    switch self {
    case .procurementLimit: Phrase(da: "grænse for direkte køb", en: "limit of a direct purchase")
    case .savingPerPosition:
      Phrase(da: "besparelse pr. stilling om året", en: "saving per position and year")
    case .fullTimeHours: Phrase(da: "timer i et årsværk", en: "weekly hours of full time")
    case .smvMaxEmployees: Phrase(da: "SMV: færre ansatte end", en: "SME: fewer employees than")
    case .smvTurnover: Phrase(da: "SMV: omsætning højst", en: "SME: turnover at most")
    case .smvBalance: Phrase(da: "SMV: balance højst", en: "SME: balance at most")
    case .euro: Phrase(da: "kurs på en euro", en: "rate of one euro")
    case .dialogueInterval: Phrase(da: "dialog mindst hver", en: "dialogue at least every")
    case .outreachQuiet:
      Phrase(da: "ro mellem opsøgende kontakter", en: "quiet between outbound contacts")
    case .followUpDays: Phrase(da: "opfølgning foreslås om", en: "follow-up is proposed in")
    case .leaveFullPayMonths: Phrase(da: "orlov med fuld løn", en: "leave on full pay")
    case .backupHours:
      Phrase(da: "sikkerhedskopi hver … time", en: "a backup every … hours")
    case .backupKept: Phrase(da: "sikkerhedskopier, der gemmes", en: "backups that are kept")
    case .matchSuggestedFrom:
      Phrase(da: "forslag fra så mange point", en: "suggestions from so many points")
    case .matchDeclinedDays:
      Phrase(da: "et nej skjuler et forslag i", en: "a no hides a suggestion for")
    case .matchComp, .matchGeo, .matchSocial, .matchMotive, .matchCircular,
      .matchSize, .matchWarm, .matchPrecedent, .matchFresh, .matchGoal:
      Phrase(
        da: "vægt i forslag: \(feature?.phrase.da ?? "")",
        en: "weight in suggestions: \(feature?.phrase.en ?? "")")
    }
  }
}

extension Refusal {
  /// A refusal by a rule of ``ParameterRefusal``.
  public static func parameter(_ rule: ParameterRefusal) -> Refusal { .ofKind(KindRefusal(rule)) }
}
