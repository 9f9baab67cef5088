import GRDB
import Resources
import Testing

@testable import HotlineCore

@Suite("Looking for duplicates")
struct DuplicateScanTests {
  let register: Register

  init() throws {
    register = try testRegister()
  }

  private func scan(slice: Int = 20_000) throws -> DuplicateReport {
    try DuplicateScan(register, slice: slice).run()
  }

  @Test("H4: two spellings with one phone stand first, with what agrees")
  func spellings() throws {
    let one = try register.enterNew("Hoejgård Montage", phone: "86 12 34 56") {
      $0.organisation.postalCode = "8620"
    }
    let other = try register.enterNew("Højgaard Montage ApS", phone: "8612 3456")
    let weaker = try register.enterNew("Højgaard Montaje ApS")
    let pairs = try scan().pairs
    #expect(pairs.first.map { [$0.one.id, $0.other.id] } == [one.id, other.id])
    #expect(pairs.first?.likeness.points == [.name: 50, .phone: 30])
    #expect(pairs.first?.likeness.score == 80)
    #expect(pairs.allSatisfy { $0.likeness.score <= 80 })
    #expect(!pairs.contains { $0.one.id == weaker.id && $0.likeness.score > 50 })
  }

  @Test("a CVR number of its own speaks against a name in common")
  func otherNumber() throws {
    try register.enterNew("Prøvens Bageri") { $0.organisation.cvr = CVRNumber("10150817") }
    try register.enterNew("Prøvens Bageri") { $0.organisation.cvr = CVRNumber("13748136") }
    #expect(try scan().pairs == [])
  }

  @Test("the one with a number stays, of two that live and one that has ceased the living one")
  func proposal() throws {
    let bare = try register.enterNew("Prøvens Bageri", phone: "86 12 34 56")
    let numbered = try register.enterNew("Prøvens Bageri", phone: "86 12 34 56") {
      $0.organisation.cvr = CVRNumber("13748136")
    }
    #expect(try scan().pairs.map { [$0.one.id, $0.other.id] } == [[numbered.id, bare.id]])
  }

  @Test("what was said not to be the same is left out, and found again when that is taken back")
  func notSame() throws {
    let one = try register.enterNew("Prøvens Bageri", phone: "86 12 34 56")
    let other = try register.enterNew("Prøvens Bageri", phone: "86 12 34 56")
    try register.noteNotSame(one.id, other.id)
    #expect(try scan().pairs == [])
    try register.noteNotSame(other.id, one.id)
    #expect(try register.read { try NotSame.fetchCount($0) } == 1)
    _ = try register.undo()
    #expect(try scan().total == 1)
  }

  @Test("a merged one is nobody's duplicate; two that are not the same stay so through a merge")
  func merged() throws {
    let ids = try (0..<3).map { _ in
      try register.enterNew("Prøvens Bageri", phone: "86 12 34 56").id
    }
    try register.noteNotSame(ids[0], ids[2])
    try register.mergeAsProposed(.organisation, keeping: ids[1], merging: ids[2])
    #expect(try scan().pairs == [])
    #expect(try register.read { try NotSame.pairs(of: ids[1], $0) } == [ids[0]])
  }

  /// Of `count` organisations that share a phone and nothing else.
  private func crowd(_ count: Int) throws {
    try register.database.write { db in
      for number in 0..<count {
        try db.execute(
          sql: """
            INSERT INTO organisation (name, kind, status, revision, createdAt, createdBy, updatedAt,
              updatedBy) VALUES (?, 'enterprise', 'active', 1, ?, 1, ?, 1)
            """, arguments: ["\(Self.word(number)) \(number)", testNow, testNow])
        try db.execute(
          sql: """
            INSERT INTO phone (organisationID, number, digits8, revision, createdAt, createdBy,
              updatedAt, updatedBy) VALUES (?, '86 00 00 00', '86000000', 1, ?, 1, ?, 1)
            """, arguments: [db.lastInsertedRowID, testNow, testNow])
      }
    }
  }

  private static func word(_ number: Int) -> String {
    let letters = Array("bdfgklmnprstv")
    return String((0..<6).map { letters[(number * 7 + $0 * $0 * (number + 3)) % letters.count] })
  }

  @Test("what many share is named, and costs with how many they are, not with their pairs")
  func crowds() throws {
    try crowd(400)
    let scan = try DuplicateScan(register)
    let report = try scan.run()
    #expect(report.crowds.first?.value == "86000000")
    #expect(report.crowds.first?.count == 400)
    #expect(report.crowds.first?.part == .phone)
    #expect(try scan.compared() <= 400 * 2 * DuplicateScan.neighbours)
    #expect(report.organisations > 400)
  }

  @Test("however it is cut into slices, it finds the same")
  func slices() throws {
    for number in 0..<12 {
      try register.enterNew("Prøvens Bageri \(number / 2)", phone: "86 12 34 5\(number / 2)")
    }
    let whole = try scan().pairs
    #expect(whole.count >= 6)
    #expect(try scan(slice: 3).pairs == whole)
  }

  @Test("the pairs as a table for a spreadsheet")
  func table() throws {
    try register.enterNew("Prøvens Bageri", phone: "86 12 34 56")
    try register.enterNew("Prøvens Bageri", phone: "86 12 34 56")
    let lines = try scan().csv(.danish).split(separator: "\r\n")
    #expect(lines.count == 2)
    #expect(lines.last?.contains(#";"navnet 100 % ens +50, samme telefon +30""#) == true)
  }
}
