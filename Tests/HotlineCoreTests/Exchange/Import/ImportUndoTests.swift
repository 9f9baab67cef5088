import Foundation
import GRDB
import Testing

@testable import HotlineCore

@Suite("Taking an import back on which somebody has worked")
struct ImportUndoTests {
  let desk: ImportDesk

  init() throws {
    desk = try ImportDesk()
  }

  private func count(_ sql: String, _ id: Int64) throws -> Int {
    try desk.register.read { try Int.fetchOne($0, sql: sql, arguments: [id]) ?? 0 }
  }

  @Test("an agreement that was worked on keeps all its parties, another goes with its own")
  func agreements() throws {
    try desk.importing(text: "navn;cvr\nPrøve Et ApS;12345674\nPrøve To ApS;11223342\n")
    let report = try desk.importing(
      text: "partnerskab;parter\nKantine;12345674|11223342\nVask;12345674|11223342\n")
    let batch = try #require(report.batches.first)
    let id = try #require(
      try desk.register.read {
        try Int64.fetchOne($0, sql: "SELECT id FROM partnership WHERE title = 'Kantine'")
      })
    let entry = try #require(try desk.register.record(PartnershipEntry.self, id))
    var edited = entry
    edited.partnership.title = "Kantine og mødemad"
    try desk.register.save(edited, from: entry)
    let undone = try desk.register.undoImport(batch: batch)
    #expect(undone.keptCount == 1 && undone.kept.map(\.kind) == [.partnership])
    #expect(try count("SELECT count(*) FROM partnershipParty WHERE partnershipID = ?", id) == 2)
    #expect(
      try count("SELECT count(*) FROM partnership WHERE title = 'Vask' AND id <> ?", id) == 0)
    #expect(try desk.register.check(today: testToday).steps.flatMap(\.faults) == [])
  }

  @Test("a company stays whole, however far apart its rows stand in the list")
  func slices() throws {
    let others = (1...80).map { "Andet Hus \($0) ApS;;8600;86 12 \($0 + 10) 01\n" }
    let report = try desk.importing(
      text: "navn;cvr;postnr;telefon\nPrøve Et ApS;12345674;8600;86 12 00 01\n"
        + others.joined() + "Prøve Et ApS;12345674;8600;86 12 00 02\n")
    let batch = try #require(report.batches.first)
    let company = try #require(
      try desk.imported().first { $0.cvr == CVRNumber("12345674") })
    let phones = "SELECT count(*) FROM phone WHERE organisationID = ?"
    #expect(try count(phones, company.id) == 2)
    let entry = try #require(try desk.register.record(OrganisationEntry.self, company.id))
    var renamed = entry
    renamed.organisation.name = "Prøve Et A/S"
    try desk.register.save(renamed, from: entry)
    let undone = try desk.register.undoImport(batch: batch)
    #expect(undone.kept.map(\.organisationID) == [company.id])
    #expect(try desk.imported().map(\.id) == [company.id])
    #expect(try count(phones, company.id) == 2)
    #expect(try desk.register.check(today: testToday).steps.flatMap(\.faults) == [])
  }

  @Test("what was noted at a company that stood before keeps what the import gave it")
  func standing() throws {
    try desk.importing(text: "navn;cvr\nPrøve Et ApS;12345674\n")
    let report = try desk.importing(text: "navn;cvr;telefon\nPrøve Et ApS;12345674;86 12 00 01\n")
    let batch = try #require(report.batches.first)
    let company = try #require(try desk.imported().first)
    try desk.register.save(
      OfferLine(organisationID: company.id, direction: .offers, mode: .product, title: "Mel"),
      from: nil)
    let undone = try desk.register.undoImport(batch: batch)
    #expect(undone.kept.map(\.reason) == [.built])
    #expect(try count("SELECT count(*) FROM phone WHERE organisationID = ?", company.id) == 1)
  }
}
