import Foundation
import GRDB
import HotlineDesk
import Screen
import Testing

@testable import HotlineCore

/// A disk has damaged the drafts: the desk says so as soon as it notices, and F6 until it is dismissed.
@Suite("Damaged drafts at the desk")
struct DraftsOnABadDisk {
  let folder: ScenarioFolder
  let register: Register

  init() throws {
    folder = try ScenarioFolder()
    register = try TestDesk.register(demo: false)
  }

  private func desk() throws -> TestDesk {
    try TestDesk(
      width: 80, height: 24, register: register,
      drafts: DraftStore(
        register: folder.file("register.sqlite"), user: "anna", stateFolder: folder.file("state")))
  }

  private func write(_ name: String, at desk: TestDesk) {
    desk.press(.function(4))
    desk.type(name)
    desk.waitForDrafts()
  }

  private func damage(_ desk: TestDesk) throws {
    try Data(repeating: 0x41, count: 9_000).write(to: try #require(desk.drafts.file))
  }

  /// The footer may say it over several rows.
  private func says(_ text: String, _ desk: TestDesk) -> Bool {
    desk.lines.suffix(3).map { $0.trimmingCharacters(in: .whitespaces) }.joined(separator: " ")
      .contains(text)
  }

  @Test("it is said at the start, and on F6 until Ctrl+X")
  func atStart() throws {
    let before = try desk()
    write("Prøvebageriet", at: before)
    try before.drafts.close()
    try damage(before)

    let found = try desk()
    #expect(found.lines.contains { $0.contains("anna.sqlite.damaged-1.") }, "\(found.screen)")
    #expect(says("Intet i den kunne læses. F6 viser den.", found), "\(found.screen)")

    let next = try desk()
    #expect(!says("damaged", next))
    next.press(.function(6))
    #expect(next.shows("Beskadiget kladdefil: anna.sqlite.damaged-1"))
    next.press(.enter)
    #expect(says("Ctrl+X tager den af listen; filen bliver.", next), "\(next.screen)")
    next.press(.control("x"))
    #expect(!next.shows("Beskadiget kladdefil"))
    let last = try desk()
    last.press(.function(6))
    #expect(last.shows("Ingen kladder"))
  }

  @Test("it is said at the first write, once, and what is open is kept in the new file")
  func whileTyping() throws {
    let desk = try desk()
    write("Prøvebageriet", at: desk)
    try damage(desk)
    desk.type(" ved åen")
    desk.waitForDrafts()
    #expect(desk.lines.contains { $0.contains("anna.sqlite.damaged-1.") }, "\(desk.screen)")
    desk.waitForDrafts()
    #expect(try desk.drafts.all().map(\.payload).contains { $0.contains("ved åen") })
    desk.type(".")
    desk.waitForDrafts()
    #expect(!says("damaged", desk))
  }

  @Test("a draft whose text is no whole text is named, and shown as far as it can be read")
  func unreadableRow() throws {
    let before = try desk()
    write("Prøvebageriet", at: before)
    try before.drafts.database.write { db in
      try db.execute(sql: "UPDATE draft SET payload = replace(payload, '{', 'k')")
    }
    try before.drafts.close()
    let found = try desk()
    #expect(says("Beskadigede kladder:", found), "\(found.screen)")
    found.press(.function(6))
    #expect(found.shows("beskadiget"))
    found.press(.enter)
    #expect(found.shows("Kladden er beskadiget"), "\(found.screen)")
    #expect(found.shows("Prøvebageriet"))
  }
}
