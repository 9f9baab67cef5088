import Foundation
import Testing

@testable import HotlineCore

@Suite("Saving what belongs to an organisation")
struct RecordUseCaseTests {
  let register: Register
  let kitchen: Organisation

  init() throws {
    register = try testRegister()
    kitchen = try register.save(
      OrganisationEntry(Organisation(name: "Prøvekøkkenet", kind: .enterprise)), from: nil
    ).organisation
  }

  private func position(_ scheme: String = "fleksjob", hours: Double = 5) -> Position {
    Position(
      organisationID: kitchen.id, title: "Medhjælper", schemeCode: scheme, state: .planned,
      hoursPerWeek: hours)
  }

  // MARK: Positions

  @Test("E7: a scheme that is closed takes nobody in from its last day on")
  func closedScheme() throws {
    var open = position("ressourceforloeb")
    open.state = .established
    open.establishedOn = theDay("2026-06-30")
    #expect(try register.save(open, from: nil).state == .established)
    var late = open
    late.establishedOn = theDay("2026-07-01")
    #expect(throws: RegisterError.refused(.position(.schemeNotOpen(code: "ressourceforloeb")))) {
      try register.save(late, from: nil)
    }
    #expect(throws: RegisterError.refused(.position(.schemeUnknown(code: "findes ikke")))) {
      try register.save(position("findes ikke"), from: nil)
    }
  }

  @Test("hours lie between nothing and full time", arguments: [0.0, -1, 37.5, .nan])
  func hours(hours: Double) throws {
    #expect(throws: RegisterError.refused(.outOfRange(.of(.hours)))) {
      try register.save(position(hours: hours), from: nil)
    }
  }

  @Test("E5: the first filling stands, however often it is filled again")
  func refill() throws {
    var filled = position()
    filled.state = .filled
    filled.firstFilledOn = theDay("2024-02-01")
    let staff = try register.save(filled, from: nil)
    var refilled = staff
    refilled.firstFilledOn = theDay("2025-02-01")
    let guards = PositionGuards(
      refilled, base: staff,
      scheme: try register.lookups().schemes.first { $0.code == "fleksjob" },
      today: theDay("2026-11-23"), role: .staff)
    #expect(guards.refusals() == [.position(.firstFilledIsFixed)])
    var vacant = staff
    vacant.state = .vacant
    #expect(try register.save(vacant, from: staff).firstFilledOn == theDay("2024-02-01"))
  }

  @Test("a filled position needs its day, a closed one its end")
  func days() throws {
    var filled = position()
    filled.state = .filled
    #expect(throws: RegisterError.refused(.position(.filledNeedsDay))) {
      try register.save(filled, from: nil)
    }
    let base = try register.save(position(), from: nil)
    var closed = base
    closed.state = .closed
    #expect(throws: RegisterError.refused(.position(.closedNeedsDay))) {
      try register.save(closed, from: base)
    }
  }

  // MARK: Contacts, lines, workplace

  @Test("a contact needs a name and an organisation")
  func contactGuards() throws {
    #expect(throws: RegisterError.refusedAll([.missing(.of(.name)), .contactNeedsOrganisation])) {
      try register.save(ContactEntry(ContactPerson(name: " ")), from: nil)
    }
  }

  @Test("removing somebody's last role removes them and their numbers; undo brings all back")
  func removeContact() throws {
    let number = try #require(PhoneNumber("20112233"))
    let stored = try register.save(
      ContactEntry(
        ContactPerson(name: "Opdigtet Person"),
        roles: [ContactRole(contactPersonID: 0, organisationID: kitchen.id)],
        phones: [Phone(organisationID: 0, number: number)]), from: nil)
    try register.remove(
      .contact(try #require(stored.roles.first), of: stored.person, stored.phones))
    #expect(try register.record(ContactEntry.self, stored.person.id) == nil)
    #expect(try register.undo().subject == "Opdigtet Person")
    #expect(try register.record(ContactEntry.self, stored.person.id) == stored)
  }

  @Test("a line is confirmed when it is entered, and again when somebody says so")
  func confirm() throws {
    var line = OfferLine(
      organisationID: kitchen.id, direction: .offers, mode: .service, title: "Kantinedrift")
    #expect(try register.save(line, from: nil).lastConfirmedOn == theDay("2026-11-23"))
    line.lastConfirmedOn = theDay("2024-01-01")
    let old = try register.save(line, from: nil)
    let confirmed = try register.confirm(old)
    #expect(confirmed.lastConfirmedOn == theDay("2026-11-23"))
    try register.remove(.line(confirmed))
    #expect(try register.record(OfferLine.self, old.id) == nil)
  }

  @Test("two people who describe one workplace at once get both halves")
  func workplace() throws {
    var mine = WorkplaceOffer(organisationID: kitchen.id, open: .yes)
    mine.minHours = 5
    var theirs = WorkplaceOffer(organisationID: kitchen.id, open: .yes)
    theirs.accommodations = ["quiet"]
    try register.save(theirs, from: nil)
    let both = try register.save(mine, from: nil)
    #expect(both.minHours == 5)
    #expect(both.accommodations == ["quiet"])
  }

  // MARK: Periods, answers, filters, lookups

  @Test("a period is stored with its goals, options and balances, and warns of an overlap")
  func period() throws {
    let period = StrategyPeriod(
      code: "PRØVE-2025", title: "Prøveperiode", startsOn: theDay("2025-07-01"),
      endsOn: theDay("2026-06-30"), status: .active)
    let goal = Goal(
      periodID: 0, ordinal: 1, code: "new_sov", titleDa: "Nye SØV", titleEn: "New", kind: .count,
      metric: .newSOV, comparator: .atLeast)
    let entry = PeriodEntry(
      period,
      goals: [
        .init(
          goal, options: [GoalOption(goalID: 0, key: "include_moved_in", value: "true")],
          openingBalances: [
            GoalOpeningBalance(
              goalID: 0, asOf: theDay("2025-12-31"), value: 2, source: "årsrapport")
          ])
      ])
    let stored = try register.save(entry, from: nil)
    #expect(try register.record(PeriodEntry.self, stored.period.id) == stored)
    #expect(stored.goals.map(\.options.count) == [1])
    #expect(try register.periodsOverlapping(stored.period).map(\.code) == ["SIL-2020-2025"])
    var emptied = stored
    emptied.goals = []
    #expect(try register.save(emptied, from: stored).goals == [])
    #expect(throws: RegisterError.refused(.taken(.of(.code), value: "PRØVE-2025"))) {
      try register.save(entry, from: nil)
    }
  }

  @Test("a suggestion that was declined can be suggested again")
  func feedback() throws {
    let declined = try register.answer(
      MatchFeedback(candidateID: kitchen.id, answer: .notInterested, givenOn: theDay("2026-11-23")))
    #expect(try register.lift(declined).liftedOn == theDay("2026-11-23"))
    #expect(try register.answers(aboutCandidate: kitchen.id).count == 1)
  }

  @Test("a filter is kept under its name, and replaced under the same")
  func filters() throws {
    var filter = OrganisationFilter(standings: [.rsv])
    try register.save(filter, named: "Øvrige")
    try register.save(filter, named: "Åbne")
    filter.openToReducedCapacity = true
    try register.save(filter, named: "Øvrige")
    let saved = try register.savedFilters()
    #expect(saved.map(\.name) == ["Øvrige", "Åbne"])
    #expect(saved.first?.content == filter)
    try register.remove(try #require(saved.first))
    #expect(try register.savedFilters().map(\.name) == ["Åbne"])
  }

  @Test("the word lists come from the register")
  func lookups() throws {
    let lookups = try register.lookups()
    #expect(lookups.label(.motive, "other")?.needsText == true)
    #expect(lookups.municipalityNames["0740"] == "Silkeborg Kommune")
    #expect(
      !lookups.schemes(openOn: theDay("2026-07-01")).map(\.code).contains("ressourceforloeb"))
    #expect(lookups.staff.map(\.osUser) == ["anna"])
    #expect(lookups.openingHours == .weekdays8to16)
  }
}
