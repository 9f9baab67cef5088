import ArgumentParser
import CTrapGuard
import Foundation
import HotlineCore

/// The command line: it reads arguments, opens the register and prints; what is true is decided in
/// HotlineCore.
@main
struct Hotline: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hotline",
    abstract: "Hotline til socialøkonomiske virksomheder · for those who answer the telephone",
    discussion: """
      hotline --demo              the desk on a fictional register; nothing is kept
      hotline import companies.csv   makes the register where there is none
      hotline find kantine        what the search box shows
      hotline                     the desk on the register

      Every command takes --db PATH (else $HOTLINE_DB, else the data folder), --demo, --today DATE, \
      --readonly, --language da|en and --json. Exit codes: 0 found or done, 1 nothing found, 2 wrong \
      use or bad input, 3 the register is busy, 128 + n ended by signal n.
      """,
    subcommands: [
      DeskCommand.self, ImportCommand.self, ExportCommand.self, FindCommand.self, ShowCommand.self,
      HistoryCommand.self, MatchCommand.self, RingCommand.self, GoalsCommand.self, ListCommand.self,
      ReportCommand.self,
      DuplicatesCommand.self, MergeCommand.self, CeaseCommand.self, PersonCommand.self,
      RetentionCommand.self,
      SettingsCommand.self,
      CheckCommand.self, BackupCommand.self, RestoreCommand.self, InitCommand.self,
      AdministratorCommand.self,
      ProfileCommand.self, PublishCommand.self, BenchCommand.self, ManualCommand.self,
    ],
    defaultSubcommand: DeskCommand.self)

  static func main() {
    hotline_guard_silence_backtracer()
    StandardStreams.fill()
    OpenFileLimit.raise()
    do {
      try FilesNeeded.command.require()
      var command = try parseAsRoot(
        OptionsFirst.moved(Array(CommandLine.arguments.dropFirst())))
      try command.run()
    } catch {
      Failure(error).leave()
    }
  }
}
