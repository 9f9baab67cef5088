import GRDB
import Resources

// The steps of inquiries, referrals and follow-ups that several use cases share.
extension Change {
  /// Names the running action in the history, where its subject is known only now.
  func name(_ subject: String) throws {
    try db.execute(
      sql: "UPDATE action SET subject = ? WHERE id = ?",
      arguments: [Self.subject(subject, keeping: keptNumbers), actionID])
  }

  /// Blanks columns of one row in everything that history and the search index keep of it, so that what
  /// must not be stored is not found there either. Undo brings back the rest.
  func forget(_ columns: [String], of table: String, id: Int64) throws {
    let blank: [String: String?] = columns.reduce(into: [:]) { $0.updateValue(nil, forKey: $1) }
    try overwriteHistory(blank, of: table, rows: IDList([id]).json)
    if let kind = SearchedKind(table: table) { try RecordIndex(db).forget(kind, id) }
  }

  /// The next of the day, such as `H-20261123-07`.
  func nextInquiryReference(on day: DanishDate) throws -> String {
    let prefix = "H-" + day.iso.filter { $0 != "-" } + "-"
    let number = try nextNumber(of: prefix)
    return prefix + (number < 10 ? "0\(number)" : "\(number)")
  }

  @discardableResult
  func answer(
    _ referral: Referral, _ outcome: Referral.Outcome, on day: DanishDate
  ) throws -> Referral {
    var answered = referral
    answered.outcome = outcome
    answered.checkedOn = outcome == .unknown ? nil : day
    return try update(answered, from: referral)
  }

  // MARK: Follow-ups

  /// Stores a follow-up on a working day, with somebody who keeps it.
  @discardableResult
  func store(_ followUp: FollowUp, from base: FollowUp?, assignee: Int64) throws -> FollowUp {
    var followUp = followUp
    followUp.text = followUp.text.trimmed
    if followUp.assigneeStaffID == 0 { followUp.assigneeStaffID = assignee }
    followUp.dueOn = try DanishCalendar.load(db).workingDay(onOrAfter: followUp.dueOn)
    switch followUp.state {
    case .done: followUp.doneAt = followUp.doneAt ?? at
    case .open, .cancelled: followUp.doneAt = nil
    }
    guard followUp.id != 0 else { return try insert(followUp) }
    guard let standing = try FollowUp.find(followUp.id, db) else {
      throw RegisterError.rowIsGone(table: FollowUp.databaseTableName, id: followUp.id)
    }
    return try update(followUp, from: base ?? standing)
  }

  /// Ends an open follow-up; leaves one that somebody ended already as it is.
  func complete(followUpID id: Int64) throws {
    guard let standing = try FollowUp.find(id, db) else {
      throw RegisterError.rowIsGone(table: FollowUp.databaseTableName, id: id)
    }
    guard standing.state == .open else { return }
    var done = standing
    done.state = .done
    done.doneAt = at
    try update(done, from: standing)
  }
}

extension FollowUp {
  /// The text of a promise that nobody put in words.
  /// A number in it that nobody chose to keep here is blacked out: it stands where it was kept.
  static func defaultText(about subject: String, keeping kept: KeptNumbers) -> String {
    let subject = Change.subject(subject, keeping: kept) ?? ""
    return ConversationPhrases.followUpOn(.danish, ["subject": String(subject.prefix(80))])
  }
}
