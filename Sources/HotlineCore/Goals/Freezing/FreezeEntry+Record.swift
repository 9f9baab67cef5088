import GRDB
import Resources

extension FreezeEntry: Record {
  public static let kind = RecordKind.freeze
  public static let names = KindNames(
    Phrase(da: "Frysning", en: "Freezing"), the: Phrase(da: "frysningen", en: "the freezing"))
  public static let list: RecordList? = RecordList(
    FreezeEntry.self, Phrase(da: "Frosne tal", en: "Frozen figures"),
    leading: [
      .field(.day), .field("period"),
      .column(
        ListColumn(
          "figures", Phrase(da: "Tal", en: "Figures"), .text(max: 200),
          sql: """
            (SELECT group_concat(ordinal || ': ' || figure, ' · ') FROM
              (SELECT goal.ordinal, printf('%g', round(goalSnapshot.value, 1)) AS figure
                FROM goalSnapshot JOIN goal ON goal.id = goalSnapshot.goalID
                WHERE goalSnapshot.freezeID = \(table).id ORDER BY goal.ordinal))
            """)),
      .field(.note),
    ])
  public static let leastRole = Staff.Role.leader

  public static let items: [RecordItem<FreezeEntry>] = [
    .field(period), .field(day),
    .field(
      Field(
        .note, \.freeze.note, .multiline(max: 1_000),
        FieldWords(
          da: "Note", "Hvad er tallene brugt til? Sag, møde, hvem der har godkendt",
          en: "Note", "What were the figures made for? Case, meeting, who approved"))),
  ]

  public static let owned: [OwnedRows<FreezeEntry>] = [
    OwnedRows(\.figures, by: \.freezeID, column: "freezeID")
  ]

  public var root: GoalFreeze {
    get { freeze }
    set { freeze = newValue }
  }

  public init(root: GoalFreeze) { self.init(root) }

  public var called: String? { freeze.asOf.display }

  public static func blank(_ about: RecordAbout) -> FreezeEntry {
    FreezeEntry(GoalFreeze(periodID: 0, asOf: .first))
  }

  /// A new one holds what the meter shows for its day; an old one keeps what it holds.
  public func completed(from base: FreezeEntry?, _ saving: Saving) throws -> FreezeEntry {
    guard base == nil, let meter = try GoalMeter.read(freeze.periodID, freeze.asOf, saving.db)
    else { return self }
    var entry = self
    entry.figures = meter.figures.map { figure in
      GoalSnapshot(
        goalID: figure.goal.id, value: figure.value,
        counted: figure.rows.filter(\.counts).map(\.subject.key))
    }
    return entry
  }

  /// A day that is still to come has no figures, and frozen ones are not moved to another.
  public func refusals(from base: FreezeEntry?, _ saving: Saving) throws -> [Refusal] {
    if let base, base.freeze.periodID != freeze.periodID || base.freeze.asOf != freeze.asOf {
      return [.freeze(.stays)]
    }
    return freeze.asOf > saving.today ? [.freeze(.dayInFuture)] : []
  }

  private static let period = Field(
    "period", \FreezeEntry.freeze.periodID, .choice(.list(.periods)),
    FieldWords(
      da: "Periode", "Hvilken periodes tal? Mellemrum vælger",
      en: "Period", "The figures of which period? Space chooses"),
    isRequired: true, column: "periodID")
  private static let day = Field(
    .day, \FreezeEntry.freeze.asOf, .date(.past),
    FieldWords(
      da: "Pr. dag", "Tallene, som de er den dag; de flytter sig ikke bagefter",
      en: "As of", "The figures as they are that day; they do not move afterwards"),
    isRequired: true, initial: .today, column: "asOf")
}

/// Why figures are not frozen so.
public enum FreezeRefusal: RefusalOfKind {
  /// The period or day of frozen figures was to be another.
  case stays
  case dayInFuture

  public func sentence(_ language: Language) -> String {
    switch self {
    case .stays: GoalPhrases.frozenStays(language)
    case .dayInFuture: RefusalPhrases.dayInFuture(language)
    }
  }

  public var fields: [FieldKey] { [.day, "period"] }
}

extension Refusal {
  /// A refusal by a rule of ``FreezeRefusal``.
  public static func freeze(_ rule: FreezeRefusal) -> Refusal { .ofKind(KindRefusal(rule)) }
}
