import Resources

/// The reports there are. The command line and the desk offer what stands here.
public enum ReportKind: String, Sendable, CaseIterable {
  case committee
  /// B1: goals by the three lines of effect.
  case effect
  /// B2: the two bottom lines.
  case bottomLines = "bottomlines"
  /// B3: what partnerships led to.
  case results
  /// B4: a quarter of the hotline.
  case hotline
  /// B5: candidates and winners.
  case prizes
  /// B6: role models.
  case roleModels = "rolemodels"
  /// B7: one period beside another.
  case periods
  /// B8: what was done for each principle.
  case principles
  /// B9: what became of suggested partners.
  case suggestions

  public var title: Phrase {
    switch self {
    case .committee: ReportPhrases.committee
    case .effect: ReportPhrases.effect
    case .bottomLines: ReportPhrases.bottomLines
    case .results: ReportPhrases.results
    case .hotline: HotlineReportPhrases.title
    case .prizes: ReportPhrases.prizes
    case .roleModels: ReportPhrases.roleModels
    case .periods: ReportPhrases.periods
    case .principles: ReportPhrases.principles
    case .suggestions: ReportPhrases.suggestions
    }
  }

  /// What the report answers.
  public var purpose: Phrase {
    switch self {
    case .committee: ReportPhrases.committeePurpose
    case .effect: ReportPhrases.effectPurpose
    case .bottomLines: ReportPhrases.bottomLinesPurpose
    case .results: ReportPhrases.resultsPurpose
    case .hotline: ReportPhrases.hotlinePurpose
    case .prizes: ReportPhrases.prizesPurpose
    case .roleModels: ReportPhrases.roleModelsPurpose
    case .periods: ReportPhrases.periodsPurpose
    case .principles: ReportPhrases.principlesPurpose
    case .suggestions: ReportPhrases.suggestionsPurpose
    }
  }
}

/// Which report is wanted, and of when.
public struct ReportQuestion: Equatable, Sendable {
  public var kind: ReportKind
  /// The day as of which it is written.
  public var asOf: DanishDate
  /// nil: the period that the day lies in, else the latest that has begun.
  public var periodID: Int64?
  /// Of the hotline's report; nil: the one of the day.
  public var quarter: Quarter?
  /// Of the hotline's report: with every row behind its figures.
  public var isDetailed = false

  public init(_ kind: ReportKind, asOf: DanishDate) {
    (self.kind, self.asOf) = (kind, asOf)
  }
}
