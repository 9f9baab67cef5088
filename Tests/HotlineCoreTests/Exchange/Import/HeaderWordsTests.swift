import Testing

@testable import HotlineCore

/// What a header means is the same in every run.
@Suite("The words of headers")
struct HeaderWordsTests {
  @Test("no word of a list names two of its columns", arguments: ImportList.allCases)
  func oneMeaning(list: ImportList) {
    var named: [String: ImportColumn] = [:]
    for (column, words) in ImportHeaders.columns(of: list) {
      for word in Set(words.map(ImportHeader.key)) {
        #expect(named[word] == nil, "\(word)")
        named[word] = column
      }
    }
  }

  @Test("a list's own word for a column comes before the name of another")
  func ownWord() {
    #expect(HeaderWords.exactly("phone", in: .contacts) == .contactPhone)
    #expect(HeaderWords.exactly("legal form", in: .organisations) == .kind)
  }
}
