import Foundation
import Testing

/// The README's table of what the strategy says: a row for each statement, with what carries it and
/// the tests that hold it.
struct StrategyTable {
  struct Row {
    let statement: String
    let says: String
    let carrier: String
    let tests: [String]
  }

  /// The text itself, why it was written, and the links of its page: there is nothing to test.
  static let untested: Set<String> = ["S00", "S25", "S73"]
  /// What may stand in place of tests that are not written yet; a name that no row has is taken out.
  static let awaited: Set<String> = []

  let rows: [Row]

  /// - Parameter markdown: the table with its head; cells hold no `|`.
  init(_ markdown: String) {
    rows = markdown.split(separator: "\n").dropFirst(2).map { line in
      let cells = line.split(separator: "|", omittingEmptySubsequences: false).dropFirst()
        .map { $0.trimmingCharacters(in: .whitespaces) }
      func cell(_ index: Int) -> String { cells.indices.contains(index) ? cells[index] : "" }
      let tests = cell(3) == "–" ? "" : cell(3)
      return Row(
        statement: cell(0), says: cell(1), carrier: cell(2),
        tests: tests.split(separator: ",").map {
          $0.trimmingCharacters(in: CharacterSet(charactersIn: " `"))
        })
    }
  }

  /// What is wrong with it, in words.
  /// - Parameter tests: those that there are.
  func faults(knowing tests: Set<String>) -> [String] {
    let wanted = (0...73).map { String(format: "S%02d", $0) }
    let found = rows.map(\.statement)
    let counts = Dictionary(grouping: found, by: \.self)
    var faults = wanted.filter { counts[$0] == nil }.map { "\($0) is missing" }
    faults += counts.filter { $0.value.count > 1 }.keys.sorted().map { "\($0) stands there twice" }
    if faults.isEmpty, found != wanted { faults.append("the order is another one") }
    for row in rows {
      if row.says.isEmpty || row.carrier.isEmpty {
        faults.append("\(row.statement) is carried by nothing")
      }
      if row.tests.isEmpty, !Self.untested.contains(row.statement) {
        faults.append("\(row.statement) has no test")
      }
      faults += row.tests.filter { !tests.contains($0) && !Self.awaited.contains($0) }
        .map { "\(row.statement) names \($0), which does not exist" }
    }
    return faults
  }
}

@Suite("Coverage rules")
struct CoverageRules {
  private func table() throws -> String {
    try #require(try Package.readme().section("<!-- strategy -->\n", "<!-- /strategy -->"))
  }

  @Test("each statement of the strategy is carried by something that a test holds")
  func statements() throws {
    let tests = try Package.tests()
    #expect(tests.count > 1_000)
    #expect(StrategyTable(try table()).faults(knowing: tests) == [])
  }

  @Test("each case of the domain that counting and calls are held to has a test by its name")
  func cases() throws {
    // E18 and the second half of H12 come with merging and erasure.
    let wanted = (1...29).filter { $0 != 18 }.map { "E\($0)" } + (1...12).map { "H\($0)" }
    let named = try Package.sources("Tests").reduce(into: Set<Substring>()) { words, file in
      for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      where line.contains("@Test(") || line.contains("@Suite(") || line.hasPrefix("    \"") {
        words.formUnion(line.split { !$0.isLetter && !$0.isNumber && $0 != "_" })
      }
    }
    #expect((wanted + ["INTERNAL_A"]).filter { !named.contains($0[...]) } == [])
  }

  @Test("what is awaited is awaited by some row")
  func awaited() throws {
    let named = Set(StrategyTable(try table()).rows.flatMap(\.tests))
    #expect(StrategyTable.awaited.subtracting(named) == [])
  }

  @Test(
    "a row that is missing, doubled, empty, untested or held by a test that is gone is named",
    arguments: [
      ("S07", "", "S07 is missing"),
      ("S07", "| S08 | b | c | `Suite.test` |", "S07 is missing"),
      (
        "S07", "| S07 | b | c | `Suite.test` |\n| S07 | b | c | `Suite.test` |",
        "S07 stands there twice"
      ),
      ("S07", "| S07 | b |  | `Suite.test` |", "S07 is carried by nothing"),
      ("S07", "| S07 | b | c | – |", "S07 has no test"),
      ("S07", "| S07 | b | c | `Suite.gone` |", "S07 names Suite.gone, which does not exist"),
      ("S25", "| S25 | b | c | – |", nil),
    ])
  func broken(statement: String, row: String, fault: String?) {
    let rows = (0...73).map { number in
      let own = String(format: "S%02d", number)
      return own == statement ? row : "| \(own) | b | c | `Suite`, `Suite.test` |"
    }.filter { !$0.isEmpty }
    let table = StrategyTable((["| a |", "|---|"] + rows).joined(separator: "\n"))
    let faults = table.faults(knowing: ["Suite", "Suite.test"])
    #expect(fault.map { faults.contains($0) } ?? faults.isEmpty, "\(faults)")
  }
}
