import GRDB
import Resources

extension MatchSetting {
  /// Reads the categories, the map, the words and the goals.
  ///
  /// - Parameter tree: the categories where they are known; nil reads them.
  static func load(
    today: DanishDate, tree: CategoryTree? = nil, _ db: Database
  ) throws -> MatchSetting {
    var setting = MatchSetting(today: today, tree: try tree ?? .load(db))
    setting.geography = try Geography.load(db)
    setting.outlook = try GoalOutlook.load(today: today, db)
    setting.model = try MatchModel.load(on: today, db)
    setting.precedents = try AgreementPrecedents.load(db)
    let labels = try Label.fetchAll(
      db, sql: "SELECT * FROM label WHERE kind IN ('accommodation', 'motive', 'theme')")
    for label in labels {
      setting.labels[label.code] = Phrase(da: label.labelDa, en: label.labelEn)
      if label.kind == .accommodation {
        setting.accommodations[label.code] = SpokenLetters.words(label.labelDa)
      }
    }
    setting.circularThemes = Set(
      labels.filter { $0.kind == .theme && [$0.code, $0.groupCode].contains("circular") }
        .map(\.code))
    return setting
  }
}

extension CategoryTree {
  /// What callers say is long, and read only where somebody speaks.
  static func load(_ db: Database) throws -> CategoryTree {
    CategoryTree(
      try Category.fetchAll(
        db,
        sql: """
          SELECT id, revision, code, parentCode, labelDa, labelEn, mode, synonyms, nacePrefixes,
            ewcCodes, userPrefixes, '[]' AS spokenWords
          FROM category ORDER BY id
          """))
  }
}

extension Geography {
  static func load(_ db: Database) throws -> Geography {
    var geography = Geography()
    for row in try Row.fetchAll(db, sql: "SELECT code, name, region FROM municipality") {
      let code: String = row.value("code")
      geography.names[code] = row.value("name")
      geography.regions[code] = row.value("region")
    }
    for row in try Row.fetchAll(db, sql: "SELECT code, neighbourCode FROM municipalityNeighbour") {
      geography.neighbours[row.value("code"), default: []].insert(row.value("neighbourCode"))
    }
    return geography
  }
}

extension GoalOutlook {
  /// Counts the goals of the periods that hold `today`; costs nothing where none does.
  static func load(today: DanishDate, _ db: Database) throws -> GoalOutlook {
    let open = try StrategyPeriod.adopted(db).filter { $0.contains(today) }
    guard !open.isEmpty else { return GoalOutlook() }
    let facts = try CountingFacts.load(db)
    let goals = try Goal.fetchAll(db)
    let options = try GoalOption.fetchAll(db)
    let balances = try GoalOpeningBalance.fetchAll(db)
    var outlook = GoalOutlook()
    for period in open {
      let meter = GoalCounter(facts: facts, period: period, asOf: today).meter(
        goals: goals.filter { $0.periodID == period.id }, options: options, balances: balances)
      outlook.behind += meter.figures.filter { $0.verdict == .behind }.compactMap { figure in
        let own = options.filter { $0.goalID == figure.goal.id }
        let classes = figure.goal.metric.agreementClasses(CountingOptions(own))
        return classes.isEmpty ? nil : Behind(ordinal: figure.goal.ordinal, classes: classes)
      }
    }
    return outlook
  }
}
