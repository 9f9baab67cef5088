import Resources
import Testing

@Suite("The word lists")
struct LookupsTests {
  @Test("say which schemes count as a position")
  func schemes() throws {
    let schemes = try Shipped.lookups().schemes
    #expect(
      schemes.filter(\.countsAsPosition).map(\.code) == [
        "fleksjob", "loentilskudFoertid", "ordinaerMedHensyn", "smaajob",
      ])
    #expect(
      schemes.filter { $0.validTo?.text == "2026-07-01" }.map(\.code) == [
        "ressourceforloeb", "revalidering",
      ])
  }

  @Test("have ten accommodations, four motives, five weights of the prizes, four dialogue topics")
  func counts() throws {
    let lookups = try Shipped.lookups()
    #expect(lookups.accommodations.count == 10)
    #expect(lookups.motives.filter(\.needsText).map(\.code) == ["other"])
    #expect(lookups.motives.count == 4)
    #expect(lookups.themes.filter { $0.uses.contains(.nomination) }.count == 5)
    #expect(lookups.themes.filter { $0.uses.contains(.model) }.count == 3)
    #expect(lookups.topics.filter { $0.group == .dialogue }.count == 4)
    #expect(lookups.topics.filter { $0.group == .circular }.count == 3)
  }

  @Test("use each code once, and every wider theme exists")
  func codes() throws {
    let lookups = try Shipped.lookups()
    for codes in [
      lookups.schemes.map(\.code), lookups.accommodations.map(\.code),
      lookups.motives.map(\.code), lookups.themes.map(\.code), lookups.topics.map(\.code),
    ] {
      #expect(Set(codes).count == codes.count)
    }
    let themes = Set(lookups.themes.map(\.code))
    #expect(lookups.themes.compactMap(\.parent).allSatisfy(themes.contains))
  }

  @Test("have every label in both languages")
  func languages() throws {
    let lookups = try Shipped.lookups()
    let profile = try Shipped.profile()
    var labels = lookups.schemes.map(\.label) + lookups.accommodations.map(\.label)
    labels += lookups.motives.map(\.label) + lookups.themes.map(\.label)
    labels += lookups.topics.map(\.label)
    labels += profile.periods.map(\.title) + profile.params.map(\.label)
    labels += profile.periods.flatMap { $0.goals.flatMap { [$0.title, $0.unit] } }
    labels += profile.periods.flatMap { $0.principles.map(\.label) + $0.milestones.map(\.text) }
    labels += profile.holidayOverrides.map(\.label) + profile.contacts.map(\.label)
    labels += profile.prizes.flatMap { [$0.label, $0.meaning] } + profile.retention.map(\.label)
    for label in labels { #expect(!label.da.isEmpty && !label.en.isEmpty, "\(label)") }
  }
}
