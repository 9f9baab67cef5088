import GRDB

extension Register {
  /// What is to be done: follow-ups due, callbacks promised, handovers not confirmed, inquiries
  /// without outcome, referrals that nobody asked about, dialogue overdue; and what is promised for
  /// later.
  ///
  /// Costs with what is open and with the number of social enterprises, not with that of
  /// organisations.
  ///
  /// - Parameters:
  ///   - staffID: whose; nil for everybody's. A dialogue that is due is everybody's.
  public func workList(of staffID: Int64?, today: DanishDate) throws -> WorkList {
    let clock = try CopenhagenTime()
    return try read { db in
      let reader = WorkListReader(
        db: db, staffID: staffID, today: today, calendar: try DanishCalendar.load(db),
        clock: clock)
      let (list, unreadable) = try UnreadableRow.noting {
        WorkList(
          items: try reader.followUps(.due) + reader.inquiries() + reader.referrals()
            + reader.dialogues(),
          coming: try reader.followUps(.later), held: try reader.held())
      }
      let damaged = unreadable.map { row in
        var item = WorkList.Item(
          .unreadable(row), dueOn: today, organisationName: row.name, text: "")
        item.organisationID = row.organisationID
        return item
      }
      return WorkList(
        items: (list.items + damaged).inOrder(), coming: list.coming.inOrder(), held: list.held)
    }
  }
}
