import Foundation
import Testing

/// The README's table of faults: a row for each, with what holds the answer, or what was not tried.
@Suite("Fault rules")
struct FaultRules {
  private struct Row {
    let number: String
    let fault: String
    let answer: String
    let heldBy: [String]
    let notTried: String

    init(_ line: Substring) {
      let cells = line.split(separator: "|", omittingEmptySubsequences: false).dropFirst()
        .map { $0.trimmingCharacters(in: .whitespaces) }
      func cell(_ index: Int) -> String { cells.indices.contains(index) ? cells[index] : "" }
      (number, fault, answer, notTried) = (cell(0), cell(1), cell(3), cell(5))
      heldBy =
        cell(4) == "–"
        ? [] : cell(4).split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
    }
  }

  private func rows() throws -> [Row] {
    let table = try #require(try Package.readme().section("<!-- faults -->\n", "<!-- /faults -->"))
    return table.split(separator: "\n").dropFirst(2).map(Row.init)
  }

  @Test("each fault of the catalogue has a row, an answer, and what holds it or was not tried")
  func complete() throws {
    let rows = try rows()
    #expect(rows.map(\.number) == (1...37).map(String.init))
    for row in rows {
      #expect(!row.fault.isEmpty && !row.answer.isEmpty, "\(row.number)")
      #expect(!row.heldBy.isEmpty || !row.notTried.isEmpty, "\(row.number)")
    }
  }

  @Test("what holds an answer is a test or a command that exists")
  func named() throws {
    let tests = try Package.tests()
    for row in try rows() {
      for name in row.heldBy {
        let plain = name.trimmingCharacters(in: CharacterSet(charactersIn: "`"))
        #expect(name == "`\(plain)`", "\(row.number) names \(name)")
        if plain.hasPrefix("hotline ") {
          let readme = try Package.readme()
          let command = plain.split(separator: " ").prefix(3).joined(separator: " ")
          #expect(readme.contains("| `\(command)"), "\(row.number) names \(plain)")
        } else {
          #expect(tests.contains(plain), "\(row.number) names \(plain), which does not exist")
        }
      }
    }
  }
}
