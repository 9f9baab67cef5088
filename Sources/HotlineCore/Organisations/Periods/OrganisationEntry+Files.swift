import Resources

extension OrganisationEntry {
  /// What came from a list or from other rows, and has no field.
  public static let fileColumns = [
    ListColumn(
      "reference", ListPhrases.reference, .text(max: 12),
      sql: "'V-' || substr('000000' || organisation.id, -max(6, length(organisation.id)))"),
    ListColumn(
      "altNames", StoredFactPhrases.alsoCalled, .text(max: 400), sql: "organisation.altNames"),
    ListColumn(
      "status", ListPhrases.state, .one(of: Organisation.Status.self), sql: "organisation.status"),
    ListColumn(
      "ceasedOn", Phrase(da: "Ophørt", en: "Ceased"), .date(.past), sql: "organisation.ceasedOn"),
    ListColumn(
      "ceaseReason", Phrase(da: "Hvorfor ophørt", en: "Why ceased"), .text(max: 50),
      sql: "organisation.ceaseReason"),
    ListColumn(
      "industryTitle", StoredFactPhrases.industry, .text(max: 200),
      sql: "organisation.industryTitle"),
    ListColumn(
      "industrySystem", Phrase(da: "Branchekodens system", en: "System of the industry code"),
      .text(max: 10), sql: "organisation.industrySystem"),
    ListColumn(
      "employeesInterval", StoredFactPhrases.employees, .text(max: 50),
      sql: "organisation.employeesInterval"),
    ListColumn(
      "legalFormCode", StoredFactPhrases.legalForm, .integer(1_000...9_999),
      sql: "organisation.legalFormCode"),
    ListColumn(
      "verifiedBy", StoredFactPhrases.verifiedBy, .text(max: 200), sql: "organisation.verifiedBy"),
    ListColumn("source", StoredFactPhrases.source, .text(max: 50), sql: "organisation.source"),
    ListColumn(
      "surplusUse", Phrase(da: "Overskuddet går til", en: "The surplus goes to"), .text(max: 500),
      sql: "organisation.surplusUse"),
    ListColumn(
      "pNumbers", StoredFactPhrases.unit, .text(max: 400),
      sql: """
        (SELECT group_concat(pNumber, ', ') FROM productionUnit
          WHERE productionUnit.organisationID = organisation.id)
        """),
    ListColumn(
      "successorOf", StoredFactPhrases.successorOf, .text(max: 200),
      sql: "(SELECT name FROM organisation AS other WHERE other.id = organisation.successorOfID)"),
  ]
}
