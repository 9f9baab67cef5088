import GRDB
import Resources

/// Fills a register with invented partnerships of two parties and inquiries with two talks: for the
/// bench of lists. The rows go in beside the history, which would say nothing of use.
public struct InventedLists {
  private let register: Register
  private var random: BenchRandom
  private var names: InventedName

  /// Throws when the shipped postal codes cannot be read.
  public init(_ register: Register, seed: UInt64 = 1) throws {
    self.register = register
    random = BenchRandom(seed: seed)
    names = InventedName(seed: seed &+ 1, towns: try Shipped.postalCodes().map(\.town))
  }

  /// Adds `rows` of each, about organisations that are there: at least two.
  public mutating func fill(rows: Int) throws {
    var maker = self
    try register.maintain("bench") { db in
      let organisations = try Int64.readAll(db, sql: "SELECT id FROM organisation")
      guard organisations.count > 1 else { return }
      let staff = maker.register.user.id
      let stamps = "1, '2026-01-01 00:00:00.000', \(staff), '2026-01-01 00:00:00.000', \(staff)"
      let stampColumns = "revision, createdAt, createdBy, updatedAt, updatedBy"
      let partnership = try db.makeStatement(
        sql: """
          INSERT INTO partnership (reference, title, state, commonThird, agreedOn, valueDKK,
            facilitatorStaffID, motives, themes, \(stampColumns))
          VALUES (?, ?, ?, ?, ?, ?, ?, '["society"]', '["reuse"]', \(stamps))
          """)
      let party = try db.makeStatement(
        sql: """
          INSERT INTO partnershipParty (partnershipID, organisationID, role, \(stampColumns))
          VALUES (?, ?, 'partner', \(stamps))
          """)
      let inquiry = try db.makeStatement(
        sql: """
          INSERT INTO inquiry (reference, openedAt, callerType, callerOrganisationID, purpose,
            ownerStaffID, state, closedAt, outcome, \(stampColumns))
          VALUES (?, ?, 'enterprise', ?, 'knowledge', ?, 'closed', ?, 'answered', \(stamps))
          """)
      let talk = try db.makeStatement(
        sql: """
          INSERT INTO interaction (inquiryID, kind, direction, startedAt, staffID, summary, twoWay,
            \(stampColumns))
          VALUES (?, 'call', 'in', ?, ?, ?, 1, \(stamps))
          """)
      for number in 0..<rows {
        let isAgreed = maker.random.once(in: 2)
        let day = DanishDate.invented(maker.random.below(3_000))
        try partnership.execute(arguments: [
          "P-x-\(number)", "\(maker.names.compound()) \(maker.names.town())",
          isAgreed ? "agreed" : "idea", "\(maker.names.compound()) til glæde for begge",
          isAgreed ? day.iso : nil, isAgreed ? 1_000 * maker.random.below(900) : nil, staff,
        ])
        let id = db.lastInsertedRowID
        let first = maker.random.below(organisations.count - 1)
        for place in [first, first + 1] {
          try party.execute(arguments: [id, organisations[place]])
        }
        let moment = "\(day.iso) 09:00:00.000"
        try inquiry.execute(arguments: [
          "H-x-\(number)", moment, organisations[first], staff, moment,
        ])
        let asked = db.lastInsertedRowID
        for _ in 0..<2 {
          try talk.execute(arguments: [
            asked, moment, staff,
            "Spørger til \(maker.names.compound()) og \(maker.names.compound())",
          ])
        }
      }
    }
    self = maker
  }
}

extension DanishDate {
  /// So many days after the first of 2018.
  fileprivate static func invented(_ days: Int) -> DanishDate {
    (DanishDate(iso: "2018-01-01") ?? .first).adding(days: days)
  }
}
