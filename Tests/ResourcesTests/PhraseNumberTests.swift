import Resources
import Testing

/// A word that goes by a number.
@Suite("One and many in a sentence")
struct PhraseNumberTests {
  private let rows = Phrase(
    da: "{count} {count:række|rækker}.", en: "{count} {count:row|rows}, {other:one|more}.")

  @Test("one row is one row; none and several are rows, also in a large number")
  func numbers() {
    #expect(rows(.danish, ["count": "1"]) == "1 række.")
    #expect(rows(.english, ["count": "1", "other": "2"]) == "1 row, more.")
    for count in ["0", "2", "11", "1.000"] {
      #expect(rows(.danish, ["count": count]) == "\(count) rækker.")
    }
  }

  @Test("a place without a value stays as it stands")
  func missing() {
    #expect(rows(.english, ["count": "2"]) == "2 rows, {other:one|more}.")
  }

  @Test("what commands count is said right for one")
  func sentences() {
    #expect(
      CommandPhrases.importUndone(.danish, ["batch": "3", "count": "1"])
        == "Import 3 er taget tilbage: 1 række.")
    #expect(
      CommandPhrases.busy(.english, ["path": "/x", "seconds": "1"])
        == "/x is busy: somebody writes for more than 1 second. Try again soon.")
  }
}
