import Testing

@testable import HotlineCore

/// What is entered during a call is tied to its inquiry.
@Suite("Records that were entered during a call")
struct BegunRecordTests {
  @Test("a purchase need, a case of registration and a leave know the inquiry they were said in")
  func tied() throws {
    let register = try testRegister()
    let home = try register.home().organisationID
    let need = try register.save(
      PurchaseNeed(departmentID: home, what: "haveservice", askedOn: testToday), from: nil)
    let rsv = try register.save(
      RSVCaseEntry(
        RSVCase(
          organisationID: try register.enter("Prøvekøkkenet").organisationID, state: .interest,
          openedOn: testToday)
      ).withAllCriteria, from: nil)
    let leave = try register.save(LeaveCase(caseNo: "2026-1234"), from: nil)
    var call = register.call("haveservice, RSV og orlov")
    call.began = try [
      #require(BegunRecord(need)), #require(BegunRecord(rsv)), #require(BegunRecord(leave)),
    ]
    let inquiry = try #require(try register.save(call, from: nil).inquiry)
    #expect(try register.record(PurchaseNeed.self, need.id)?.originInquiryID == inquiry.id)
    #expect(try register.record(RSVCaseEntry.self, rsv.id)?.rsvCase.originInquiryID == inquiry.id)
    #expect(try register.record(LeaveCase.self, leave.id)?.originInquiryID == inquiry.id)
    _ = try register.undo()
    #expect(try register.record(PurchaseNeed.self, need.id)?.originInquiryID == nil)
  }

  @Test("what came from another inquiry keeps that origin; what keeps none is not among them")
  func kept() throws {
    let register = try testRegister()
    let home = try register.home().organisationID
    let first = try #require(try register.save(register.call("først"), from: nil).inquiry)
    var need = PurchaseNeed(departmentID: home, what: "haveservice", askedOn: testToday)
    need.begin(in: first.id)
    need = try register.save(need, from: nil)
    var call = register.call("igen")
    call.began = try [#require(BegunRecord(need))]
    _ = try register.save(call, from: nil)
    #expect(try register.record(PurchaseNeed.self, need.id)?.originInquiryID == first.id)
    #expect(
      BegunRecord(OfferLine(organisationID: home, direction: .offers, mode: .service, title: "x"))
        == nil)
  }
}
