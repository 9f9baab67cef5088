import Resources
import Testing

@Suite("A phrase")
struct PhraseTests {
  @Test("fills its named places in either language")
  func fillsPlaces() {
    let phrase = Phrase(da: "{count} af {total}", en: "{count} of {total}")
    #expect(phrase(.danish, ["count": "3", "total": "1.248"]) == "3 af 1.248")
    #expect(phrase(.english, ["count": "3"]) == "3 of {total}")
  }
}
