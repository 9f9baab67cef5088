import Foundation
import GRDB
import Testing

@testable import HotlineCore

@Suite("Erasing a person")
struct ErasureTests {
  let world: RightsWorld

  init() throws {
    world = try RightsWorld(TestFolder())
  }

  private var register: Register { world.register }

  @Test("takes every spelling out of every file, and the register holds together")
  func everyFile() throws {
    try world.occur()
    let bo = try world.drafts("bo")
    try bo.save(
      Draft(
        id: "a", edits: 1, kind: "interaction", title: "Testperson Sølvgård",
        payload: #"{"fields":{"summary":"Sølvgård, Testperson ringer på 20112233"}}"#,
        startedAt: testNow, updatedAt: testNow))
    try bo.keep(
      MissedCall(
        id: "x", number: PhoneNumber("+45 20112233"), at: Instant(testNow)))
    #expect(try world.traces() != [])
    let outcome = try register.erase(try world.order(), stateFolder: world.folder.file("state"))
    #expect(outcome.left == [])
    #expect(outcome.isCompact)
    #expect(try bo.all().map(\.title) == ["[slettet]"])
    #expect(
      try bo.all().map(\.payload) == [#"{"fields":{"summary":"[slettet] ringer på [slettet]"}}"#])
    #expect(try bo.missedCalls(at: Instant(testNow)) == [])
    #expect(try world.traces() == [])
    #expect(try register.check(today: testToday).steps.flatMap(\.faults) == [])
    try register.close()
    #expect(try world.traces() == [])
  }

  @Test("cannot be undone, and no earlier undo brings the name back")
  func undo() throws {
    try world.occur()
    _ = try register.undo()
    try register.erase(try world.order(), stateFolder: world.folder.file("state"))
    for _ in 0..<20 where (try? register.undo()) == nil { break }
    _ = try? register.redo()
    #expect(try register.record(ContactEntry.self, world.person.id) == nil)
    try register.close()
    #expect(try world.traces() == [])
  }

  @Test("a person whom somebody removed before is erased from history")
  func removedBefore() throws {
    let entry = try #require(try register.record(ContactEntry.self, world.person.id))
    try register.remove(.contact(entry.roles[0], of: entry.person, entry.phones))
    #expect(try world.traces() != [])
    let places = try register.places(of: "solvgard testperson")
    #expect(places.subject.contactID == nil)
    #expect(!places.places.isEmpty)
    try register.erase(ErasureOrder(places, .erased, basis: "artikel 17"))
    try register.close()
    #expect(try world.traces(["Testperson Sølvgård", "solvgard", "20112233"]) == [])
  }

  @Test("what is filed is not erased, but anonymised")
  func filed() throws {
    try world.occur(journalNo: "26/1234")
    #expect(throws: RegisterError.refused(.rights(.isFiled(journalNumbers: ["26/1234"])))) {
      try register.erase(try world.order())
    }
    #expect(try world.traces() != [])
    try register.erase(try world.order(.anonymised))
    let entry = try #require(try register.record(ContactEntry.self, world.person.id))
    #expect(entry.person.name == "[anonymiseret]")
    #expect(entry.person.email == nil)
    #expect(entry.phones == [])
    #expect(try register.check(today: testToday).steps.flatMap(\.faults) == [])
    try register.close()
    #expect(try world.traces() == [])
  }

  @Test("a refusal changes nothing")
  func refused() throws {
    try world.occur()
    let before = try StandingRows(register)
    try register.erase(try world.order(.refused))
    #expect(try StandingRows(register).differences(from: before) == ["personRequest"])
  }

  @Test("E23: no figure counts otherwise")
  func counts() throws {
    let demo = try demoRegister()
    func figures() throws -> [[Double]] {
      try demo.read { try Int64.fetchAll($0, sql: "SELECT id FROM strategyPeriod ORDER BY id") }
        .map { period in
          try #require(try demo.goalMeter(periodID: period, asOf: testToday)).figures.map(\.value)
        }
    }
    let before = try figures()
    // Of all those, the ones that most rows refer to.
    let ids = try demo.read { db in
      try Int64.fetchAll(
        db,
        sql: """
          SELECT id FROM contactPerson ORDER BY
            (SELECT count(*) FROM inquiry WHERE callerContactID = contactPerson.id)
            + (SELECT count(*) FROM partnershipParty WHERE contactPersonID = contactPerson.id)
            + (SELECT count(*) FROM eventAttendance WHERE contactPersonID = contactPerson.id) DESC
          LIMIT 3
          """)
    }
    #expect(ids.count == 3)
    for id in ids {
      let places = try demo.places(of: "contact:\(id)")
      let decision: ErasureDecision = places.filed.isEmpty ? .erased : .anonymised
      try demo.erase(ErasureOrder(places, decision, basis: "artikel 17"))
    }
    #expect(try figures() == before)
    #expect(try demo.check(today: testToday).steps.flatMap(\.faults) == [])
  }

  @Test("somebody else of the same name stays, also in texts")
  func namesake() throws {
    let other = try register.enterNew("Et andet sted")
    var entry = ContactEntry.blank(RecordAbout(organisationID: other.id))
    entry.person.name = "testperson solvgaard"
    let stored = try register.save(entry, from: nil)
    try world.occur()
    let order = try world.order()
    #expect(order.places.subject.others.map(\.contactID) == [stored.person.id])
    try register.erase(order)
    #expect(
      try register.record(ContactEntry.self, stored.person.id)?.person.name
        == "testperson solvgaard")
    #expect(try register.record(ContactEntry.self, world.person.id) == nil)
    #expect(try register.check(today: testToday).steps.flatMap(\.faults) == [])
  }

  @Test("takes a leader, a basis, and the places that somebody has seen")
  func requirements() throws {
    let order = try world.order()
    var none = ErasureOrder(order.places, .erased, basis: " ")
    #expect(throws: RegisterError.refused(.rights(.basisMissing))) { try register.erase(none) }
    none = ErasureOrder(order.places, .erased, basis: "Sølvgård, Testperson bad om det")
    #expect(throws: RegisterError.refused(.rights(.basisNames))) { try register.erase(none) }
    try world.occur()
    #expect(
      throws: RegisterError.refused(.changedUnseen(subject: RightsWorld.name))
    ) { try register.erase(order) }
    let bo = try Register.open(at: world.folder.file("register.sqlite"), .test("bo"))
    let places = try bo.places(of: "contact:\(world.person.id)")
    let error = #expect(throws: RegisterError.self) {
      try bo.erase(ErasureOrder(places, .erased, basis: "artikel 17"))
    }
    #expect(error?.refusals.first == .staff(.notAllowed(needs: .leader, who: ["AN"])))
    try bo.close()
    #expect(try register.record(ContactEntry.self, world.person.id) != nil)
  }
}
