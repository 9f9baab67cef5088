import GRDB
import Testing

@testable import HotlineCore

@Suite("The upkeep of the search index")
struct SearchUpkeepTests {
  let fixture: SearchFixture

  init() throws {
    fixture = try SearchFixture()
  }

  private func faults() throws -> [SearchFault] {
    try fixture.register.database.read { try SearchIndex.check($0, today: fixture.today) }
  }

  private func edit(_ id: Int64, _ body: (inout Organisation) -> Void) throws {
    try fixture.register.change(.edited(.organisation)) { change in
      let base = try #require(try Organisation.find(id, change.db))
      var edited = base
      body(&edited)
      try change.update(edited, from: base)
    }
  }

  @Test("a new name, and the old one as an earlier name")
  func rename() throws {
    let id = try fixture.enter("Prøvebageriet")
    try edit(id) {
      $0.name = "Kornhuset"
      $0.altNames = ["Prøvebageriet"]
    }
    let hit = try #require(try fixture.first("prøvebag"))
    #expect(hit.name == "Kornhuset")
    #expect(hit.matched == .earlierName("Prøvebageriet"))
    #expect(try fixture.first("korn")?.matched == .name)
  }

  @Test("an undone entry is not found, a redone one is")
  func undo() throws {
    try fixture.enter("Prøvebageriet")
    _ = try fixture.register.undo()
    #expect(try fixture.names("prøvebageriet").isEmpty)
    _ = try fixture.register.redo()
    #expect(try fixture.names("prøvebageriet") == ["Prøvebageriet"])
    #expect(try faults().isEmpty)
  }

  @Test("the name of a contact person and the words of a category reach all whom they concern")
  func others() throws {
    let id = try fixture.enter("Prøvebageriet")
    let person = try fixture.addContact("Xenia Person", to: id)
    try fixture.register.change(.edited(.contact)) { change in
      let base = try #require(try ContactPerson.find(person, change.db))
      var edited = base
      edited.name = "Anden Person"
      try change.update(edited, from: base)
    }
    #expect(try fixture.first("anden")?.matched == .contact("Anden Person"))
    #expect(try fixture.names("xenia").isEmpty)
    #expect(try faults().isEmpty)
  }

  @Test("an erased organisation leaves no word behind, not even in the vocabulary")
  func erased() throws {
    let id = try fixture.enter("Prøvebageriet")
    try fixture.addContact("Xanthippe Prøve", to: id)
    try edit(id) {
      $0.status = .erased
    }
    let words = try fixture.register.database.read { db in
      try String.fetchAll(db, sql: "SELECT word FROM searchWord WHERE word LIKE 'x%'")
    }
    #expect(words.isEmpty)
    #expect(try fixture.names("xanthippe").isEmpty)
    #expect(try faults().isEmpty)
  }

  @Test("neighbours make room when a gap is used up")
  func crowding() throws {
    for number in 1...60 {
      try fixture.enter("Prøve " + String(repeating: "a b", count: number % 7) + "\(100 - number)")
    }
    #expect(try faults().isEmpty)
    let names = try fixture.names("prøve")
    #expect(names == names.sorted(by: DanishOrder.isBefore))
    // Each newcomer goes right behind the first.
    for number in 1...40 { try fixture.enter("Prøve 1 \(100 - number)") }
    #expect(try faults().isEmpty)
  }

  @Test("the day decides where an organisation stands, and the first desk of a day ranks again")
  func rankingDay() throws {
    let id = try fixture.enter("Prøve Zone")
    try fixture.enter("Prøve Alfa")
    try fixture.makeSOV(id, from: "2020-01-01", to: "2026-11-25")
    #expect(try fixture.names("prøve") == ["Prøve Zone", "Prøve Alfa"])
    let end = fixture.today.adding(days: 2)
    let before = try fixture.register.search(SearchQuery(text: "prøve zone"), today: end)
    #expect(before.hits.map(\.standing) == [.ordinary])
    #expect(try fixture.register.rankForToday(end) == 1)
    #expect(try fixture.register.rankForToday(end) == 0)
    #expect(try fixture.names("prøve") == ["Prøve Alfa", "Prøve Zone"])
    #expect(try faults().isEmpty)
    #expect(try fixture.register.rankForToday(fixture.today) == 1)
    #expect(try fixture.names("prøve") == ["Prøve Zone", "Prøve Alfa"])
  }

  @Test("a check names what is wrong, and a rebuilt index is right")
  func check() throws {
    let id = try fixture.enter("Prøvebageriet")
    let lost = try fixture.enter("Prøvesmedjen")
    let rank = try fixture.register.database.write { db in
      let rank = try SearchEntry.find(organisation: lost, db)?.rank
      try db.execute(
        sql: """
          UPDATE organisation SET name = 'Kornhuset' WHERE id = \(id);
          DELETE FROM searchEntry WHERE organisationID = \(lost);
          """)
      return try #require(rank)
    }
    #expect(
      try faults() == [
        .stale(organisation: id, columns: ["name", "nameFold"]), .missing(organisation: lost),
        .tokensDiffer(rank: rank),
      ])
    try fixture.register.rebuildSearch()
    #expect(try faults().isEmpty)
    #expect(try fixture.names("korn") == ["Kornhuset"])
  }

  @Test(
    "after any changes the index is what a new one would be",
    arguments: series([1, 2, 3] as [UInt64], short: 1))
  func randomChanges(seed: UInt64) throws {
    var random = SearchChanges(fixture, seed: seed)
    for _ in 0..<120 { try random.change() }
    #expect(try faults().isEmpty)
    try fixture.rebuild()
    #expect(try faults().isEmpty)
  }
}
