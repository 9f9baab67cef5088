import GRDB

extension Register {
  /// What is to be done: follow-ups due, callbacks promised, handovers not confirmed, inquiries
  /// without outcome, referrals that nobody asked about, dialogue overdue.
  ///
  /// Costs with what is open and with the number of social enterprises, not with that of
  /// organisations.
  ///
  /// - Parameters:
  ///   - staffID: whose; nil for everybody's. A dialogue that is due is everybody's.
  ///   - through: shows promises up to this day; nil for those due `today` or before.
  public func workList(
    of staffID: Int64?, today: DanishDate, through: DanishDate? = nil
  ) throws -> WorkList {
    let clock = try CopenhagenTime()
    return try read { db in
      let reader = WorkListReader(
        db: db, staffID: staffID, today: today, through: max(through ?? today, today),
        calendar: try DanishCalendar.load(db), clock: clock)
      var list = WorkList(
        items: try reader.followUps() + reader.inquiries() + reader.referrals()
          + reader.dialogues())
      list.sort()
      return list
    }
  }
}
