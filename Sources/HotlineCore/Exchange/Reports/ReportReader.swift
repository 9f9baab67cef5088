import GRDB
import Resources

/// What reports ask of the register as it stands in one moment.
struct ReportReader {
  let db: Database
  let question: ReportQuestion
  let language: Language
  /// As the desk shows it.
  let meter: GoalMeter
  let home: HomeMunicipality

  /// nil where there is no such period.
  init?(_ question: ReportQuestion, _ language: Language, _ db: Database) throws {
    guard
      let meter = try GoalMeter.read(question.periodID, question.asOf, db)?.besideFrozen(db)
    else { return nil }
    (self.db, self.question, self.language, self.meter) = (db, question, language, meter)
    home = try HomeMunicipality.fetch(db)
  }

  var period: StrategyPeriod { meter.period }
  var from: DanishDate { period.startsOn }
  /// The last day that counts.
  var through: DanishDate { min(question.asOf, period.endsOn) }

  func report() throws -> Report {
    var report = Report(title: question.kind.title(language), span: span, sections: try sections())
    if question.kind == .committee { report.preamble = preamble }
    return report
  }

  private func sections() throws -> [Report.Section] {
    switch question.kind {
    case .committee: try committee()
    case .effect: try effect()
    case .bottomLines: try bottomLines()
    case .results: try results()
    case .hotline: []
    case .prizes: try prizes()
    case .roleModels: try roleModels()
    case .periods: try periodAgainstPeriod()
    case .principles: try principles()
    case .suggestions: try suggestions()
    }
  }

  /// `Silkeborg Kommune · Strategi … · slutresultat · pr. 29-11-2026`
  private var span: String {
    [
      home.name, title(of: period), meter.isFinal ? DeskPhrases.finalResult(language) : nil,
      DeskPhrases.asOf(language, ["day": question.asOf.display]),
      meter.overlapping.isEmpty
        ? nil
        : "\(DeskPhrases.overlaps(language)) \(meter.overlapping.joined(separator: ", "))",
    ].compactMap(\.self).joined(separator: " · ")
  }

  func title(of period: StrategyPeriod) -> String {
    language == .danish ? period.title : period.titleEn ?? period.title
  }

  func title(of goal: Goal) -> String {
    language == .danish ? goal.titleDa : goal.titleEn
  }

  /// The words of codes; a code without any is shown as it is.
  func labels(_ kind: String) throws -> [(code: String, words: String)] {
    let label = language == .danish ? "labelDa" : "labelEn"
    return try Row.fetchAll(
      db, sql: "SELECT code, \(label) FROM label WHERE kind = ? ORDER BY ordinal, id",
      arguments: [kind]
    ).map { ($0.value(at: 0), $0.value(at: 1)) }
  }

  func words(_ codes: [String], _ labels: [(code: String, words: String)]) -> String {
    codes.map { code in labels.first { $0.code == code }?.words ?? code }.joined(separator: ", ")
  }
}
