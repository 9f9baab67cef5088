import Foundation
import Testing

@testable import HotlineCore

@Suite("H2: whose number it is")
struct NumberOwnerTests {
  let register: Register

  init() throws {
    register = try testRegister()
  }

  private func enter(
    _ name: String, _ number: String, person: String? = nil, isSOV: Bool = false
  ) throws -> Organisation {
    let phone = Phone(organisationID: 0, number: try #require(PhoneNumber(number)))
    var entry = OrganisationEntry(Organisation(name: name, kind: .enterprise))
    entry.phones = [phone]
    if isSOV {
      entry.sovPeriods = [
        SOVPeriod(organisationID: 0, validFrom: theDay("2020-01-01"), basis: .municipalAssessment)
      ]
    }
    let organisation = try register.save(entry, from: nil).organisation
    if let person {
      try register.save(
        ContactEntry(
          ContactPerson(name: person),
          roles: [ContactRole(contactPersonID: 0, organisationID: organisation.id)],
          phones: [phone]), from: nil)
    }
    return organisation
  }

  private func owners(_ number: String, today: DanishDate = testToday) throws -> [NumberOwner] {
    try register.owners(of: try #require(PhoneNumber(number)), today: today)
  }

  @Test(
    "any spelling finds every owner, social enterprises first, with what was promised",
    arguments: ["86123456", "8612 3456", "86 12 34 56", "+45 86 12 34 56", "0045-86123456"])
  func spellings(number: String) throws {
    let shop = try enter("Aaprøvebutikken", "86 12 34 56")
    let kitchen = try enter(
      "Prøvekøkkenet", "+4586123456", person: "Opdigtet Person", isSOV: true)
    var followUp = FollowUp(
      dueOn: theDay("2026-11-20"), assigneeStaffID: 0, text: "ring tilbage", state: .open)
    followUp.organisationID = kitchen.id
    followUp = try register.save(followUp, from: nil)
    let owners = try owners(number)
    #expect(owners.map(\.organisationID) == [kitchen.id, shop.id])
    #expect(owners.map(\.standing) == [.sov, .ordinary])
    #expect(owners.map(\.contactName) == ["Opdigtet Person", nil])
    #expect(owners.map(\.followUps) == [[followUp], []])
  }

  @Test("a number that is nobody's, foreign, or given up has no owner")
  func nobody() throws {
    var entry = OrganisationEntry(Organisation(name: "Prøvekøkkenet", kind: .enterprise))
    var old = Phone(organisationID: 0, number: try #require(PhoneNumber("86123456")))
    old.validTo = theDay("2026-11-23")
    entry.phones = [old]
    _ = try register.save(entry, from: nil)
    #expect(try owners("86123456") == [])
    #expect(try owners("86123456", today: theDay("2026-11-22")).count == 1)
    #expect(try owners("86123457") == [])
    #expect(try owners("+49 30 123456") == [])
  }

  @Test("a caller whom the register does not know is found by an inquiry that is not closed")
  func unknownCaller() throws {
    var entry = register.call("I skulle vende tilbage")
    entry.inquiry?.callerPhone = PhoneNumbers("8612 3456")
    entry.inquiry?.state = .waitingCallback
    let inquiry = try #require(try register.save(entry, from: nil).inquiry)
    let number = try #require(PhoneNumber("+45 86123456"))
    #expect(
      try register.openInquiries(from: number) == [
        OpenInquiry(
          id: inquiry.id, openedOn: testToday, text: "I skulle vende tilbage", ownerInitials: "AN")
      ])
    try register.close(inquiryID: inquiry.id, outcome: .answered)
    #expect(try register.openInquiries(from: number) == [])
  }

  @Test("a talk keeps the promise and re-arms the dialogue clock, in one action")
  func keepsPromise() throws {
    let kitchen = try enter("Prøvekøkkenet", "86123456", isSOV: true)
    var followUp = FollowUp(
      dueOn: theDay("2026-11-20"), assigneeStaffID: 0, text: "ring tilbage", state: .open)
    followUp.organisationID = kitchen.id
    followUp = try register.save(followUp, from: nil)
    var entry = register.call("ringede selv", from: .init(organisationID: kitchen.id, name: ""))
    entry.completes = try register.openFollowUps(of: kitchen.id).map(\.id)
    let stored = try register.save(entry, from: nil)
    #expect(stored.completes == [])
    let detail = try #require(try register.detail(of: kitchen.id, today: testToday))
    #expect(detail.followUps == [])
    #expect(detail.lastDialogueOn == testToday)
    _ = try register.undo()
    #expect(try register.openFollowUps(of: kitchen.id).map(\.id) == [followUp.id])
  }
}
