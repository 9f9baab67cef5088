import Testing

@testable import HotlineCore

@Suite("Resource streams and circular themes")
struct ResourceStreamTests {
  let register: Register

  init() throws { register = try testRegister() }

  @Test(
    "a waste code has two, four or six digits, with or without blanks",
    arguments: [
      ("15 01 03", "150103"), ("150103", "150103"), ("16 02", "1602"), ("20", "20"),
      ("15 01 10*", "150110"),
    ])
  func codes(typed: String, stored: String) {
    #expect(WasteCode.plain(typed) == stored)
    #expect(WasteCode.isCode(stored))
  }

  @Test("what is no waste code", arguments: ["1", "150", "15010", "991234", "00", "15a1", ""])
  func noCodes(text: String) {
    #expect(!WasteCode.isCode(WasteCode.plain(text)))
  }

  private func stream(_ code: String) throws -> OfferLine {
    let id = try register.save(
      OrganisationEntry(Organisation(name: "Prøvepaller", kind: .enterprise)), from: nil
    ).id
    var line = OfferLine(
      organisationID: id, direction: .offers, mode: .resourceStream, title: "paller")
    line.ewcCode = code
    line.frequency = .monthly
    (line.volume, line.unit) = (200, "stk.")
    return line
  }

  @Test("a stream keeps its code, how much and how often; another code is refused with the way out")
  func stored() throws {
    let stored = try register.save(try stream("15 01 03"), from: nil)
    #expect(stored.ewcCode == "150103")
    #expect(stored.frequency == .monthly)
    #expect(throws: RegisterError.refused(.line(.notAWasteCode("15 01 3")))) {
      try register.save(try stream("15 01 3"), from: nil)
    }
  }

  @Test("a theme filters, a wider one holds those below it, and a change of it counts at once")
  func themes() throws {
    func count(_ theme: String) throws -> Int {
      try register.search(
        SearchQuery(text: "", filter: OrganisationFilter(theme: theme)), today: testToday
      ).hits.count
    }
    var entry = OrganisationEntry(Organisation(name: "Prøvepaller", kind: .enterprise))
    entry.organisation.themes = ["reuse"]
    let stored = try register.save(entry, from: nil)
    #expect(try count("reuse") == 1)
    #expect(try count("circular") == 1)
    #expect(try count("lessWaste") == 0)
    #expect(try count("nosuchtheme") == 0)
    var edited = stored
    edited.organisation.themes = ["lessWaste"]
    _ = try register.save(edited, from: stored)
    #expect(try count("reuse") == 0)
    #expect(try count("lessWaste") == 1)
  }
}
