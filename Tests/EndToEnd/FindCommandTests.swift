import Foundation
import Testing

@Suite("hotline find, and show of what it found")
struct FindCommandTests {
  private func run(_ arguments: String...) throws -> CommandRun {
    try CommandRun(arguments + ["--demo", "--today", "2026-11-23"])
  }

  @Test("show takes every reference that find prints")
  func references() throws {
    for reference in ["P-2026-005", "H-20261105-01", "h-20261105-01"] {
      let found = try run("find", reference)
      #expect(found.status == 0, "\(reference)")
      #expect(found.output.hasPrefix(reference.uppercased() + "\t"), "\(found.output)")
      let shown = try run("show", reference)
      #expect(shown.status == 0, "\(shown.error)")
      #expect(shown.output.contains(reference.uppercased()))
    }
    let lines = try run("find", "kantine").output.split(separator: "\n")
    #expect(lines.count > 5)
    for line in lines {
      let reference = try #require(line.split(separator: "\t").first)
      #expect(try run("show", String(reference)).status == 0, "\(reference)")
    }
    #expect(try run("show", "P-1999-001").status == 1)
  }

  @Test("as JSON an inquiry comes with its talks, and every row of find has its kind")
  func json() throws {
    let shown = try run("show", "H-20261105-01", "--json")
    let inquiry = try #require(
      try JSONSerialization.jsonObject(with: Data(shown.output.utf8)) as? [String: Any])
    #expect(inquiry["kind"] as? String == "inquiry")
    #expect((inquiry["talks"] as? [Any])?.isEmpty == false)
    let found = try run("find", "kantine", "--json")
    let rows = try #require(
      try JSONSerialization.jsonObject(with: Data(found.output.utf8)) as? [[String: Any]])
    #expect(rows.allSatisfy { $0["ref"] is String && $0["kind"] is String })
  }

  @Test("facts of whom rows are about, and what is no fact is refused")
  func facts() throws {
    let all = try run("list", "position").output.split(separator: "\n").count
    let some = try run("list", "position", "--where", "rsv").output.split(separator: "\n").count
    #expect(some > 1 && some < all)
    #expect(try run("list", "position", "--where", "xylofon").status == 2)
  }
}
