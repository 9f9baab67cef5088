import Foundation
import Testing

@Suite("hotline list")
struct ListCommandTests {
  private func run(_ arguments: String...) throws -> CommandRun {
    try CommandRun(["list"] + arguments + ["--demo", "--today", "2026-11-23"])
  }

  @Test("prints every record of a kind, by its English or Danish name")
  func text() throws {
    let ran = try run("partnership")
    #expect(ran.status == 0, "\(ran.error)")
    let lines = ran.output.split(separator: "\n")
    #expect(lines.first?.hasPrefix("Nummer\tTitel\tTilstand\t") == true)
    #expect(lines.dropFirst().allSatisfy { $0.hasPrefix("P-") })
    #expect(try run("partnerskaber").output == ran.output)
    #expect(try run("henvendelse").output.contains("\nH-2026"))
  }

  @Test("writes what Excel in Denmark opens, whole or not at all and over nothing unasked")
  func csv() throws {
    let folder = try CommandFolder()
    defer { withExtendedLifetime(folder) {} }
    let file = folder.path("liste.csv")
    let ran = try run("partnership", "--csv", "-o", file)
    #expect(ran.status == 0, "\(ran.error)")
    let written = try Data(contentsOf: URL(filePath: file))
    #expect(written.starts(with: Data([0xEF, 0xBB, 0xBF]) + Data("Nummer;Titel;".utf8)))
    #expect(String(decoding: written, as: UTF8.self) == (try run("partnership", "--csv").output))
    let again = try run("partnership", "--csv", "-o", file)
    #expect(again.status == 2)
    #expect(again.error.contains("--replace"))
    #expect(try run("partnership", "--csv", "-o", file, "--replace").status == 0)
  }

  @Test("filters and sorts as the desk does")
  func filtered() throws {
    let ran = try run("partnership", "--filter", "genbrug", "--sort", "title", "--json")
    let rows = try #require(
      try JSONSerialization.jsonObject(with: Data(ran.output.utf8)) as? [[String: Any]])
    #expect(!rows.isEmpty)
    #expect(try run("inquiry", "--markdown").output.hasPrefix("| Nummer | Begyndt |"))
  }

  @Test("ends with 1 where there is nothing, with 2 for what is no list, column or one format")
  func refused() throws {
    let none = try run("partnership", "--filter", "xyzzy", "--json")
    #expect(none.status == 1)
    #expect(none.output == "[]\n")
    let unknown = try run("kantine")
    #expect(unknown.status == 2)
    #expect(unknown.error.contains("partnership, inquiry"))
    #expect(try run("partnership", "--sort", "farve").status == 2)
    #expect(try run("partnership", "--csv", "--json").status == 2)
  }
}
