import Foundation
import GRDB
import Testing

@testable import HotlineCore

@Suite("An id or a reference is given once")
struct IdentityTests {
  let register: Register

  init() throws {
    register = try testRegister()
  }

  private func enter(_ name: String, in other: Register? = nil) throws -> Organisation {
    try (other ?? register).save(
      OrganisationEntry(Organisation(name: name, kind: .enterprise)), from: nil
    ).organisation
  }

  private func line(_ title: String, of organisation: Organisation) -> OfferLine {
    OfferLine(organisationID: organisation.id, direction: .offers, mode: .product, title: title)
  }

  private func partnership(_ title: String) throws -> Partnership {
    try register.save(
      PartnershipEntry(Partnership(title: title, state: .idea)), from: nil
    ).partnership
  }

  private func inquiry() throws -> Inquiry {
    try register.change(.entered(.inquiry)) { change in
      var inquiry = Inquiry(openedAt: testNow, ownerStaffID: register.user.id, state: .open)
      inquiry.reference = try change.nextInquiryReference(on: testToday)
      return try change.insert(inquiry)
    }
  }

  /// As an erasure would: nothing of what happened is told any more.
  private func emptyHistory() throws {
    try register.database.write { db in
      try db.execute(sql: "DELETE FROM history; DELETE FROM historySeal; DELETE FROM action")
    }
  }

  // MARK: Given once

  @Test("an organisation taken back leaves its V number to nobody", arguments: [false, true])
  func organisation(isErased: Bool) throws {
    let first = try enter("Prøvebageriet")
    _ = try register.undo()
    if isErased { try emptyHistory() }
    let second = try enter("Prøvekøkkenet")
    #expect(second.id > first.id)
    #expect(second.reference != first.reference)
  }

  @Test("P and H numbers are never given again, nor is an id", arguments: [false, true])
  func references(isErased: Bool) throws {
    let first = try partnership("Kage til alle")
    _ = try register.undo()
    let call = try inquiry()
    _ = try register.undo()
    if isErased { try emptyHistory() }
    let second = try partnership("Brød til alle")
    let later = try inquiry()
    #expect(first.reference == "P-2026-001")
    #expect(second.reference == "P-2026-002")
    #expect(call.reference == "H-20261123-01")
    #expect(later.reference == "H-20261123-02")
    #expect(second.id != first.id && later.id != call.id)
  }

  @Test("what is done again has its own number again, and the next one is counted on")
  func redo() throws {
    let first = try partnership("Kage til alle")
    _ = try register.undo()
    _ = try register.redo()
    let stored = try register.record(PartnershipEntry.self, first.id)
    #expect(stored?.partnership.reference == "P-2026-001")
    #expect(try partnership("Brød til alle").reference == "P-2026-002")
  }

  @Test("a row that carries the id of another one is stored under a new id")
  func carriedID() throws {
    let bakery = try enter("Prøvebageriet")
    var copy = bakery
    copy.name = "Prøvekøkkenet"
    let stored = try register.change(.entered(.organisation)) { try $0.insert(copy) }
    #expect(stored.id != bakery.id)
  }

  @Test("a person who comes later gets the id of nobody who was here")
  func staff() throws {
    let folder = try TestFolder()
    let file = folder.file("register.sqlite")
    let anna = try Register.open(at: file, .test())
    let bo = try Register.open(at: file, .test("bo"))
    try anna.database.write { db in
      try db.execute(
        sql: """
          DELETE FROM history; DELETE FROM historySeal; DELETE FROM action WHERE staffID = :bo;
          DELETE FROM staff WHERE id = :bo
          """, arguments: ["bo": bo.user.id])
    }
    let carl = try Register.open(at: file, .test("carl"))
    #expect(carl.user.id > bo.user.id)
    for register in [anna, bo, carl] { try register.close() }
  }

  @Test(
    "an export takes the counting along, and an import goes on with it", arguments: [false, true])
  func export(isErased: Bool) throws {
    _ = try partnership("Kage til alle")
    _ = try register.undo()
    let kitchen = try enter("Prøvekøkkenet")
    _ = try register.undo()
    if isErased { try emptyHistory() }
    let folder = try TestFolder()
    let file = folder.file("register.json").path
    try register.exportAll(to: file)
    let other = try testRegister()
    _ = try other.importFiles([file], ImportOptions(today: testToday))
    #expect(try enter("Prøvebageriet", in: other).id > kitchen.id)
    let next = try other.save(
      PartnershipEntry(Partnership(title: "Brød til alle", state: .idea)), from: nil)
    #expect(next.partnership.reference == "P-2026-002")
  }

  // MARK: The row that somebody knew

