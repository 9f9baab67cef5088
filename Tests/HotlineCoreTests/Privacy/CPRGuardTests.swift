import HotlineCore
import Testing

// No number here was issued to anyone on purpose: they are made of the form alone.

@Suite("The CPR guard")
struct CPRGuardTests {
  @Test(
    "refuses what is written or named like a CPR number",
    arguments: [
      "010190-1234", "han hedder … 010190 1234", "010190 - 1234", "010190–1234", "010190.1234",
      "cpr 0101901234", "CPR-nummer: 0101901234", "cprnr.0101901234", "cpr: 01 01 90 12 34",
      "610190-1234", "910190-1234", "(010190-1234)", "x010190-1234y", "290200-4123",
      "86 12 34 56 010190-1234", "010190-1234 86 12 34 56", "P-nr 010190-1234",
      "010190\u{00A0}1234",
    ])
  func blocked(text: String) throws {
    let findings = CPRGuard().findings(in: text)
    #expect(findings.map(\.verdict) == [.block])
    let left = CPRGuard().blackedOut(text)
    #expect(left.contains("xxxxxx-xxxx"))
    #expect(!left.contains("0190"))
    #expect(CPRGuard().findings(in: left).isEmpty)
  }

  @Test(
    "asks once about the form alone",
    arguments: [
      "0101901234", "01 01 90 12 34", "0101 901234", "01.01.90-1234", "nr. 1003456789",
      "Jean 0101901234", "01 01 901234", "spean0101901234", "010190-12-34",
    ])
  func asked(text: String) {
    #expect(CPRGuard().findings(in: text).map(\.verdict) == [.ask])
    #expect(CPRGuard().blackedOut(text).contains("xxxxxx-xxxx"))
  }

  @Test(
    "leaves everything else alone",
    arguments: [
      "", "86 12 34 56", "+45 86 12 34 56", "4586123456", "41227610", "0101901", "010190-123",
      "01019012345", "320190-1234", "000190-1234", "620290a1234", "011390-1234", "300290-1234",
      "290200-1234", "290201-4123", "010190\n1234", "010190/1234", "01,01901234",
      "P-nr 1003456789", "p-nummer: 1003456789", "PNO 1003456789", "EAN 0101901234",
      "(p-nr.) 1003456789", "570000-1234", "600190-1234", "23-11-2026 kl. 10.30",
    ])
  func allowed(text: String) {
    #expect(CPRGuard().findings(in: text).isEmpty)
    #expect(CPRGuard().blackedOut(text) == text)
  }

  @Test("a label counts only within twelve characters before")
  func labelDistance() {
    #expect(CPRGuard().findings(in: "EAN xxxxxxxx0101901234").isEmpty)
    #expect(CPRGuard().findings(in: "EAN xxxxxxxxx0101901234").map(\.verdict) == [.ask])
    #expect(CPRGuard().findings(in: "cpr xxxxxxxx0101901234").map(\.verdict) == [.block])
    #expect(CPRGuard().findings(in: "cpr xxxxxxxxx0101901234").map(\.verdict) == [.ask])
  }

  @Test("the seventh digit tells the century, which tells whether 29 February was a day")
  func centuries() {
    let leap: [(String, Bool)] = [
      ("2902000123", false), ("2902004123", true), ("2902009123", true), ("2902005123", true),
      ("2902363123", true), ("2902364123", true), ("2902374123", false), ("2902965123", true),
      ("2902045123", true), ("2902585123", false), ("2902605123", true),
    ]
    for (number, isReal) in leap {
      #expect(CPRGuard().findings(in: number).isEmpty != isReal, "\(number)")
    }
  }

  @Test("a P-number of the register is allowed, unless it is written like a CPR number")
  func knownPNumbers() throws {
    let number = try #require(PNumber("1003456789"))
    let known = CPRGuard(knownPNumbers: [number])
    #expect(known.findings(in: "site 1003456789").isEmpty)
    #expect(known.findings(in: "site 10 03 45 67 89").isEmpty)
    #expect(known.findings(in: "site 100345-6789").map(\.verdict) == [.block])
    #expect(known.findings(in: "site 1003456788").map(\.verdict) == [.ask])
    #expect(CPRGuard.possiblePNumbers(in: "site 10 03 45 67 89, tlf 86123456") == [number])
  }

  @Test("several in one text are found in order and blacked out alone")
  func several() {
    let text = "A: 010190-1234, B: 0202911234 og tlf. 86 12 34 56"
    let findings = CPRGuard().findings(in: text)
    #expect(findings.map(\.range) == [3..<14, 19..<29])
    #expect(findings.map(\.verdict) == [.block, .ask])
    #expect(
      CPRGuard().blackedOut(text) == "A: xxxxxx-xxxx, B: xxxxxx-xxxx og tlf. 86 12 34 56")
    #expect(
      CPRGuard.blackedOut(text, [findings[0]])
        == "A: xxxxxx-xxxx, B: 0202911234 og tlf. 86 12 34 56")
  }

  @Test("the form fits 37.5 % of the P-numbers' range and 7.3 % of all ten-digit numbers")
  func frequency() {
    var random = SeededGenerator(seed: 1)
    func share(_ range: ClosedRange<Int>) -> Double {
      let count = 20_000
      let hits = (0..<count).filter { _ in
        let digits = String(Int.random(in: range, using: &random))
        let padded = String(repeating: "0", count: 10 - digits.count) + digits
        return !CPRGuard().findings(in: padded).isEmpty
      }
      return Double(hits.count) / Double(count)
    }
    #expect(abs(share(1_000_000_000...1_031_999_999) - 0.375) < 0.015)
    #expect(abs(share(0...9_999_999_999) - 0.073) < 0.008)
    #expect(share(4_520_000_000...4_599_999_999) == 0)
  }
}
