import Resources

extension EventEntry {
  public static let list: RecordList? = RecordList(
    EventEntry.self, Phrase(da: "Arrangementer", en: "Events"),
    leading: [
      .field(.day), .field(.title), .field(.kind),
      .column(guests("invited", Phrase(da: "Inviteret", en: "Invited"), "1")),
      .column(guests("attended", Phrase(da: "Kom", en: "Came"), "status = 'attended'")),
      .column(partnerships),
      .column(
        .organisations(
          "hosts", Phrase(da: "Værter", en: "Hosts"), in: EventHost.self, by: "eventID", of: table)),
      .field("place"), .field("talkedAbout"),
    ])

  private static func guests(_ key: FieldKey, _ label: Phrase, _ which: String) -> ListColumn {
    ListColumn(
      key, label, .integer(0...100_000),
      sql: "(SELECT count(*) FROM eventAttendance WHERE eventID = event.id AND \(which))",
      isSummed: true)
  }

  /// How many began there; summed over the meetings it is what a meeting leads to. (domain.md S57)
  private static let partnerships = ListColumn(
    "partnerships", Phrase(da: "Partnerskaber", en: "Partnerships"), .integer(0...100_000),
    sql: "(SELECT count(*) FROM partnership WHERE originEventID = event.id)", isSummed: true)
}