  /// Bread of one organisation is on the desk of one person when a whole other row comes to stand
  /// under its id, as when a register is restored from a backup.
  private func replacedLine() throws -> (known: OfferLine, standing: OfferLine) {
    let known = try register.save(line("brød", of: try enter("Prøvebageriet")), from: nil)
    let other = try enter("Prøveværkstedet")
    let standing = try register.save(line("låger", of: other), from: nil)
    try register.database.write { db in
      try db.execute(sql: "DELETE FROM history WHERE tableName = 'offerLine'")
      try db.execute(sql: "DELETE FROM offerLine WHERE id = ?", arguments: [known.id])
      try db.execute(
        sql: "UPDATE offerLine SET id = ? WHERE id = ?", arguments: [known.id, standing.id])
    }
    var moved = standing
    moved.id = known.id
    return (known, moved)
  }

  private func lines() throws -> [OfferLine] {
    try register.read { try OfferLine.fetchAll($0, sql: "SELECT * FROM offerLine ORDER BY id") }
  }

  @Test("an edit of one row is never written over another under its id")
  func editOfAnother() throws {
    let (known, standing) = try replacedLine()
    var edited = known
    edited.volume = 12
    #expect(throws: RegisterError.rowIsGone(table: "offerLine", id: known.id)) {
      try register.save(edited, from: known)
    }
    #expect(try lines() == [standing])
  }

  @Test("nor is another taken away, by itself or from among its siblings")
  func removalOfAnother() throws {
    let (known, standing) = try replacedLine()
    let gone = RegisterError.rowIsGone(table: "offerLine", id: known.id)
    #expect(throws: gone) { try register.change(.removed) { try $0.delete(known) } }
    #expect(throws: gone) { try register.change(.removed) { try $0.reconcile([], from: [known]) } }
    #expect(try lines() == [standing])
  }

  @Test("undo and redo leave a row alone that is not the one they knew, whatever its revision")
  func undoOfAnother() throws {
    let bakery = try enter("Prøvebageriet")
    let workshop = try enter("Prøveværkstedet")
    let known = try register.save(line("brød", of: bakery), from: nil)
    try register.database.write { db in
      try db.execute(
        sql: "UPDATE offerLine SET title = 'låger', organisationID = ?", arguments: [workshop.id])
    }
    let standing = try lines()
    #expect(throws: RegisterError.refused(.changedSince(subject: "brød"))) { try register.undo() }
    #expect(try lines() == standing)

    try register.database.write { db in
      try db.execute(
        sql: "UPDATE offerLine SET title = 'brød', organisationID = ?", arguments: [bakery.id])
    }
    _ = try register.undo()
    try register.database.write { db in
      try db.execute(
        sql: """
          INSERT INTO offerLine (id, organisationID, direction, mode, title, reach, status, urgency,
            revision, createdAt, createdBy, updatedAt, updatedBy)
          VALUES (?, ?, 'needs', 'service', 'rengøring', 'country', 'active', 0.5, 1, ?, 1, ?, 1)
          """, arguments: [known.id, workshop.id, testNow, testNow])
    }
    #expect(throws: RegisterError.refused(.changedSince(subject: "brød"))) { try register.redo() }
    #expect(try lines().map(\.title) == ["rengøring"])
  }

  @Test("a row that was edited since is known by its history; without one nothing is overwritten")
  func history() throws {
    let bakery = try enter("Prøvebageriet")
    let known = try register.save(line("brød", of: bakery), from: nil)
    var theirs = known
    theirs.text = "bagt i nat"
    _ = try register.save(theirs, from: known)
    var mine = known
    mine.volume = 12
    let both = try register.save(mine, from: known)
    #expect(both.text == "bagt i nat" && both.volume == 12)
    try emptyHistory()
    mine.volume = 13
    #expect(throws: RegisterError.rowIsGone(table: "offerLine", id: known.id)) {
      try register.save(mine, from: known)
    }
    #expect(try lines() == [both])
  }

  @Test("a base that lacks what had to be forgotten since is still known")
  func forgotten() throws {
    let known = try register.change(.entered(.inquiry)) { change in
      var inquiry = Inquiry(openedAt: testNow, ownerStaffID: register.user.id, state: .open)
      inquiry.reference = try change.nextInquiryReference(on: testToday)
      inquiry.callerName = "Testperson Alfa"
      return try change.insert(inquiry)
    }
    try register.change(.edited(.inquiry)) { change in
      var citizen = known
      citizen.callerType = .citizen
      citizen.callerName = nil
      try change.update(citizen, from: known)
      try change.forget(["callerName"], of: "inquiry", id: known.id)
    }
    var mine = known
    mine.journalNo = "26-001"
    let stored = try register.change(.edited(.inquiry)) { try $0.update(mine, from: known) }
    #expect(stored.journalNo == "26-001" && stored.callerName == nil)
  }
}
