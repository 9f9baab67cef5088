import Foundation
import GRDB
import Resources
import Testing

@testable import HotlineCore

@Suite("The text of an inquiry or a partnership for the archive")
struct JournalTests {
  private func lines(_ register: Register, _ reference: String) throws -> [String] {
    let (kind, id) = try #require(try register.record(ofReference: reference))
    let page = try #require(try register.journal(of: kind, id, .danish))
    return page.text.components(separatedBy: "\n")
  }

  @Test("an inquiry: day, parties, subject, KLE number, and every talk in its order")
  func inquiry() throws {
    let demo = try demoRegister()
    let (id, reference) = try demo.read { db in
      let row = try #require(
        try Row.fetchOne(
          db,
          sql: """
            SELECT inquiry.id, reference FROM inquiry
              JOIN interaction ON interaction.inquiryID = inquiry.id
            WHERE callerOrganisationID IS NOT NULL
            GROUP BY inquiry.id ORDER BY count(*) DESC, inquiry.id LIMIT 1
            """))
      let (id, reference): (Int64, String) = (row.value("id"), row.value("reference"))
      return (id, reference)
    }
    #expect(try !lines(demo, reference).contains { $0.hasPrefix("KLE-nr.") })
    try demo.maintain("test") { db in
      try db.execute(
        sql: "UPDATE inquiry SET kle = '15.20.00', journalNo = '26/0815' WHERE id = ?",
        arguments: [id])
    }
    let lines = try lines(demo, reference)
    #expect(lines.first == "Henvendelse \(reference)")
    for label in [
      "Dato: ", "Parter: ", "Hos kommunen: Silkeborg Kommune, ", "Emne: ", "Tilstand: ",
    ] {
      #expect(lines.contains { $0.hasPrefix(label) }, "\(label)")
    }
    #expect(lines.contains("KLE-nr.: 15.20.00"))
    #expect(lines.contains("Journalnr.: 26/0815"))
    let talks = try demo.read { db in
      try String.readAll(
        db, sql: "SELECT summary FROM interaction WHERE inquiryID = ? ORDER BY startedAt, id",
        arguments: [id])
    }
    let places = talks.map { talk in
      lines.firstIndex(of: talk.components(separatedBy: "\n").first ?? "") ?? -1
    }
    #expect(!places.contains(-1) && places == places.sorted(), "\(lines)")
    #expect(lines.last?.hasPrefix("Skrevet ud fra hotlinens register 23-11-2026 af ") == true)
  }

  @Test("a partnership: when it was agreed, its parties and what each brings, its number")
  func partnership() throws {
    let demo = try demoRegister()
    let reference = "P-2024-003"
    let entry = try #require(
      try demo.record(ofReference: reference).flatMap {
        try demo.record(PartnershipEntry.self, $0.1)
      })
    var edited = entry
    edited.partnership.kle = "15.20.00"
    try demo.save(edited, from: entry)
    let lines = try lines(demo, reference)
    #expect(lines.first == "Partnerskab \(reference)")
    #expect(lines.contains { $0.hasPrefix("Dato: ") && $0.contains("aftalt 19-08-2024") })
    #expect(lines.contains("Emne: Grønt til kantinerne"))
    #expect(lines.contains("KLE-nr.: 15.20.00"))
    let heading = try #require(lines.firstIndex(of: "Parter"))
    #expect(lines[(heading + 1)...].prefix(entry.parties.count).allSatisfy { $0.contains("(V-0") })
  }

  @Test("nothing else is filed so")
  func others() throws {
    let demo = try demoRegister()
    #expect(try demo.journal(of: .contact, 1, .danish) == nil)
    #expect(try demo.journal(of: .inquiry, 999_999, .danish) == nil)
  }
}
