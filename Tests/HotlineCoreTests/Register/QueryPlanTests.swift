import Foundation
import GRDB
import Resources
import Testing

@testable import HotlineCore

/// What is read while somebody is on the phone must not look through a whole register.
@Suite("Plans of the queries that a key waits for")
struct QueryPlanTests {
  let register: Register
  let kitchen: Organisation

  init() throws {
    register = try testRegister()
    kitchen = try register.save(
      OrganisationEntry(Organisation(name: "Prøvekøkkenet", kind: .enterprise)), from: nil
    ).organisation
  }

  /// What may be read from end to end: word lists and tables of codes, one call's own list of ids,
  /// and the index of words, which is asked and not looked through.
  private static let small = [
    "label", "scheme", "prize", "parameter", "category", "staff", "municipality",
    "industryDivision",
    "contactInfo", "knowledgeCard", "strategyPeriod", "openingHours", "holidayOverride",
    "registerState", "json_each", "searchIndex", "main.searchRecordIndex_config", "below", "known",
    "CONSTANT", "(subquery",
  ]

  /// The steps of plans that read anything else from end to end.
  private func scans(of work: () throws -> Void) throws -> [String] {
    try steps(of: work).filter { step in
      step.hasPrefix("SCAN ") && !Self.small.contains { step.dropFirst(5).hasPrefix($0) }
    }
  }

  private func steps(of work: () throws -> Void) throws -> [String] {
    let statements = Statements()
    register.database.writeWithoutTransaction { db in
      db.trace { event in statements.add(event.expandedDescription) }
    }
    try work()
    return try register.database.writeWithoutTransaction { db in
      db.trace(options: [])
      return try statements.reads.flatMap { sql in
        try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN " + sql).map { $0["detail"] as String }
      }
    }
  }

  @Test("a call, its number and the list of the day go by indexes")
  func conversationsWithoutScans() throws {
    var entry = register.call("spurgte", from: .init(organisationID: kitchen.id, name: "x"))
    entry.mentions = [.init(party: .init(organisationID: kitchen.id, name: "x"), role: .referredTo)]
    entry.followUp = FollowUp(dueOn: day2026, assigneeStaffID: 0, text: "", state: .open)
    let number = try #require(PhoneNumber("86123456"))
    let found = try scans {
      let stored = try register.save(entry, from: nil)
      try register.save(stored, from: stored)
      _ = try register.owners(of: number, today: day2026)
      _ = try register.openInquiries(from: number)
      _ = try register.recentOutreach(to: kitchen.id, today: day2026)
      _ = try register.openFollowUps(of: kitchen.id)
      _ = try register.workList(of: nil, today: day2026)
      _ = try register.workList(of: register.user.id, today: day2026)
      _ = try register.takeOverAll(from: 999)
      _ = try register.hotlineFigures(from: day2026, through: day2026)
      _ = try register.dialogueCoverage(today: day2026)
    }
    #expect(Set(found).subtracting(Self.openWork) == [])
  }

  /// Read whole by the list of the day: who ever was a social enterprise, and what is not closed.
  private static let openWork: Set<String> = [
    "SCAN sovPeriod USING COVERING INDEX sovPeriodByOrganisation",
    "SCAN rsvPeriod USING COVERING INDEX rsvPeriodByOrganisation",
    "SCAN inquiry USING INDEX inquiryNotClosed",
    "SCAN topic VIRTUAL TABLE INDEX 1:",
    // Which inquiries have no day that can be read: they are in no span, and the figures say so.
    "SCAN inquiry USING COVERING INDEX inquiryByOpening",
  ]

  @Test("a detail, a preview and the look for similar ones go by indexes")
  func noScans() throws {
    var partnership = Partnership(title: "Kantine", state: .idea)
    partnership.needsSupport = true
    let entry = PartnershipEntry(
      partnership, parties: [.init(organisationID: kitchen.id, name: kitchen.name)])
    let stored = try register.save(entry, from: nil)
    let found = try scans {
      _ = try register.detail(of: kitchen.id, today: day2026)
      _ = try register.partnershipPreview(stored, today: day2026)
      var typed = TypedOrganisation(name: "Prøvekøkkenet")
      (typed.cvr, typed.phone) = (CVRNumber("13748136"), PhoneNumber("86123456"))
      typed.email = "post@proeve.example"
      (typed.street, typed.postalCode) = ("Prøvegade 14", "8600")
      _ = try register.similarOrganisations(to: typed, besides: kitchen.id)
      _ = try register.record(OrganisationEntry.self, kitchen.id)
      _ = try register.lookups()
      try register.save(stored, from: stored)
    }
    #expect(found == [])
    #expect(try scans { _ = try register.countEverybody() } == ["SCAN organisation"])
  }

  @Test("no image of the history is read to find what became of a record")
  func historyByRows() throws {
    let found = try steps { _ = try register.history(of: .organisation, kitchen.id, .danish) }
    let wholeTables = found.filter {
      $0.hasPrefix("SEARCH ") && $0.hasSuffix("historyByRow (tableName=?)")
    }
    #expect(wholeTables.count > 2)
    #expect(wholeTables.filter { !$0.contains("COVERING INDEX") } == [])
    #expect(found.filter { $0.hasPrefix("SCAN history") } == [])
  }

  private var day2026: DanishDate { theDay("2026-11-23") }
}

extension Register {
  /// A query as it must not be, so that the suite is seen to fail.
  fileprivate func countEverybody() throws -> Int? {
    try read { try Int.fetchOne($0, sql: "SELECT count(*) FROM organisation WHERE note = 'x'") }
  }
}

/// The statements that ran, in order. The trace calls on the connection's own queue.
private final class Statements: @unchecked Sendable {
  private let lock = NSLock()
  private var all: [String] = []

  func add(_ sql: String) {
    lock.withLock { all.append(sql) }
  }

  /// Those that read.
  var reads: [String] {
    lock.withLock { all.filter { $0.hasPrefix("SELECT") || $0.hasPrefix("WITH") } }
  }
}
