import Resources
import Testing

@testable import HotlineCore

@Suite("Cases on the way to RSV")
struct RSVCaseTests {
  let register: Register
  let today = testToday

  init() throws { register = try testRegister() }

  private func enterprise(_ name: String = "Prøvevasken") throws -> Int64 {
    try register.save(OrganisationEntry(Organisation(name: name, kind: .enterprise)), from: nil).id
  }

  /// Submitted with the criteria that are `met`.
  private func submitted(_ id: Int64, met: [RSVCriterion]) throws -> RSVCaseEntry {
    var entry = RSVCaseEntry.blank(RecordAbout(organisationID: id))
    entry.rsvCase.openedOn = theDay("2026-09-01")
    entry.rsvCase.state = .submitted
    entry.rsvCase.submittedOn = theDay("2026-10-01")
    for criterion in met { entry[criterion].status = .met }
    return try register.save(entry, from: nil)
  }

  private func registered(_ entry: RSVCaseEntry, on iso: String) throws -> RSVCaseEntry {
    var answered = entry
    answered.rsvCase.state = .registered
    answered.rsvCase.answeredOn = theDay(iso)
    return try register.save(answered, from: entry)
  }

  private func periods(_ id: Int64) throws -> [RSVPeriod] {
    try #require(try register.record(OrganisationEntry.self, id)).rsvPeriods
  }

  @Test("a case has a row for each of the five criteria, and says in words what is missing")
  func criteria() throws {
    let stored = try submitted(try enterprise(), met: [.purpose, .trading, .independent])
    #expect(Set(stored.checks.map(\.criterion)) == Set(RSVCriterion.allCases))
    #expect(stored[.purpose].checkedOn == today)
    #expect(stored[.surplus].checkedOn == nil)
    #expect(stored.missingWords(.danish) == "mangler 2: inddragende, overskud")
  }

  @Test("while one case is on its way there is no second; once it has ended there is")
  func second() throws {
    let id = try enterprise()
    let first = try submitted(id, met: [])
    #expect(throws: RegisterError.refused(.registration(.caseIsOpen))) {
      try submitted(id, met: [])
    }
    var ended = first
    ended.rsvCase.state = .withdrawn
    ended.rsvCase.answeredOn = theDay("2026-11-01")
    ended.rsvCase.answerReason = "Vil vente"
    try register.save(ended, from: first)
    #expect(try submitted(id, met: []).rsvCase.state == .submitted)
  }

  @Test(
    "registered opens the days in the register although something is unmet, and one undo closes")
  func registered() throws {
    let id = try enterprise()
    let stored = try registered(try submitted(id, met: [.purpose]), on: "2026-11-02")
    #expect(stored.missing.count == 4)
    #expect(try periods(id).map(\.validFrom) == [theDay("2026-11-02")])
    #expect(try register.record(OrganisationEntry.self, id)?.sovPeriods == [])
    _ = try register.undo()
    #expect(try periods(id) == [])
    #expect(try register.record(RSVCaseEntry.self, stored.id)?.rsvCase.state == .submitted)
  }

  @Test("a day that is put right moves the period, and deregistered ends it")
  func deregistered() throws {
    let id = try enterprise()
    let first = try registered(
      try submitted(id, met: RSVCriterion.allCases), on: "2026-11-02")
    let moved = try registered(first, on: "2026-11-03")
    #expect(try periods(id).map(\.validFrom) == [theDay("2026-11-03")])
    var out = moved
    out.rsvCase.state = .deregistered
    out.rsvCase.deregisteredOn = theDay("2026-11-20")
    _ = try register.save(out, from: moved)
    #expect(try periods(id).map(\.validTo) == [theDay("2026-11-20")])
  }

  @Test("an enterprise that stands in the register already gets no second period")
  func once() throws {
    let id = try enterprise()
    var entry = try #require(try register.record(OrganisationEntry.self, id))
    let base = entry
    entry.rsvPeriods = [
      RSVPeriod(organisationID: id, validFrom: theDay("2026-10-15"), source: .virk)
    ]
    _ = try register.save(entry, from: base)
    _ = try registered(try submitted(id, met: []), on: "2026-11-02")
    #expect(try periods(id).count == 1)
  }

  @Test(
    "only the steps of the way are taken",
    arguments: [
      (.interest, .registered, false), (.interest, .guidance, true), (.guidance, .interest, true),
      (.documentation, .withdrawn, true), (.submitted, .refused, true),
      (.refused, .submitted, false), (.registered, .withdrawn, false),
      (.registered, .deregistered, true), (.deregistered, .registered, false),
    ] as [(RSVCase.State, RSVCase.State, Bool)])
  func steps(from: RSVCase.State, to: RSVCase.State, isAllowed: Bool) {
    let base = RSVCase(organisationID: 1, state: from, openedOn: today)
    var edited = base
    edited.state = to
    edited.submittedOn = today
    edited.answeredOn = to == .deregistered ? nil : today
    edited.deregisteredOn = to == .deregistered ? today : nil
    edited.answerReason = "prøve"
    let refusals = RSVCaseGuards(edited, base: base, today: today).refusals()
    #expect(refusals == (isAllowed ? [] : [.registration(.step(from: from, to: to))]))
  }

  @Test("an answer without its days or its reason says which field mends it")
  func missingDays() {
    var rsvCase = RSVCase(organisationID: 1, state: .registered, openedOn: today)
    let base = RSVCase(organisationID: 1, state: .submitted, openedOn: today)
    let guards = { RSVCaseGuards(rsvCase, base: base, today: today).refusals() }
    #expect(
      guards() == [.registration(.needsSubmissionDay), .registration(.needsAnswerDay)])
    rsvCase.state = .withdrawn
    #expect(guards() == [.registration(.needsAnswerDay), .registration(.answerNeedsReason)])
    rsvCase.answerReason = "Ejeren stoppede"
    rsvCase.submittedOn = today
    rsvCase.answeredOn = today.adding(days: -1)
    #expect(guards() == [.registration(.answerBeforeSubmission)])
    rsvCase.answeredOn = today.adding(days: 1)
    #expect(guards() == [.registration(.dayInFuture)])
  }
}
