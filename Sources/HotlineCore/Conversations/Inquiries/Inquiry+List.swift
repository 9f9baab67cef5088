import Resources

extension Inquiry {
  /// Inquiries with their talks: how many, when the last one was, and what was said in them.
  public static let list: RecordList? = RecordList(
    .inquiry, ListPhrases.inquiries, table: "inquiry",
    columns: [
      ListColumn("reference", ListPhrases.reference, .text(max: 13), sql: "inquiry.reference"),
      ListColumn("openedAt", ListPhrases.openedAt, .moment, .sql("inquiry.openedAt")),
      callerColumn,
      ListColumn(
        "state", ListPhrases.state, .one(of: State.self), sql: "inquiry.state"),
      ListColumn("talks", ListPhrases.talks, .integer(0...9_999), sql: talks, isSummed: true),
      ListColumn("lastContact", ListPhrases.lastContact, .moment, .sql(lastContact)),
      ListColumn(
        "outcome", ListPhrases.outcome, .one(of: Outcome.self),
        sql: "inquiry.outcome"),
      ListColumn("owner", ListPhrases.owner, .choice(.list(.staff)), sql: "inquiry.ownerStaffID"),
      ListColumn("said", ListPhrases.said, .text(max: 4_000), sql: said),
      ListColumn(
        "purpose", ListPhrases.purpose, .one(of: Purpose.self),
        sql: "inquiry.purpose"),
      ListColumn("topics", ListPhrases.topics, .ticks(.list(.topics)), sql: topicCodes),
      ListColumn(
        "callerType", ListPhrases.callerType, .one(of: CallerType.self),
        sql: "inquiry.callerType"),
      ListColumn(
        "handoverTo", ListPhrases.handoverTo, .text(max: 200),
        sql: "(SELECT name FROM organisation WHERE id = inquiry.handoverToID)"),
      ListColumn(
        "handover", ListPhrases.handover, .one(of: HandoverState.self), sql: handoverState),
      ListColumn("unmetNeed", ListPhrases.unmetNeed, .text(max: 500), sql: "inquiry.unmetNeed"),
      ListColumn("closedAt", ListPhrases.closedAt, .moment, .sql("inquiry.closedAt")),
      ListColumn("journalNo", ListPhrases.journalNo, .text(max: 50), sql: "inquiry.journalNo"),
      ListColumn("kle", FieldWords.kle.label, .text(max: 20), sql: "inquiry.kle"),
    ])

  static let callerColumn = ListColumn(
    "caller", ListPhrases.caller, .text(max: 200),
    sql: """
      coalesce((SELECT name FROM organisation WHERE id = inquiry.callerOrganisationID),
        inquiry.callerName, inquiry.callerPhone)
      """)

  /// As ``Inquiry/handover``.
  static let handoverState = """
    coalesce(inquiry.handoverState, CASE
      WHEN inquiry.handoverToID IS NULL THEN NULL
      WHEN inquiry.outcome IS NOT 'handed_over' AND inquiry.state <> 'referred' THEN NULL
      WHEN inquiry.handoverConfirmedAt IS NULL THEN 'asked' ELSE 'accepted' END)
    """

  private static let talks =
    "(SELECT count(*) FROM interaction WHERE interaction.inquiryID = inquiry.id)"

  private static let lastContact =
    "(SELECT max(startedAt) FROM interaction WHERE interaction.inquiryID = inquiry.id)"

  /// Of every talk the beginning, the newest first.
  private static let said = """
    (SELECT group_concat(summary, ' · ') FROM
      (SELECT substr(summary, 1, 300) AS summary FROM interaction
        WHERE interaction.inquiryID = inquiry.id ORDER BY startedAt DESC, id DESC))
    """

  private static let topicCodes = """
    (SELECT json_group_array(code) FROM
      (SELECT code FROM inquiryTopic WHERE inquiryID = inquiry.id ORDER BY ordinal))
    """
}
