import HotlineCore
import Resources
import Screen
import Testing

@testable import HotlineDesk

@Suite("Numbers in English")
struct EnglishNumbersTests {
  @Test(
    "a number alone or with its unit is spelled as English does; anything else stays",
    arguments: [
      ("12,5", "12.5"), ("1.234", "1,234"), ("1.234,5", "1,234.5"), ("-0,25", "-0.25"),
      ("61,3 %", "61.3 %"), ("480.000 kr.", "480,000 kr."), ("7", "7"), ("10.04", "10.04"),
      ("23-11-2026", "23-11-2026"), ("86 12 34 56", "86 12 34 56"), ("P-2026-005", "P-2026-005"),
      ("1,2,3", "1,2,3"), ("kl. 10.30", "kl. 10.30"), (",5", ",5"), ("3, 4", "3, 4"), ("", ""),
    ])
  func spelled(danish: String, english: String) {
    #expect(Numerals.spelled(danish, .english) == english)
    #expect(Numerals.spelled(danish, .danish) == danish)
  }

  @Test("every sentence with a number says it in the way of its language")
  func sentences() {
    let values: KeyValuePairs = ["hours": "12,5"]
    #expect(DetailPhrases.fromHours(.english, values).contains("12.5"))
    #expect(DetailPhrases.fromHours(.danish, values).contains("12,5"))
    let shown = DeskPhrases.shownOf(.english, ["shown": "100", "total": "1.000+"])
    #expect(shown == "100 of 1,000+")
  }

  @Test("beside a number, which is typed as Danish writes it, stands what it is in English")
  func fields() {
    func drawn(_ kind: RecordKind, _ field: FieldKey, _ text: String, _ language: Language)
      -> String
    {
      var context = FormContext.silkeborg
      context.language = language
      var typist = Typist(kind, context: context)
      typist.go(to: field)
      typist.type(text)
      return typist.frame(width: 110, height: 40).lines.joined(separator: "\n")
    }
    let english = drawn(.partnership, "value", "1.480.000", .english)
    #expect(english.contains("1,480,000 "), "\(english)")
    #expect(drawn(.partnership, "value", "1.480.000", .danish).contains("1.480.000 kr"))
    let hours = drawn(.position, .hours, "5,5", .english)
    #expect(hours.contains(" 5.5 "), "\(hours)")
    #expect(!drawn(.position, .hours, "5", .english).contains(" 5 5 "))
  }
}
