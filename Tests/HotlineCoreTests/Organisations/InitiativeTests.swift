import Foundation
import Testing

@testable import HotlineCore

@Suite("H3: an entrepreneur without CVR number")
struct InitiativeTests {
  let register: Register

  init() throws {
    register = try testRegister()
  }

  private func call() -> ConversationEntry {
    var entry = register.call("Vil starte et sted, hvor folk reparerer computere i ro.")
    entry.inquiry?.callerType = .entrepreneur
    entry.inquiry?.callerName = "Opdigtet Iværksætter"
    entry.inquiry?.callerPhone = PhoneNumbers("+45 71 23 45 67")
    entry.inquiry?.topics = ["startup"]
    entry.inquiry?.purpose = .knowledge
    return entry
  }

  @Test("is entered by name and number alone, in the phase of an idea, and found by the number")
  func entered() throws {
    let stored = try register.save(call(), from: nil)
    let caller = try #require(stored.caller)
    let entry = try #require(try register.record(OrganisationEntry.self, caller.organisationID))
    #expect(entry.organisation.kind == .initiative)
    #expect(entry.organisation.name == "Opdigtet Iværksætter")
    #expect(entry.organisation.cvr == nil)
    #expect(entry.organisation.source == "call")
    #expect(entry.phasePeriods.map(\.phase) == [.idea])
    #expect(entry.phones.map(\.digits8) == ["71234567"])
    let detail = try #require(
      try register.detail(of: caller.organisationID, today: testToday))
    #expect(detail.standing == .initiative)
    #expect(detail.contacts.map(\.person.basis) == ["public_task"])
    #expect(stored.inquiry?.callerContactID == detail.contacts.first?.person.id)
    #expect(stored.inquiry?.callerName == nil)
    #expect(stored.interaction.topics == ["startup"])
    #expect(stored.interaction.purpose == .knowledge)
    let number = try #require(PhoneNumber("7123 4567"))
    #expect(
      try register.owners(of: number, today: testToday).map(\.organisationID)
        == [caller.organisationID])
    let page = try register.search(SearchQuery(text: "opdigtet iv", limit: 5), today: testToday)
    #expect(page.hits.map(\.id) == [caller.organisationID])
  }

  @Test("is no new social enterprise of goal 2, and is gone with one undo")
  func notCounted() throws {
    let before = try register.goalMeter(asOf: testToday)
    let stored = try register.save(call(), from: nil)
    #expect(try register.goalMeter(asOf: testToday)?.figures[1] == before?.figures[1])
    _ = try register.undo()
    #expect(
      try register.record(OrganisationEntry.self, try #require(stored.caller).organisationID) == nil
    )
    #expect(try register.owners(of: try #require(PhoneNumber("71234567")), today: testToday) == [])
  }

  @Test("another new caller is an enterprise with its number; a blank name is nobody")
  func others() throws {
    var entry = register.call("hvem kan vaske?")
    entry.caller = .init(organisationID: 0, name: " Prøvevirksomheden ")
    entry.mentions = [.init(party: .init(organisationID: 0, name: " "))]
    entry.inquiry?.callerPhone = PhoneNumbers("71234567")
    let stored = try register.save(entry, from: nil)
    let caller = try #require(stored.caller)
    let organisation = try #require(
      try register.record(OrganisationEntry.self, caller.organisationID))
    #expect(organisation.organisation.kind == .enterprise)
    #expect(organisation.organisation.name == "Prøvevirksomheden")
    #expect(organisation.phones.count == 1)
    #expect(stored.inquiry?.callerPhone?.all.first?.digits8 == "71234567")
    #expect(stored.mentions == [])
  }
}
