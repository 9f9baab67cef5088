import ArgumentParser
import Foundation
import HotlineCore

/// `hotline bench desks`: what many desks on one register cost while some of them save, and whether a
/// key still shows at once.
struct DesksBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "desks",
    abstract: "Start many real desks on one register, let some save, and type on the others.",
    discussion: """
      Each desk is a process on a pseudo-terminal of its own, of 120 × 40, all of one user. The idle \
      ones are left alone first, so that their share of the processor is what they take by \
      themselves; then keys go to one after the other, and the time until the search box shows each \
      is taken.
      """)

  @Option(help: "Desks on the register.")
  var desks = 50

  @Option(help: "Organisations to invent.")
  var rows = 100_000

  @Option(help: "How many of the desks enter and save organisations all the time.")
  var saving = 3

  @Option(help: "Milliseconds between two saves of a desk.")
  var every = 1_000

  @Option(help: "How many seconds the other desks are left alone.")
  var seconds = 20.0

  @Option(help: "How many keys to type on them then.")
  var keys = 600

  @Option(help: "Where to leave the register; one that is there already is written to.")
  var keep: String?

  @Flag(name: .customLong("json"), help: "Print JSON with stable keys.")
  var isJSON = false

  func validate() throws {
    guard (1...200).contains(desks) else {
      throw ValidationError("--desks is a number from 1 to 200")
    }
    guard (0..<desks).contains(saving) else {
      throw ValidationError("--saving is a number from 0 to one less than the desks")
    }
    guard rows > 0 else { throw ValidationError("--rows is a number of at least 1") }
    guard (200...60_000).contains(every) else {
      throw ValidationError("--every is a number from 200 to 60000")
    }
    guard seconds > 0, seconds <= 86_400 else {
      throw ValidationError("--seconds is a number above 0, of at most a day")
    }
    guard keys > 0 else { throw ValidationError("--keys is a number of at least 1") }
  }

  func run() throws {
    let bench = try BenchRegister(rows: rows, kept: keep)
    defer { bench.remove() }
    let before = try organisations(in: bench.file)
    var report = DesksBenchReport(desks: desks, saving: saving, organisations: before)
    let room = try DeskRoom(
      bench.file, idle: desks - saving, saving: saving, every: .milliseconds(every))
    report.processorShare = try room.shareLeftAlone(for: .seconds(seconds))
    report.add(echoes: try room.type(keys: keys))
    report.add(memory: room.memory())
    report.savesAsked = try room.leave()
    report.savesMade = try organisations(in: bench.file) - before
    isJSON ? try Answer.print(json: report) : try Answer.print(report.text)
    // Something was not saved: not what a caller hoped to find.
    if !report.isGood { throw ExitCode(ExitStatus.nothingFound.rawValue) }
  }

  private func organisations(in file: URL) throws -> Int {
    let register = try Register.open(
      at: file, RegisterOptions(osUser: NSUserName(), clock: { Date() }))
    defer { try? register.close() }
    return try register.countOfOrganisations()
  }
}
