import Resources

extension Referral {
  /// Inquiries in which an organisation was named, with what came of each naming.
  static let allList = RecordList(
    .referrals, of: .inquiry, Phrase(da: "Nævnte virksomheder", en: "Named organisations"),
    only: "id IN (SELECT inquiryID FROM referral)",
    columns: [
      ListColumn(
        "named", Phrase(da: "Nævnt", en: "Named"), .text(max: 400),
        sql: """
          (SELECT group_concat(name, ', ') FROM
            (SELECT organisation.name FROM referral
              JOIN organisation ON organisation.id = referral.organisationID
              WHERE referral.inquiryID = inquiry.id ORDER BY referral.id))
          """),
      ListColumn(
        "answers", Phrase(da: "Blev til", en: "Came to"), .ticks(.fixed(Self.answers)),
        sql: """
          (SELECT json_group_array(outcome) FROM
            (SELECT outcome FROM referral WHERE referral.inquiryID = inquiry.id
              ORDER BY referral.id))
          """),
      Inquiry.callerColumn,
      ListColumn(
        "givenAt", Phrase(da: "Nævnt den", en: "Named on"), .moment,
        .sql("(SELECT min(givenAt) FROM referral WHERE inquiryID = inquiry.id)")),
      ListColumn("owner", ListPhrases.owner, .choice(.list(.staff)), sql: "inquiry.ownerStaffID"),
      ListColumn("reference", ListPhrases.reference, .text(max: 13), sql: "inquiry.reference"),
    ])

  private static let answers = Outcome.allCases.map { Choice($0.rawValue, $0.word) }

  /// Inquiries in which an organisation was named, and nobody knows what came of it; Enter opens the
  /// talk, in which the answer is entered.
  static let unknownList = RecordList(
    .unknownReferrals, of: .inquiry,
    Phrase(da: "Nævnt uden kendt udfald", en: "Named, outcome unknown"),
    only: "id IN (SELECT inquiryID FROM referral WHERE outcome = 'unknown')",
    columns: [
      ListColumn(
        "named", Phrase(da: "Nævnt", en: "Named"), .text(max: 200),
        sql: """
          (SELECT group_concat(name, ', ') FROM referral
            JOIN organisation ON organisation.id = referral.organisationID
            WHERE referral.inquiryID = inquiry.id AND referral.outcome = 'unknown')
          """),
      Inquiry.callerColumn,
      ListColumn(
        "givenAt", Phrase(da: "Nævnt den", en: "Named on"), .moment,
        .sql(
          """
          (SELECT min(givenAt) FROM referral
            WHERE inquiryID = inquiry.id AND outcome = 'unknown')
          """)),
      ListColumn("owner", ListPhrases.owner, .choice(.list(.staff)), sql: "inquiry.ownerStaffID"),
      ListColumn("reference", ListPhrases.reference, .text(max: 13), sql: "inquiry.reference"),
    ], order: "givenAt")
}
