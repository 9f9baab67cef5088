import Resources

extension RSVCaseEntry {
  /// Who is on the way, what is missing, and who helps. Of a case that has its answer nothing is.
  public static let list: RecordList? = RecordList(
    RSVCaseEntry.self, Phrase(da: "På vej til RSV", en: "On the way to RSV"),
    leading: [
      .field(.organisation), .field(.state), .column(missingCount), .column(missingCriteria),
      .field("helperStaffID"), .field("openedOn"), .field("submittedOn"), .field("answeredOn"),
      .column(.origin(of: "rsvCase")),
    ])

  private static let open = RSVCase.State.open.map { "'\($0.rawValue)'" }.joined(separator: ", ")

  private static func ofMissing(_ what: String) -> String {
    """
    CASE WHEN rsvCase.state IN (\(open)) THEN
      (SELECT \(what) FROM (SELECT criterion FROM rsvCriterionCheck AS part
        WHERE part.rsvCaseID = rsvCase.id AND part.status <> 'met' ORDER BY part.id)) END
    """
  }

  private static let missingCount = ListColumn(
    "missingCount", Phrase(da: "Mangler", en: "Lacks"), .integer(0...5),
    sql: ofMissing("count(*)"))

  private static let missingCriteria = ListColumn(
    "missing", Phrase(da: "Hvad mangler", en: "What is missing"),
    .ticks(.fixed(RSVCriterion.choices)), sql: ofMissing("json_group_array(criterion)"))
}
