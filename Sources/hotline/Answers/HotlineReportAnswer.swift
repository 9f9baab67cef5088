import HotlineCore
import Resources

/// The figures of the hotline in JSON. The keys are stable; what a figure does not have is left out.
struct HotlineReportAnswer: Encodable {
  struct Figure: Encodable {
    /// Such as `inquiries`, `callerType.sov` or `referral.agreed`.
    let code: String
    let title: String
    let count: Int
    let of: Int?
    let percent: Double?
    /// Of a figure of time: the days in the middle.
    let days: Double?
    let rows: [Row]?
  }

  struct Row: Encodable {
    /// The inquiry's reference.
    let ref: String
    let day: DanishDate?
    /// The reference of the caller, or of the organisation that was named.
    let organisation: String?
    let caller: String?
    let staff: String
    let counts: Bool
    let reason: String
  }

  let quarter: String
  let from, through: DanishDate
  let figures: [Figure]
  /// In words, each as it was written.
  let unmetNeeds: [String]

  init(_ figures: HotlineFigures, quarter: Quarter, withRows: Bool, _ language: Language) {
    self.quarter = quarter.description
    from = figures.from
    through = figures.through
    self.figures = figures.figures.map { figure in
      Figure(
        code: figure.name.code, title: figure.name.title(language), count: figure.count,
        of: figure.whole, percent: figure.percent, days: figure.days,
        rows: withRows ? figure.rows.map { Row($0, language) } : nil)
    }
    unmetNeeds = figures[.unmetNeeds]?.rows.map { $0.reason.sentence(language) } ?? []
  }
}

extension HotlineReportAnswer.Row {
  init(_ row: HotlineFigures.Row, _ language: Language) {
    ref = row.reference
    day = row.day
    organisation = row.organisationID.map(Organisation.reference)
    caller = row.caller
    staff = row.staffInitials
    counts = row.counts
    reason = row.reason.sentence(language)
  }
}
