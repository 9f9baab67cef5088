import Foundation
import Testing

/// What the commands call the register that they speak of, and what they advise when it is damaged.
@Suite("How a command names the register")
struct RegisterNameTests {
  let folder: CommandFolder

  init() throws {
    folder = try CommandFolder()
  }

  /// Every command that needs no terminal, as the program itself lists them.
  private func commands() throws -> [String] {
    let help = try CommandRun(["--help"]).output
    let list = try #require(help.range(of: "SUBCOMMANDS:\n")).upperBound
    let names = help[list...].split(separator: "\n", omittingEmptySubsequences: false)
      .prefix { !$0.isEmpty }
      .filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
      .compactMap { $0.split(separator: " ").first.map(String.init) }
    try #require(names.count > 8)
    return names.filter { !["desk", "bench"].contains($0) }
  }

  /// A sensible use of it; a new command has to be added, for the run of one without is refused.
  private func use(_ command: String) throws -> [String] {
    let target = folder.path("\(command)-\(UUID().uuidString)")
    switch command {
    case "import": return [command, try folder.file("ny.csv", "navn,by\nPrøvesmedjen,Kjellerup\n")]
    case "export": return [command, "-o", target]
    case "backup": return [command, target]
    case "find": return [command, "prøve"]
    case "show", "match": return [command, "V-000001"]
    case "list": return [command, "partnership"]
    default: return [command]
    }
  }

  @Test("no command with --demo names the register that it does not speak of")
  func demo() throws {
    for command in try commands() {
      let ran = try CommandRun(try use(command) + ["--demo"])
      #expect(!ran.output.contains("/nonexistent"), "\(command)")
      #expect(!ran.error.contains("/nonexistent"), "\(command)")
    }
    let told = try CommandRun(["check", "--demo"])
    #expect(told.output.hasPrefix("Kontrol af demoregisteret (--demo) · "))
    let json = try CommandRun(["check", "--demo", "--json"])
    #expect(json.output.contains("\"file\" : null"))
  }

  @Test("what takes an import back is said for the register that it went into")
  func undo() throws {
    let list = try use("import")
    let path = folder.path("det andet.sqlite")
    let stored = try CommandRun(list + ["--db", path])
    #expect(
      stored.output.contains("Tag importen tilbage med: hotline import --undo 1 --db '\(path)'\n"))
    let tried = try CommandRun(list + ["--demo"])
    #expect(
      !tried.output.contains("--undo") && tried.output.contains("Med --demo bliver intet gemt."))
  }

  @Test("of a damaged register no command advises to look whether it is damaged")
  func damaged() throws {
    for command in try commands() {
      let path = try folder.register("\(command).sqlite")
      let whole = try Data(contentsOf: URL(filePath: path))
      try whole.prefix(whole.count / 3).write(to: URL(filePath: path))
      let ran = try CommandRun(try use(command) + ["--db", path])
      let said = ran.error + ran.output
      let advised = said.replacingOccurrences(of: "hotline check --salvage", with: "")
      #expect(!advised.contains("hotline check"), "\(command): \(said)")
      if said.contains("er beskadiget") {
        #expect(said.contains("sikkerhedskopi (hotline backup)"))
      }
    }
    // A file that is cut off in its schema cannot even be opened.
    let path = try folder.register("skema.sqlite")
    try Data(contentsOf: URL(filePath: path)).prefix(8_192).write(to: URL(filePath: path))
    let ran = try CommandRun(["check", "--db", path])
    #expect(ran.error.contains("\(path) er beskadiget"))
    #expect(ran.error.contains("hotline check --salvage NY.sqlite --db '\(path)'"))
  }
}
