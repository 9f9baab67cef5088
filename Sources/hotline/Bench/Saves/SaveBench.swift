import ArgumentParser
import Foundation
import HotlineCore

/// `hotline bench save`: how long a save takes, alone and beside others who write, and that nothing
/// acknowledged is lost or doubled, also when writers are killed.
struct SaveBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "save",
    abstract: "Let processes save to one register at once, also killed while they write.",
    discussion: """
      Each writer is a process of its own that saves what desks save, one after the other. Every \
      save writes a word that no other writes; afterwards each acknowledged one must stand in its \
      row and in the history, once, and `check` must pass.
      """)

  @Option(help: "Processes that save at once.")
  var writers = 1

  @Option(help: "How many seconds they save.")
  var seconds = 10.0

  @Option(help: "Organisations in the register; they are imported first.")
  var rows = 1_000

  @Option(help: "How often to kill a writer (SIGKILL) at a random moment and start another.")
  var kills = 0

  @Option(help: "Milliseconds in the mean between two saves of a writer.")
  var pause = 0

  @Option(help: "Where to leave the register; one that is there already is written to.")
  var keep: String?

  @Option(help: "The same seed saves the same things and kills after the same pauses.")
  var seed: UInt64 = 1

  @Flag(name: .customLong("json"), help: "Print JSON with stable keys.")
  var isJSON = false

  /// What the processes do that are measured and killed: save to this register.
  @Option(help: .hidden)
  var register: String?

  /// Which of them it is, by a number that no other has, and whose desk.
  @Option(help: .hidden)
  var process = 0

  @Option(help: .hidden)
  var user = "skriver"

  /// They end once this file is there.
  @Option(help: .hidden)
  var until: String?

  func validate() throws {
    guard (1...200).contains(writers) else {
      throw ValidationError("--writers is a number from 1 to 200")
    }
    guard seconds > 0, seconds <= 86_400 else {
      throw ValidationError("--seconds is a number above 0, of at most a day")
    }
    guard (1...1_500_000).contains(rows) else {
      throw ValidationError("--rows is a number from 1 to 1500000")
    }
    guard (0...100_000).contains(kills) else {
      throw ValidationError("--kills is a number from 0 to 100000")
    }
    guard (0...60_000).contains(pause) else {
      throw ValidationError("--pause is a number from 0 to 60000")
    }
  }

  func run() throws {
    if let register, let until {
      return try SavingProcess.run(
        on: register, until: until, process: process, user: user, pause: pause, seed: seed)
    }
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "hotline-bench-\(ProcessInfo.processInfo.processIdentifier)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = keep.map { URL(filePath: $0) } ?? folder.appending(path: "register.sqlite")
    if !FileManager.default.fileExists(atPath: file.path) {
      let list = folder.appending(path: "liste.csv")
      var invented = try InventedList(.invented, seed: seed)
      try invented.write(rows: rows, to: list)
      guard try MeasuredImport.start(list, into: file) != nil else {
        throw ExitCode(ExitStatus.nothingFound.rawValue)
      }
    }
    var trial = SaveTrial(
      register: file, folder: folder, writers: writers, pause: pause, seed: seed)
    try trial.run(for: .seconds(seconds), kills: kills)
    let report = try trial.judge()
    isJSON ? try Answer.print(json: report) : try Answer.print(report.text)
    // Something was lost, doubled or refused: not what a caller hoped to find.
    if !report.isGood { throw ExitCode(ExitStatus.nothingFound.rawValue) }
  }
}
