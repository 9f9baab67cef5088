import ArgumentParser
import DiskRecord
import Foundation
import HotlineCore

/// `hotline bench powercut`: that a power cut loses nothing of what was acknowledged.
struct PowerCutBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "powercut",
    abstract: "Cut the power at random moments of a recorded day, and look what stands.",
    discussion: """
      A process that saves, types drafts, takes back, closes, backs up and exports is watched call by \
      call. Then a moment is drawn, and one of the disks that a power cut could leave there: what \
      was synced is on it; what was not, wholly, torn at 512 bytes, in another order, or not at \
      all; the same of names in folders. The program opens it, `check` must pass, and all that was \
      acknowledged must stand as it was, nothing half. --mutants leaves out each kind of sync in \
      turn, and waits for none at a commit (NORMAL): each must be seen.
      """)

  @Option(help: "How many disks to look at.")
  var states = 2_000

  @Option(help: "How much is saved in the recorded day.")
  var saves = 40

  @Option(help: "The same seed saves the same things and draws the same way.")
  var seed: UInt64 = 1

  @Flag(name: .customLong("mutants"), help: "Look at disks with a sync left out, too.")
  var withMutants = false

  @Option(
    name: .customLong("mutant"),
    help: "Leave out this kind of sync alone, as --json calls it; may be repeated.")
  var chosenMutants: [String] = []

  @Option(help: "How many disks to look at for each sync that is left out.")
  var mutantStates = 100

  @Flag(name: .customLong("json"), help: "Print JSON with stable keys.")
  var isJSON = false

  /// What the process does that is watched: it works in this folder, with this list to import.
  @Option(help: .hidden)
  var script: String?

  @Option(help: .hidden)
  var list: String?

  /// As nobody opens a register: commits do not wait for the disk.
  @Flag(name: .customLong("normal"), help: .hidden)
  var isNormal = false

  func validate() throws {
    guard (1...1_000_000).contains(states) else {
      throw ValidationError("--states is a number from 1 to 1000000")
    }
    guard (1...1_000_000).contains(mutantStates) else {
      throw ValidationError("--mutant-states is a number from 1 to 1000000")
    }
    if let wrong = chosenMutants.first(where: { !PowerCutTrial.mutants.contains($0) }) {
      throw ValidationError(
        "--mutant \(wrong) is none of \(PowerCutTrial.mutants.joined(separator: ", "))")
    }
    guard (1...10_000).contains(saves) else {
      throw ValidationError("--saves is a number from 1 to 10000")
    }
  }

  func run() throws {
    if let script, let list {
      return try RecordedDay.work(
        in: script, list: list, saves: saves, seed: seed, isNormal: isNormal)
    }
    let folder = Self.memory.appending(
      path: "hotline-bench-\(ProcessInfo.processInfo.processIdentifier)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let trial = PowerCutTrial(folder.resolvingSymlinksInPath(), saves: saves, seed: seed)
    let report: PowerCutReport
    do {
      report = try trial.run(
        states: states, mutants: withMutants ? PowerCutTrial.mutants : chosenMutants,
        states: mutantStates)
    } catch DiskRecorder.Problem.notAllowed(let error) {
      throw ValidationError("no process may be watched here: \(String(cString: strerror(error)))")
    }
    isJSON ? try Answer.print(json: report) : try Answer.print(report.text)
    // Something was lost, or would have been lost without being seen: not what a caller hoped to find.
    if !report.isGood { throw ExitCode(ExitStatus.nothingFound.rawValue) }
  }

  /// What is looked at thousands of times lies in memory, where the system has a place for that.
  private static var memory: URL {
    let shared = "/dev/shm"
    return access(shared, W_OK) == 0
      ? URL(filePath: shared) : FileManager.default.temporaryDirectory
  }
}
