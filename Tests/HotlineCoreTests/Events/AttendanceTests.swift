import Resources
import Testing

@testable import HotlineCore

@Suite("Who comes to a network meeting")
struct AttendanceTests {
  private func meeting(
    _ register: Register, on day: DanishDate, _ guests: [String]
  ) throws -> EventEntry {
    let invited = try guests.map { name in
      let organisation = try register.save(
        OrganisationEntry(root: Organisation(name: name, kind: .enterprise)), from: nil)
      return Attendance(organisationID: organisation.id)
    }
    return try register.save(
      EventEntry(Event(title: "Netværksmøde", kind: .networkMeeting, day: day), guests: invited),
      from: nil)
  }

  @Test("nobody has come before it is held, and nobody is invited twice")
  func refusals() throws {
    let register = try testRegister()
    let event = try meeting(register, on: testToday.adding(days: 7), ["Prøvevig A", "Prøvevig B"])
    let guest = try #require(event.guests.first)
    var came = guest
    came.status = .attended
    let early = Refusal.event(.notHeldYet(title: "Netværksmøde", day: event.event.day))
    #expect(throws: RegisterError.refused(early)) { try register.save(came, from: guest) }
    let again = Attendance(eventID: event.id, organisationID: guest.organisationID)
    #expect(throws: RegisterError.refused(.event(.alreadyInvited(title: "Netværksmøde")))) {
      try register.save(again, from: nil)
    }
  }

  @Test("one key says that a guest came, the next that it did not, and Ctrl+Z takes it back")
  func ticked() throws {
    let register = try testRegister()
    let event = try meeting(register, on: testToday, ["Prøvevig A"])
    let guest = try #require(event.guests.first)
    let tick = try #require(Attendance.tick)
    #expect(try tick.run(guest.id, register)?.da == "Prøvevig A: kom")
    #expect(try register.record(Attendance.self, guest.id)?.status == .attended)
    #expect(try tick.run(guest.id, register)?.da == "Prøvevig A: udeblev")
    _ = try register.undo()
    #expect(try register.record(Attendance.self, guest.id)?.status == .attended)
  }

  @Test("an association invites beside us, and the meeting stands in its detail")
  func hosts() throws {
    let register = try testRegister()
    let association = try register.save(
      OrganisationEntry(root: Organisation(name: "Prøveringen", kind: .association)), from: nil)
    var meeting = EventEntry(Event(title: "Netværksmøde", kind: .networkMeeting, day: testToday))
    meeting.hosts = [
      EventHost(organisationID: try register.home().organisationID),
      EventHost(organisationID: association.id, role: .coHost),
    ]
    let stored = try register.save(meeting, from: nil)
    #expect(
      try register.record(EventEntry.self, stored.id)?.hosts.map(\.role) == [.host, .coHost])
    let detail = try #require(try register.detail(of: association.id, today: testToday))
    #expect(detail.records.map(\.words.da) == ["Netværksmøde · netværksmøde · 23-11-2026"])
  }

  @Test("a meeting counts those who came and the partnerships that began there")
  func figures() throws {
    let register = try demoRegister()
    let lists = RecordLists(register, .danish, try CopenhagenTime())
    let text = try lists.text(of: ListQuestion(.event), as: .text).text
    let row = try #require(text.split(separator: "\n").first { $0.contains("mad fra egnen") })
    let cells = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    #expect(
      Array(cells.prefix(6)) == [
        "11-06-2024", "Netværksmøde om mad fra egnen", "netværksmøde", "5", "4", "1",
      ])
  }
}
