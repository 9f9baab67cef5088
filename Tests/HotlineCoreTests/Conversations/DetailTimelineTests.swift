import Foundation
import Resources
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
    try register.change(.entered(.interaction), subject: summary) { change in
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
    try register.change(.entered(.followUp)) { change in
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

  @Test("explain themselves: the inquiry, how it ended, who took it over, what began in it")
  func explained() throws {
    let caller = ConversationEntry.Party(organisationID: kitchen.id, name: kitchen.name)
    var entry = register.call("om indkøbsportalen", from: caller)
    entry.inquiry?.handoverToID = try register.home().organisationID
    entry.inquiry?.outcome = .handedOver
    let inquiry = try #require(try register.save(entry, from: nil).inquiry)
    var partnership = Partnership(title: "Kantine til portalen", state: .idea)
    partnership.ideaStartedOn = theDay("2026-11-23")
    partnership.originInquiryID = inquiry.id
    let stored = try register.save(
      PartnershipEntry(
        partnership, parties: [.init(organisationID: kitchen.id, name: kitchen.name)]), from: nil)
    let detail = try detail()
    let call = try #require(detail.timeline.first { $0.kind == .call })
    #expect(call.inquiryReference == inquiry.reference)
    #expect(call.inquiryState == .referred)
    #expect(call.outcome == .handedOver)
    #expect(call.handedOverTo == "Silkeborg Kommune")
    #expect(call.startedPartnerships == [stored.partnership.reference])
    let idea = try #require(detail.timeline.first { $0.kind == .partnership })
    #expect(idea.inquiryReference == inquiry.reference)
    #expect(detail.inquiries.map(\.reference) == [inquiry.reference])
    #expect(detail.inquiries.first?.handedOverTo == "Silkeborg Kommune")
    try register.confirmHandover(of: inquiry.id, by: "vagten")
    #expect(try self.detail().inquiries.first?.handoverConfirmedOn == testToday)
    #expect(
      try register.undo().noun(.danish) == "bekræftelse af overdragelsen af \(inquiry.reference)")
  }

  @Test("stand once for an organisation that has two parts in one, and are filtered by kind")
  func filtered() throws {
    let party = ConversationEntry.Party(organisationID: kitchen.id, name: kitchen.name)
    var entry = register.call("nævnt og drøftet")
    entry.mentions = [
      .init(party: party, role: .discussed), .init(party: party, role: .referredTo),
    ]
    _ = try register.save(entry, from: nil)
    entry.inquiry = nil
    entry.interaction.kind = .email
    entry.interaction.summary = "skrev bagefter"
    _ = try register.save(entry, from: nil)
    let timeline = try detail().timeline
    #expect(timeline.map(\.text) == ["skrev bagefter", "nævnt og drøftet"])
    #expect(timeline.filtered(by: [.email]).map(\.text) == ["skrev bagefter"])
    #expect(timeline.filtered(by: []) == timeline)
    guard case .interaction(_, _, _, let role) = timeline[1].what else {
      Issue.record("\(timeline)")
      return
    }
    #expect(role == .referredTo)
  }
}
