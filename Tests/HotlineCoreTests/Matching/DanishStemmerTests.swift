import Foundation
import Testing

@testable import HotlineCore

/// Held against the vocabulary that comes with Snowball's Danish algorithm: 23,830 words and what
/// they shall become (snowball-data, BSD licence).
@Suite("Danish stems")
struct DanishStemmerTests {
  @Test("every word of the algorithm's own vocabulary")
  func vocabulary() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Stems/danish.txt")
    let pairs = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map {
      $0.split(separator: " ").map(String.init)
    }
    #expect(pairs.count == 23_830)
    let wrong = pairs.filter { $0.count != 2 || DanishStemmer.stem($0[0]) != $0[1] }
    #expect(wrong.isEmpty)
  }

  @Test("what is no word in lower case comes back as it is")
  func others() {
    #expect(DanishStemmer.stem("") == "")
    #expect(DanishStemmer.stem("ås") == "ås")
    #expect(DanishStemmer.stem("😀") == "😀")
  }
}
