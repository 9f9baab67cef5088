import Foundation
import GRDB
import Resources
import Testing

@testable import HotlineCore

/// Every kind of record and every deed of a day, tried by each role. A new one is swept along with
/// ``ADayOfActions``, which names every kind and every deed.
@Suite("What each role may do, all use cases swept")
struct RolesSweepTests {
  private let register: Register

  init() throws {
    register = try demoRegister()
  }

  private func become(_ role: Staff.Role) throws {
    try register.database.write { db in
      try db.execute(
        sql: "UPDATE staff SET role = ? WHERE id = ?",
        arguments: [role.rawValue, register.user.id])
    }
  }

  /// The tables that a day of `role` wrote, with the role that writing each takes.
  private func written(by role: Staff.Role) throws -> [String: Staff.Role] {
    var day = try ADayOfActions(register, seed: 1)
    let start = try register.read { try Int64.readOne($0, sql: "SELECT max(id) FROM history") } ?? 0
    try become(role)
    for deed in day.plan() { _ = try day.perform(deed) }
    return try register.read { db in
      let tables = try String.readAll(
        db, sql: "SELECT DISTINCT tableName FROM history WHERE id > ?", arguments: [start])
      return Dictionary(
        uniqueKeysWithValues: tables.map {
          ($0, RowTypes.kind(of: $0)?.declared.leastRole ?? .staff)
        })
    }
  }

  @Test("a reader changes nothing by any of them")
  func reader() throws {
    var day = try ADayOfActions(register, seed: 1)
    try become(.reader)
    let before = try StandingRows(register)
    for deed in day.plan() {
      let isDone = try day.perform(deed)
      #expect(!isDone, "\(deed.rawValue)")
    }
    #expect(try StandingRows(register).differences(from: before) == [])
  }

  @Test("nobody writes what takes another role", arguments: [Staff.Role.staff, .leader, .admin])
  func writing(_ role: Staff.Role) throws {
    let written = try written(by: role)
    #expect(written.filter { $0.value > role } == [:])
    // What the role alone may, it did: else the sweep would show nothing.
    #expect(written.values.contains(role))
  }

  @Test("what is no record is a writer's too, and what cannot be undone a leader's")
  func others() throws {
    let folder = try TestFolder()
    let list = folder.file("liste.csv")
    try Data("navn;postnr\nOpdigtet ApS;8600\n".utf8).write(to: list)
    _ = try register.enterNew("Opdigtet I/S")
    let retention = try register.retention()
    let order = ErasureOrder(try register.places(of: "Opdigtet Navn"), .erased, basis: "art. 17")
    let useCases: [(least: Staff.Role, body: () throws -> Void)] = [
      (.staff, { _ = try register.undo() }),
      (.staff, { _ = try register.importFiles([list.path], ImportOptions(today: testToday)) }),
      (.leader, { _ = try register.applyRetention(retention) }),
      (.leader, { _ = try register.erase(order) }),
    ]
    for role in [Staff.Role.reader, .staff] {
      try become(role)
      for useCase in useCases where useCase.least > role {
        do {
          try useCase.body()
          Issue.record("\(role) was let")
        } catch let error as RegisterError {
          guard case .ofKind(let refusal) = error.refusals.first,
            case .notAllowed(let least, _) = refusal.rule as? StaffRefusal
          else {
            Issue.record("\(error)")
            continue
          }
          #expect(least == useCase.least, "what it takes is what is said")
        }
      }
    }
  }
}
