import ArgumentParser
import HotlineCore
import Resources

/// `hotline backup FILE`
struct BackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "Copy the register to a file while others work, and read the copy back.",
    discussion: """
      The copy is whole or absent, and who took it is noted in the history, so that it goes neither with \
      --readonly nor without the right to write the register. It is a register itself: hotline --db FILE opens it, hotline check \
      --db FILE checks it, hotline restore FILE goes back to it. --scheduled makes the next one that the \
      municipality wants (backup_every_hours among the figures of the rules), in the folder beside the \
      register whose name ends in .backups, and removes the oldest beyond backup_kept (14); where none is \
      due it does nothing. A desk does so by itself when nobody has typed for five minutes.
      """)

  @Argument(help: ArgumentHelp("Where the copy is to stand.", valueName: "file"))
  var target: String?

  @Flag(help: "The next one of the municipality's schedule, where it is due.")
  var scheduled = false

  @OptionGroup var writing: WritingOptions

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    guard scheduled == (target == nil), target?.isEmpty != true else {
      throw ValidationError("Name the file to write, or give --scheduled.")
    }
  }

  func run() throws {
    guard let target else { return try runSchedule() }
    let backup = try shared.withRegister(readOnly: true, notingExtracts: true) {
      try $0.backUp(to: target, replacing: writing.replace)
    }
    shared.note(copyAt: target)
    if shared.isJSON {
      try Answer.print(json: BackupAnswer(backup))
    } else {
      try say(backup)
    }
    guard backup.faults == 0 else {
      throw CommandProblem.unsound(file: backup.path, faults: backup.faults)
    }
  }

  /// Says nothing where none is due.
  private func runSchedule() throws {
    guard let made = try shared.withRegister({ try $0.backUpIfDue() }) else { return }
    if shared.isJSON {
      try Answer.print(json: BackupAnswer(made.backup))
    } else {
      try say(made.backup)
    }
    guard made.backup.faults == 0 else {
      throw CommandProblem.unsound(file: made.backup.path, faults: made.backup.faults)
    }
  }

  private func say(_ backup: Register.Backup) throws {
    let done = backup.faults == 0 ? BackupPhrases.done : BackupPhrases.doneWithFaults
    let size = DanishNumber.format(Double(backup.bytes / 100_000) / 10)
    try Answer.print(
      Displayed.line(
        done(
          shared.language,
          [
            "path": backup.path, "rows": DanishNumber.format(backup.rows), "size": size,
            "count": DanishNumber.format(backup.faults),
          ])))
    if backup.hasReplaced { try writing.sayReplaced(backup.path, shared.language) }
  }
}

/// A backup in JSON. The keys are stable.
struct BackupAnswer: Encodable {
  let backup: String
  let bytes: Int
  let rows: Int
  let faults: Int
  let replaced: Bool

  init(_ backup: Register.Backup) {
    self.backup = backup.path
    bytes = backup.bytes
    rows = backup.rows
    faults = backup.faults
    replaced = backup.hasReplaced
  }
}
