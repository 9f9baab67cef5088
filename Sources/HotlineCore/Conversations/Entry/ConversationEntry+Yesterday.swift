import GRDB
import Resources

extension ConversationEntry {
  /// Who called on the last working day before today: on a Monday those of Friday.
  static let callsYesterday = RecordList(
    .callsYesterday, of: .interaction, ListPhrases.callsYesterday,
    columns: columns
  ) { today, db in
    let calendar = try DanishCalendar.load(db)
    var day = today.adding(days: -1)
    // No span without a working day is as long.
    for _ in 0..<14 where !calendar.isWorkingDay(day) { day = day.adding(days: -1) }
    let clock = try CopenhagenTime()
    return try Int64.readAll(
      db,
      sql: """
        SELECT id FROM interaction
        WHERE kind = 'call' AND direction = 'in' AND startedAt >= ? AND startedAt < ?
        ORDER BY id DESC
        """,
      arguments: [clock.instant(day).date, clock.instant(today).date])
  }

  /// Of a talk that came in nobody asks its kind and its way: what was said stands before the rest.
  private static var columns: [ListColumn] {
    let all = (list?.columns ?? []).filter { ![.conversationKind, .way].contains($0.key) }
    let said = all.filter { $0.key == .summary }
    return all.prefix(2) + said + all.dropFirst(2).filter { $0.key != .summary }
  }
}
