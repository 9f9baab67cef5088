import Resources
import Testing

@Suite("The Silkeborg profile")
struct ProfileTests {
  @Test("has the municipality, its four departments and the unit that answers")
  func organisations() throws {
    let profile = try Shipped.profile()
    #expect(
      profile.organisations.map(\.key) == [
        "silkeborg-kommune", "beskaeftigelsesafdelingen", "indkoeb", "teknik-og-miljoe",
        "kultur-og-borgerservice", "jobcenter-erhverv",
      ])
    var seen: Set<String> = []
    for organisation in profile.organisations {
      #expect(organisation.parent.map(seen.contains) ?? (organisation.kind == .otherPublic))
      #expect(organisation.municipalityCode == profile.municipality.code)
      #expect(!organisation.names.isEmpty)
      seen.insert(organisation.key)
    }
    #expect(seen.contains(profile.municipality.key))
  }

  @Test("knows the neighbours of Silkeborg among the municipalities")
  func neighbours() throws {
    let codes = Set(try Shipped.municipalities().map(\.code))
    let home = try Shipped.profile().municipality
    #expect(codes.contains(home.code))
    #expect(home.neighbours == ["0615", "0657", "0710", "0746", "0756", "0791"])
    #expect(codes.isSuperset(of: home.neighbours))
  }

  @Test("holds both periods with their goals, targets and no invented baseline")
  func periods() throws {
    let periods = try Shipped.profile().periods
    #expect(periods.map(\.code) == ["SIL-2015-2020", "SIL-2020-2025"])
    #expect(periods.map(\.startsOn.text) == ["2015-01-01", "2020-01-01"])
    #expect(periods.map(\.endsOn.text) == ["2019-12-31", "2025-12-31"])
    #expect(periods.allSatisfy { $0.startsOn < $0.endsOn && $0.status == .closed })
    #expect(periods.first?.goals.map(\.targetValue) == [20, 150])
    #expect(periods.last?.goals.map(\.ordinal) == [1, 2, 3, 4, 5])
    #expect(periods.last?.goals.map(\.targetValue) == [nil, 10, 100, nil, 10])
    #expect(
      periods.last?.goals.map(\.comparator) == [.atLeast, .atLeast, .atLeast, .moreThan, .atLeast])
    #expect(periods.flatMap(\.goals).allSatisfy { $0.baselineValue == nil })
    #expect(periods.last?.principles.map(\.ordinal) == [1, 2, 3, 4, 5])
  }

  @Test("counts each goal of 2020-2025 by the default options")
  func options() throws {
    let goals = try Shipped.profile().periods[1].goals
    #expect(
      goals.map(\.options) == [
        [:],
        [
          "new_sov_basis": "first_sov_date", "include_self_declared": "false",
          "include_moved_in": "false",
        ],
        [
          "position_event": "first_filled_on", "employer_scope": "sov_only",
          "include_self_declared": "false", "include_outside_municipality": "false",
        ],
        ["internal_definition": "A_or_B", "count_addenda": "false"],
        ["count_addenda": "false"],
      ])
  }

  @Test("answers on weekdays from 8 to 16 and closes on the municipality's own days")
  func hours() throws {
    let profile = try Shipped.profile()
    #expect(profile.openingHours.map(\.weekday) == [1, 2, 3, 4, 5])
    #expect(profile.openingHours.allSatisfy { $0.opens == "08:00" && $0.closes == "16:00" })
    #expect(
      profile.holidayOverrides.flatMap(\.days).map(\.text).sorted() == [
        "2026-05-15", "2026-06-05", "2026-12-24", "2026-12-31",
        "2027-05-07", "2027-06-05", "2027-12-24", "2027-12-31",
        "2028-05-26", "2028-06-05", "2028-12-24", "2028-12-31",
      ])
  }

  @Test("names the hotline but no person")
  func contacts() throws {
    let contacts = try Shipped.profile().contacts
    #expect(contacts.first { $0.kind == .phone }?.value == "+4589705757")
    let leader = try #require(contacts.first { $0.kind == .leader })
    #expect(leader.value == nil)
    #expect(leader.label.da == "Leder af Jobcenter Erhverv")
  }

  @Test("has unique parameters, periods of validity that end after they begin, known prizes")
  func references() throws {
    let profile = try Shipped.profile()
    #expect(Set(profile.params.map(\.key)).count == profile.params.count)
    #expect(profile.params.first { $0.key == "procurement_limit_dkk" }?.value == 500_000)
    for param in profile.params {
      if let from = param.validFrom, let to = param.validTo { #expect(from < to) }
    }
    let given = profile.periods.flatMap(\.milestones).compactMap(\.prize)
    #expect(given == ["SOV", "CSR"])
    #expect(Set(profile.prizes.map(\.code)).isSuperset(of: given))
    #expect(profile.retention.map(\.keepMonths) == [24, 12, 60, nil])
  }
}
