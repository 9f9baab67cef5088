import Resources

extension FollowUp {
  /// At what time, and about which agreement.
  public static let fileColumns = [
    ListColumn("dueMinute", Phrase(da: "Kl.", en: "At"), .time, sql: "followUp.dueMinute"),
    ListColumn(
      "partnership", Phrase(da: "Partnerskab", en: "Partnership"), .text(max: 200),
      sql: "(SELECT title FROM partnership WHERE id = followUp.partnershipID)"),
  ]
}
