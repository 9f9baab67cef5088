import GRDB
import Testing

@testable import HotlineCore

@Suite(
  "Search on 853 real names",
  .enabled(if: TestData.exists("danish-company-names.csv"), "the folder of real data is missing"))
struct RealNamesTests {
  let fixture: SearchFixture
  let names: [String]

  init() throws {
    fixture = try SearchFixture()
    let lines = try TestData.text("danish-company-names.csv").split(whereSeparator: \.isNewline)
    let rows = lines.dropFirst().compactMap(Self.row)
    names = rows.map(\.name)
    try fixture.register.database.write { [fixture] db in
      for row in rows {
        try db.execute(
          sql: """
            INSERT INTO organisation (name, kind, status, cvr, revision, createdAt, createdBy,
              updatedAt, updatedBy)
            VALUES (?, 'enterprise', 'active', ?, 1, '', 1, '', 1)
            """, arguments: [row.name, row.cvr])
      }
      try SearchIndex(db, today: fixture.today).rebuild()
    }
  }

  /// `"name, with commas",12345678`
  private static func row(_ line: Substring) -> (name: String, cvr: String)? {
    guard let comma = line.lastIndex(of: ",") else { return nil }
    let name = line[..<comma].filter { $0 != "\"" }
    return (String(name), String(line[line.index(after: comma)...]))
  }

  @Test("the right company comes first")
  func first() throws {
    let expected = [
      "hojgaard": "Højgård Hestehospital A/S", "hoejgaard": "Højgård Hestehospital A/S",
      "højgård": "Højgård Hestehospital A/S", "aalborg portland": "Aalborg Portland A/S",
      "ålborg portland": "Aalborg Portland A/S", "18 16 93 04": "&TRADITION A/S",
      "a p moller": "A.P. MØLLER HOLDING A/S",
    ]
    for (text, name) in expected {
      #expect(try fixture.first(text)?.name == name, "\(text)")
    }
  }

  @Test("every name finds itself first, but for those that begin like another")
  func everyName() throws {
    for name in names {
      let fold = Fold.name(name)
      let hit = try #require(try fixture.first(name), "\(name)")
      #expect(Fold.name(hit.name).hasPrefix(fold), "\(name) found \(hit.name)")
    }
  }

  @Test("a name with two letters changed round, or one wrong, is still on the first page")
  func oneError() throws {
    var random = SeededGenerator(seed: 1)
    for name in names.shuffled(using: &random).prefix(200) {
      var words = Fold.name(name).split(separator: " ").map(Array.init)
      guard let at = words.indices.first(where: { words[$0].count >= 6 }) else { continue }
      let place = Int.random(in: 1..<words[at].count - 1, using: &random)
      words[at][place] = words[at][place] == "x" ? "z" : "x"
      let typed = words.map { String($0) }.joined(separator: " ")
      #expect(try fixture.names(typed).contains(name), "\(typed) for \(name)")
    }
  }

  @Test("the list is in Danish order: Aalborg after Ørsted")
  func order() throws {
    let listed = try fixture.page("", limit: 1_000).hits.map(\.name)
    let aalborg = try #require(listed.firstIndex(of: "Aalborg Portland A/S"))
    let orsted = try #require(listed.firstIndex { $0.hasPrefix("Ørsted") })
    #expect(orsted < aalborg)
  }
}
