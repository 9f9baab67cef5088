import HotlineCore
import Testing

@Suite("When an organisation is a social enterprise")
struct SocialStatusTests {
  private func period(
    _ from: String, _ to: String? = nil, _ basis: SOVPeriod.Basis = .municipalAssessment
  ) -> SOVPeriod {
    var period = SOVPeriod(organisationID: 1, validFrom: theDay(from), basis: basis)
    period.validTo = to.map(theDay)
    return period
  }

  @Test(
    "from its first day on, and no more on the day it ends",
    arguments: [
      ("2019-12-31", false), ("2020-01-01", true), ("2022-05-31", true), ("2022-06-01", false),
    ])
  func bounds(iso: String, expected: Bool) {
    #expect([period("2020-01-01", "2022-06-01")].isSOV(on: theDay(iso)) == expected)
  }

  @Test("not by what it calls itself, unless that is asked for")
  func selfDeclared() {
    let periods = [period("2020-01-01", nil, .selfDeclared)]
    #expect(!periods.isSOV(on: theDay("2021-01-01")))
    #expect(periods.isSOV(on: theDay("2021-01-01"), counting: [.selfDeclared]))
    #expect(periods.isOnlySelfDeclared(on: theDay("2021-01-01")))
    #expect(periods.firstSOVDate() == nil)
  }

  @Test("E9: counts once, at the first date of the chain, when an association becomes an ApS")
  func successorChain() {
    let association = [period("2016-03-01", "2021-07-01")]
    let company = [period("2021-07-01")]
    #expect((company + association).firstSOVDate() == theDay("2016-03-01"))
  }

  @Test("since the beginning of an unbroken run of periods")
  func since() {
    let unbroken = [period("2018-01-01", "2020-01-01"), period("2020-01-01", nil, .rsv)]
    #expect(unbroken.sovSince(theDay("2023-01-01")) == theDay("2018-01-01"))
    let broken = [period("2018-01-01", "2019-01-01"), period("2020-01-01", nil, .rsv)]
    #expect(broken.sovSince(theDay("2023-01-01")) == theDay("2020-01-01"))
    #expect(broken.sovSince(theDay("2019-06-01")) == nil)
  }

  @Test("shows the strongest fact as its badge")
  func standing() {
    var facts = OrganisationFacts(Organisation(name: "Prøvekøkkenet", kind: .enterprise))
    #expect(facts.standing(on: theDay("2026-11-23")) == .ordinary)
    facts.organisation.employees = 12
    #expect(facts.standing(on: theDay("2026-11-23")) == .smv)
    facts.sovPeriods = [period("2020-01-01")]
    #expect(facts.standing(on: theDay("2026-11-23")) == .sov)
    facts.rsvPeriods = [
      RSVPeriod(organisationID: 1, validFrom: theDay("2022-03-12"), source: .virk)
    ]
    #expect(facts.standing(on: theDay("2026-11-23")) == .rsv)
    facts.organisation.ceasedOn = theDay("2026-11-23")
    #expect(facts.standing(on: theDay("2026-11-22")) == .rsv)
    #expect(facts.standing(on: theDay("2026-11-23")) == .ceased)
  }

  @Test("E11: had another municipality before it moved in")
  func municipality() {
    var facts = OrganisationFacts(Organisation(name: "Prøvekøkkenet", kind: .enterprise))
    var before = AddressPeriod(organisationID: 1)
    before.validTo = theDay("2023-05-01")
    before.municipalityCode = "0791"
    var after = AddressPeriod(organisationID: 1)
    after.validFrom = theDay("2023-05-01")
    after.municipalityCode = "0740"
    facts.addressPeriods = [before, after]
    #expect(facts.municipality(on: theDay("2023-04-30")) == "0791")
    #expect(facts.municipality(on: theDay("2023-05-01")) == "0740")
  }
}

@Suite("Small and medium-sized enterprises")
struct SizeClassTests {
  struct Case: Sendable {
    var employees: Int?
    var interval: String?
    var turnover: Int?
    var balance: Int?
    var expected: SizeClass
  }

  static let cases: [Case] = [
    Case(expected: .unknown),
    Case(employees: 249, expected: .smv),
    Case(employees: 250, expected: .large),
    Case(interval: "ANTAL_10_19", expected: .smv),
    Case(interval: "100-199", expected: .smv),
    Case(interval: "ANTAL_200_499", expected: .unknown),
    Case(interval: "ANTAL_500_999", expected: .large),
    Case(interval: "mange", expected: .unknown),
    Case(employees: 10, turnover: 373_000_000, expected: .smv),
    Case(employees: 10, turnover: 373_000_001, expected: .unknown),
    Case(employees: 10, turnover: 400_000_000, balance: 320_780_000, expected: .smv),
    Case(employees: 10, turnover: 400_000_000, balance: 320_780_001, expected: .large),
    Case(employees: 300, turnover: 1, expected: .large),
  ]

  @Test("by employees, then by turnover or balance where entered", arguments: cases)
  func classes(example: Case) {
    var organisation = Organisation(name: "Prøvefabrikken", kind: .enterprise)
    organisation.employees = example.employees
    organisation.employeesInterval = example.interval
    organisation.turnoverDKK = example.turnover
    organisation.balanceDKK = example.balance
    #expect(SizeClassRule().sizeClass(of: organisation) == example.expected)
  }

  @Test("an entry is fresh for a year and ageing for another")
  func verification() {
    let cases: [(String?, Verification)] = [
      ("2025-11-23", .fresh), ("2025-11-22", .ageing), ("2024-11-23", .ageing),
      ("2024-11-22", .stale), (nil, .stale),
    ]
    for (verified, expected) in cases {
      #expect(Verification(on: verified.map(theDay), today: theDay("2026-11-23")) == expected)
    }
  }
}
