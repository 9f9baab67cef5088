import Foundation
import Testing

@testable import HotlineCore

@Suite("The conversations in an organisation's detail")
struct DetailTimelineTests {
  let register: Register
  let kitchen: Organisation

  init() throws {
    register = try testRegister()
    var entry = OrganisationEntry(Organisation(name: "Prøvekøkkenet", kind: .enterprise))
    entry.sovPeriods = [
      SOVPeriod(organisationID: 0, validFrom: theDay("2020-01-01"), basis: .municipalAssessment)
    ]
    kitchen = try register.save(entry, from: nil).organisation
  }

  private func talk(
    _ summary: String, at iso: String, role: InteractionOrganisation.Role, twoWay: Bool = true
  ) throws {
    let start = try #require(Instant(iso: iso)).date
    try register.change(.interactionEntered, subject: summary) { change in
      let interaction = try change.insert(
        Interaction(
          kind: .call, direction: .incoming, startedAt: start, staffID: register.user.id,
          summary: summary, twoWay: twoWay))
      try change.insert(
        InteractionOrganisation(
          interactionID: interaction.id, organisationID: kitchen.id, role: role))
    }
  }

  private func detail() throws -> OrganisationDetail {
    try #require(try register.detail(of: kitchen.id, today: theDay("2026-11-23")))
  }

  @Test("stand newest first, with the day and minute of Copenhagen and who spoke")
  func order() throws {
    try talk("spurgte til indkøb", at: "2026-06-30T22:30:00Z", role: .caller)
    try talk("ringede igen", at: "2026-11-20T09:00:00Z", role: .caller)
    let timeline = try detail().timeline
    #expect(timeline.map(\.text) == ["ringede igen", "spurgte til indkøb"])
    #expect(timeline.map(\.day) == [theDay("2026-11-20"), theDay("2026-07-01")])
    #expect(timeline.map(\.minute) == [600, 30])
    #expect(timeline.map(\.staffInitials) == ["AN", "AN"])
  }

  @Test("reset the dialogue clock only when both sides spoke, and the organisation was one of them")
  func dialogueClock() throws {
    try talk("talte om rekruttering", at: "2026-03-02T09:00:00Z", role: .caller)
    try talk("blev nævnt", at: "2026-10-01T09:00:00Z", role: .referredTo)
    try talk("lagde besked", at: "2026-11-01T09:00:00Z", role: .caller, twoWay: false)
    #expect(try detail().lastDialogueOn == theDay("2026-03-02"))
    #expect(try detail().nextDialogueBy == theDay("2026-08-29"))
  }

  @Test("leave open follow-ups, the first due first")
  func followUps() throws {
    try register.change(.followUpEntered) { change in
      for (iso, state) in [
        ("2026-12-03", FollowUp.State.open), ("2026-11-30", .open), ("2026-11-24", .cancelled),
      ] {
        var followUp = FollowUp(
          dueOn: theDay(iso), assigneeStaffID: register.user.id, text: "ring", state: state)
        followUp.organisationID = kitchen.id
        try change.insert(followUp)
      }
    }
    #expect(try detail().followUps.map(\.dueOn) == [theDay("2026-11-30"), theDay("2026-12-03")])
  }
}
