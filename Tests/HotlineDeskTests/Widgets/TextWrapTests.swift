import Testing

@testable import HotlineDesk

@Suite("A text in rows")
struct TextWrapTests {
  private func rows(_ text: String, _ width: Int) -> [String] {
    let wrap = TextWrap(text, width: width)
    return wrap.rows.indices.map { wrap.text(ofRow: $0) }
  }

  @Test("the blank at which a row breaks is not part of it, so that no row is wider than its room")
  func hangingBlank() {
    #expect(
      rows("Vælg mindst ét afsæt med mellemrum.", 25) == [
        "Vælg mindst ét afsæt med", "mellemrum.",
      ])
    #expect(rows("   ", 25) == [""])
    #expect(rows("", 25) == [""])
  }

  @Test("a word that is longer than a row is broken, and a line break begins a row")
  func longWord() {
    #expect(rows("arbejdsmarkedsudvalget", 11) == ["arbejdsmar", "kedsudvalg", "et"])
    #expect(rows("en\n\nto", 11) == ["en", "", "to"])
  }
}
