import Foundation
import Resources
import Testing

@testable import HotlineCore

/// What the receiver of a handover answers, and what follows.
@Suite("The answer to a handover")
struct HandoverTests {
  let register: Register
  let home: Int64
  private let noon = Date(timeIntervalSince1970: 1_795_431_600)

  init() throws {
    register = try testRegister()
    home = try register.home().organisationID
  }

  private func handedOver(_ summary: String = "om udbud") throws -> Inquiry {
    var entry = register.call(summary)
    entry.inquiry?.outcome = .handedOver
    entry.inquiry?.handoverToID = home
    return try #require(try register.save(entry, from: nil).inquiry)
  }

  private func stored(_ id: Int64) throws -> Inquiry { try #require(try register.inquiry(id)) }

  @Test("is asked for until the receiver says yes; then it goes on to under way and done")
  func yes() throws {
    let asked = try handedOver()
    #expect(asked.handoverState == .asked && asked.handoverAskedAt != nil)
    #expect(asked.state == .referred)
    try register.confirmHandover(of: asked.id, by: "vagten")
    #expect(try stored(asked.id).handover == .accepted)
    #expect(try stored(asked.id).state == .closed)
    try register.move(handoverOf: asked.id, to: .underWay)
    try register.move(handoverOf: asked.id, to: .done)
    let done = try stored(asked.id)
    #expect(done.handover == .done && done.state == .closed && done.outcome == .handedOver)
    #expect(done.handoverConfirmedBy == "vagten")
    #expect(try register.workList(of: nil, today: testToday).items.isEmpty)
  }

  @Test("with a no the inquiry is open again with its owner and in the list of the day, with why")
  func no() throws {
    let asked = try handedOver()
    try register.refuseHandover(of: asked.id, by: "vagten", because: "ikke vores område")
    let refused = try stored(asked.id)
    #expect(refused.handover == .refused && refused.state == .open && refused.outcome == nil)
    #expect(refused.ownerStaffID == asked.ownerStaffID)
    #expect(refused.handoverRefusedBy == "vagten" && refused.handoverConfirmedBy == nil)
    let item = try #require(try register.workList(of: nil, today: testToday).items.first)
    #expect(item.what == .givenBack(refused) && item.counterpart == "Silkeborg Kommune")
    #expect(item.dueOn == testToday)
    _ = try register.undo()
    #expect(try stored(asked.id).handover == .asked)
    _ = try register.redo()
    #expect(try stored(asked.id).handover == .refused)
  }

  @Test("a no without a reason is refused")
  func noReason() throws {
    let asked = try handedOver()
    #expect(throws: RegisterError.refused(.inquiry(.refusalNeedsReason))) {
      try register.refuseHandover(of: asked.id, because: " ")
    }
    #expect(try stored(asked.id).handover == .asked)
  }

  @Test("after a no another is asked anew, and whoever is asked twice answers twice")
  func anew() throws {
    let asked = try handedOver()
    try register.refuseHandover(of: asked.id, because: "ikke vores område")
    var again = try stored(asked.id)
    let standing = again
    again.outcome = .handedOver
    again = again.settled(from: standing, at: noon)
    #expect(again.state == .referred && again.handover == .asked)
    #expect(again.handoverAskedAt == noon && again.handoverRefusal == nil)
    var yes = again
    yes.handoverState = .accepted
    yes.handoverConfirmedBy = "vagten"
    yes = yes.settled(from: again, at: noon)
    #expect(yes.state == .closed && yes.handoverConfirmedAt == noon)
    var no = yes
    no.handoverState = .refused
    no.handoverRefusal = "alligevel ikke"
    no = no.settled(from: yes, at: noon)
    #expect(no.state == .open && no.closedAt == nil && no.handoverRefusedBy == "vagten")
    var opened = yes
    opened.state = .open
    opened = opened.settled(from: yes, at: noon)
    #expect(opened.handover == nil && opened.outcome == nil)
  }

  @Test("of a row from before it was kept follows from its day of confirmation")
  func older() throws {
    var inquiry = try handedOver()
    (inquiry.handoverState, inquiry.handoverAskedAt) = (nil, nil)
    #expect(inquiry.handover == .asked)
    var edited = inquiry
    edited.unmetNeed = "en lift"
    edited = edited.settled(from: inquiry, at: noon)
    #expect(edited.handoverAskedAt == nil && edited.handover == .asked)
  }

  @Test("stands in the report with the days it took, and why a receiver said no")
  func figures() throws {
    let monday = try #require(Instant(iso: "2026-11-16T09:00:00Z")).date
    let first = try handedOver()
    let second = try handedOver()
    for (id, answer) in [(first.id, "ja"), (second.id, "nej")] {
      try register.change(.inquiryReopened, subject: nil) { change in
        let standing = try #require(try Inquiry.find(id, change.db))
        var earlier = standing
        earlier.handoverAskedAt = monday
        try change.update(earlier, from: standing)
      }
      if answer == "ja" {
        try register.confirmHandover(of: id, by: "vagten")
      } else {
        try register.refuseHandover(of: id, because: "ikke vores område")
      }
    }
    let figures = try register.hotlineFigures(from: testToday, through: testToday)
    #expect(figures[.handoversRefused]?.count == 1)
    #expect(figures[.handoverDays]?.days == 7)
    #expect(figures[.handoverDays]?.text == "7")
    #expect(
      figures[.handoverDays]?.rows.map { $0.reason.sentence(.danish) }
        == Array(repeating: "Silkeborg Kommune svarede efter 7 dage", count: 2))
    #expect(
      figures[.handoversRefused]?.rows.first?.reason.sentence(.danish)
        == "Silkeborg Kommune sagde nej 23-11-2026: ikke vores område")
    let text = try figures.report(.danish).text(as: .text, .danish)
    #expect(text.contains("  dage til svar, i gennemsnit      7"))
  }

  @Test("moves on with Space in the list of handovers, which says how many days an answer took")
  func list() throws {
    let asked = try handedOver()
    let list = Worklist.handovers.list
    #expect(try list.tick?.run(asked.id, register)?.da.contains("F5") == true)
    try register.confirmHandover(of: asked.id, by: "vagten")
    #expect(try list.tick?.run(asked.id, register)?.da == "\(asked.reference): i gang")
    #expect(try list.tick?.run(asked.id, register)?.da == "\(asked.reference): udført")
    let lists = RecordLists(register, .danish, try CopenhagenTime())
    let page = try #require(try lists.page(ListQuestion(.worklist(.handovers))))
    #expect(page.rows.map { Array($0.cells.prefix(2)) } == [["Silkeborg Kommune", "udført"]])
    #expect(page.rows.first?.cells[4] == "0")
  }
}
