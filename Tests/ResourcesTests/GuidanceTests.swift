import Resources
import Testing

@Suite("The guidance cards")
struct GuidanceTests {
  @Test("have a code of their own, a title in both languages, words to find them by, and a text")
  func complete() throws {
    let cards = try Shipped.guidanceCards()
    #expect(cards.count == 14)
    #expect(Set(cards.map(\.code)).count == cards.count)
    for card in cards {
      #expect(!card.title.da.isEmpty && !card.title.en.isEmpty, "\(card.code)")
      #expect(card.searchWords.count >= 5, "\(card.code)")
      #expect((3...7).contains(card.text.split(separator: "\n").count), "\(card.code)")
    }
  }

  @Test("are found by what a caller asks", arguments: [("orlov", "orlov"), ("500.000", "indkoeb")])
  func found(word: String, code: String) throws {
    let hits = try Shipped.guidanceCards().filter { $0.searchWords.contains(word) }
    #expect(hits.map(\.code) == [code])
  }
}
