import Foundation
import GRDB
import Resources
import Testing

@testable import HotlineCore

@Suite("Follow-ups and events as a calendar")
struct CalendarOutTests {
  let folder: TestFolder

  init() throws {
    folder = try TestFolder()
  }

  private func text(_ register: Register, about organisation: Int64? = nil) throws -> String {
    let path = folder.file("kalender.ics").path
    _ = try register.exportCalendar(about: organisation, .danish, to: path, replacing: true)
    return try String(contentsOfFile: path, encoding: .utf8)
  }

  /// The lines as a reader takes them: with what goes on in the next one.
  private func lines(_ text: String) -> [String] {
    text.replacing("\r\n ", with: "").components(separatedBy: "\r\n")
  }

  /// The entries, each by its properties without parameters.
  private func entries(_ text: String) -> [[String: String]] {
    var entries: [[String: String]] = []
    for line in lines(text) {
      if line == "BEGIN:VEVENT" { entries.append([:]) }
      guard !entries.isEmpty, let colon = line.firstIndex(of: ":") else { continue }
      let name = line[..<colon].split(separator: ";").first.map(String.init) ?? ""
      entries[entries.count - 1][name] = String(line[line.index(after: colon)...])
    }
    return entries
  }

  @Test("begins and ends what it begins, in lines of 75 octets at most that end with CRLF")
  func form() throws {
    let text = try text(demoRegister())
    #expect(text.hasPrefix("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:"))
    #expect(text.hasSuffix("END:VCALENDAR\r\n"))
    #expect(text.components(separatedBy: "\r\n").allSatisfy { $0.utf8.count <= 75 })
    #expect(!text.replacing("\r\n", with: "").contains { $0.isNewline })
    var open: [String] = []
    for line in lines(text) {
      if line.hasPrefix("BEGIN:") { open.append(String(line.dropFirst(6))) }
      if line.hasPrefix("END:") { #expect(open.popLast() == String(line.dropFirst(4))) }
    }
    #expect(open == [])
    #expect(text.contains("TZID:Europe/Copenhagen"))
  }

  @Test("has every open promise and every event once, each with its own lasting name")
  func whole() throws {
    let demo = try demoRegister()
    let first = try text(demo)
    let entries = entries(first)
    let (promises, events) = try demo.read { db in
      (
        try Int.readOne(db, sql: "SELECT count(*) FROM followUp WHERE state = 'open'") ?? 0,
        try Int.readOne(db, sql: "SELECT count(*) FROM event") ?? 0
      )
    }
    #expect(promises > 0 && events > 0)
    #expect(entries.count == promises + events)
    #expect(Set(entries.compactMap { $0["UID"] }).count == entries.count)
    for entry in entries {
      #expect(entry["DTSTAMP"]?.wholeMatch(of: /\d{8}T\d{6}Z/) != nil, "\(entry)")
      #expect(entry["SUMMARY"]?.isEmpty == false)
    }
    #expect(try text(demo) == first)
  }

  @Test("a time is one of Denmark, a day without a time takes the day and leaves it free")
  func times() throws {
    let register = try testRegister()
    try register.change(.entered(.followUp)) { change in
      for minute in [nil, 845] {
        var promise = FollowUp(
          dueOn: theDay("2026-12-31"), assigneeStaffID: register.user.id,
          text: "Ring, og husk; \\ to\nlinjer", state: .open)
        promise.dueMinute = minute
        _ = try change.insert(promise)
      }
    }
    let text = try text(register)
    let lines = lines(text)
    #expect(lines.contains("DTSTART;VALUE=DATE:20261231"))
    #expect(lines.contains("DTEND;VALUE=DATE:20270101"))
    #expect(lines.contains("DTSTART;TZID=Europe/Copenhagen:20261231T140500"))
    #expect(lines.contains("DTEND;TZID=Europe/Copenhagen:20261231T142000"))
    #expect(lines.contains("SUMMARY:Ring\\, og husk\\; \\\\ to\\nlinjer"))
    #expect(entries(text).map { $0["TRANSP"] } == ["TRANSPARENT", nil])
  }

  @Test("a list of promises writes those that pass, also kept and cancelled ones")
  func list() throws {
    let demo = try demoRegister()
    try demo.maintain("test") { db in
      try db.execute(
        sql: """
          UPDATE followUp SET state = 'cancelled' WHERE id = (SELECT max(id) FROM followUp)
          """)
    }
    let lists = RecordLists(demo, .danish, try CopenhagenTime())
    let path = folder.file("liste.ics").path
    let (count, _) = try lists.save(
      ListQuestion(.followUp), as: .calendar, to: path, replacing: false)
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(count == entries(text).count && count > 0)
    #expect(entries(text).contains { $0["STATUS"] == "CANCELLED" })
    let (events, _) = try lists.save(
      ListQuestion(.event), as: .calendar, to: path, replacing: true)
    #expect(events > 0)
  }

  @Test("of one organisation only what is about it")
  func one() throws {
    let demo = try demoRegister()
    let id = try #require(
      try demo.read { db in
        try Int64.readOne(
          db,
          sql: """
            SELECT organisationID FROM followUp
            WHERE organisationID IS NOT NULL AND state = 'open' LIMIT 1
            """)
      })
    let own = entries(try text(demo, about: id))
    let all = entries(try text(demo))
    #expect(!own.isEmpty && own.count < all.count)
  }
}
