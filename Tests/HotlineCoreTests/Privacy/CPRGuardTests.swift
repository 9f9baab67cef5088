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
      "010190\u{00A0}1234", "010190/1234", "060695/6789", "12/01/81-2345", "110180,1234",
      "130182:3456", "070796_7890", "010190a1234", "010190-k1234", "010190 - a 1234",
      "０１０１９０-１２３４", "hans cpr ０１０１９０１２３４",
      "010190\n1234", "010190\r\n1234", "010190\t1234", "010190\u{AD}1234", "010190\u{200B}1234",
      "010190\u{2011}1234", "010190\u{2212}1234", "010190\u{2044}1234", "010190\\1234",
      "12.01.81 2345", "12-01-81-2345", "12/01-81 2345", "12. 01. 81 2345", "01 01 90 1234",
      "010190-12-34", "010190 1 234", "sag 010190-1234", "tlf. 010190-1234",
      "personnummer 0101901234", "Personnummer nr. 0101901234", "konto 010190 1234",
      "ny sag: 12/01/81-2345", "010190-4234 8600 Silkeborg", "personnr. 0101901234",
      "cpr 0\u{AD}10190\u{200D}1234", "CPR\n0101901234", "cpr 01\u{200D}01\u{FE0F}901234",
    ])
  func blocked(text: String) throws {
    let findings = CPRGuard().findings(in: text)
    #expect(findings.map(\.verdict) == [.block])
    let left = CPRGuard().blackedOut(text)
    #expect(left.contains("xxxxxx-xxxx"))
    #expect(!left.contains("0190") && !left.contains("2345") && !left.contains("6789"))
    #expect(CPRGuard().findings(in: left).isEmpty)
  }

  @Test(
    "asks once about the form alone",
    arguments: [
      "0101901234", "01 01 90 12 34", "0101 901234", "01.0190-1234", "nr. 1003456789",
      "Jean 0101901234", "01 01 901234", "spean0101901234", "01,01901234", "0101 90 1234",
      "faktura 0101201234", "01\u{200B}01901234", "0-1-0-1-9-0-1-2-3-4", "20 01 90 12 34",
      "tlf. 0101901234", "sagt 0101901234", "sag Jensen 0101901234", "pnr 0101901234",
      "12.03.26 10:30", "12.03.26 10-12", "01.01.20-31.12.25", "12-03-2026 45 stk",
    ])
  func asked(text: String) {
    #expect(CPRGuard().findings(in: text).map(\.verdict) == [.ask])
    #expect(CPRGuard().blackedOut(text).contains("xxxxxx-xxxx"))
  }

  @Test(
    "leaves everything else alone",
    arguments: [
      "", "86 12 34 56", "+45 86 12 34 56", "4586123456", "41227610", "0101901", "010190-123",
      "01019012345", "320190-1234", "000190-1234", "011390-1234", "300290-1234",
      "290200-1234", "290201-4123", "010190 og 1234", "010190 (1234)", "010190;1234",
      "P-nr 1003456789", "p-nummer: 1003456789", "PNO 1003456789", "EAN 0101901234",
      "(p-nr.) 1003456789", "570000-1234", "600190-1234", "23-11-2026 kl. 10.30",
      "Møde 12-03-2026 10:30", "01.04.2026 13.45", "12/03/2026 10-12", "12/3-2026 10:30",
      "periode 01-01-2020-31-12-2025", "01.01.2020 - 31.12.2025", "12. 03. 2026, 10.30-12.00",
      "1.2.2026 8.30-16.00", "12/03/2026\n10:30", "2010-05-12 14:00", "12032026 10:30",
      "kl. 10-12 12/03/2026", "kl. 10, 12-03-2026", "12.03 2026 10:30",
      "tlf. 20112233 10 timer", "tlf. 20 11 22 33, 10 timer", "20 11 22 33, 10 timer",
      "tlf 86 12 34 56 12 lokal", "+45 20 11 22 33 10", "2011 2233, 10 timer", "20112233 10 min",
      "Mobil: 20-11-22-33 10 min", "telefonnr. 20 11 22 33 10", "86 11 12 05 / 86 12 34 56",
      "Tlf. 86 11 12 05, 8600 Silkeborg", "86.11.12.05, 8600 Silkeborg",
      "sag 0101901234", "sagsnr. 0101901234", "j.nr. 0101901234", "sag nr. 0101901234",
      "konto 1551 0101901234", "kontonummer: 1551-0101901234", "EAN-nr. 0101901234",
      "27.03.00-G01-12-26", "sag 27.03.00-A00-10-20", "konto 1551 0123456789", "EAN 5798001234567",
      "2 x 010190 og 1200 kr", "åbent 0800-1600 12 mdr", "2026-03-12 10:30", "IBAN 0101901234",
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

  @Test(
    "in a field for another number digits that stand before it hide none",
    arguments: [
      "28-11-2026010190-1234", "37010190-1234", "08:000101901234", "20112233010190-1234",
      "010190-12345", "(010190)1234",
    ])
  func glued(text: String) {
    #expect(!CPRGuard().findings(in: text, .number).isEmpty)
    let left = CPRGuard.blackedOut(text, CPRGuard().findings(in: text, .number))
    #expect(!left.contains("0190"))
    let typed = String(text.dropLast())
    let written = CPRHoldBack().writable(typed, cursor: typed.count, in: .number)
    #expect(!written.contains("90-123") && !written.contains("90123"))
  }

  @Test(
    "other numbers stand in their field as they are",
    arguments: [
      "28-11-2026", "12-03-2026 10:30", "20 11 22 33", "+4520112233", "0045 20112233",
      "+31 10 12 3456", "+31 10 123 4567", "12.345.678,50", "08:00", "1512901",
    ])
  func otherNumbers(text: String) {
    #expect(CPRGuard().findings(in: text, .number).isEmpty)
    #expect(CPRHoldBack().writable(text, cursor: text.count, in: .number) == text)
  }
}
