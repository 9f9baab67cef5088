import Resources

extension ConversationEntry {
  /// Talks, mails, meetings and notes: with whom (who gave no name is their number), by whom, and what
  /// was said.
  public static let list: RecordList? = RecordList(
    .interaction, Phrase(da: "Samtaler", en: "Conversations"), table: "interaction",
    columns: [
      ListColumn(
        "startedAt", Phrase(da: "Hvornår", en: "When"), .moment, .sql("interaction.startedAt")),
      ListColumn(
        .caller, ListPhrases.caller, .text(max: 400),
        sql: """
          coalesce(
            (SELECT group_concat(name, ', ') FROM
              (SELECT DISTINCT organisation.name FROM interactionOrganisation part
                JOIN organisation ON organisation.id = part.organisationID
                WHERE part.interactionID = interaction.id AND part.role IN ('caller', 'party'))),
            (SELECT coalesce(callerName, callerPhone) FROM inquiry WHERE inquiry.id = interaction.inquiryID))
          """),
      ListColumn(
        .conversationKind, ConversationFieldWords.kind.label, .one(of: Interaction.Kind.self),
        sql: "interaction.kind"),
      ListColumn(
        .way, ConversationFieldWords.way.label, .one(of: Interaction.Direction.self),
        sql: "interaction.direction"),
      ListColumn(
        "staff", Phrase(da: "Medarbejder", en: "Staff"), .choice(.list(.staff)),
        sql: "interaction.staffID"),
      ListColumn(
        .summary, ListPhrases.said, .text(max: 4_000), sql: "substr(interaction.summary, 1, 300)"),
      ListColumn(
        "purpose", ListPhrases.purpose, .one(of: Inquiry.Purpose.self),
        sql: "interaction.purpose"),
      ListColumn(
        "reference", ListPhrases.reference, .text(max: 13),
        sql: "(SELECT reference FROM inquiry WHERE id = interaction.inquiryID)"),
    ])
}
