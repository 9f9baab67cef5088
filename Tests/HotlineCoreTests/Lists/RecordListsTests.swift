import Foundation
import GRDB
import Resources
import Testing

@testable import HotlineCore

@Suite("Lists of records")
struct RecordListsTests {
  let register: Register
  let lists: RecordLists

  init() throws {
    register = try demoRegister()
    lists = RecordLists(register, .danish, try CopenhagenTime())
  }

  private func page(_ kind: RecordKind, _ ask: (inout ListQuestion) -> Void = { _ in }) throws
    -> ListPage?
  {
    try page(.kind(kind), ask)
  }

  private func page(_ name: ListName, _ ask: (inout ListQuestion) -> Void = { _ in }) throws
    -> ListPage?
  {
    var question = ListQuestion(name)
    question.limit = 1_000
    ask(&question)
    return try lists.page(question)
  }

  private func column(_ key: FieldKey, of kind: RecordKind) throws -> Int {
    try #require(kind.list?.columns.firstIndex { $0.key == key })
  }

  @Test("every declared field of a partnership that is a column of its row has a column")
  func derived() throws {
    let list = try #require(RecordKind.partnership.list)
    for item in PartnershipEntry.items {
      guard case .field(let field) = item else { continue }
      #expect(list.column(field.key)?.label == field.label, "\(field.key)")
    }
    for list in RecordList.all {
      #expect(Set(list.columns.map(\.key)).count == list.columns.count)
    }
  }

  @Test("every kind has a list, or says beside its declaration why not")
  func everyKind() {
    for kind in RecordKind.allCases {
      #expect((kind.list == nil) == (kind.declared.whyNoList != nil), "\(kind)")
    }
  }

  @Test("offers, needs, contacts, places, talks and promises of the demo stand in lists")
  func everything() throws {
    let names: [ListName] =
      [RecordKind.line, .workplace, .contact, .interaction, .followUp].map(ListName.kind)
      + [Worklist.offers, .needs, .referrals, .unmetNeeds, .handovers].map(ListName.worklist)
    for name in names {
      let page = try #require(try page(name))
      #expect(page.total > 0, "\(name)")
      #expect(page.rows.allSatisfy { $0.cells.contains { !$0.isEmpty } }, "\(name)")
    }
  }

  @Test("the first page needs no whole list, and says the same as the whole list does")
  func firstPage() throws {
    var rows = 0
    for list in RecordList.all {
      let first = try #require(try page(list.name))
      #expect(first.sums == nil)
      rows += first.rows.count
      #expect(try page(list.name) { $0.filter = "a" } == nil)
      try lists.read(list.name)
      var whole = try #require(try page(list.name))
      #expect(whole.sums != nil)
      whole.sums = nil
      #expect(whole == first)
    }
    #expect(rows > 0)
  }

