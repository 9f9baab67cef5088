import Resources

extension FollowUp {
  /// Promises, kept or not, with whom they are about and who keeps them.
  public static let list: RecordList? = RecordList(
    .followUp, Phrase(da: "Opfølgninger", en: "Follow-ups"), table: "followUp",
    columns: [
      ListColumn(
        "dueOn", Phrase(da: "Lovet til", en: "Due"), .date(.future), sql: "followUp.dueOn"),
      ListColumn("text", Phrase(da: "Hvad", en: "What"), .text(max: 500), sql: "followUp.text"),
      ListColumn(
        .organisation, Phrase(da: "Om", en: "About"), .text(max: 200),
        sql: """
          coalesce(
            (SELECT name FROM organisation WHERE id = followUp.organisationID),
            (SELECT coalesce(organisation.name, inquiry.callerName, inquiry.callerPhone,
              inquiry.reference) FROM inquiry
              LEFT JOIN organisation ON organisation.id = inquiry.callerOrganisationID
              WHERE inquiry.id = followUp.inquiryID),
            (SELECT title FROM partnership WHERE id = followUp.partnershipID))
          """),
      ListColumn("state", ListPhrases.state, .one(of: State.self), sql: "followUp.state"),
      ListColumn(
        "assignee", Phrase(da: "Hvem", en: "Who"), .choice(.list(.staff)),
        sql: "followUp.assigneeStaffID"),
      ListColumn("doneAt", Phrase(da: "Gjort", en: "Done"), .moment, .sql("followUp.doneAt")),
      ListColumn(
        "inquiry", ListPhrases.reference, .text(max: 13),
        sql: "(SELECT reference FROM inquiry WHERE id = followUp.inquiryID)"),
    ])
}

extension FollowUp.State: Worded {
  public var word: Phrase {
    switch self {
    case .open: Phrase(da: "åben", en: "open")
    case .done: Phrase(da: "gjort", en: "done")
    case .cancelled: Phrase(da: "aflyst", en: "cancelled")
    }
  }
}
