import Foundation
import GRDB
import Resources
import Testing

@testable import HotlineCore

/// A mistake of ten minutes ago is taken back in the middle of later work.
@Suite("Taking one action back")
struct TakingBackTests {
  private let folder: TestFolder
  private let register: Register

  init() throws {
    folder = try TestFolder()
    register = try Register.open(at: folder.file("register.sqlite"), .test())
  }

  private func entry(_ name: String = "Prøvekøkkenet") throws -> OrganisationEntry {
    var entry = OrganisationEntry(Organisation(name: name, kind: .enterprise))
    entry.organisation.street = "Prøvevej 1"
    return try register.save(entry, from: nil)
  }

  private func edit(
    _ base: OrganisationEntry, in register: Register? = nil,
    _ change: (inout OrganisationEntry) -> Void
  ) throws -> OrganisationEntry {
    var next = base
    change(&next)
    return try (register ?? self.register).save(next, from: base)
  }

  private func lastAction() throws -> Int64 {
    try #require(try register.history(since: testToday, .danish).first?.id)
  }

  private func stored(_ id: Int64) throws -> Organisation {
    try #require(try register.record(OrganisationEntry.self, id)).organisation
  }

  private func refusals(_ body: () throws -> Void) throws -> [Refusal] {
    do {
      try body()
      return []
    } catch let error as RegisterError {
      return error.refusals
    }
  }

  @Test("what the same row was changed in since stays; the next key does it again")
  func besideLaterEdits() throws {
    let first = try entry()
    let wrong = try edit(first) { $0.organisation.street = "Forkertvej 9" }
    let mistake = try lastAction()
    _ = try edit(wrong) { $0.organisation.website = "proeve.example" }
    _ = try entry("En anden")
    let done = try register.takeBack(mistake)
    #expect(done.subject == "Prøvekøkkenet")
    let now = try stored(first.organisation.id)
    #expect(now.street == "Prøvevej 1")
    #expect(now.website == "proeve.example")
    #expect(now.revision == 4)
    #expect(try register.check(today: testToday).isSound)
    _ = try register.redo()
    #expect(try stored(first.organisation.id).street == "Forkertvej 9")
    #expect(try stored(first.organisation.id).website == "proeve.example")
  }

  @Test("where just that was changed since, nothing is changed")
  func changedSince() throws {
    let first = try entry()
    let wrong = try edit(first) { $0.organisation.street = "Forkertvej 9" }
    let mistake = try lastAction()
    _ = try edit(wrong) { $0.organisation.street = "Rigtigvej 2" }
    #expect(
      try refusals { _ = try register.takeBack(mistake) }
        == [.changedSince(subject: "Prøvekøkkenet")])
    #expect(try stored(first.organisation.id).street == "Rigtigvej 2")
  }

  @Test("what something stands on stays, and it is said what")
  func builtUpon() throws {
    let first = try entry()
    let entering = try lastAction()
    _ = try register.save(
      OfferLine(
        organisationID: first.organisation.id, direction: .offers, mode: .product,
        title: "Prøvebrød"), from: nil)
    let said = try refusals { _ = try register.takeBack(entering) }
    guard case .builtUpon(let subject, let by)? = said.first else {
      Issue.record("\(said)")
      return
    }
    #expect(subject == "Prøvekøkkenet")
    #expect(by.map(\.count) == [1])
  }

  @Test("once is enough: neither twice, nor what lasts, nor one action of a list")
  func refused() throws {
    let first = try entry()
    _ = try edit(first) { $0.organisation.street = "Forkertvej 9" }
    let mistake = try lastAction()
    _ = try register.takeBack(mistake)
    #expect(try refusals { _ = try register.takeBack(mistake) } == [.history(.isTakenBack)])
    let made = try #require(
      try register.history(since: .first, .danish).first { $0.kind == .registerCreated })
    #expect(try refusals { _ = try register.takeBack(try #require(made.id)) } == [.history(.lasts)])
    #expect(try refusals { _ = try register.takeBack(1_000_000) } == [.nothingToUndo])
    let list = folder.file("liste.csv")
    try Data("navn;postnr\nPrøvemøllen;8600\n".utf8).write(to: list)
    let batch = try #require(
      try register.importFiles([list.path], ImportOptions(today: testToday)).batches.first)
    #expect(
      try refusals { _ = try register.takeBack(try lastAction()) }
        == [.history(.isImport(batch))])
  }

  @Test("a colleague's action is taken back by a leader, and by nobody else")
  func colleagues() throws {
    let theirs = try Register.open(at: folder.file("register.sqlite"), .test("bo"))
    let first = try entry()
    let mine = try lastAction()
    #expect(theirs.user.role == .staff)
    #expect(
      try refusals { _ = try theirs.takeBack(mine) }
        == [.staff(.notAllowed(needs: .leader, who: [register.user.initials]))])
    _ = try edit(first, in: theirs) { $0.organisation.street = "Forkertvej 9" }
    _ = try register.takeBack(try lastAction())
    #expect(try stored(first.organisation.id).street == "Prøvevej 1")
  }

  @Test("taking back is taken back in the same way")
  func twoWays() throws {
    let first = try entry()
    _ = try edit(first) { $0.organisation.street = "Rigtigvej 9" }
    _ = try register.takeBack(try lastAction())
    let takingBack = try lastAction()
    _ = try entry("En anden")
    _ = try register.takeBack(takingBack)
    #expect(try stored(first.organisation.id).street == "Rigtigvej 9")
  }
}
