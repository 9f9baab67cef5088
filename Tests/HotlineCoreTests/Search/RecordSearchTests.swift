import GRDB
import Testing

@testable import HotlineCore

@Suite("Records that are no organisations, found by their words")
struct RecordSearchTests {
  let fixture: SearchFixture

  init() throws {
    fixture = try SearchFixture()
  }

  private func found(_ text: String, most: Int = 5) throws -> [FoundRecord] {
    try fixture.register.searchRecords(text, most: most).flatMap(\.records)
  }

  private func faults() throws -> [SearchFault] {
    try fixture.register.database.read { try SearchIndex.check($0, today: fixture.today) }
  }

  @Test("a person by the beginning of each name, under whom they answer for")
  func person() throws {
    let id = try fixture.enter("Prøvebageriet")
    let person = try fixture.addContact("Xanthippe Prøvesen", to: id)
    let record = try #require(try found("prøves xan").first)
    #expect(record.kind == .contact && record.id == person)
    #expect(record.title == "Xanthippe Prøvesen" && record.about == "Prøvebageriet")
    #expect(record.organisationID == id)
    #expect(record.reference == "contact:\(person)")
    #expect(try fixture.register.record(ofReference: "contact:\(person)")?.id == person)
    #expect(try found("x").isEmpty)
  }

  @Test(
    "sections in their order, the newest first, with more than are shown, however the rest is passed",
    arguments: [1, 2, 1_000])
  func sections(passing: Int) throws {
    let id = try fixture.enter("Prøvebageriet")
    try fixture.addContact("Opdigtet Xylofonpalle", to: id)
    for number in 1...7 {
      try fixture.register.change(.entered(.followUp)) { change in
        var promise = FollowUp(
          dueOn: fixture.today, assigneeStaffID: fixture.register.user.id,
          text: "xylofonpaller nr. \(number)", state: .open)
        promise.organisationID = id
        try change.insert(promise)
      }
    }
    try fixture.addContact("Opdigtet Xylofonpalle", to: fixture.enter("Prøvemosteriet"))
    let few = try fixture.register.searchRecords("xylofonpall", most: 1, passing: passing)
    #expect(few.map(\.kind) == [.contact, .followUp] && few.allSatisfy(\.hasMore))
    let sections = try fixture.register.searchRecords("xylofonpall", most: 5, passing: passing)
    #expect(sections.map(\.kind) == [.contact, .followUp])
    #expect(sections.map(\.hasMore) == [false, true])
    #expect(
      sections.last?.records.map(\.title) == (3...7).reversed().map { "xylofonpaller nr. \($0)" })
    #expect(sections.last?.records.first?.day == fixture.today)
  }

  @Test("what changes, goes and comes back is found as it stands")
  func upkeep() throws {
    let id = try fixture.enter("Prøvebageriet")
    let person = try fixture.addContact("Xanthippe Prøvesen", to: id)
    try fixture.register.change(.edited(.contact)) { change in
      let base = try #require(try ContactPerson.find(person, change.db))
      var edited = base
      edited.name = "Ypsilon Prøvesen"
      try change.update(edited, from: base)
    }
    #expect(try found("xanthippe").isEmpty)
    #expect(try found("ypsilon").count == 1)
    _ = try fixture.register.undo()
    #expect(try found("xanthippe").count == 1)
    _ = try fixture.register.undo()
    #expect(try found("xanthippe").isEmpty)
    #expect(try faults().isEmpty)
    try fixture.rebuild()
    #expect(try faults().isEmpty)
  }

  @Test("a check names an entry that says something else, and one of nothing")
  func check() throws {
    let id = try fixture.enter("Prøvebageriet")
    let person = try fixture.addContact("Xanthippe Prøvesen", to: id)
    try fixture.register.database.write { db in
      try db.execute(
        sql: """
          UPDATE searchRecord SET words = 'ordet' WHERE rank = \(SearchedKind.contact.rank(of: person));
          INSERT INTO searchRecord VALUES (\(SearchedKind.position.rank(of: 999)), 'ordet');
          """)
    }
    #expect(try faults() == [.record(.contact, person), .surplusRecords(1)])
  }

  @Test("references in any case, whole and half typed; whatever is typed is text")
  func references() throws {
    #expect(RecordQuery.isReference("p-2026-005") && RecordQuery.isReference("H-2026"))
    #expect(!RecordQuery.isReference("p-") && !RecordQuery.isReference("ab-12"))
    for text in ["\"", "AND", "a OR b", "NEAR(", "*", "ab*", "\u{E000}ab", "kant\u{0}ine", "日本"] {
      _ = try found(text)
    }
  }
}
