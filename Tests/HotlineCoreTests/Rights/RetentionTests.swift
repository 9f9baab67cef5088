import Foundation
import GRDB
import Testing

@testable import HotlineCore

@Suite("How long what is kept")
struct RetentionTests {
  let world: RightsWorld

  init() throws {
    world = try RightsWorld(TestFolder())
  }

  private var register: Register { world.register }

  /// A call of long ago that nobody came back to.
  private func oldCall(_ years: Int) throws -> ConversationEntry {
    var call = register.call("Testperson Sølvgård ville høre om Nabostedet")
    let then = testNow.addingTimeInterval(-Double(years) * 366 * 86_400)
    call.interaction.startedAt = then
    call.inquiry?.openedAt = then
    call.inquiry?.callerName = "Opdigtet Opkalder"
    call.inquiry?.callerPhone = PhoneNumbers("20445566")
    call.inquiry?.outcome = .answered
    call.inquiry?.state = .closed
    call.inquiry?.closedAt = then
    return try register.save(call, from: nil)
  }

  private func due(_ subject: RetentionRule.Subject) throws -> RetentionDue {
    try #require(try register.retention().first { $0.rule.subject == subject })
  }

  private func change(
    _ subject: RetentionRule.Subject, _ edit: (inout RetentionRule) -> Void
  ) throws {
    let base = try due(subject).rule
    var rule = base
    edit(&rule)
    try register.save(rule, from: base)
  }

  @Test("a caller's name goes after its months, and is in no file then")
  func callers() throws {
    let old = try oldCall(3)
    let new = try oldCall(1)
    let found = try due(.callerContact)
    #expect(found.due.map(\.id) == [old.inquiry?.id])
    try register.applyRetention(try register.retention())
    let stands = try register.record(ConversationEntry.self, old.interaction.id)
    #expect(stands?.inquiry?.callerName == nil)
    #expect(stands?.inquiry?.callerPhone == nil)
    #expect(stands?.interaction.summary == old.interaction.summary)
    let kept = try register.record(ConversationEntry.self, new.interaction.id)
    #expect(kept?.inquiry?.callerName == "Opdigtet Opkalder")
    #expect(try due(.callerContact).due == [])
    #expect(try register.check(today: testToday).steps.flatMap(\.faults) == [])
  }

  @Test("what has to be archived first stays, until somebody says through which day it was")
  func archived() throws {
    let old = try oldCall(6)
    try change(.summary) { ($0.since, $0.mustBeArchived) = (.lastContact, true) }
    #expect(try due(.summary).due == [])
    #expect(try due(.summary).unarchived.map(\.id) == [old.interaction.id])
    try register.applyRetention(try register.retention())
    #expect(
      try register.record(ConversationEntry.self, old.interaction.id)?.interaction.summary
        == old.interaction.summary)
    try change(.summary) { $0.archivedThrough = testToday }
    #expect(try due(.summary).unarchived == [])
    try register.applyRetention(try register.retention())
    #expect(
      try register.record(ConversationEntry.self, old.interaction.id)?.interaction.summary
        == "[slettet]")
    #expect(try register.check(today: testToday).steps.flatMap(\.faults) == [])
    for _ in 0..<10 where (try? register.undo()) == nil { break }
    try register.close()
    #expect(try world.traces(["ville høre om Nabostedet", "Opdigtet Opkalder", "20445566"]) == [])
  }

  @Test("an entrepreneur whom nobody has spoken with goes, one at an enterprise stays")
  func initiatives() throws {
    let idea = try register.enterNew("En idé om brød", kind: .initiative)
    var entry = ContactEntry.blank(RecordAbout(organisationID: idea.id))
    entry.person.name = "Opdigtet Idémager"
    let stored = try register.save(entry, from: nil)
    #expect(try due(.initiativeContact).due == [])
    let later = try Register.open(
      at: world.folder.file("register.sqlite"),
      RegisterOptions(osUser: "anna", clock: { testNow.addingTimeInterval(400 * 86_400) }))
    let found = try later.retention()
    #expect(
      found.first { $0.rule.subject == .initiativeContact }?.due.map(\.id) == [stored.person.id])
    try later.applyRetention(found)
    #expect(try later.record(ContactEntry.self, stored.person.id) == nil)
    #expect(try later.record(ContactEntry.self, world.person.id) != nil)
    try later.close()
    try register.close()
    #expect(try world.traces(["Opdigtet Idémager", "Idémager"]) == [])
  }

  @Test("takes a leader, and what somebody has seen")
  func requirements() throws {
    let seen = try register.retention()
    _ = try oldCall(3)
    #expect(throws: RegisterError.refused(.changedUnseen(subject: ""))) {
      try register.applyRetention(seen)
    }
    let bo = try Register.open(at: world.folder.file("register.sqlite"), .test("bo"))
    #expect(throws: RegisterError.self) { try bo.applyRetention(try bo.retention()) }
    try bo.close()
    try register.close()
  }
}
