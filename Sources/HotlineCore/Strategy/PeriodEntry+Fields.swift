import Resources

extension PeriodEntry {
  static let code = Field(
    .code, \PeriodEntry.period.code, .text(max: 40),
    FieldWords(
      da: "Kode", "Kort og entydig, med periodens år", en: "Code", "Short, with the years"
    ), isRequired: true)
  static let startsOn = Field(
    .startsOn, \PeriodEntry.period.startsOn, .date(.nearest),
    FieldWords(da: "Første dag", "1/1-2026", en: "First day", "1/1-2026"), isRequired: true)
  static let endsOn = Field(
    .endsOn, \PeriodEntry.period.endsOn, .date(.future),
    FieldWords(
      da: "Sidste dag", "31/12-2030; dagen er med", en: "Last day", "31/12-2030, inclusive"),
    isRequired: true)

  static let frame = [
    code,
    Field(
      .title, \PeriodEntry.period.title, .text(max: 200),
      FieldWords(
        da: "Titel", "Hvad hedder strategien?", en: "Title", "What is the strategy called?"),
      isRequired: true),
    startsOn, endsOn,
    Field(
      .state, \PeriodEntry.period.status, .one(of: StrategyPeriod.Status.self),
      FieldWords(da: "Tilstand", "Mellemrum vælger", en: "State", "Space chooses"),
      isRequired: true, initial: .value(.codes(["active"])), column: "status"),
    Field(
      .source, \PeriodEntry.period.sourceRef, .text(max: 500),
      FieldWords(da: "Kilde", "Hvor er den vedtaget?", en: "Source", "Where was it adopted?"),
      column: "sourceRef"),
  ]

  // MARK: Goals

  private static let counted = Condition.chosen(
    .metric, Goal.Metric.allCases.filter { $0 != .relations }.map(\.rawValue))

  /// A goal is known again by what it counts.
  static let metric = Field<GoalEntry>(
    .metric, .one(of: Goal.Metric.self),
    FieldWords(da: "Tæller", "Hvad tælles?", en: "Counts", "What is counted?"), isRequired: true,
    shownWhen: .filled(.goalTitle), get: { FieldValue(code: $0.goal.metric.rawValue) },
    set: { entry, value in
      guard let metric = value.codes.first.flatMap(Goal.Metric.init(rawValue:)) else { return }
      entry.goal.metric = metric
      entry.goal.code = metric.rawValue
      entry.goal.kind = metric == .relations ? .qualitative : .count
    })

  static let goalGroup = FieldGroup(
    .goals, Phrase(da: "Mål {number}", en: "Goal {number}"), \PeriodEntry.goals, minimum: 1,
    maximum: Goal.Metric.allCases.count, identity: [.metric], tie: .name, isUnique: true,
    fields: wording + CountingChoice.all.map(\.field) + [goalTitleEn],
    blank: { _, _ in
      GoalEntry(
        Goal(
          periodID: 0, ordinal: 0, code: Goal.Metric.newSOV.rawValue, titleDa: "", titleEn: "",
          kind: .count, metric: .newSOV, comparator: .atLeast))
    })

