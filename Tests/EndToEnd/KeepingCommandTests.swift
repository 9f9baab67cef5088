import Foundation
import Testing

/// `check`, `backup` and `export` on the real program.
@Suite("hotline check, backup and export")
struct KeepingCommandTests {
  let folder: CommandFolder

  init() throws {
    folder = try CommandFolder()
  }

  private struct Check: Decodable, Equatable {
    struct Step: Decodable, Equatable {
      let subject: String
      let count: Int
      let faults: [String]
    }

    let file: String
    let isSound: Bool
    let steps: [Step]
  }

  private func check(_ path: String) throws -> (CommandRun, Check) {
    let ran = try CommandRun(["check", "--db", path, "--json"])
    return (ran, try JSONDecoder().decode(Check.self, from: Data(ran.output.utf8)))
  }

  private let subjects = [
    "file", "rules", "values", "references", "lists", "periods", "chains", "records", "history",
    "seals", "numbers", "search",
  ]

  @Test("a sound register ends with 0, and what no check can show is said")
  func sound() throws {
    let path = try folder.register()
    let before = try folder.contents()
    let (ran, check) = try check(path)
    #expect(ran.status == 0)
    #expect(ran.error == "")
    #expect(
      check
        == Check(
          file: path, isSound: true,
          steps: subjects.map { Check.Step(subject: $0, count: 0, faults: []) }))
    let told = try CommandRun(["check", "--db", path])
    #expect(told.output.contains("Der er ikke fundet fejl.\nDet kan kontrollen ikke vise:\n"))
    #expect(try folder.contents() == before)
  }

  @Test("a register with written-over pages ends with 2 and is not touched")
  func damaged() throws {
    let path = try folder.register()
    var bytes = try Data(contentsOf: URL(filePath: path))
    // The last pages hold rows and indexes; the first ones the schema.
    bytes.replaceSubrange((bytes.count - 40_960)..<bytes.count, with: Data(count: 40_960))
    try bytes.write(to: URL(filePath: path))
    let before = try folder.contents()
    let (ran, check) = try check(path)
    #expect(ran.status == 2)
    #expect(!check.isSound)
    #expect(ran.error.hasPrefix("\(path): der er fundet "))
    #expect(try folder.contents() == before)
  }

  @Test("a backup is a register with the same lists; another one is not laid on top unasked")
  func backup() throws {
    let path = try folder.register()
    let copy = folder.path("kopi.sqlite")
    let made = try CommandRun(["backup", copy, "--db", path])
    #expect(made.status == 0)
    #expect(made.output.hasPrefix("Sikkerhedskopi i \(copy): "))
    for (database, lists) in [(path, "a"), (copy, "b")] {
      let ran = try CommandRun(
        ["export", "--format", "csv", "-o", folder.path(lists), "--db", database])
      #expect(ran.status == 0)
    }
    for name in ["virksomheder.csv", "kontaktpersoner.csv", "partnerskaber.csv", "stillinger.csv"] {
      #expect(
        FileManager.default.contentsEqual(
          atPath: folder.path("a/\(name)"), andPath: folder.path("b/\(name)")))
    }
    let again = try CommandRun(["backup", copy, "--db", path])
    #expect(
      again.error == "\(copy): her står allerede en fil, og den er ikke rørt. "
        + "Vælg et andet navn, eller erstat den med --replace.\n")
    #expect([again.status, Int32(again.output.count)] == [2, 0])
    let replaced = try CommandRun(["backup", copy, "--db", path, "--replace"])
    #expect(replaced.output.hasSuffix("Den tidligere fil i \(copy) er erstattet.\n"))
    #expect(try check(copy).0.status == 0)
  }

  @Test("a backup that cannot be written leaves nothing behind", arguments: ["backup", "export"])
  func unwritable(command: String) throws {
    let path = try folder.register()
    let target = folder.path("mangler/kopi")
    let before = try folder.contents()
    let ran = try CommandRun(
      [command] + (command == "export" ? ["-o"] : []) + [target, "--db", path])
    #expect(
      ran.error == "Mappen \(folder.path("mangler")) findes ikke, og intet er skrevet. "
        + "Opret den med: mkdir -p '\(folder.path("mangler"))'\n")
    #expect([ran.status, Int32(ran.output.count)] == [2, 0])
    #expect(try folder.contents() == before)
  }

  @Test("the fictional register goes through lists and JSON and ends as the same register")
  func demo() throws {
    let lists = folder.path("lister")
    let made = try CommandRun(["export", "--format", "csv", "-o", lists, "--demo"])
    #expect(made.status == 0)
    let files = ["kontaktpersoner", "partnerskaber", "stillinger", "virksomheder"].map {
      "\(lists)/\($0).csv"
    }
    let path = folder.path("register.sqlite")
    let tried = try CommandRun(["import"] + files + ["--db", path, "--dry-run", "--json"])
    #expect(tried.status == 0)
    #expect(!FileManager.default.fileExists(atPath: path))
    let imported = try CommandRun(["import"] + files + ["--db", path])
    #expect(imported.status == 0)
    #expect(imported.error.hasPrefix("Der var intet register i \(path), så et nyt er lavet"))
    #expect(imported.error.count { $0 == "\n" } == 1)
    let json = folder.path("alt.json")
    #expect(try CommandRun(["export", "-o", json, "--db", path]).status == 0)
    let other = folder.path("andet.sqlite")
    #expect(try CommandRun(["import", json, "--db", other]).status == 0)
    let finds = try [path, other].map { try CommandRun(["find", "kantine", "--db", $0]).output }
    #expect(finds[0].contains("Gudenå Køkken"))
    #expect(finds[0] == finds[1])
    #expect(try check(other).1.isSound)
  }
}
