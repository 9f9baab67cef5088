import GRDB
import Testing

@testable import HotlineCore

@Suite("An organisation that ends")
struct CeasingTests {
  let register: Register
  private let closing: Organisation
  private let smv: Organisation

  init() throws {
    register = try testRegister()
    closing = try register.enterNew("Prøve Lukker", phone: "86 12 34 56") {
      $0.organisation.municipalityCode = "0740"
      $0.sovPeriods = [
        SOVPeriod(
          organisationID: 0, validFrom: theDay("2021-01-01"), basis: .municipalAssessment)
      ]
    }
    smv = try register.enterNew("Prøve Ordinær") { $0.organisation.employees = 12 }
    var position = Position(
      organisationID: closing.id, title: "køkkenmedhjælper", schemeCode: "fleksjob",
      state: .filled, hoursPerWeek: 5)
    position.firstFilledOn = theDay("2022-05-01")
    try register.save(position, from: nil)
    var line = OfferLine.blank(RecordAbout(organisationID: closing.id))
    line.title = "kantinedrift"
    try register.save(line, from: nil)
    var contact = ContactEntry.blank(RecordAbout(organisationID: closing.id))
    contact.person.name = "Testperson Alfa"
    contact.phones = [
      Phone(organisationID: closing.id, number: try #require(PhoneNumber("20 11 22 33")))
    ]
    try register.save(contact, from: nil)
    var promise = FollowUp(
      dueOn: theDay("2026-11-30"), assigneeStaffID: 0, text: "ring om portalen", state: .open)
    promise.organisationID = closing.id
    try register.save(promise, from: nil)
    _ = try register.agree([closing, smv], on: "2023-02-01")
  }

  private func meter() throws -> [Double] {
    try #require(try register.goalMeter(asOf: theDay("2025-12-31"))).figures.map(\.value)
  }

  @Test("everything that is open stands in one list, with a proposal for each")
  func list() throws {
    let ceasing = try register.ceasing(of: closing.id)
    #expect(
      ceasing.matters.map { "\($0.kind) \($0.chosen)" } == [
        "partnership end", "line end", "followUp end", "position end", "contact end",
      ])
    #expect(ceasing.day == testToday)
  }

  @Test("all of it ends in one action, and stands again after one undo; goals count as before")
  func ends() throws {
    let before = try StandingRows(register)
    let goals = try meter()
    try register.cease(register.ceasing(of: closing.id))
    let ended = try #require(try register.detail(of: closing.id, today: testToday))
    #expect(ended.organisation.status == .ceased)
    #expect(ended.followUps.isEmpty)
    let open = try register.read { db in
      try RowTypes.all.compactMap { $0 as? any ClosingRow.Type }
        .flatMap { try $0.open(of: closing.id, db).map(\.title) }
    }
    #expect(open == [])
    #expect(try meter() == goals)
    #expect(try register.check(today: testToday).steps.flatMap(\.faults) == [])
    #expect(try register.undo().kind == .ceased)
    #expect(try StandingRows(register).differences(from: before) == [])
  }

  @Test("a successor takes over what is chosen, and nothing is counted twice or lost")
  func successor() throws {
    let goals = try meter()
    let next = try register.enterNew("Prøve Videre ApS") {
      $0.organisation.municipalityCode = "0740"
      $0.sovPeriods = [
        SOVPeriod(
          organisationID: 0, validFrom: theDay("2026-01-01"), basis: .municipalAssessment)
      ]
    }
    var ceasing = try register.ceasing(of: closing.id)
    ceasing.choose(try register.successor(next.id))
    #expect(ceasing.matters.allSatisfy { $0.chosen == .takeOver })
    let promise = try #require(ceasing.matters.firstIndex { $0.kind == .followUp })
    ceasing.matters[promise].chosen = .keep
    try register.cease(ceasing)
    let detail = try #require(try register.detail(of: next.id, today: testToday))
    #expect(detail.partnerships.count == 1)
    #expect(detail.contacts.map(\.person.name) == ["Testperson Alfa"])
    #expect(detail.contacts.first?.phones.map(\.number.display) == ["20 11 22 33"])
    let position = try register.read { try Position.ofOrganisation(next.id, $0) }
    #expect(position.map(\.state) == [.filled])
    #expect(try register.openFollowUps(of: closing.id).count == 1)
    #expect(try meter() == goals)
    let pairs = try register.read { try Succession.load($0) }
    #expect(pairs.continued(by: next.id) == [closing.id])
  }

  @Test("of three parties two go on; the day is none to come, and nobody ends twice")
  func others() throws {
    let third = try register.enterNew("Prøve Tredje")
    _ = try register.agree([closing, smv, third], on: "2024-02-01")
    var ceasing = try register.ceasing(of: closing.id)
    #expect(ceasing.matters.filter { $0.kind == .partnership }.map(\.chosen) == [.end, .leave])
    ceasing.day = testToday.adding(days: 1)
    #expect(throws: RegisterError.refused(.dayInFuture)) { try register.cease(ceasing) }
    ceasing.day = testToday
    try register.cease(ceasing)
    let states = try register.read {
      try Partnership.fetchAll(
        $0, sql: "SELECT \(Partnership.selection) FROM partnership ORDER BY id")
    }.suffix(2).map(\.state)
    #expect(states == [.ended, .agreed])
    #expect(throws: RegisterError.refused(.organisation(.ceasedAlready(name: "Prøve Lukker")))) {
      try register.ceasing(of: closing.id)
    }
  }

  @Test("what changed since the list was made is not passed over")
  func changedMeanwhile() throws {
    let ceasing = try register.ceasing(of: closing.id)
    let base = try #require(try register.record(OrganisationEntry.self, closing.id))
    var edited = base
    edited.organisation.note = "rettet imens"
    try register.save(edited, from: base)
    #expect(throws: RegisterError.refused(.changedUnseen(subject: "Prøve Lukker"))) {
      try register.cease(ceasing)
    }
  }
}
