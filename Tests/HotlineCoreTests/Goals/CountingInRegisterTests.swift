import HotlineCore
import Testing

/// The cases in which what is stored, and when, decides.
@Suite("Counting what a register holds")
struct CountingInRegisterTests {
  let register: Register

  init() throws {
    register = try testRegister()
  }

  private func enterprise(_ name: String, sovSince: String? = nil) throws -> Organisation {
    var entry = OrganisationEntry(Organisation(name: name, kind: .enterprise))
    entry.organisation.employees = 20
    entry.organisation.municipalityCode = "0740"
    if let sovSince {
      entry.sovPeriods = [
        SOVPeriod(
          organisationID: 0, validFrom: theDay(sovSince), basis: .municipalAssessment)
      ]
    }
    return try register.save(entry, from: nil).organisation
  }

  @discardableResult
  private func agree(_ parties: [Organisation], on iso: String) throws -> PartnershipEntry {
    try register.agree(parties, on: iso)
  }

  private func meter() throws -> GoalMeter {
    try #require(try register.goalMeter(asOf: testToday))
  }

  private func add(_ code: String, _ starts: String, _ ends: String) throws -> PeriodEntry {
    let period = StrategyPeriod(
      code: code, title: code, startsOn: theDay(starts), endsOn: theDay(ends), status: .active)
    let shown = try meter().period
    let goals = try #require(try register.record(PeriodEntry.self, shown.id)).goals.map { entry in
      var goal = entry.goal
      (goal.id, goal.revision, goal.periodID) = (0, 0, 0)
      return PeriodEntry.GoalEntry(goal)
    }
    return try register.save(PeriodEntry(period, goals: goals), from: nil)
  }

  @Test("E1, E24: one of today lies outside until a period that holds it is entered")
  func laterPeriod() throws {
    try agree(
      [
        try enterprise("Prøveværkstedet", sovSince: "2019-01-01"),
        try enterprise("Opdigtet Industri"),
      ], on: "2026-03-04")
    let before = try meter()
    #expect(before.period.code == "SIL-2020-2025")
    #expect(before.outsidePeriod.count == 1)
    let entry = try add("SIL-2026-2030", "2026-01-01", "2030-12-31")
    let old = try #require(
      try register.goalMeter(periodID: before.period.id, asOf: testToday))
    #expect(old.outsidePeriod == [])
    let new = try meter()
    #expect(new.period == entry.period)
    #expect(new.figures.map(\.value) == [0, 0, 0, 0, 1])
  }

  @Test("E2: an agreement of the period that is typed in today counts, and is late")
  func typedInLate() throws {
    try agree(
      [
        try enterprise("Prøveværkstedet", sovSince: "2019-01-01"),
        try enterprise("Opdigtet Industri"),
      ], on: "2025-12-31")
    let figure = try meter().figures[4]
    #expect(figure.value == 1)
    #expect(figure.parts == [.init(.registeredLate, 1)])
  }

  @Test("E7: ressourceforløb is refused from 1 July 2026, and is no position before")
  func resourceProgramme() throws {
    let employer = try enterprise("Prøveværkstedet", sovSince: "2019-01-01")
    var position = Position(
      organisationID: employer.id, title: "forløb", schemeCode: "ressourceforloeb", state: .filled,
      hoursPerWeek: 10)
    position.firstFilledOn = theDay("2026-07-01")
    #expect(throws: RegisterError.refused(.position(.schemeNotOpen(code: "ressourceforloeb")))) {
      try register.save(position, from: nil)
    }
    position.firstFilledOn = theDay("2024-07-01")
    try register.save(position, from: nil)
    let figure = try meter().figures[2]
    #expect(figure.value == 0)
    #expect(figure.rows.map(\.reason) == [.schemeDoesNotCount(code: "ressourceforloeb")])
  }

  @Test("E12: in 8600 under another municipality it is a party of goal 5, and not new in goal 2")
  func otherMunicipality() throws {
    var entry = OrganisationEntry(Organisation(name: "Prøvehaven", kind: .enterprise))
    (entry.organisation.postalCode, entry.organisation.municipalityCode) = ("8600", "0746")
    entry.sovPeriods = [
      SOVPeriod(
        organisationID: 0, validFrom: theDay("2022-01-01"), basis: .municipalAssessment)
    ]
    let garden = try register.save(entry, from: nil).organisation
    try agree([garden, try enterprise("Opdigtet Industri")], on: "2024-01-01")
    let figures = try meter().figures
    #expect(figures[1].value == 0)
    #expect(figures[1].rows.map(\.reason) == [.outsideMunicipality(code: "0746")])
    #expect(figures[4].value == 1)
  }

  @Test("E20: renamed or joined departments stay two parties of the agreement they made")
  func departments() throws {
    let departments = try register.lookups().departments
    let first = try #require(departments.first { $0.name.contains("Teknik") })
    let second = try #require(departments.first { $0.name.contains("Kultur") })
    try agree([first, second], on: "2022-05-01")
    let base = try #require(try register.record(OrganisationEntry.self, first.id))
    var renamed = base
    renamed.organisation.name = "Teknik, Klima og Miljø"
    renamed.nameDating = .from(theDay("2026-01-01"))
    try register.save(renamed, from: base)
    let other = try #require(try register.record(OrganisationEntry.self, second.id))
    var ceased = other
    ceased.organisation.status = .ceased
    ceased.organisation.ceasedOn = theDay("2026-01-01")
    ceased.partnershipsGoOn = true
    try register.save(ceased, from: other)
    let successor = try #require(try register.record(OrganisationEntry.self, first.id))
    var joined = successor
    joined.organisation.successorOfID = second.id
    try register.save(joined, from: successor)
    let figure = try meter().figures[3]
    #expect(figure.value == 1)
    #expect(figure.rows.filter(\.counts).map(\.reason) == [.countsByClass([.internalA])])
  }

  @Test("E21, E29: what is refused changes no figure")
  func refused() throws {
    let industry = try enterprise("Opdigtet Industri")
    var declared = OrganisationEntry(Organisation(name: "Prøveselv", kind: .enterprise))
    declared.sovPeriods = [
      SOVPeriod(organisationID: 0, validFrom: theDay("2020-01-01"), basis: .selfDeclared)
    ]
    let selfDeclared = try register.save(declared, from: nil).organisation
    let sov = try enterprise("Prøveværkstedet", sovSince: "2015-01-01")
    let before = try meter()
    #expect(throws: RegisterError.refused(.partnership(.agreedInFuture))) {
      try agree([sov, industry], on: "2026-11-24")
    }
    #expect(throws: RegisterError.refused(.partnership(.selfDeclaredOnly(name: "Prøveselv")))) {
      try agree([selfDeclared, industry], on: "2024-01-01")
    }
    #expect(try meter() == before)
  }

  @Test("E9: a tie says what a successor is, and undoing it takes that back")
  func successor() throws {
    let association = try enterprise("Foreningen Prøve", sovSince: "2021-02-01")
    let company = try enterprise("Prøve ApS", sovSince: "2024-01-01")
    #expect(try meter().figures[1].value == 2)
    try register.save(
      OrganisationLink(
        organisationID: company.id, otherID: association.id, kind: .successorOf), from: nil)
    let figure = try meter().figures[1]
    #expect(figure.value == 1)
    #expect(figure.rows.map(\.day) == [theDay("2021-02-01")])
    _ = try register.undo()
    #expect(try meter().figures[1].value == 2)
  }

  @Test("E22: a branch counts as its head office")
  func branch() throws {
    let sov = try enterprise("Prøveværkstedet", sovSince: "2019-01-01")
    let office = try enterprise("Opdigtet Industri")
    let entry = OrganisationEntry(Organisation(name: "Opdigtet Industri, Ry", kind: .enterprise))
    let branch = try register.save(entry, from: nil).organisation
    try register.save(
      OrganisationLink(organisationID: branch.id, otherID: office.id, kind: .branchOf), from: nil)
    #expect(throws: RegisterError.refused(.partnership(.samePartyTwice(name: office.name)))) {
      try agree([sov, office, branch], on: "2024-01-01")
    }
    try agree([sov, branch], on: "2024-01-01")
    #expect(try meter().figures[4].value == 1)
  }

  @Test("E23: without a contact person the figures are the same")
  func contactErased() throws {
    let sov = try enterprise("Prøveværkstedet", sovSince: "2021-01-01")
    try agree([sov, try enterprise("Opdigtet Industri")], on: "2024-01-01")
    let before = try meter()
    let contact = try register.save(
      ContactEntry(
        ContactPerson(name: "Testperson Omega"),
        roles: [ContactRole(contactPersonID: 0, organisationID: sov.id)]),
      from: nil)
    try register.remove(
      .contact(try #require(contact.roles.first), of: contact.person, contact.phones))
    #expect(try register.record(ContactEntry.self, contact.person.id) == nil)
    #expect(try meter() == before)
  }
}
