import Foundation
import GRDB
import Testing

@testable import HotlineCore

@Suite("A person in copies of the register")
struct PersonInCopiesTests {
  let folder: TestFolder

  init() throws {
    folder = try TestFolder()
  }

  private func traces(_ name: String, in file: String) throws -> Bool {
    let data = try Data(contentsOf: folder.file(file))
    return ([name] + name.split(separator: " ").map(String.init)).contains {
      data.range(of: Data($0.utf8)) != nil
    }
  }

  @Test("is erased from the copy that was made before a step of the schema")
  func beforeAStep() throws {
    let file = folder.file("register.sqlite")
    try FileManager.default.copyItem(at: ShippedRegisterTests.file("release-1"), to: file)
    let register = try Register.open(at: file, .test())
    let copy = try #require(try folder.names.first { $0.contains(".release-1.") })
    // Words that are part of no other name.
    let person = try #require(
      try register.read { db in
        try ContactPerson.fetchAll(db, sql: "SELECT * FROM contactPerson ORDER BY id").first {
          $0.name.hasPrefix("Testperson ")
        }
      })
    let word = try #require(person.name.split(separator: " ").last.map(String.init))
    #expect(try traces(word, in: copy))
    let places = try register.places(of: "contact:\(person.id)")
    #expect(places.places.contains { $0.source == .copy(path: folder.file(copy).path) })
    let decision: ErasureDecision = places.filed.isEmpty ? .erased : .anonymised
    let outcome = try register.erase(ErasureOrder(places, decision, basis: "artikel 17"))
    #expect(outcome.left == [])
    #expect(try !traces(word, in: copy))
    #expect(try register.check(today: testToday).steps.flatMap(\.faults) == [])
    try register.close()
    #expect(try !traces(word, in: "register.sqlite"))
    // The copy is a register still.
    let again = try Register.open(at: folder.file(copy), .test())
    #expect(try again.check(today: testToday).steps.flatMap(\.faults) == [])
    try again.close()
  }

  @Test("is said to stand in a backup that was noted, as long as it is there and names them")
  func backup() throws {
    let world = try RightsWorld(folder)
    let path = folder.file("kopi.sqlite").path
    _ = try world.register.backUp(to: path, replacing: false)
    try world.register.note(copyAt: path)
    let order = try world.order()
    #expect(order.places.places.contains { $0.source == .backup(path: path) && $0.fate == .stays })
    let outcome = try world.register.erase(order)
    #expect(outcome.left == [path])
    // One that was made afterwards does not name them.
    try FileManager.default.removeItem(atPath: path)
    _ = try world.register.backUp(to: path, replacing: false)
    #expect(try world.register.places(of: RightsWorld.name).places == [])
    #expect(try !traces("Sølvgård", in: "kopi.sqlite"))
    try world.register.close()
  }
}
