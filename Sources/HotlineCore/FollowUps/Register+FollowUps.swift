import GRDB

extension Register {
  /// Stores a new follow-up, or an edit of `base`. A day on which nobody works becomes the next
  /// working day; one without text says whom it is about, one without an owner is the user's.
  @discardableResult
  public func save(_ followUp: FollowUp, from base: FollowUp?) throws -> FollowUp {
    var followUp = followUp
    if followUp.text.isBlank {
      followUp.text = FollowUp.defaultText(
        about: try read { try followUp.subject($0) } ?? "", keeping: keptNumbers)
    }
    let kind: ActionKind = base == nil ? .entered(.followUp) : .edited(.followUp)
    return try change(kind, subject: followUp.text.trimmed) {
      try $0.store(followUp, from: base, assignee: user.id)
    }
  }

  /// Done now. One that a colleague ended meanwhile stays as it is.
  public func complete(_ followUp: FollowUp) throws {
    try change(.followUpDone, subject: followUp.text) { try $0.complete(followUpID: followUp.id) }
  }

  /// Puts a follow-up off to a moment, or to the first working day after it. Where no time is said it
  /// is for any time of that day.
  @discardableResult
  public func move(_ followUp: FollowUp, to moment: DayAndTime) throws -> FollowUp {
    var moved = followUp
    (moved.dueOn, moved.dueMinute) = (moment.day, moment.minute)
    return try change(.followUpMoved, subject: followUp.text) {
      try $0.store(moved, from: followUp, assignee: user.id)
    }
  }

  /// What was promised to an organisation and is not kept yet, the first due first: its own
  /// follow-ups and those of inquiries in which it called.
  public func openFollowUps(of organisationID: Int64) throws -> [FollowUp] {
    try read { try FollowUp.open(of: organisationID, $0) }
  }
}

extension FollowUp {
  /// The ids of an organisation's own follow-ups and of those that belong only to inquiries in
  /// which it called; `:id` is the organisation. By indexes.
  static let idsOfOrganisation = """
    SELECT id FROM followUp WHERE organisationID = :id
    UNION
    SELECT followUp.id FROM inquiry
    JOIN followUp ON followUp.inquiryID = inquiry.id
    WHERE inquiry.callerOrganisationID = :id AND followUp.organisationID IS NULL
    """

  static func open(of organisationID: Int64, _ db: Database) throws -> [FollowUp] {
    try FollowUp.fetchAll(
      db,
      sql: """
        SELECT * FROM followUp WHERE state = 'open' AND id IN (\(idsOfOrganisation))
        ORDER BY dueOn, dueMinute IS NULL, dueMinute, id
        """, arguments: ["id": organisationID])
  }

  /// Whom it is about: an organisation, a partnership or an inquiry.
  fileprivate func subject(_ db: Database) throws -> String? {
    try String.readOne(
      db,
      sql: """
        SELECT coalesce(
          (SELECT name FROM organisation WHERE id = :organisation),
          (SELECT title FROM partnership WHERE id = :partnership),
          (SELECT reference FROM inquiry WHERE id = :inquiry))
        """,
      arguments: [
        "organisation": organisationID, "partnership": partnershipID, "inquiry": inquiryID,
      ])
  }
}
