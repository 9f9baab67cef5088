import GRDB
import Resources

extension Inquiry {
  /// Inquiries that somebody was asked to take over, with the answer and what came of it. Space says
  /// how far the receiver is: taken over, under way, done.
  static let handoverList = RecordList(
    .handovers, of: .inquiry, Phrase(da: "Overdragelser", en: "Handovers"),
    only: "handoverToID IS NOT NULL",
    columns: [
      ListColumn(
        "handoverTo", ListPhrases.handoverTo, .text(max: 200),
        sql: "(SELECT name FROM organisation WHERE id = inquiry.handoverToID)"),
      ListColumn(
        "handover", ListPhrases.handover, .one(of: HandoverState.self), sql: handoverState),
      callerColumn,
      ListColumn(
        "askedAt", Phrase(da: "Spurgt", en: "Asked"), .moment, .sql("inquiry.handoverAskedAt")),
      ListColumn(
        "days", Phrase(da: "Dage til svar", en: "Days to answer"), .field(.integer(0...99_999)),
        .rule(daysToAnswer)),
      ListColumn(
        .handoverRefusal, Phrase(da: "Hvorfor nej", en: "Why no"), .text(max: 500),
        sql: "inquiry.handoverRefusal"),
      ListColumn("owner", ListPhrases.owner, .choice(.list(.staff)), sql: "inquiry.ownerStaffID"),
      ListColumn("reference", ListPhrases.reference, .text(max: 13), sql: "inquiry.reference"),
    ], tick: nextStep)

  /// What callers asked for and nobody could meet.
  static let unmetList = RecordList(
    .unmetNeeds, of: .inquiry, Phrase(da: "Udækkede behov", en: "Unmet needs"),
    only: "unmetNeed IS NOT NULL",
    columns: [
      ListColumn("unmetNeed", ListPhrases.unmetNeed, .text(max: 500), sql: "inquiry.unmetNeed"),
      ListColumn("openedAt", ListPhrases.openedAt, .moment, .sql("inquiry.openedAt")),
      callerColumn,
      ListColumn("owner", ListPhrases.owner, .choice(.list(.staff)), sql: "inquiry.ownerStaffID"),
      ListColumn("reference", ListPhrases.reference, .text(max: 13), sql: "inquiry.reference"),
    ])

  private static let daysToAnswer: @Sendable ([Int64], Database) throws -> [Int64: DatabaseValue] =
    { ids, db in
      let clock = try CopenhagenTime()
      let inquiries: [Inquiry] = try IDList(ids).rows(where: "id", db)
      return Dictionary(
        inquiries.compactMap { inquiry in
          inquiry.daysToAnswer(clock).map { (inquiry.id, $0.databaseValue) }
        }, uniquingKeysWith: { first, _ in first })
    }

  private static let nextStep = ListTick { id, register in
    guard let inquiry = try register.inquiry(id), let state = inquiry.handover else { return nil }
    let next: HandoverState
    switch state {
    case .accepted: next = .underWay
    case .underWay, .done: next = .done
    case .asked, .refused: return ConversationPhrases.handoverWaits
    }
    if next != state { try register.move(handoverOf: id, to: next) }
    return Phrase(
      da: "\(inquiry.reference): \(next.word.da)", en: "\(inquiry.reference): \(next.word.en)")
  }
}
