import GRDB

extension Register {
  /// Makes open follow-ups and inquiries of colleagues the user's own; those that have ended stay
  /// with who ended them.
  public func takeOver(followUps: [Int64], inquiries: [Int64]) throws {
    let names = try read { try String.owners(followUps: followUps, inquiries: inquiries, $0) }
    try change(.workTakenOver, subject: names) { change in
      try change.takeOver(followUps: followUps, inquiries: inquiries, by: user.id)
    }
  }

  /// Makes everything that a colleague has open the user's own, and says how many that was.
  public func takeOverAll(from staffID: Int64) throws -> Int {
    guard staffID != user.id else { return 0 }
    let name = try read { try Staff.find(staffID, $0)?.initials }
    return try change(.workTakenOver, subject: name) { change in
      let followUps = try Int64.readAll(
        change.db, sql: "SELECT id FROM followUp WHERE state = 'open' AND assigneeStaffID = ?",
        arguments: [staffID])
      let inquiries = try Int64.readAll(
        change.db, sql: "SELECT id FROM inquiry WHERE state <> 'closed' AND ownerStaffID = ?",
        arguments: [staffID])
      return try change.takeOver(followUps: followUps, inquiries: inquiries, by: user.id)
    }
  }
}

extension Change {
  /// How many were taken over.
  @discardableResult
  fileprivate func takeOver(
    followUps: [Int64], inquiries: [Int64], by staffID: Int64
  ) throws -> Int {
    var count = 0
    let promised: [FollowUp] = try IDList(followUps).rows(where: "id", db)
    for followUp in promised where followUp.state == .open && followUp.assigneeStaffID != staffID {
      var mine = followUp
      mine.assigneeStaffID = staffID
      try update(mine, from: followUp)
      count += 1
    }
    let asked: [Inquiry] = try IDList(inquiries).rows(where: "id", db)
    for inquiry in asked where inquiry.state != .closed && inquiry.ownerStaffID != staffID {
      var mine = inquiry
      mine.ownerStaffID = staffID
      try update(mine, from: inquiry)
      count += 1
    }
    return count
  }
}

extension String {
  /// The initials of those whose work it is, such as `BO, KA`.
  fileprivate static func owners(
    followUps: [Int64], inquiries: [Int64], _ db: Database
  ) throws -> String {
    try String.readAll(
      db,
      sql: """
        SELECT initials FROM staff WHERE id IN (
          SELECT assigneeStaffID FROM followUp WHERE id IN (SELECT value FROM json_each(?))
          UNION
          SELECT ownerStaffID FROM inquiry WHERE id IN (SELECT value FROM json_each(?)))
        ORDER BY initials
        """, arguments: [IDList(followUps).json, IDList(inquiries).json]
    ).joined(separator: ", ")
  }
}
