import Foundation
import GRDB
import Resources

extension Register {
  /// Every decision as it stands, in the order of the list; those that belong to a period are read
  /// from the one of `today`, else the latest.
  public func decidedSettings(
    on today: DanishDate, _ language: Language
  ) throws -> [DecidedSetting] {
    let clock = try CopenhagenTime()
    return try read { db in
      let reader = try DecisionReader(db, today: today, language: language, clock: clock)
      return try Decision.allCases.map { try reader.setting($0) }
    }
  }
}

/// Reads what was decided.
private struct DecisionReader {
  typealias Line = DecidedSetting.Line

  let db: Database
  let today: DanishDate
  let language: Language
  let clock: CopenhagenTime
  /// The period that is shown; nil in a register without one.
  let period: PeriodEntry?

  init(_ db: Database, today: DanishDate, language: Language, clock: CopenhagenTime) throws {
    (self.db, self.today, self.language, self.clock) = (db, today, language, clock)
    let shown = try StrategyPeriod.shown(on: today, db)
    period = try shown.flatMap { try PeriodEntry.read($0.id, RowSource(db)) }
  }

  func setting(_ decision: Decision) throws -> DecidedSetting {
    switch decision {
    case .internalAgreements: try option("internal_definition", decision)
    case .baseline: try baseline()
    case .positionDay: try option("position_event", decision)
    case .otherEmployers: try option("employer_scope", decision)
    case .existingCompanies: try option("new_sov_basis", decision)
    case .wageSubsidy: try wageSubsidy()
    case .selfDeclared: try option("include_self_declared", decision)
    case .principles: try principles()
    case .prizes:
      try rows(
        Prize.self, decision, "SELECT * FROM prize ORDER BY id", kind: .prize, field: "eligible"
      ) {
        "\(words($0.labelDa, $0.labelEn)): \($0.eligible.word(language))"
      }
    case .nextPeriod: try nextPeriod()
    case .retention:
      try rows(
        RetentionRule.self, decision, "SELECT * FROM retentionRule ORDER BY id", kind: .retention,
        field: "keepMonths"
      ) { rule in
        let span =
          rule.keepMonths.map { DecisionPhrases.months(language, ["count": String($0)]) }
          ?? DecisionPhrases.forEver(language)
        return "\(words(rule.labelDa, rule.labelEn)): \(span)"
      }
    case .saving: try saving()
    case .unitName: try units()
    case .openingBalances: try openingBalances()
    }
  }

  // MARK: Of the period

  private func option(_ key: String, _ decision: Decision) throws -> DecidedSetting {
    guard let choice = CountingChoice.all.first(where: { $0.option == key }),
      let place = period?.goals.firstIndex(where: { choice.metrics.contains($0.goal.metric) }),
      let goal = period?.goals[place]
    else { return noGoal(decision) }
    let row = goal.options.first { $0.key == key }
    let code = row?.value ?? choice.standard
    let label = choice.choices.first { $0.code == code }?.label(language) ?? code
    return DecidedSetting(
      decision: decision, lines: [periodLine(label, FieldPath(choice.key, place))],
      decided: try decided(GoalOption.databaseTableName, row.map { [$0.id] } ?? []))
  }

  private func baseline() throws -> DecidedSetting {
    let isInternal = { (entry: PeriodEntry.GoalEntry) in
      entry.goal.metric == .internalPartnerships
    }
    guard let place = period?.goals.firstIndex(where: isInternal),
      let goal = period?.goals[place].goal
    else { return noGoal(.baseline) }
    var text = DecisionPhrases.noBaseline(language)
    if let value = goal.baselineValue {
      text = [DanishNumber.format(value), goal.baselineKind?.word(language), goal.baselineSource]
        .compactMap(\.self).joined(separator: " · ")
    }
    return DecidedSetting(
      decision: .baseline, lines: [periodLine(text, FieldPath(.baseline, place))],
      decided: goal.baselineValue == nil
        ? nil : try decided(Goal.databaseTableName, [goal.id]))
  }

  private func openingBalances() throws -> DecidedSetting {
    // As the form has them, so that each leads to its own entry.
    let entries = (period?.goals ?? []).flatMap { entry in
      entry.openingBalances.sorted { $0.asOf < $1.asOf }.map { (entry.goal, $0) }
    }
    let lines = entries.enumerated().map { place, entry in
      let (goal, balance) = entry
      return periodLine(
        "\(words(goal.titleDa, goal.titleEn)): \(DanishNumber.format(balance.value)) · "
          + "\(balance.asOf.display) · \(balance.source)", FieldPath(.balanceValue, place))
    }
    return DecidedSetting(
      decision: .openingBalances,
      lines: lines.isEmpty
        ? [periodLine(DecisionPhrases.none(language), FieldPath(.balanceMetric, 0))] : lines,
      decided: try decided(GoalOpeningBalance.databaseTableName, entries.map(\.1.id)))
  }

