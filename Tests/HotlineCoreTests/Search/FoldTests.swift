import Foundation
import HotlineCore
import Testing

@Suite("The fold")
struct FoldTests {
  @Test(
    "the spellings of one Danish name are one string",
    arguments: [
      "hojgaard", "hoejgaard", "højgård", "Højgaard", "HØJGÅRD", "HOEJGAARD", "Hojgard",
      "Ho\u{0308}jga\u{030A}rd",
    ])
  func oneName(text: String) {
    #expect(Fold.name(text) == "hojgard")
  }

  @Test(
    "letters, accents and punctuation",
    arguments: [
      ("Æbler & Gødning", "abler godning"), ("aebler og goedning", "abler og godning"),
      ("Ärtor på Öland", "artor pa oland"), ("Café Crème", "cafe creme"), ("Café", "cafe"),
      ("Poesi", "posi"), ("Straße", "strasse"), ("Þórr", "thorr"), ("Łódź", "lodz"),
      ("A.P. Møller - Mærsk", "a p moller marsk"), ("  to \t  blanke  ", "to blanke"),
      ("H&M", "h m"), ("Kurér – «Ko»", "kurer ko"), ("24/7 Vagt", "24 7 vagt"), ("", ""),
      ("&", ""), ("soft\u{00AD}hyphen", "softhyphen"), ("CO²", "co2"), ("Œuvre", "ouvre"),
      ("Å", "a"), ("aaaa", "a"), ("Næstved\u{00A0}Øl", "nastved ol"),
    ])
  func letters(text: String, folded: String) {
    #expect(Fold.text(text) == folded)
  }

  @Test(
    "other scripts keep their letters in lower case",
    arguments: [
      ("ЙОГА Ørsted", "иога orsted"), ("Ελλάς", "ελλας"), ("日本 Aps", "日本 aps"), ("İzmir", "izmir"),
      ("🙂 smil", "smil"),
    ])
  func otherScripts(text: String, folded: String) {
    #expect(Fold.text(text) == folded)
  }

  @Test(
    "legal forms fall away from names",
    arguments: [
      ("Højgård Hestehospital A/S", "hojgard hestehospital"), ("Kurér & Ko ApS", "kurer ko"),
      ("A/S Storebælt", "storebalt"), ("Nordmark I/S", "nordmark"), ("Bæk K/S", "bak"),
      ("A.T. Kearney P/S", "a t kearney"), ("Start IVS", "start"), ("Brugsen a.m.b.a.", "brugsen"),
      ("Brugsen A.M.B.A", "brugsen"), ("Mejeri AMBA", "mejeri"), ("Fonden F.M.B.A.", "fonden"),
      ("Selskab Smba", "selskab"), ("Ko S.M.B.A", "ko"),
      ("Malerfirma v/ Prøve Person", "malerfirma prove person"),
      ("Kafé v/Prøve", "kafe prove"), ("Nord A/S Syd", "nord syd"), ("Danfoss A / S", "danfoss"),
      ("Alfa ApS & Beta A/S", "alfa beta"),
    ])
  func legalForms(text: String, folded: String) {
    #expect(Fold.name(text) == folded)
  }

  @Test(
    "what only looks like a legal form stays",
    arguments: [
      ("Apsen", "apsen"), ("Amba Consult", "amba consult"), ("A S Byg", "a s byg"), ("A/S", "a s"),
      ("ApS", "aps"), ("SE Energi", "se energi"), ("As Skole", "as skole"),
      ("V Klubben", "v klubben"),
      ("A/B Kanalen", "a b kanalen"), ("v/", "v"),
    ])
  func notLegalForms(text: String, folded: String) {
    #expect(Fold.name(text) == folded)
  }

  @Test("folding twice changes nothing")
  func idempotent() {
    for name in ["Højgård A/S", "Aaéa Oee", "Malerfirma v/ X ApS", "ЙОГА", "Ølaae", "A.M.B.A. IVS"]
    {
      #expect(Fold.name(Fold.name(name)) == Fold.name(name))
      #expect(Fold.text(Fold.text(name)) == Fold.text(name))
    }
  }

