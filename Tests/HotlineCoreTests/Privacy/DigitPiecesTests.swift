import Testing

@testable import HotlineCore

/// A text is judged piece by piece, so that a long one costs no more than the digits in it. What is
/// found has to be what judging the whole at once finds.
@Suite("The pieces in which a CPR number can stand")
struct DigitPiecesTests {
  private static let parts = [
    "010190", "1234", "01", "12", "90", "2026", "86 12 34 56", "0101901234", "cpr ", "CPR\n",
    "tlf. ", "p-nr ", "sag nr. ", "-", "/", ".", " ", "  ", "\n", "\r\n", "(", ")", ";", "a", "k",
    "og", "æ", "ø ", "１２３４", "٠١", "\u{200B}", "\u{301}", "\u{200D}", "\u{600}", "–", "·",
    "konto ", "EAN ", "Møde ", "10:30", ", ", "+45 ", "漢", "e\u{301}", "27.03.00-G01-12-26",
  ]

  @Test("together find what the whole text holds", arguments: [1, 2, 3, 4] as [UInt64])
  func asTheWhole(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let cprGuard = CPRGuard()
    for _ in 0..<2_000 {
      let count = Int.random(in: 1...40, using: &random)
      let text = (0..<count).compactMap { _ in Self.parts.randomElement(using: &random) }.joined()
      let whole = cprGuard.findings(in: Array(text), .text)
      #expect(cprGuard.findings(in: text) == whole, "\(text.debugDescription)")
    }
  }

  @Test("and a long note has its numbers where they stand")
  func longNote() {
    var invented = InventedNotes(seed: 7)
    var note = ""
    for _ in 0..<400 { note += invented.note() + "\n" }
    note += "🇩🇰 æøå cpr 010190-1234 slut"
    let findings = CPRGuard().findings(in: note)
    #expect(findings == CPRGuard().findings(in: Array(note), .text))
    let characters = Array(note)
    #expect(findings.last.map { String(characters[$0.range]) } == "010190-1234")
  }

  @Test("are few in an ordinary note")
  func fewPieces() {
    let note = String(
      repeating: "Ring om brød til kantinen. Aftalt kl. 10.30 den 12/3 i hallen. ", count: 50)
    #expect(DigitPieces.all(in: note).isEmpty)
  }
}
