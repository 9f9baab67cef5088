import HotlineCore
import HotlineDesk
import Screen
import Testing

/// *"De skrev i sidste uge, og jeg svarede dem."*
@Suite("What is logged afterwards")
struct LoggedAfterwards {
  @Test("an inquiry that is logged for an earlier day was opened on that day")
  func earlierDay() throws {
    let desk = try TestDesk()
    desk.type("gudenå køkken")
    let before = try desk.detail(of: "Gudenå Køkken").inquiries.map(\.id)
    desk.press(.control("o"))
    desk.type("m")
    desk.type("Spurgte til indkøb")
    desk.moveTo("Udfald")
    desk.type("b")
    desk.moveTo("Dag ")
    desk.press(.control("x"))
    desk.type("3-11-2026")
    desk.press(.control("s"))
    #expect(desk.form == nil)
    let inquiry = try #require(
      try desk.detail(of: "Gudenå Køkken").inquiries.first { !before.contains($0.id) })
    #expect(inquiry.reference.hasPrefix("H-20261103-"))
    #expect(inquiry.openedOn.iso == "2026-11-03")
  }

  @Test("what is promised and begun on a colleague's note is theirs who says it")
  func colleaguesNote() throws {
    let desk = try TestDesk()
    let me = desk.register.user.id
    let colleague = try #require(try desk.register.lookups().staff.first { $0.id != me })
    desk.type("gudenå køkken")
    let kitchen = try desk.organisation("Gudenå Køkken")
    let before = try desk.detail(of: "Gudenå Køkken")
    let note = try desk.register.save(
      ConversationEntry(
        interaction: Interaction(
          kind: .note, direction: .outgoing, startedAt: TestDesk.now, staffID: colleague.id,
          summary: "Vil vide mere", twoWay: false),
        caller: ConversationEntry.Party(organisationID: kitchen, name: "Gudenå Køkken")), from: nil)
    desk.tick()
    desk.press(.tab, .enter)
    for _ in 0..<40 {
      desk.press(.control("e"))
      if desk.form?.subject.rowID == note.id, desk.form?.kind == .interaction { break }
      if desk.form != nil { desk.press(.escape) }
      desk.press(.down)
    }
    #expect(desk.form?.subject.rowID == note.id)
    desk.moveTo("Udfald")
    desk.type("v")
    desk.moveTo("Opfølgning")
    desk.type("30-11-2026")
    desk.press(.control("s"))
    #expect(desk.form == nil)
    let entry = try #require(try desk.register.record(ConversationEntry.self, note.id))
    #expect(entry.inquiry?.ownerStaffID == me)
    #expect(entry.interaction.staffID == colleague.id)
    let promises = try desk.detail(of: "Gudenå Køkken").followUps
    let promise = try #require(
      promises.first { new in !before.followUps.contains { $0.id == new.id } })
    #expect(promise.assigneeStaffID == me)
  }
}
