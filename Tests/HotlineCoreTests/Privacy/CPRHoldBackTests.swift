import HotlineCore
import Testing

@Suite("The CPR hold-back")
struct CPRHoldBackTests {
  private func typed(_ text: String) -> String {
    CPRHoldBack().writable(text, cursor: text.count)
  }

  @Test(
    "holds digits back while they read like the date of a CPR number",
    arguments: [
      ("01019", "01019"), ("010190", "xxxxxx"), ("han hedder 010190", "han hedder xxxxxx"),
      ("010190-", "xxxxxx-"), ("010190 - ", "xxxxxx - "), ("010190-123", "xxxxxx"),
      ("010190-1234", "xxxxxx-xxxx"), ("01 01 90 1", "xxxxxx"), ("861234", "xxxxxx"),
      ("86 12 34 56", "xxxxxx"), ("86 12 34 56 ", "xxxxxx "), ("86 12 34 56, ", "86 12 34 56, "),
      ("86 12 34 56 k", "86 12 34 56 k"), ("89 70 57 57", "89 70 57 57"),
      ("86 12 34 56 010190", "86 12 34 56 xxxxxx"), ("320190", "320190"), ("011390", "011390"),
      ("01019a", "01019a"), ("290200-1", "290200-1"), ("290200-4", "xxxxxx"),
      ("010190\n", "010190\n"), ("P-nr 100345", "P-nr xxxxxx"),
      ("P-nr 1003456789", "P-nr 1003456789"), ("010190-1234 og", "xxxxxx-xxxx og"),
      ("01019012345", "01019012345"),
    ])
  func whileTyping(text: String, written: String) {
    #expect(typed(text) == written)
  }

  @Test("leaving the field judges: a phone passes, a CPR number does not")
  func judged() {
    #expect(CPRHoldBack().writable("86 12 34 56", cursor: nil) == "86 12 34 56")
    #expect(CPRHoldBack().writable("0101901", cursor: nil) == "0101901")
    #expect(CPRHoldBack().writable("010190-1234", cursor: nil) == "xxxxxx-xxxx")
  }

  @Test("holds back in the middle of a text, where the cursor is")
  func inTheMiddle() {
    #expect(CPRHoldBack().writable("se 010190 og", cursor: 9) == "se xxxxxx og")
    #expect(CPRHoldBack().writable("se 010190 og", cursor: 12) == "se 010190 og")
    #expect(CPRHoldBack().writable("010190 86123456 hej", cursor: 6) == "xxxxxx 86123456 hej")
    #expect(CPRHoldBack().writable("010190", cursor: 0) == "xxxxxx")
    #expect(CPRHoldBack().writable("hej 010190", cursor: 1) == "hej xxxxxx")
  }

  @Test("no beginning of six or more digits of a typed CPR number is ever written")
  func noPrefixSurvives() throws {
    var random = SeededGenerator(seed: 2)
    let separators = ["", "", "", " ", "-", ".", " - ", "–"]
    let befores = ["", "han hedder ", "cpr ", "nr. ", "tlf 86 12 34 56, "]
    for _ in 0..<1_000 {
      let digits = randomCPR(&random)
      var text = befores.randomElement(using: &random) ?? ""
      let lead = text
      for (index, digit) in digits.enumerated() {
        if index > 0 { text += separators.randomElement(using: &random) ?? "" }
        for character in String(digit) {
          text.append(character)
          let written = String(typed(text).dropFirst(lead.count)).filter(\.isNumber)
          try #require(!written.contains(digits.prefix(6)), "\(text)")
          try #require(index < 5 || written.isEmpty, "\(text)")
        }
      }
      let left = CPRHoldBack().writable(text + " og så videre", cursor: nil)
      try #require(left == lead + "xxxxxx-xxxx og så videre", "\(text)")
    }
  }

  @Test("every eight-digit phone passes once it is judged")
  func phonesPass() throws {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<1_000 {
      let digits = String(Int.random(in: 20_000_000...99_999_999, using: &random))
      let phone = try #require(PhoneNumber(digits))
      for text in [digits, phone.display, "+45 " + phone.display] {
        try #require(CPRHoldBack().writable(text, cursor: nil) == text)
        try #require(typed(text + ", spørg") == text + ", spørg")
      }
    }
  }

  private func randomCPR(_ random: inout SeededGenerator) -> String {
    while true {
      let number = Int.random(in: 0...9_999_999_999, using: &random)
      let digits = String(repeating: "0", count: 10 - String(number).count) + String(number)
      if !CPRGuard().findings(in: digits).isEmpty { return digits }
    }
  }
}
