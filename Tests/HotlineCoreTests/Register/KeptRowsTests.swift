import GRDB
import Resources
import Testing

@testable import HotlineCore

@Suite("What a draft keeps of the record it edits")
struct KeptRowsTests {
  private func line(_ register: Register) throws -> OfferLine {
    let organisation = try register.save(
      OrganisationEntry(Organisation(name: "Prøvebageriet", kind: .enterprise)), from: nil)
    return try register.save(
      OfferLine(
        organisationID: organisation.id, direction: .offers, mode: .product, title: "brød"),
      from: nil)
  }

  @Test("the record comes back as it was, whatever has become of it")
  func asItWas() throws {
    let register = try testRegister()
    let line = try line(register)
    let kept = try #require(try register.opened(OfferLine.self, line.id)).rows
    var changed = line
    changed.title = "rugbrød"
    try register.save(changed, from: line)
    #expect(try register.record(OfferLine.self, line.id, asKept: kept) == line)
    try register.remove(.line(try #require(try register.record(OfferLine.self, line.id))))
    #expect(try register.record(OfferLine.self, line.id, asKept: kept) == line)
  }

  @Test("a column that is younger than the draft has its default, and one that is gone is left out")
  func otherColumns() throws {
    let register = try testRegister()
    let line = try line(register)
    let kept = try #require(try register.opened(OfferLine.self, line.id)).rows
    let text = kept.text.replacing("\"unit\":null", with: "\"besaetning\":\"tre\"")
    #expect(text != kept.text)
    let old = try register.record(OfferLine.self, line.id, asKept: KeptRows(text: text))
    #expect(old?.title == "brød")
  }

  @Test("a text that holds no rows gives no record, and stops nothing")
  func nonsense() throws {
    let register = try testRegister()
    let line = try line(register)
    for text in ["", "{}", "[]", "{\"title\":\"brød\"}"] {
      #expect(try register.record(OfferLine.self, line.id, asKept: KeptRows(text: text)) == nil)
    }
  }

  @Test("a record with the rows it owns comes back whole")
  func owned() throws {
    let register = try testRegister()
    var entry = OrganisationEntry(Organisation(name: "Prøvebageriet", kind: .enterprise))
    entry.phones = [Phone(organisationID: 0, number: try #require(PhoneNumber("86 12 34 56")))]
    let stored = try register.save(entry, from: nil)
    let kept = try #require(try register.opened(OrganisationEntry.self, stored.id)).rows
    var without = stored
    without.phones = []
    try register.save(without, from: stored)
    #expect(try register.record(OrganisationEntry.self, stored.id, asKept: kept) == stored)
  }
}
