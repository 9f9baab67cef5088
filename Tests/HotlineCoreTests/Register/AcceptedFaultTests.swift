import Foundation
import GRDB
import Resources
import Testing

@testable import HotlineCore

/// What stands at fault in the seals can be taken as known, by who has nothing to gain from it.
@Suite("Accepting faults of the seals")
struct AcceptedFaultTests {
  private let folder: TestFolder
  private let register: Register

  init() throws {
    folder = try TestFolder()
    register = try Register.open(at: folder.file("register.sqlite"), .test())
    for name in ["Prøve Et", "Prøve To", "Prøve Tre"] { _ = try register.enterNew(name) }
  }

  private func check() throws -> RegisterCheck { try register.check(today: testToday) }

  private func faults() throws -> [CheckFault] {
    try #require(try check().steps.first { $0.subject == .seals }).faults
  }

  private func accepted() throws -> [RegisterCheck.Accepted] {
    try #require(try check().seal).accepted
  }

  /// As somebody with another program would.
  private func sql(_ sql: String) throws {
    try register.database.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA foreign_keys = OFF")
      try db.execute(sql: sql)
      try db.execute(sql: "PRAGMA foreign_keys = ON")
    }
  }

  private func newest() throws -> Int64 {
    try #require(try register.read { try Int64.readOne($0, sql: "SELECT max(id) FROM action") })
  }

  private func opened(_ user: String) throws -> Register {
    try Register.open(at: folder.file("register.sqlite"), .test(user))
  }

  /// Puts an administrator among the staff, past the program.
  private func forge(_ user: String) throws {
    try sql(
      """
      INSERT INTO staff (initials, osUser, name, role, revision, createdAt, createdBy, updatedAt, updatedBy)
      SELECT upper('\(user)'), '\(user)', 'Prøve', 'admin', 1, at, seq + 1, at, seq + 1
      FROM action, sqlite_sequence WHERE name = 'staff' ORDER BY action.id LIMIT 1
      """)
  }

  private func refusal(_ body: () throws -> Void) throws -> Refusal {
    let error = try #require(throws: RegisterError.self) { try body() }
    return try #require(error.refusals.first)
  }

  // MARK: Accepting

  @Test(
    "an edited action: who accepted it, when and why stands there, and a later edit is one again")
  func edited() throws {
    let action = try newest() - 1
    try sql("UPDATE action SET subject = 'Et andet sted' WHERE id = \(action)")
    let fault = CheckFault.row(table: "action", row: "\(action)", .sealDiffers)
    #expect(try faults() == [fault])
    let step = try #require(try check().steps.first { $0.subject == .seals })
    #expect(step.remedies(.danish) == [SealPhrases.remedy(.danish)])
    let copy = folder.file("kopi.sqlite").path
    _ = try register.backUp(to: copy, replacing: false)
    #expect(throws: BackupError.self) { try register.backUp(to: copy, replacing: true) }
    #expect(try register.acceptSealFaults(reason: "Rettet af driften") == [fault])
    #expect(try check().isSound)
    let by = try newest()
    #expect(
      try accepted() == [
        .init(
          at: Instant(testNow), actionID: by, staff: register.user.initials,
          reason: "Rettet af driften", fault: fault)
      ])
    let told = try register.history(since: testToday, .danish).map { $0.sentence(.danish) }
    #expect(
      told.contains(
        "\(register.user.initials) godtog fejl i historikkens segl: Rettet af driften"))
    let lines = try #require(try check().seal).lines(try CopenhagenTime(), .danish)
    #expect(lines.last?.contains("Begrundelse: Rettet af driften") == true)
    #expect(try register.backUp(to: copy, replacing: true).faults == 0)
    // The chain goes on, and guards what was accepted as it guards the rest.
    _ = try register.enterNew("Prøve Fire")
    #expect(try faults() == [])
    try sql("UPDATE action SET subject = 'Et tredje sted' WHERE id = \(action)")
    #expect(try faults() == [fault])
    #expect(try accepted().count == 1)
  }

  @Test(
    "every kind of fault can be",
    arguments: [
      "DELETE FROM history WHERE actionID = :a",
      "INSERT INTO history (actionID, tableName, rowID, after) VALUES (:a, 'phone', 1, '{\"id\":1}')",
      "DELETE FROM history WHERE actionID = :a; DELETE FROM action WHERE id = :a",
      """
      DELETE FROM history WHERE actionID = :a; DELETE FROM action WHERE id = :a;
      DELETE FROM historySeal WHERE actionID = :a
      """,
      "INSERT INTO action (kind, at, staffID) SELECT kind, at, staffID FROM action WHERE id = :a",
      "DELETE FROM historySeal WHERE actionID IN (:a, :a + 1)",
      "UPDATE historySeal SET seal = content WHERE actionID = :a + 1",
      "UPDATE historySeal SET actionID = actionID + 1000 WHERE actionID = :a + 1",
      "INSERT INTO tombstone (actionID, sealedFromID) VALUES (:a, 1)",
    ])
  func kinds(_ edit: String) throws {
    try sql(edit.replacingOccurrences(of: ":a", with: "\(try newest() - 1)"))
    let found = try faults()
    #expect(!found.isEmpty)
    #expect(try register.acceptSealFaults(reason: "Prøve") == found)
    #expect(try faults() == [])
    #expect(try accepted().map(\.fault) == found)
    _ = try register.enterNew("Prøve Fire")
    #expect(try faults() == [])
  }

  @Test("several at once are one action, which is no erasure")
  func several() throws {
    let (edited, gone) = (try newest() - 2, try newest() - 1)
    try sql("UPDATE action SET subject = 'andet' WHERE id = \(edited)")
    try sql("DELETE FROM history WHERE actionID = \(gone); DELETE FROM action WHERE id = \(gone)")
    #expect(try register.acceptSealFaults(reason: "Disk skiftet").count == 2)
    #expect(try faults() == [])
    #expect(try accepted().map(\.actionID) == [try newest(), try newest()])
    #expect(try #require(try check().seal).erasures == [])
  }

  @Test("who says no reason, finds nothing, is no administrator or only reads accepts nothing")
  func refused() throws {
    #expect(
      try refusal { try register.acceptSealFaults(reason: "Prøve") } == .seals(.nothingToAccept))
    try sql("UPDATE action SET subject = 'x' WHERE id = \(try newest())")
    #expect(try refusal { try register.acceptSealFaults(reason: " ") } == .seals(.reasonMissing))
    let bo = try opened("bo")
    guard case .ofKind(let rule) = try refusal({ try bo.acceptSealFaults(reason: "Prøve") }) else {
      Issue.record("no rule of staff")
      return
    }
    #expect(rule.rule is StaffRefusal)
    let reader = try Register.open(at: folder.file("register.sqlite"), .test(readOnly: true))
    #expect(throws: RegisterError.readOnly(path: nil)) {
      try reader.acceptSealFaults(reason: "Prøve")
    }
    #expect(try faults().count == 1)
    #expect(try accepted() == [])
    try bo.close()
    try reader.close()
  }

  // MARK: Staff

  @Test("whoever was put among the staff is named, cannot accept that, and is guarded once it is")
  func forgedStaff() throws {
    try forge("bo")
    let bo = try opened("bo")
    let fault = CheckFault.row(table: "staff", row: "\(bo.user.id)", .notEntered)
    #expect(try check().steps.flatMap(\.faults) == [fault])
    #expect(try refusal { try bo.acceptSealFaults(reason: "Prøve") } == .seals(.ownFault(fault)))
    #expect(try faults() == [fault])
    _ = try register.acceptSealFaults(reason: "Kendes")
    #expect(try check().steps.flatMap(\.faults) == [])
    try sql("UPDATE staff SET role = 'reader' WHERE id = \(bo.user.id)")
    #expect(try !check().isSound)
    try bo.close()
  }

  @Test(
    "nobody accepts an edit that may have made them administrator",
    arguments: [
      "",
      """
      ;INSERT INTO action (kind, subject, at, staffID)
        SELECT 'staff.edited', initials, updatedAt, id FROM staff WHERE osUser = 'bo';
      INSERT INTO history (actionID, tableName, rowID, before, after)
        SELECT (SELECT max(id) FROM action), 'staff', rowID, after, json_set(after, '$.role', 'admin')
        FROM history JOIN staff ON staff.id = rowID WHERE tableName = 'staff' AND osUser = 'bo'
      """,
      """
      ;UPDATE history SET after = json_set(after, '$.role', 'admin')
        WHERE tableName = 'staff' AND rowID = (SELECT id FROM staff WHERE osUser = 'bo')
      """,
    ])
  func promoted(_ cover: String) throws {
    let bo = try opened("bo")
    try sql("UPDATE staff SET role = 'admin' WHERE osUser = 'bo'" + cover)
    try sql("UPDATE action SET subject = 'x' WHERE id = 2")
    guard
      case .ofKind(let rule) = try refusal({ try bo.acceptSealFaults(reason: "Prøve") }),
      case .ownFault? = rule.rule as? SealRefusal
    else {
      Issue.record("no refusal of the own fault")
      return
    }
    #expect(try accepted() == [])
    _ = try register.acceptSealFaults(reason: "Prøve")
    #expect(try faults() == [])
    try bo.close()
  }

  @Test(
    "what was edited or is gone may have told of anybody who was there: the owner of the file accepts it, or who came since",
    arguments: [
      "DELETE FROM history WHERE actionID = :a; DELETE FROM action WHERE id = :a",
      """
      DELETE FROM history WHERE actionID = :a; DELETE FROM action WHERE id = :a;
      DELETE FROM historySeal WHERE actionID = :a
      """,
      """
      UPDATE history SET rowID = 1000 WHERE actionID = :a;
      UPDATE action SET kind = 'organisation.edited', subject = 'x' WHERE id = :a
      """,
    ])
  func unproven(_ edit: String) throws {
    let bo = try register.save(
      Staff(initials: "BO", osUser: "bo", name: "Prøve Bo", role: .admin), from: nil)
    var lesser = bo
    lesser.role = .leader
    _ = try register.save(lesser, from: bo)
    let demoted = try newest()
    _ = try register.enterNew("Prøve Fire")
    try sql(edit.replacingOccurrences(of: ":a", with: "\(demoted)"))
    try sql("UPDATE staff SET role = 'admin', revision = 1 WHERE id = \(bo.id)")
    #expect(try refusal(of: bo, ownsFile: false) == .partIsGone)
    #expect(try refusal(of: bo, ownsFile: true) == nil)
    let since = try register.save(
      Staff(initials: "CL", osUser: "cleo", name: "Prøve Cleo", role: .admin), from: nil)
    #expect(try refusal(of: since, ownsFile: false) == nil)
  }

  private func refusal(of staff: Staff, ownsFile: Bool) throws -> SealRefusal? {
    try register.read { db in
      var faults: [SealFault] = []
      try SealChecker(db).each { faults.append($0) }
      #expect(!faults.isEmpty)
      return try OwnFault(staff: staff, ownsFile: ownsFile, db: db).refusal(of: faults)
    }
  }

  @Test("where every seal is gone, an administrator who is entered since accepts it")
  func allGone() throws {
    try sql("DELETE FROM historySeal")
    let gone = try #require(try faults().first)
    #expect(
      try refusal { try register.acceptSealFaults(reason: "Prøve") } == .seals(.ownFault(gone)))
    _ = try register.save(
      Staff(initials: "BO", osUser: "bo", name: "Prøve Bo", role: .admin), from: nil)
    let bo = try opened("bo")
    #expect(try bo.acceptSealFaults(reason: "Prøve") == [gone])
    #expect(try check().steps.flatMap(\.faults) == [])
    try bo.close()
  }

  @Test("a colleague who is entered is told of; one of an import or an earlier schema is known")
  func toldStaff() throws {
    let bo = try opened("bo")
    #expect(try check().steps.flatMap(\.faults) == [])
    let other = try testRegister()
    _ = try other.importFiles(
      [StoredExportTests.file(1).path], ImportOptions(today: testToday))
    #expect(try other.check(today: testToday).isSound)
    try bo.close()
  }

  // MARK: Marks

  @Test(
    "a row of acceptance that nobody sealed is named, counts for nothing, and goes with the next")
  func handMade() throws {
    try sql("UPDATE action SET subject = 'x' WHERE id = 3")
    _ = try register.acceptSealFaults(reason: "Prøve")
    let by = try newest()
    try sql("UPDATE action SET subject = 'y' WHERE id = 2")
    try forge("bo")
    let forged = CheckFault.row(table: "action", row: "2", .sealDiffers)
    for (table, row, fault) in [("action", 2, "changed"), ("staff", 2, "notEntered")] {
      try sql(
        """
        INSERT INTO acceptedFault (actionID, tableName, rowID, fault)
        VALUES (\(by), '\(table)', \(row), '\(fault)')
        """)
    }
    #expect(
      try faults() == [
        forged, .row(table: "acceptedFault", row: "2", .markPutIn),
        .row(table: "acceptedFault", row: "3", .markPutIn),
        .row(table: "staff", row: "2", .notEntered),
      ])
    #expect(try accepted().count == 1)
    _ = try register.acceptSealFaults(reason: "Prøve to")
    #expect(try faults() == [])
    #expect(try accepted().count == 5)
    // One that was made is sealed as it is.
    try sql("UPDATE acceptedFault SET rowID = 1 WHERE id = 1")
    #expect(try faults() == [.row(table: "acceptedFault", row: "1", .markDiffers)])
    try sql("DELETE FROM acceptedFault WHERE id = 1")
    #expect(try faults() == [.row(table: "action", row: "\(by)", .marksMissing)])
  }

  @Test("all are told where one asks for all; else the newest, and where the others are")
  func many() throws {
    for number in 1...21 {
      try sql("UPDATE action SET subject = 'x\(number)' WHERE id = 3")
      _ = try register.acceptSealFaults(reason: "Prøve \(number)")
    }
    let seal = try #require(try check().seal)
    let clock = try CopenhagenTime()
    #expect(seal.lines(clock, isWhole: true, .danish).count == 22)
    let short = seal.lines(clock, .danish)
    #expect(short.count == 22)
    #expect(short[1] == "Godtaget 1 fejl før disse; hotline check --all viser dem.")
  }
}
