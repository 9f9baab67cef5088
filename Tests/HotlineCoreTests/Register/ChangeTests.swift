import Foundation
import GRDB
import Testing

@testable import HotlineCore

@Suite("The write path")
struct ChangeTests {
  let register: Register

  init() throws {
    register = try testRegister()
  }

  private func enter(_ name: String) throws -> Organisation {
    try register.change(.entered(.organisation), subject: name) { change in
      try change.insert(Organisation(name: name, kind: .enterprise))
    }
  }

  private func stored(_ id: Int64) throws -> Organisation? {
    try register.read { try Organisation.find(id, $0) }
  }

  @Test("gives a new row its id, its first revision and its stamps")
  func insert() throws {
    let bakery = try enter("Prøvebageriet")
    #expect(bakery.revision == 1)
    #expect(try stored(bakery.id) == bakery)
    let createdBy = try register.read { db in
      try Int64.fetchOne(
        db, sql: "SELECT createdBy FROM organisation WHERE id = ?", arguments: [bakery.id])
    }
    #expect(createdBy == register.user.id)
  }

  @Test("merges two edits that touched different columns")
  func merge() throws {
    let base = try enter("Prøvebageriet")
    var mine = base
    mine.street = "Prøvevej 1"
    var theirs = base
    theirs.email = "hej@prøve.example"
    try register.change(.edited(.organisation)) { try $0.update(theirs, from: base) }
    try register.change(.edited(.organisation)) { try $0.update(mine, from: base) }
    var both = theirs
    both.street = "Prøvevej 1"
    both.revision = 3
    #expect(try stored(base.id) == both)
  }

  @Test("shows both sides of a column that two edits changed, and changes nothing")
  func conflict() throws {
    let base = try enter("Prøvebageriet")
    var mine = base
    mine.street = "Prøvevej 1"
    var theirs = base
    theirs.street = "Prøvevej 2"
    let standing = try register.change(.edited(.organisation)) { try $0.update(theirs, from: base) }
    let expected = RegisterError.conflict(
      EditConflict(
        table: "organisation", rowID: base.id,
        fields: [.init(column: "street", base: nil, mine: "Prøvevej 1", theirs: "Prøvevej 2")],
        theirStaff: "AN", theirTime: testNow))
    #expect(throws: expected) {
      try register.change(.edited(.organisation)) { try $0.update(mine, from: base) }
    }
    #expect(try stored(base.id) == standing)
  }

  @Test("writes nothing when nothing changed")
  func noChange() throws {
    let base = try enter("Prøvebageriet")
    let same = try register.change(.edited(.organisation)) { try $0.update(base, from: base) }
    #expect(same.revision == 1)
    #expect(try register.undo().kind == .entered(.organisation))
  }

  @Test("takes back and does again, with the words of the action")
  func undoAndRedo() throws {
    let bakery = try enter("Prøvebageriet")
    let undone = try register.undo()
    #expect(
      undone == DoneAction(kind: .entered(.organisation), subject: "Prøvebageriet", at: testNow))
    #expect(try stored(bakery.id) == nil)
    let redone = try register.redo()
    #expect(redone.kind == .entered(.organisation))
    #expect(try stored(bakery.id) == bakery)
    #expect(throws: RegisterError.refused(.nothingToRedo)) { try register.redo() }
    #expect(try register.undo().kind == .entered(.organisation))
    #expect(try register.redo().kind == .entered(.organisation))
    #expect(try register.undo().kind == .entered(.organisation))
    #expect(throws: RegisterError.refused(.nothingToUndo)) { try register.undo() }
  }

  @Test("does not take back over a later edit of the same row")
  func undoOverLaterEdit() throws {
    let base = try enter("Prøvebageriet")
    var edited = base
    edited.note = "rettet af en anden"
    try register.change(.edited(.organisation)) { try $0.update(edited, from: base) }
    try register.database.write { db in
      try db.execute(sql: "UPDATE organisation SET revision = revision + 1")
    }
    #expect(throws: RegisterError.refused(.changedSince(subject: ""))) { try register.undo() }
    #expect(try stored(base.id)?.note == "rettet af en anden")
  }
}
