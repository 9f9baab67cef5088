import Foundation
import HotlineCore
import Testing

@Suite("A CVR number")
struct CVRNumberTests {
  @Test(
    "is read in every spelling",
    arguments: [
      "41227610", "41 22 76 10", "DK41227610", "dk 41 22 76 10", "DK-41227610", "41-22-76-10",
      "41.22.76.10", " 41227610 ", "41\u{00A0}22\u{00A0}76\u{00A0}10",
    ])
  func spellings(text: String) {
    #expect(CVRNumber(text)?.digits == "41227610")
  }

  @Test(
    "is nothing but eight digits",
    arguments: [
      "", "4122761", "412276100", "4122761a", "SE41227610", "DK", "４1227610",
    ])
  func refused(text: String) {
    #expect(CVRNumber(text) == nil)
  }

  @Test(
    "passes modulus 11 when issued",
    arguments: [
      ("42875554", true), ("43432133", true), ("18169304", true), ("42875555", false),
      ("00000000", false),
    ])
  func checkDigit(text: String, valid: Bool) {
    #expect(CVRNumber(text)?.hasValidCheckDigit == valid)
  }

  @Test("is shown in pairs and stored as its digits")
  func display() throws {
    let number = try #require(CVRNumber("DK-13748136"))
    #expect(number.display == "13 74 81 36")
    #expect(String(decoding: try JSONEncoder().encode([number]), as: UTF8.self) == "[\"13748136\"]")
    #expect(
      try JSONDecoder().decode([CVRNumber].self, from: Data("[\"13748136\"]".utf8)) == [number])
  }
}

@Suite("A P-number")
struct PNumberTests {
  @Test("is ten digits without any check rule")
  func spellings() {
    #expect(PNumber("1003 456 789")?.digits == "1003456789")
    #expect(PNumber("0000000000") != nil)
    #expect(PNumber("100345678") == nil)
    #expect(PNumber("P1003456789") == nil)
  }
}
