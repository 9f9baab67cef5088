import Foundation
import Testing

@Suite("hotline export and hotline list, to files that others open")
struct ExportCommandTests {
  private func run(_ arguments: String...) throws -> CommandRun {
    try CommandRun(arguments + ["--demo", "--today", "2026-11-23"])
  }

  @Test("a spreadsheet, vCards and a calendar begin as such files do, over nothing unasked")
  func forms() throws {
    let folder = try CommandFolder()
    defer { withExtendedLifetime(folder) {} }
    for (arguments, name, beginning) in [
      (["export", "--format", "xlsx"], "alt.xlsx", "PK"),
      (["list", "partnership", "--xlsx"], "liste.xlsx", "PK"),
      (["export", "--format", "vcard"], "alle.vcf", "BEGIN:VCARD\r\n"),
      (["export", "--format", "vcard", "--organisation", "41227610"], "en.vcf", "BEGIN:VCARD\r\n"),
      (["list", "contact", "--vcard"], "liste.vcf", "BEGIN:VCARD\r\n"),
      (["export", "--format", "ical"], "alt.ics", "BEGIN:VCALENDAR\r\n"),
      (["list", "followUp", "--ical"], "liste.ics", "BEGIN:VCALENDAR\r\n"),
      (["export", "--schema"], "schema.json", "{"),
    ] {
      let path = folder.path(name)
      let whole = arguments + ["-o", path, "--demo", "--today", "2026-11-23"]
      let ran = try CommandRun(whole)
      #expect(ran.status == 0, "\(name): \(ran.error)")
      let written = try Data(contentsOf: URL(filePath: path))
      #expect(written.starts(with: Data(beginning.utf8)), "\(name)")
      let again = try CommandRun(whole)
      #expect(again.status == 2 && again.error.contains("--replace"), "\(name)")
      #expect(try CommandRun(whole + ["--replace"]).status == 0)
    }
  }

  @Test("what cannot be is said: no file, no such list, no such organisation")
  func refused() throws {
    let folder = try CommandFolder()
    defer { withExtendedLifetime(folder) {} }
    #expect(try run("list", "partnership", "--xlsx").status == 2)
    #expect(try run("list", "partnership", "--vcard", "-o", folder.path("a.vcf")).status == 2)
    #expect(try run("list", "contact", "--ical", "-o", folder.path("a.ics")).status == 2)
    #expect(try run("list", "contact", "--xlsx", "--csv", "-o", folder.path("a")).status == 2)
    let missing = try run("export", "--organisation", "V-999999", "-o", folder.path("x"))
    #expect(missing.status == 1)
    #expect(
      try run("export", "--organisation", "41227610", "--format", "xlsx", "-o", folder.path("x"))
        .status == 2)
  }

  @Test("all about one organisation: a folder with the answer and what is apart")
  func access() throws {
    let folder = try CommandFolder()
    defer { withExtendedLifetime(folder) {} }
    let ran = try run(
      "export", "--organisation", "41227610", "-o", folder.path("indsigt"), "--json")
    #expect(ran.status == 0, "\(ran.error)")
    let answer = try #require(
      try JSONSerialization.jsonObject(with: Data(ran.output.utf8)) as? [String: Any])
    let files = try #require(answer["files"] as? [[String: String]])
    #expect(files.map { $0["part"] } == ["answer", "answer", "apart", "apart"])
    for file in files {
      #expect(FileManager.default.fileExists(atPath: try #require(file["file"])))
    }
  }

  @Test("the text for the archive, printed and written")
  func journal() throws {
    let folder = try CommandFolder()
    defer { withExtendedLifetime(folder) {} }
    let ran = try run("show", "P-2024-003", "--journal")
    #expect(ran.output.hasPrefix("Partnerskab P-2024-003\n"), "\(ran.error)")
    let path = folder.path("aftale.txt")
    #expect(try run("show", "P-2024-003", "--journal", "-o", path).status == 0)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == ran.output)
    #expect(try run("show", "41227610", "--journal").status == 2)
    #expect(try run("show", "P-1999-999", "--journal").status == 1)
  }
}
