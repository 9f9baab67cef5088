import Foundation
import Testing

/// The README's table of commands against the commands themselves.
@Suite("The commands in the README")
struct ReadmeCommandsTests {
  private struct Help: Decodable {
    let command: Command

    struct Command: Decodable {
      let commandName: String
      let subcommands: [Command]?
      let arguments: [Argument]?
    }

    struct Argument: Decodable {
      struct Name: Decodable {
        let kind: String
        let name: String
      }
      let names: [Name]?
      let shouldDisplay: Bool
    }
  }

  @Test("each command stands in it with each of its options, and no option that it has not")
  func commands() throws {
    let ran = try CommandRun(["--experimental-dump-help"])
    let help = try JSONDecoder().decode(Help.self, from: Data(ran.output.utf8))
    let options = Self.options(of: help.command, [])
    #expect(options.count > 30)
    // What every command has is said below the table.
    let shared = try #require(options["hotline settings"])
    let rows = try Self.rows()
    for (command, has) in options.sorted(by: { $0.key < $1.key }) {
      // The desk is what runs without a command.
      let begins = command == "hotline" ? ["`hotline ["] : ["`\(command)`", "`\(command) "]
      let said = rows.filter { row in begins.contains { row.contains($0) } }
        .joined(separator: " ")
      #expect(!said.isEmpty, "\(command) has no row")
      let named = Set(said.matches(of: #/--([a-z-]+)/#).map { String($0.1) })
      let unnamed = has.subtracting(shared).subtracting(named).subtracting(["output"])
      #expect(unnamed == [], "\(command)")
      #expect(named.subtracting(has) == [], "\(command)")
      if has.contains("output") { #expect(said.contains("-o "), "\(command)") }
    }
  }

  /// By command with its parents: the long names of its options.
  private static func options(
    of command: Help.Command, _ parents: [String]
  ) -> [String: Set<String>] {
    let path = parents + [command.commandName]
    let below = (command.subcommands ?? []).filter { $0.commandName != "help" }
    guard below.isEmpty else {
      return below.map { options(of: $0, path) }.reduce(into: [:]) {
        $0.merge($1) { one, _ in one }
      }
    }
    let names = (command.arguments ?? []).filter(\.shouldDisplay).flatMap { $0.names ?? [] }
      .filter { $0.kind == "long" }.map(\.name)
    let isDesk = path == ["hotline", "desk"]
    return [isDesk ? "hotline" : path.joined(separator: " "): Set(names)]
  }

  private static func rows() throws -> [String] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "README.md")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
      .filter { $0.hasPrefix("| `hotline") }
  }
}
