import Resources

extension Inquiry {
  /// Who called, and what the receiver of a handover answered.
  public static let fileColumns = [
    ListColumn(
      "callerName", Phrase(da: "Navn", en: "Name"), .text(max: 200), sql: "inquiry.callerName"),
    ListColumn(
      "callerPhone", Phrase(da: "Telefon", en: "Phone"), .phones, sql: "inquiry.callerPhone"),
    ListColumn(
      "callerContact", Phrase(da: "Kontakt", en: "Contact"), .text(max: 200),
      sql: "(SELECT name FROM contactPerson WHERE id = inquiry.callerContactID)"),
    ListColumn(
      "handoverAskedAt", Phrase(da: "Spurgt", en: "Asked"), .moment,
      .sql("inquiry.handoverAskedAt")),
    ListColumn(
      "handoverStateAt", Phrase(da: "Svaret", en: "Answered"), .moment,
      .sql("inquiry.handoverStateAt")),
    ListColumn(
      "handoverConfirmedAt", Phrase(da: "Sagt ja", en: "Said yes"), .moment,
      .sql("inquiry.handoverConfirmedAt")),
    ListColumn(
      "handoverConfirmedBy", Phrase(da: "Ja fra", en: "Yes from"), .text(max: 200),
      sql: "inquiry.handoverConfirmedBy"),
    ListColumn(
      "handoverRefusal", Phrase(da: "Hvorfor nej", en: "Why no"), .text(max: 1_000),
      sql: "inquiry.handoverRefusal"),
    ListColumn(
      "handoverRefusedBy", Phrase(da: "Nej fra", en: "No from"), .text(max: 200),
      sql: "inquiry.handoverRefusedBy"),
  ]
}