  private func nextPeriod() throws -> DecidedSetting {
    let end = period?.period.endsOn ?? today
    let all = try StrategyPeriod.fetchAll(
      db, sql: "SELECT * FROM strategyPeriod WHERE endsOn > ? ORDER BY startsOn", arguments: [end])
    let lines = all.map { next in
      let title = words(next.title, next.titleEn ?? next.title)
      return Line(
        text: next.isAdopted ? title : DecisionPhrases.draft(language, ["title": title]),
        recordID: next.id, kind: .period)
    }
    return DecidedSetting(
      decision: .nextPeriod,
      lines: lines.isEmpty
        ? [Line(text: DecisionPhrases.none(language), recordID: nil, kind: .period)] : lines,
      decided: try decided(StrategyPeriod.databaseTableName, all.map(\.id)))
  }

  private func principles() throws -> DecidedSetting {
    let sql = """
      SELECT * FROM label WHERE kind = 'principle' AND groupCode IS ? ORDER BY ordinal, id
      """
    return try rows(Label.self, .principles, sql, [period?.period.code], kind: .label) {
      "\($0.ordinal) \(words($0.labelDa, $0.labelEn))"
    }
  }

  private func noGoal(_ decision: Decision) -> DecidedSetting {
    DecidedSetting(
      decision: decision, lines: [periodLine(DecisionPhrases.noGoal(language))], decided: nil)
  }

  private func periodLine(_ text: String, _ field: FieldPath? = nil) -> Line {
    Line(text: text, recordID: period?.period.id, kind: .period, field: field)
  }

  // MARK: Of the municipality

  /// Under the code that ships.
  private func wageSubsidy() throws -> DecidedSetting {
    let sql = "SELECT * FROM scheme WHERE code = 'loentilskud' ORDER BY id"
    let field: FieldKey = "countsAsPosition"
    return try rows(Scheme.self, .wageSubsidy, sql, kind: .scheme, field: field) { scheme in
      let counts = scheme.countsAsPosition ? FormPhrases.yes : FormPhrases.no
      return "\(words(scheme.labelDa, scheme.labelEn)): \(counts(language))"
    }
  }

  private func saving() throws -> DecidedSetting {
    let sql = """
      SELECT * FROM parameter WHERE key = '\(Parameter.Key.savingPerPosition.rawValue)'
        AND ifnull(validTo, '9999') > ? ORDER BY validFrom, id
      """
    return try rows(Parameter.self, .saving, sql, [today], kind: .parameter, field: "value") {
      figure in
      guard let value = figure.value else { return DecisionPhrases.none(language) }
      let since = figure.validFrom.map { " · \($0.display)" } ?? ""
      return "\(DanishNumber.format(value)) \(figure.unit ?? "")\(since)"
    }
  }

  /// The units below a department; where there are none, the departments.
  private func units() throws -> DecidedSetting {
    let sql = """
      SELECT organisation.* FROM organisation
      LEFT JOIN organisation above ON above.id = organisation.parentID
      WHERE organisation.kind = 'department' AND organisation.ceasedOn IS NULL
      ORDER BY above.kind = 'department' DESC, organisation.id LIMIT 1
      """
    return try rows(Organisation.self, .unitName, sql, kind: .organisation) { $0.name }
  }

  // MARK: Parts

  /// A line for each row; where there is none, one on which a new one is entered.
  private func rows<Row: StoredRow & Identifiable<Int64>>(
    _ type: Row.Type, _ decision: Decision, _ sql: String,
    _ arguments: [(any DatabaseValueConvertible)?] = [], kind: RecordKind,
    field: FieldKey? = nil, _ text: (Row) -> String
  ) throws -> DecidedSetting {
    let rows = try Row.fetchAll(db, sql: sql, arguments: StatementArguments(arguments))
    let lines = rows.map {
      Line(text: text($0), recordID: $0.id, kind: kind, field: field.map { FieldPath($0) })
    }
    return DecidedSetting(
      decision: decision,
      lines: lines.isEmpty
        ? [Line(text: DecisionPhrases.none(language), recordID: nil, kind: kind)] : lines,
      decided: try decided(Row.databaseTableName, rows.map(\.id)))
  }

  private func words(_ danish: String, _ english: String) -> String {
    language == .danish ? danish : english
  }

  /// Who last changed one of these rows, and when; nil for rows that stand as the register was made.
  private func decided(_ table: String, _ ids: [Int64]) throws -> (day: DanishDate, by: String)? {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT action.at, staff.initials FROM history
        JOIN action ON action.id = history.actionID
        LEFT JOIN staff ON staff.id = action.staffID
        WHERE history.tableName = ? AND history.rowID IN (SELECT value FROM json_each(?))
          AND action.kind <> '\(ActionKind.Deed.registerCreated.rawValue)'
        ORDER BY history.id DESC LIMIT 1
        """, arguments: [table, IDList(ids).json])
    return row.map { row in
      let at: Date = row.value("at")
      let initials: String? = row.value("initials")
      return (clock.day(of: Instant(at)), initials ?? "")
    }
  }
}