  @Test("the fold of a beginning begins the fold of the whole")
  func prefixes() {
    for text in ["Højgaard Hestehospital A/S", "Aaboer & Søn", "Poesi-Øen", "Кафе Øst"] {
      for length in 0...text.count {
        #expect(Fold.text(text).hasPrefix(Fold.text(String(text.prefix(length)))))
      }
    }
  }

  @Test(
    "a query keeps its words and says when the last could begin a legal form",
    arguments: [
      ("a p moller", ["a", "p", "moller"], ["a", "p", "moller"]),
      ("danfoss ap", ["danfoss", "ap"], ["danfoss"]),
      ("danfoss aps", ["danfoss", "aps"], ["danfoss"]),
      ("danfoss a", ["danfoss", "a"], ["danfoss"]), ("danfoss a/", ["danfoss", "a"], ["danfoss"]),
      ("danfoss a/s", ["danfoss"], ["danfoss"]),
      ("danfoss a/s nord", ["danfoss", "nord"], ["danfoss", "nord"]),
      ("danfoss a s", ["danfoss", "a", "s"], ["danfoss"]),
      ("brugsen a.m.b", ["brugsen", "a", "m", "b"], ["brugsen"]),
      ("kurér v/", ["kurer"], ["kurer"]), ("kurér v", ["kurer", "v"], ["kurer"]),
      ("aps", ["aps"], ["aps"]), ("a/s", ["a", "s"], ["a"]), ("kantine", ["kantine"], ["kantine"]),
      ("", [], []),
    ])
  func queries(text: String, words: [String], without: [String]) {
    let query = Fold.query(text)
    #expect(query.words == words)
    #expect(query.wordsWithoutLegalForm == without)
    #expect(query.endsLikeLegalForm == (words != without))
  }

  @Test("A.P. Møller - Mærsk A/S is found by a p moller")
  func foundByWords() {
    let row = Fold.name("A.P. Møller - Mærsk A/S").split(separator: " ").map(String.init)
    #expect(
      Fold.query("a p moller").words.allSatisfy { word in row.contains { $0.hasPrefix(word) } })
  }

  @Test("every Latin letter folds to plain letters, as its base letter does")
  func latinLetters() throws {
    // Left out: the two signs among them, and ŉ, whose capital is two characters.
    for value in UInt32(0xC0)..<0x180 where ![0xD7, 0xF7, 0x149].contains(value) {
      let letter = String(try #require(Unicode.Scalar(value)))
      let folded = Fold.text(letter)
      #expect(!folded.isEmpty && folded.utf8.allSatisfy { (0x61...0x7A).contains($0) })
      #expect(Fold.text(letter.uppercased()) == Fold.text(letter.lowercased()), "\(letter)")
      let decomposed = letter.decomposedStringWithCanonicalMapping
      #expect(Fold.text(decomposed) == folded, "\(letter)")
    }
  }

  @Test("any text at all folds, and folding it again changes nothing")
  func anyText() throws {
    var random = SeededGenerator(seed: 5)
    let ranges: [ClosedRange<UInt32>] = [
      0...0x7F, 0x80...0x24F, 0x300...0x36F, 0x2000...0x206F, 0...0x1FFFF,
    ]
    for _ in 0..<2_000 {
      var text = ""
      for _ in 0..<Int.random(in: 0...8, using: &random) {
        let range = try #require(ranges.randomElement(using: &random))
        guard let scalar = Unicode.Scalar(UInt32.random(in: range, using: &random)) else {
          continue
        }
        text.unicodeScalars.append(scalar)
      }
      let folded = Fold.text(text)
      try #require(Fold.text(folded) == folded, "\(text.unicodeScalars.map(\.value))")
      try #require(DanishOrder.compare(text, text) == 0)
      try #require(Fold.query(text).words.allSatisfy { !$0.isEmpty })
    }
  }
}
