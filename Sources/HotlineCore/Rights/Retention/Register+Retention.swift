import Foundation
import GRDB
import Resources

extension Register {
  /// What is due by the rules of retention today; nothing is changed.
  public func retention() throws -> [RetentionDue] {
    let (today, clock) = (try today(), try CopenhagenTime())
    return try read { try RetentionReader(db: $0, today: today, clock: clock).all() }
  }

  /// What the rules say of one kind of data, as it is read in their list.
  func page(ofRetention id: Int64, _ language: Language) throws -> RecordPage? {
    guard let due = try retention().first(where: { $0.rule.id == id }) else { return nil }
    return RecordPage(
      title: due.rule.sentence(language),
      lines: due.lines(language, most: 500).dropFirst().map { RecordPage.Line($0) })
  }

  /// Takes away what is due, in rows, history and search index, and gives what that was. What has to be
  /// archived first and was not stays. It cannot be undone.
  ///
  /// Throws ``Refusal/changedUnseen(subject:)`` where something else is due than somebody has seen, and a
  /// refusal of the role below leader.
  @discardableResult
  public func applyRetention(_ seen: [RetentionDue]) throws -> [RetentionDue] {
    let (today, clock) = (try today(), try CopenhagenTime())
    try change(.retentionRun) { change in
      try Staff.require(.leader, of: change.staffID, change.db)
      let due = try RetentionReader(db: change.db, today: today, clock: clock).all()
      guard due == seen else { throw RegisterError.refused(.changedUnseen(subject: "")) }
      for rule in due { try change.takeAway(rule) }
    }
    _ = try compact()
    return seen
  }
}

extension Change {
  fileprivate func takeAway(_ due: RetentionDue) throws {
    guard !due.due.isEmpty else { return }
    let ids = IDList(due.due.map(\.id)).json
    switch due.rule.subject {
    case .callerContact:
      try blank(["callerName": nil, "callerPhone": nil], of: "inquiry", ids)
    case .summary:
      try blank(["summary": RightsPhrases.erased(.danish)], of: "interaction", ids)
    case .initiativeContact:
      for row in due.due {
        let finder = try PersonFinder(PersonSubject.contact(row.id, asked: row.reference, db), db)
        let places = try finder.places()
        let isFiled = places.contains { $0.journalNo != nil && $0.fate != .stays }
        let chosen = Set(places.filter(\.isChosen).map(\.source))
        try erase(finder, places, isFiled ? .anonymised : .erased, chosen)
      }
    case .partnership: return
    }
    try refreshIndex(of: due)
  }

  /// Writes the same into columns of rows and into every image of them that history keeps.
  private func blank(_ columns: [String: String?], of table: String, _ ids: String) throws {
    for (column, value) in columns {
      try db.execute(
        sql: """
          UPDATE \(table) SET \(column) = ? WHERE id IN (SELECT value FROM json_each(?))
          """, arguments: [value, ids])
    }
    try overwriteHistory(columns, of: table, rows: ids)
  }

  private func refreshIndex(of due: RetentionDue) throws {
    for row in due.due {
      guard let kind = SearchedKind(row.kind) else { continue }
      try RecordIndex(db).refresh(kind, row.id)
    }
    try SearchIndex.join(db)
  }
}
