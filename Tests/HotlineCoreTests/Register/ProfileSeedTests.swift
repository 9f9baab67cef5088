import GRDB
import Resources
import Testing

@testable import HotlineCore

@Suite("A fresh register")
struct ProfileSeedTests {
  let register: Register

  init() throws {
    register = try testRegister()
  }

  private func all<Stored: StoredRow>(_ type: Stored.Type) throws -> [Stored] {
    try register.read { db in
      try Stored.fetchAll(db, sql: "SELECT * FROM \(Stored.databaseTableName) ORDER BY id")
    }
  }

  @Test("knows whose it is")
  func home() throws {
    let home = try register.home()
    #expect(
      home
        == HomeMunicipality(
          code: "0740", name: "Silkeborg Kommune", organisationID: 1,
          neighbours: ["0615", "0657", "0710", "0746", "0756", "0791"]))
  }

  @Test("has the partnership of the strategy in dialogue, and counts it in no goal (S17)")
  func partnership() throws {
    let known = try #require(try register.record(PartnershipEntry.self, 1))
    #expect(known.partnership.title == "Cirkulær økonomi med Teknik og Miljø")
    #expect(known.partnership.state == .dialogue && known.partnership.agreedOn == nil)
    #expect(known.partnership.themes == ["circular", "reuse", "recycling", "lessWaste"])
    let names = try known.parties.map {
      try register.called(.organisation, $0.row.organisationID)?.name
    }
    #expect(names == ["Teknik og Miljø", "Beskæftigelsesafdelingen"])
    let meter = try #require(try register.goalMeter(asOf: testToday))
    #expect(meter.figures.allSatisfy { $0.rows.allSatisfy { !$0.counts } })
    #expect(meter.outsidePeriod.isEmpty)
  }

  @Test("has the departments below the municipality, none of them a social enterprise")
  func departments() throws {
    let organisations = try all(Organisation.self)
    let names = Dictionary(uniqueKeysWithValues: organisations.map { ($0.id, $0.name) })
    let parents = Dictionary(
      uniqueKeysWithValues: organisations.map { ($0.name, $0.parentID.flatMap { names[$0] }) })
    #expect(
      parents == [
        "Silkeborg Kommune": nil, "Beskæftigelsesafdelingen": "Silkeborg Kommune",
        "Indkøb": "Silkeborg Kommune", "Teknik og Miljø": "Silkeborg Kommune",
        "Kultur og Borgerservice": "Silkeborg Kommune",
        "Jobcenter Erhverv": "Beskæftigelsesafdelingen",
      ])
    #expect(try all(SOVPeriod.self).isEmpty)
    #expect(try all(Phone.self).map(\.digits8) == ["89705757"])
    #expect(try all(NamePeriod.self).map(\.name) == organisations.map(\.name))
  }

  @Test("has both strategy periods with every goal and option of the profile")
  func strategy() throws {
    let profile = try Shipped.profile()
    #expect(try all(StrategyPeriod.self).map(\.code) == ["SIL-2015-2020", "SIL-2020-2025"])
    let goals = try all(Goal.self)
    #expect(goals.map(\.titleDa) == profile.periods.flatMap(\.goals).map(\.title.da))
    #expect(goals.map(\.targetValue) == [20, 150, nil, 10, 100, nil, 10])
    #expect(goals.map(\.comparator).filter { $0 == .moreThan }.count == 1)
    let options = try all(GoalOption.self).filter { $0.goalID == goals[5].id }
    #expect(
      options.map { [$0.key, $0.value] }
        == [["count_addenda", "false"], ["internal_definition", "A_or_B"]])
    #expect(try all(Milestone.self).count == profile.periods.flatMap(\.milestones).count)
  }

  @Test("holds every row of the word lists, the categories and the tables of codes")
  func tables() throws {
    #expect(try all(Category.self).map(\.code) == Shipped.categories().map(\.code))
    #expect(try all(KnowledgeCard.self).map(\.code) == Shipped.guidanceCards().map(\.code))
    #expect(try all(Scheme.self).map(\.code) == Shipped.lookups().schemes.map(\.code))
    #expect(try all(WeekdayHours.self).map(\.closesMinute) == Array(repeating: 960, count: 5))
    #expect(try all(HolidayOverride.self).count == 12)
    #expect(try all(Parameter.self).map(\.key) == Shipped.profile().params.map(\.key))
    #expect(try all(Prize.self).map(\.code) == ["SOV", "CSR"])
    #expect(try all(RetentionRule.self).map(\.keepMonths) == [24, 12, 60, nil])
    #expect(try all(ContactInfo.self).map(\.kind) == [.phone, .mail, .address, .leader])
    let counts = try register.read { db in
      try ["municipality", "postalCode", "industryDivision"].map { table in
        try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table)")
      }
    }
    #expect(
      try counts == [
        Shipped.municipalities().count, Shipped.postalCodes().count,
        Shipped.industryDivisions().count,
      ])
  }

  @Test("has nothing that the first person could take back")
  func nothingToUndo() throws {
    #expect(throws: RegisterError.refused(.nothingToUndo)) { try register.undo() }
    #expect(register.user.role == .admin)
  }
}