  @Test("what a row shows is what its record says")
  func cells() throws {
    try lists.read(.kind(.partnership))
    let page = try #require(try page(.partnership))
    for row in page.rows {
      let entry = try #require(try register.record(PartnershipEntry.self, row.id))
      let title = try column(.title, of: .partnership)
      #expect(row.cells[title] == entry.partnership.title)
      #expect(
        row.cells[try column(.state, of: .partnership)] == entry.partnership.state.word(.danish))
      #expect(
        row.cells[try column("agreedOn", of: .partnership)]
          == entry.partnership.agreedOn?.display ?? "")
      #expect(
        row.cells[try column("parties", of: .partnership)]
          == entry.parties.map(\.name).joined(separator: ", "))
      let classes = try register.read {
        try PartnershipCheck(db: $0, today: testToday).preview(of: entry).classes
      }
      #expect(
        row.cells[try column("classes", of: .partnership)]
          == (entry.partnership.agreedOn == nil ? "" : classes.words(.danish)))
    }
  }

  @Test("an inquiry counts its talks and says when the last was and what was said")
  func talks() throws {
    try lists.read(.kind(.inquiry))
    let page = try #require(try page(.inquiry))
    let talks = try column("talks", of: .inquiry)
    let stored = try register.read { db in
      try Int.readOne(db, sql: "SELECT count(*) FROM interaction WHERE inquiryID IS NOT NULL")
    }
    #expect(page.rows.compactMap { Int($0.cells[talks]) }.reduce(0, +) == stored)
    #expect(page.sums?["talks"] == stored.map(Double.init))
    let said = try column("said", of: .inquiry)
    let summaries = try register.read { db in
      try String.readAll(db, sql: "SELECT summary FROM interaction WHERE inquiryID IS NOT NULL")
    }
    for summary in summaries where summary.count <= 300 {
      let line = summary.split(whereSeparator: \.isNewline).joined(separator: " ")
      #expect(page.rows.contains { $0.cells[said].contains(line) }, "\(summary)")
    }
  }

  @Test("in English numbers stand in the cells as English writes them")
  func english() throws {
    let english = RecordLists(register, .english, try CopenhagenTime())
    var question = ListQuestion(.kind(.partnership))
    question.limit = 1_000
    try english.read(.kind(.partnership))
    let (there, here) = (try #require(try english.page(question)), try page(.partnership))
    let money = try column("value", of: .partnership)
    let danish = Dictionary(
      uniqueKeysWithValues: try #require(here).rows.map { ($0.id, $0.cells[money]) })
    #expect(danish.values.contains { $0.contains(".") })
    for row in there.rows {
      #expect(row.cells[money] == danish[row.id]?.replacing(".", with: ","))
    }
  }

  @Test("sums are those of the rows that pass")
  func sums() throws {
    try lists.read(.kind(.partnership))
    let all = try #require(try page(.partnership))
    let some = try #require(try page(.partnership) { $0.filter = "aftalt" })
    #expect(some.count > 0 && some.count < all.count && some.total == all.total)
    let money = try column("value", of: .partnership)
    let values = some.rows.compactMap { DanishNumber.integer($0.cells[money]) }
    #expect(some.sums?["value"] == Double(values.reduce(0, +)))
  }

  @Test("each column sorts the list either way", arguments: RecordList.all.map(\.name))
  func sorted(name: ListName) throws {
    try lists.read(name)
    let list = try #require(name.list)
    let all = Set(try #require(try page(name)).rows.map(\.id))
    for (place, column) in list.columns.enumerated() {
      let up = try #require(try page(name) { $0.sort = column.key })
      let down = try #require(
        try page(name) {
          $0.sort = column.key
          $0.isDescending = true
        })
      #expect(Set(up.rows.map(\.id)) == all && Set(down.rows.map(\.id)) == all)
      let filled = up.rows.filter { !$0.cells[place].isEmpty }
      #expect(up.rows.prefix(filled.count).map(\.id) == filled.map(\.id), "\(column.key)")
      #expect(
        down.rows.prefix(filled.count).map(\.id) == filled.reversed().map(\.id), "\(column.key)")
    }
    guard name == .kind(.partnership) else { return }
    let days = try #require(try page(name) { $0.sort = "agreedOn" })
    let shown = try column("agreedOn", of: .partnership)
    let read = days.rows.compactMap { row in
      try? DanishDate.reading(row.cells[shown], today: .first, direction: .nearest).get()
    }
    #expect(read == read.sorted())
  }

  @Test("a filter is answered from the rows that are read, before the list is whole")
  func growing() throws {
    let lists = RecordLists(register, .danish, try CopenhagenTime(), slice: 5)
    var question = ListQuestion(.partnership)
    question.filter = "a"
    #expect(try lists.page(question) == nil)
    #expect(try !lists.begin(.kind(.partnership)))
    let first = try #require(try lists.page(question))
    #expect((1...5).contains(first.count) && first.sums == nil)
    question.sort = .title
    #expect(try lists.page(question) == nil)
    question.sort = nil
    while try !lists.readOn(.kind(.partnership)) {
      let page = try #require(try lists.page(question))
      #expect(page.total == first.total && page.rows.starts(with: first.rows))
    }
    let all = try #require(try lists.page(question))
    #expect(all.count > 5 && all.sums != nil)
    // Read once more, it answers as a whole until the new one is whole too.
    #expect(try !lists.begin(.kind(.partnership)))
    #expect(try lists.page(question) == all)
  }

  @Test("what stands in a list in its own order is as new as the register")
  func fresh() throws {
    try lists.read(.kind(.partnership))
    let before = try #require(try page(.partnership))
    let newest = try #require(before.rows.first)
    try register.maintain("test") { db in
      try db.execute(
        sql: """
          INSERT INTO partnership (reference, title, state, commonThird, motives, themes, revision,
            createdAt, createdBy, updatedAt, updatedBy)
          SELECT 'P-x', 'Lige nu', 'idea', commonThird, motives, themes, revision,
            createdAt, createdBy, updatedAt, updatedBy FROM partnership LIMIT 1
          """)
    }
    let after = try #require(
      try page(.partnership) { $0.place = .record(newest.id, else: 0) })
    #expect(after.total == before.total + 1 && after.place == 1)
    #expect(try after.rows.first?.cells[column(.title, of: .partnership)] == "Lige nu")
    #expect(after.rows.dropFirst() == before.rows[...])
  }

  @Test("a list that is read again knows what changed; the selection is found in its new place")
  func changed() throws {
    try lists.read(.kind(.partnership))
    let before = try #require(try page(.partnership))
    let oldest = try #require(before.rows.last)
    let base = try #require(try register.record(PartnershipEntry.self, oldest.id))
    var renamed = base
    renamed.partnership.title = "Ærø prøvetitel"
    try register.save(renamed, from: base)
    #expect(try page(.partnership) { $0.filter = "prøvetitel" }?.rows.isEmpty == true)
    try lists.read(.kind(.partnership))
    let found = try #require(try page(.partnership) { $0.filter = "prøvetitel" })
    #expect(found.rows.map(\.id) == [oldest.id])
    let sorted = try #require(
      try page(.partnership) {
        $0.sort = .title
        $0.place = .record(oldest.id, else: 0)
        $0.limit = 3
      })
    #expect(sorted[sorted.place]?.id == oldest.id && sorted.rows.count == 3)
  }

  @Test("what cannot be read is shown as what it is, stands last and stops nothing")
  func damaged() throws {
    let id = try #require(try page(.partnership)?.rows.first?.id)
    try register.maintain("test") { db in
      try db.execute(sql: "PRAGMA ignore_check_constraints = ON")
      try db.execute(
        sql: "UPDATE partnership SET agreedOn = '2Q20', state = 'x', motives = '{' WHERE id = ?",
        arguments: [id])
    }
    try lists.read(.kind(.partnership))
    let page = try #require(try page(.partnership) { $0.sort = "agreedOn" })
    let row = try #require(page.rows.first { $0.id == id })
    #expect(row.cells[try column("agreedOn", of: .partnership)] == "\"2Q20\"?")
    #expect(row.cells[try column(.state, of: .partnership)] == "\"x\"?")
    #expect(row.cells[try column(.motives, of: .partnership)] == "\"{\"?")
  }

  @Test("every format has every row; JSON has stored values by stable keys")
  func formats() throws {
    let count = try #require(try page(.partnership)).total
    for format in ListFormat.allCases {
      let (text, rows) = try lists.text(of: ListQuestion(.partnership), as: format)
      #expect(rows == count)
      #expect(text.contains("P-2026-005"), "\(format)")
    }
    let csv = try lists.text(of: ListQuestion(.partnership), as: .csv).text
    #expect(csv.hasPrefix("\u{FEFF}Nummer;Titel;Tilstand;"))
    #expect(csv.components(separatedBy: "\r\n").count == count + 2)
    let markdown = try lists.text(of: ListQuestion(.partnership), as: .markdown).text
    #expect(markdown.split(separator: "\n").count == count + 2)
    let json = try lists.text(of: ListQuestion(.partnership), as: .json).text
    let objects = try #require(
      try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]])
    #expect(objects.count == count)
    let newest = try #require(objects.first)
    #expect(newest["reference"] as? String == "P-2026-005")
    #expect(newest["state"] as? String == "idea")
    #expect(newest["motives"] as? [String] == ["competitiveness"])
    #expect(newest["needsSupport"] as? Bool == true)
  }
}
