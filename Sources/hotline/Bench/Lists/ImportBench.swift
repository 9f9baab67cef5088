import ArgumentParser
import Foundation
import HotlineCore

/// `hotline bench import`: how fast a list of invented companies comes in, how much memory it takes, how
/// long it locks others out, and that nothing is lost or doubled however often it is killed.
struct ImportBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Import a list of invented companies, also killed in the middle, and take it back.")

  @Option(help: "Rows of the list.")
  var rows = 100_000

  @Option(help: "How often to kill the import at a random moment and begin it again.")
  var kills = 0

  @Option(help: "invented, or numbered for names that differ by a number at the end.")
  var names = InventedList.Names.invented

  @Option(help: "The same seed makes the same list and kills at the same rows.")
  var seed: UInt64 = 1

  @Flag(help: "Take the list back at the end too, and time it.")
  var undo = false

  @Flag(name: .customLong("json"), help: "Print JSON with stable keys.")
  var isJSON = false

  /// What the process does that is measured and killed: imports this list into `--register`.
  @Option(help: .hidden)
  var store: String?

  @Option(help: .hidden)
  var register: String?

  func validate() throws {
    // More have no numbers of eight digits with the right check digit.
    guard (1...1_500_000).contains(rows) else {
      throw ValidationError("--rows is a number from 1 to 1500000")
    }
    guard kills >= 0 else { throw ValidationError("--kills is a number of at least 0") }
  }

  func run() throws {
    if let store, let register { return try MeasuredImport.run(store, into: register) }
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "hotline-bench-\(ProcessInfo.processInfo.processIdentifier)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let list = folder.appending(path: "liste.csv")
    var invented = try InventedList(names, seed: seed)
    try invented.write(rows: rows, to: list)
    var trial = ImportTrial(list: list, folder: folder, rows: rows, seed: seed)
    try trial.importAtOnce(takingBack: undo)
    if kills > 0 { try trial.importKilled(kills) }
    isJSON ? try Answer.print(json: trial.report) : try Answer.print(trial.report.text)
    // Something was lost or doubled: not what a caller hoped to find.
    if !trial.report.isGood { throw ExitCode(ExitStatus.nothingFound.rawValue) }
  }
}

extension InventedList.Names: ExpressibleByArgument {}