  private static let wording = [
    Field(
      .goalTitle, \GoalEntry.goal.titleDa, .text(max: 300),
      FieldWords(
        da: "Ordlyd", "Målet, som det står i strategien",
        en: "Wording", "The goal as it stands in the strategy")),
    metric,
    Field(
      .comparator, \GoalEntry.goal.comparator, .one(of: Goal.Comparator.self),
      FieldWords(
        da: "Opfyldt ved", "Mindst et tal, eller flere end før",
        en: "Met by", "At least, or more than"),
      initial: .value(.codes([">="])), shownWhen: counted, staysWhenHidden: true),
    Field(
      .target, \GoalEntry.goal.targetValue, .decimal(0...1_000_000, unit: noUnit),
      FieldWords(
        da: "Måltal", "Tomt, når strategien intet tal har",
        en: "Target", "Empty when the strategy has no number"),
      shownWhen: counted),
    Field(
      .unit, \GoalEntry.goal.unitDa, .text(max: 50),
      FieldWords(da: "Enhed", "Såsom stillinger", en: "Unit", "Such as positions"),
      shownWhen: counted),
    Field(
      .baseline, \GoalEntry.goal.baselineValue, .decimal(0...1_000_000, unit: noUnit),
      FieldWords(
        da: "Grundlag", "Det tal, der skal overgås; uden det kan målet ikke afgøres",
        en: "Baseline", "The number to exceed; without it the goal cannot be decided"),
      shownWhen: .chosen(.comparator, [">"])),
    Field(
      .baselineKind, \GoalEntry.goal.baselineKind, .one(of: Goal.BaselineKind.self),
      FieldWords(
        da: "Grundlagets art", "Hvad blev talt dengang?",
        en: "Kind of baseline", "What was counted?"),
      shownWhen: .filled(.baseline)),
    Field(
      .baselineSource, \GoalEntry.goal.baselineSource, .text(max: 500),
      FieldWords(
        da: "Grundlagets kilde", "Hvor står tallet?", en: "Its source", "Where does it stand?"),
      shownWhen: .filled(.baseline)),
  ]

  private static let goalTitleEn = Field(
    .goalTitleEn, \GoalEntry.goal.titleEn, .text(max: 300),
    FieldWords(da: "På engelsk", "Tom: som på dansk", en: "In English", "Empty: as in Danish"),
    shownWhen: .filled(.goalTitle))

  // MARK: Opening balances

  private static let named = Condition.filled(.balanceMetric)

  private static let noUnit = Phrase(da: "", en: "")

  /// What was reached before the register began. Each belongs to the goal that counts the same; one
  /// keeps its row while its day is the same.
  static let balanceGroup = FieldGroup<PeriodEntry>(
    GroupDeclaration(
      .balances, Phrase(da: "Åbningstal {number}", en: "Opening balance {number}"), minimum: 0,
      maximum: 20, identity: [.balanceMetric, .balanceAsOf],
      fields: [
        FieldDeclaration(
          .balanceMetric, .one(of: Goal.Metric.self),
          FieldWords(
            da: "Til mål om", "Nået før registeret begyndte; mellemrum vælger målet",
            en: "For goal on", "Reached before the register began; Space chooses the goal"))
      ] + balance.map(\.declaration)),
    get: { entry in
      entry.goals.flatMap { goal in
        goal.openingBalances.sorted { $0.asOf < $1.asOf }.map { row in
          var said: FieldGroup<PeriodEntry>.Entry = [
            .balanceMetric: FieldValue(code: goal.goal.metric.rawValue)
          ]
          for field in balance { said[field.key] = field.value(of: row) }
          return said
        }
      }
    },
    set: { entry, said in
      for index in entry.goals.indices {
        let old = entry.goals[index].openingBalances
        let metric = entry.goals[index].goal.metric.rawValue
        entry.goals[index].openingBalances = said.compactMap { said in
          guard said[.balanceMetric]?.codes == [metric] else { return nil }
          var row = GoalOpeningBalance(goalID: 0, asOf: .first, value: 0, source: "")
          for field in balance { field.set(said[field.key] ?? .empty, in: &row) }
          guard var known = old.first(where: { $0.asOf == row.asOf }) else { return row }
          for field in balance { field.set(said[field.key] ?? .empty, in: &known) }
          return known
        }
      }
    })

  private static let balance = [
    Field(
      .balanceAsOf, \GoalOpeningBalance.asOf, .date(.past),
      FieldWords(
        da: "Pr. dag", "Til og med hvilken dag? Rækker efter den lægges til",
        en: "As of", "Up to which day? Rows after it are added"),
      isRequired: true, shownWhen: named),
    Field(
      .balanceValue, \GoalOpeningBalance.value, .decimal(0...1_000_000, unit: noUnit),
      FieldWords(da: "Antal", "Hvor mange var nået?", en: "Reached", "How many were reached?"),
      isRequired: true, shownWhen: named),
    Field(
      .balanceSource, \GoalOpeningBalance.source, .text(max: 500),
      FieldWords(
        da: "Kilde", "Hvor står tallet?", en: "Source", "Where does the figure stand?"),
      isRequired: true, shownWhen: named),
  ]
}
