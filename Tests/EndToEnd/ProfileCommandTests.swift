import Foundation
import Testing

/// `init`, `profile` and `publish` on the real program.
@Suite("hotline init, profile and publish")
struct ProfileCommandTests {
  let folder: CommandFolder

  init() throws {
    folder = try CommandFolder()
  }

  private func path(_ name: String) -> String { folder.path(name) }

  @Test("a profile goes out and makes a register whose profile is the same")
  func roundTrip() throws {
    let (first, second) = (path("a.json"), path("b.json"))
    #expect(try CommandRun(["profile", "--demo", "-o", first]).status == 0)
    let made = try CommandRun(["init", "--profile", first, "--db", path("r.sqlite")])
    #expect(made.status == 0)
    #expect(made.output.contains("Silkeborg Kommune"))
    #expect(try CommandRun(["profile", "--db", path("r.sqlite"), "-o", second]).status == 0)
    #expect(
      try Data(contentsOf: URL(filePath: first)) == Data(contentsOf: URL(filePath: second)))
    let again = try CommandRun(["init", "--profile", first, "--db", path("r.sqlite")])
    #expect(again.status == 2)
    #expect(again.error.contains("er allerede et register"))
  }

  @Test("a broken profile ends with 2, line and reason, and nothing is made")
  func broken() throws {
    let whole = try CommandRun(["profile", "--demo"]).output
    let text = whole.replacing("\"opens\": \"08:00\"", with: "\"opens\": \"8\"")
    #expect(text != whole)
    try text.write(toFile: path("p.json"), atomically: true, encoding: .utf8)
    let ran = try CommandRun(["init", "--profile", path("p.json"), "--db", path("r.sqlite")])
    #expect(ran.status == 2)
    let line =
      text[..<(text.range(of: "\"opens\": \"8\"")?.lowerBound ?? text.startIndex)]
      .count { $0 == "\n" } + 1
    #expect(ran.error.contains("p.json, linje \(line): \"8\" er intet klokkeslæt"))
    #expect(!FileManager.default.fileExists(atPath: path("r.sqlite")))
  }

  @Test("a register that a slip in the path made is told of, with the way out")
  func slip() throws {
    let list = try folder.file("liste.csv", "navn\nPrøvevirksomheden\n")
    let ran = try CommandRun(["import", list, "--db", path("regster.sqlite")])
    #expect(ran.status == 0)
    #expect(ran.error.contains("intet register i \(path("regster.sqlite"))"), "\(ran.error)")
    #expect(ran.error.contains("Silkeborg Kommune"))
    let again = try CommandRun(["import", list, "--db", path("regster.sqlite")])
    #expect(!again.error.contains("intet register"))
  }

  @Test("the directory is written, and a preview says who is left out")
  func publish() throws {
    let day = ["--demo", "--today", "2026-11-23"]
    let preview = try CommandRun(["publish", "--preview"] + day)
    #expect(preview.status == 0)
    #expect(preview.output.contains("Gudenå Køkken"))
    #expect(preview.output.contains("ikke markeret offentlig"))
    #expect(!FileManager.default.fileExists(atPath: path("ud")))
    let ran = try CommandRun(["publish", path("ud")] + day)
    #expect(ran.status == 0)
    #expect(FileManager.default.fileExists(atPath: path("ud/index.html")))
    #expect(try CommandRun(["publish"] + day).status == 2)
  }
}
