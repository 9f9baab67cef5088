import Foundation
import Testing

@testable import HotlineCore

@Suite("What has been talked about with whom, and how lately we rang")
struct DialogueCoverageTests {
  let register: Register
  let laundry: ConversationEntry.Party

  init() throws {
    register = try testRegister()
    var entry = OrganisationEntry(Organisation(name: "Prøvevaskeriet", kind: .enterprise))
    entry.sovPeriods = [
      SOVPeriod(organisationID: 0, validFrom: theDay("2024-01-01"), basis: .municipalAssessment)
    ]
    let stored = try register.save(entry, from: nil).organisation
    laundry = .init(organisationID: stored.id, name: stored.name)
  }

  @discardableResult
  private func talk(
    _ iso: String, topics: [String] = [], kind: Interaction.Kind = .meeting,
    direction: Interaction.Direction = .outgoing, twoWay: Bool = true
  ) throws -> ConversationEntry {
    let start = try #require(Instant(iso: iso + "T09:00:00Z")).date
    var interaction = Interaction(
      kind: kind, direction: direction, startedAt: start, staffID: 0, summary: "talte sammen",
      twoWay: twoWay)
    interaction.topics = topics
    return try register.save(
      ConversationEntry(interaction: interaction, caller: laundry), from: nil)
  }

  @Test("is the last day of each topic, by social enterprise; a message left is no talk")
  func coverage() throws {
    _ = try register.enter("Ordinær Prøvevirksomhed")
    try talk("2026-02-02", topics: ["recruitment", "retention"])
    try talk("2026-03-03", topics: ["recruitment", "startup"])
    try talk("2026-04-04", topics: ["partnership"], twoWay: false)
    let coverage = try register.dialogueCoverage(today: testToday)
    #expect(
      coverage.topics.map(\.code) == ["potential", "recruitment", "retention", "partnership"])
    var expected = DialogueCoverage.Enterprise(
      organisationID: laundry.organisationID, name: "Prøvevaskeriet", standing: .sov)
    expected.lastDays = ["recruitment": theDay("2026-03-03"), "retention": theDay("2026-02-02")]
    expected.lastDialogueOn = theDay("2026-03-03")
    expected.nextDialogueBy = theDay("2026-08-30")
    #expect(coverage.enterprises == [expected])
  }

  @Test("S35: a contact of ours warns for thirty days; theirs, notes and itself do not")
  func outreach() throws {
    let call = try talk("2026-10-25", kind: .call)
    let id = call.interaction.id
    let recent = try #require(
      try register.recentOutreach(to: laundry.organisationID, today: testToday))
    #expect(
      recent
        == RecentOutreach(
          interactionID: id, kind: .call, day: theDay("2026-10-25"), staffInitials: "AN",
          summary: "talte sammen"))
    let warns = { (today: DanishDate, besides: Int64?) in
      try register.recentOutreach(
        to: laundry.organisationID, today: today, besides: besides) != nil
    }
    #expect(try !warns(theDay("2026-11-24"), nil))
    #expect(try !warns(testToday, id))
    try talk("2026-11-20", kind: .note)
    try talk("2026-11-21", kind: .call, direction: .incoming)
    #expect(try !warns(theDay("2026-11-24"), nil))
  }
}
