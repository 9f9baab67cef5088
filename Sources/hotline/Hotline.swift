import ArgumentParser
import Foundation

/// The command line: it reads arguments, opens the register and prints; what is true is decided in
/// HotlineCore.
@main
struct Hotline: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hotline",
    abstract: "Hotline til socialøkonomiske virksomheder · for those who answer the telephone",
    subcommands: [
      DeskCommand.self, ImportCommand.self, ExportCommand.self, FindCommand.self, ShowCommand.self,
      MatchCommand.self, GoalsCommand.self, ReportCommand.self, BenchCommand.self,
    ],
    defaultSubcommand: DeskCommand.self)

  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      Failure(error).leave()
    }
  }
}
