import GRDB
import Testing

@testable import HotlineCore

@Suite("The stages of a search")
struct SearchStageTests {
  let fixture: SearchFixture

  init() throws {
    fixture = try SearchFixture()
  }

  private func enter(_ names: String...) throws {
    for name in names { try fixture.enter(name) }
  }

  @Test("name prefix, word prefix, inside a word, in this order")
  func stages() throws {
    try enter("Storkantine Nord", "Prøvens Kantine", "Kantinen Sø", "Bageri Nord", "Kantine Abe")
    #expect(
      try fixture.names("kantine")
        == ["Kantine Abe", "Kantinen Sø", "Prøvens Kantine", "Storkantine Nord"])
  }

  @Test("one typing error, when fewer than five are found and nobody has the word")
  func typingError() throws {
    try enter("Ålborg Prøvebryg", "Aalestrup Smedje", "Prøvebageriet")
    #expect(try fixture.names("prøvebagriet") == ["Prøvebageriet"])
    #expect(try fixture.names("aalbrog") == ["Ålborg Prøvebryg"])
    #expect(try fixture.names("ålborg prøvebrug") == ["Ålborg Prøvebryg"])
    #expect(try fixture.names("smejde aalestrup") == ["Aalestrup Smedje"])
    #expect(try fixture.names("xyzzyx").isEmpty)
  }

  @Test("an error that makes another word is found when no row has all words")
  func errorIntoAnotherWord() throws {
    try enter("Prøvens Murer", "Kuglens Maler")
    #expect(try fixture.names("kuglens murer").isEmpty)
    try enter("Kuglens Muren")
    #expect(try fixture.names("kuglens murer") == ["Kuglens Muren"])
  }

  @Test("a query of several words stands where its worst word does")
  func worstWord() throws {
    try enter(
      "Nord Prøve Kantine", "Kantine Nord", "Storkantine Nord", "Kantine Sø", "Nord Kantine")
    #expect(
      try fixture.names("nord kan")
        == ["Nord Kantine", "Kantine Nord", "Nord Prøve Kantine", "Storkantine Nord"])
  }

  @Test("inside a word from three letters on, also beyond the letters that the index keeps")
  func inside() throws {
    try enter("Stormøbelpolstreri", "Mormøbelpolstrerne")
    #expect(try fixture.names("øb").isEmpty)
    #expect(try fixture.names("møb") == ["Mormøbelpolstrerne", "Stormøbelpolstreri"])
    #expect(try fixture.names("møbelpolstreri") == ["Stormøbelpolstreri"])
    #expect(try fixture.names("ri").isEmpty)
  }

  @Test("the spellings of a Danish name find one row")
  func spellings() throws {
    try enter("Højgaard Prøve A/S", "Hvirvel ApS")
    for text in ["hojgaard", "hoejgaard", "højgård", "HØJGÅRD", "højgaard p", "hojgard prove"] {
      #expect(try fixture.names(text) == ["Højgaard Prøve A/S"], "\(text)")
    }
  }

  @Test("a last word that begins like a legal form and finds nothing is ignored")
  func legalForm() throws {
    try enter("Prøvefoss A/S", "Prøvefoss Apparater")
    #expect(try fixture.names("prøvefoss ap") == ["Prøvefoss Apparater"])
    #expect(try fixture.names("prøvefoss aps") == ["Prøvefoss A/S", "Prøvefoss Apparater"])
    #expect(try fixture.names("prøvefoss a/s") == ["Prøvefoss A/S", "Prøvefoss Apparater"])
  }

  @Test("within a stage: social enterprises, the municipality's own, the others, the ceased")
  func tiers() throws {
    try fixture.enter("Prøve Delta")
    let ceased = try fixture.enter("Prøve Alfa")
    try fixture.enter("Prøve Celle", kind: .department)
    let sov = try fixture.enter("Prøve Zone")
    let rsv = try fixture.enter("Prøve Ypsilon")
    try fixture.makeSOV(sov)
    try fixture.makeSOV(rsv, register: true)
    try fixture.register.change(.edited(.organisation)) { change in
      let base = try #require(try Organisation.find(ceased, change.db))
      var gone = base
      gone.status = .ceased
      gone.ceasedOn = fixture.today.adding(days: -1)
      try change.update(gone, from: base)
    }
    let hits = try fixture.page("prøve").hits
    #expect(
      hits.map(\.name)
        == ["Prøve Ypsilon", "Prøve Zone", "Prøve Celle", "Prøve Delta", "Prøve Alfa"])
    #expect(hits.map(\.standing) == [.rsv, .sov, .department, .ordinary, .ceased])
  }

  @Test("the Danish alphabet decides within a tier: Aalborg after Ørsted")
  func alphabet() throws {
    try enter(
      "Prøve Aalborg", "Prøve Ørsted", "Prøve Ærø", "Prøve Abe", "Prøve 3", "Prøve Zoo",
      "Prøve Åby")
    #expect(
      try fixture.names("prøve") == [
        "Prøve 3", "Prøve Abe", "Prøve Zoo", "Prøve Ærø", "Prøve Ørsted", "Prøve Åby",
        "Prøve Aalborg",
      ])
  }

  @Test("the same name twice: the older row first")
  func ties() throws {
    let first = try fixture.enter("Prøvebageriet")
    let second = try fixture.enter("Prøvebageriet")
    #expect(try fixture.page("prøveb").hits.map(\.id) == [first, second])
  }

  @Test("whatever is typed is text")
  func syntax() throws {
    try enter("Kantine Nord")
    for text in [
      "\"", "'", "kantine\"", "kantine*", "NEAR(", "AND", "a OR b", "-kantine", "^kantine", "(",
      "token:kantine", "%", "_", ";DROP", "\\", "\u{0}", "kant\u{0}ine", "\u{E100}antine", "🙂",
      "日本", "{kantine}", "+", "a+b", "   ", "*", "kantine NOT x",
    ] {
      _ = try fixture.page(text)
      _ = try fixture.register.countHits(SearchQuery(text: text))
    }
  }

  @Test("punctuation neither helps nor hurts")
  func punctuation() throws {
    try enter("A.P. Prøver - Mærker A/S", "24/7 Prøvevagt", "&PRØVE")
    #expect(try fixture.names("a p prøver") == ["A.P. Prøver - Mærker A/S"])
    #expect(try fixture.names("(a.p.) prøver, mærker!") == ["A.P. Prøver - Mærker A/S"])
    #expect(try fixture.names("24/7") == ["24/7 Prøvevagt"])
    #expect(try fixture.names("&prøve").first == "&PRØVE")
  }

  @Test("an empty text shows what was opened last, then everybody by rank")
  func empty() throws {
    let one = try fixture.enter("Prøve B")
    let other = try fixture.enter("Prøve A")
    let third = try fixture.enter("Prøve C")
    let page = try fixture.page("", recent: [one, 99_999])
    #expect(page.hits.map(\.id) == [one, other, third])
    #expect(page.hits.map(\.matched) == [.recent, .name, .name])
    #expect(page.total == .exactly(3))
    #expect(try fixture.page("", limit: 2, recent: [third]).hits.map(\.id) == [third, other])
    #expect(try fixture.page(" ").hits.map(\.id) == [other, one, third])
  }

  @Test("a filter without a text shows all that it lets through, whatever was opened last")
  func emptyFiltered() throws {
    let opened = try fixture.enter("Prøve B")
    let other = try fixture.enter("Prøve A")
    let everybody = OrganisationFilter(kinds: [.enterprise])
    let page = try fixture.page("", filter: everybody, recent: [opened])
    #expect(page.hits.map(\.id) == [opened, other])
    #expect(page.total == .exactly(2))
  }

  @Test("a full page says that there are more; counting goes to 1,000")
  func counts() throws {
    for number in 1...7 { try fixture.enter("Prøve \(number)") }
    #expect(try fixture.page("prøve", limit: 5).total == .moreThan(5))
    #expect(try fixture.page("prøve", limit: 5).hits.count == 5)
    #expect(try fixture.page("prøve").total == .exactly(7))
    #expect(try fixture.register.countHits(SearchQuery(text: "prøve")) == .exactly(7))
    #expect(try fixture.register.countHits(SearchQuery(text: "røve 3")) == .exactly(1))
    #expect(try fixture.register.countHits(SearchQuery(text: "")) == .exactly(7))
  }

  @Test("a cancelled search stops")
  func cancelled() async throws {
    try enter("Prøve")
    let fixture = fixture
    let search = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return try fixture.page("prøve")
    }
    await #expect(throws: CancellationError.self) { try await search.value }
  }
}
