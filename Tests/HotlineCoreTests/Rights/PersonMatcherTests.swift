import Testing

@testable import HotlineCore

@Suite("A person named in a text")
struct PersonMatcherTests {
  private func matcher(
    _ name: String, numbers: [String] = [], mails: [String] = []
  ) -> PersonMatcher {
    PersonMatcher(
      PersonTraits(
        names: [name], numbers: numbers.compactMap { PhoneNumber($0) }, mails: mails))
  }

  @Test(
    "is found in every spelling, and only the name goes",
    arguments: [
      ("Prøve Højgaard ringede", "– ringede"),
      ("talt med prøve hojgaard", "talt med –"),
      ("PROEVE HØJGÅRD, og så", "–, og så"),
      ("Højgaard, Prøve: mødt", "–: mødt"),
      ("Prøve\u{A0}Højgård.", "–."),
      ("Prøve Ho\u{308}jga\u{30A}rd", "–"),
      ("Prøve Højgaards bil", "– bil"),
      ("skriv til prøve.højgård@sted.example.", "skriv til –."),
      ("(prøvehøjgaard@sted.example)", "(–)"),
      ("Prøve\nHøjgaard", "–"),
      ("før Prøve Højgaard og efter Prøve Højgaard", "før – og efter –"),
    ])
  func spelled(text: String, left: String) {
    #expect(matcher("Prøve Højgaard").cleared(text, word: "–") == left)
    let unsure = matcher("Prøve Højgaard").matches(in: text).filter { !$0.isSure }
    #expect(unsure == [])
  }

  @Test(
    "is nobody who has half of the name, or another",
    arguments: [
      "Prøve ringede", "Højgaard Montage", "Prøvens Højgaardsvej", "Prøve, som Bo Højgaard kender",
      "Prøve er der ikke. Spørg Højgaard.",
    ])
  func others(text: String) {
    #expect(matcher("Prøve Højgaard").cleared(text, word: "–", unsure: false) == nil)
  }

  @Test("of three names the first and the last are enough, and a letter only may be the name")
  func parts() throws {
    let matcher = matcher("Prøve Marie Højgaard")
    #expect(matcher.cleared("Prøve Højgård sagde ja", word: "–") == "– sagde ja")
    #expect(matcher.cleared("Højgård, Prøve Marie", word: "–") == "–")
    let initial = try #require(matcher.matches(in: "P. Højgaard sagde nej").first)
    #expect(!initial.isSure)
    #expect(matcher.cleared("P. Højgaard sagde nej", word: "–") == "– sagde nej")
    let other = try #require(self.matcher("Prøve Højgaard").matches(in: "Prøve Bo Højgaard").first)
    #expect(!other.isSure)
  }

  @Test("a name of one word is a person where nothing else stands, else only may be")
  func oneWord() throws {
    let matcher = matcher("Alfa")
    #expect(try #require(matcher.matches(in: " alfa ").first).isSure)
    #expect(try !#require(matcher.matches(in: "hus alfa er åbent").first).isSure)
    #expect(matcher.matches(in: "alfabet").isEmpty)
  }

  @Test(
    "a number is found however it is written, and not within a longer one",
    arguments: [
      ("ring 20112233", "ring –"), ("20 11 22 33 efter tre", "– efter tre"),
      ("+45 2011 2233", "–"), ("004520112233,", "–,"), ("tlf. 20-11-22-33.", "tlf. –."),
      ("(+45) 20112233", "(–"), ("kl. 10 20 11 22 33", "kl. 10 –"), ("4520112233", "–"),
    ])
  func numbers(text: String, left: String) {
    #expect(
      matcher("Prøve Højgaard", numbers: ["20 11 22 33"]).cleared(text, word: "–") == left)
  }

  @Test(
    "digits in a longer number are another", arguments: ["120112233", "201122334", "5520112233"])
  func longer(text: String) {
    #expect(matcher("Prøve Højgaard", numbers: ["20112233"]).cleared(text, word: "–") == nil)
  }

  @Test("a mail address is found whatever its capitals")
  func mail() {
    let matcher = matcher("Prøve Højgaard", mails: ["leder@sted.example"])
    #expect(
      matcher.cleared("Skriv til Leder@Sted.example; ikke andre", word: "–")
        == "Skriv til –; ikke andre")
  }
}
