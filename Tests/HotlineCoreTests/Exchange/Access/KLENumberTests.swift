import Foundation
import GRDB
import Resources
import Testing

@testable import HotlineCore

@Suite("The form of a KLE number")
struct KLENumberTests {
  @Test(
    "main group, group and subject, with the facet behind them or none",
    arguments: [
      ("15.20.00", "15.20.00"), (" 15.20.00 ", "15.20.00"), ("15.20.00-A50", "15.20.00-A50"),
      ("15.20.00 a50", "15.20.00-A50"), ("00.01.00G01", "00.01.00-G01"),
      ("27.06.08-ø54", "27.06.08-Ø54"),
    ])
  func read(_ typed: String, _ stored: String) {
    #expect(KLENumber(typed)?.text == stored)
    #expect(KLENumber.tidied(typed) == stored)
  }

  @Test(
    "anything else is none",
    arguments: [
      "", "15", "15.20", "15.20.0", "15.20.000", "152000", "15-20-00", "15.20.00-", "15.20.00-50",
      "15.20.00-A5", "15.20.00-A500", "15.20.00--A50", "15.20.00-é50", "15.20.00-ﬆ50", "１５.20.00",
      "15.20.00.01",
      "erhverv",
    ])
  func none(_ typed: String) {
    #expect(KLENumber(typed) == nil)
  }

  @Test("a partnership is refused with the form; what stood so before may stay")
  func refused() throws {
    let demo = try demoRegister()
    func stored() throws -> PartnershipEntry {
      try #require(
        try demo.record(ofReference: "P-2024-003").flatMap {
          try demo.record(PartnershipEntry.self, $0.1)
        })
    }
    let entry = try stored()
    var edited = entry
    edited.partnership.kle = "15.20"
    let refusal = Refusal.ofKind(KindRefusal(KLERefusal.form(typed: "15.20")))
    #expect(throws: RegisterError.refused(refusal)) { try demo.save(edited, from: entry) }
    edited.partnership.kle = "15.20.00 a50"
    try demo.save(edited, from: entry)
    #expect(try stored().partnership.kle == "15.20.00-A50")
    try demo.maintain("test") { db in
      try db.execute(sql: "UPDATE partnership SET kle = 'gl. 7' WHERE reference = 'P-2024-003'")
    }
    let old = try stored()
    var renamed = old
    renamed.partnership.title += " igen"
    try demo.save(renamed, from: old)
    #expect(try stored().partnership.kle == "gl. 7")
  }
}
