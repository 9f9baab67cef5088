import ArgumentParser
import Foundation
import HotlineCore
import Resources

/// `hotline restore FILE`
struct RestoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Put a backup in the place of what the register holds.",
    discussion: """
      Looks at the backup as a whole first and says what it holds; only --yes changes anything. What \
      stood in the register is kept in a file beside it. A file that is damaged, newer or of another \
      register is refused. Desks may stay open: they read the other content, and their drafts stay.

      Where the register itself is gone or cannot be read, there is nothing to take the place of: quit \
      every desk, move the register, its -wal and its -shm aside, and copy the backup to its place.
      """)

  @Argument(help: ArgumentHelp("A backup of the register.", valueName: "file"))
  var backup: String

  @Flag(help: "Do it.")
  var yes = false

  @Flag(help: "Also take a backup in which hotline check finds faults.")
  var despiteFaults = false

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let restore = try shared.withRegister(readOnly: !yes) { register in
      yes
        ? try register.restore(from: backup, despiteFaults: despiteFaults)
        : try register.previewRestore(from: backup)
    }
    if shared.isJSON { return try Answer.print(json: RestoreAnswer(restore)) }
    let language = shared.language
    let words = try restore.words(language)
    try Answer.print(Displayed.line(BackupPhrases.theBackup(language, ["content": words.backup])))
    try Answer.print(
      Displayed.line(BackupPhrases.theRegister(language, ["content": words.register])))
    if restore.faults > 0 {
      try Answer.print(
        Displayed.line(
          BackupPhrases.hasFaults(
            language, ["count": DanishNumber.format(restore.faults), "path": backup])))
    }
    if restore.erasedSince > 0 {
      try Answer.print(
        Displayed.line(
          BackupPhrases.comesBack(
            language, ["count": DanishNumber.format(restore.erasedSince)])))
      if !restore.erasedPersons.isEmpty {
        try Answer.print(BackupPhrases.personsComeBack(language))
      }
      for person in restore.erasedPersons {
        try Answer.print("  " + person.command + shared.sameRegister)
      }
    }
    let last = restore.kept.map { BackupPhrases.restored(language, ["kept": $0]) }
    try Answer.print(Displayed.line(last ?? BackupPhrases.howToRestore(language)))
  }
}

/// A restore in JSON. The keys are stable.
struct RestoreAnswer: Encodable {
  struct Content: Encodable {
    let rows: Int
    /// UTC; absent where nothing was ever done.
    let lastDone: String?
  }

  let backup: Content
  let register: Content
  /// What a check finds in the backup.
  let faults: Int
  /// How often personal data was erased since the backup.
  let erasedSince: Int
  /// By their references, such as `contact:12`: those who have to be erased again.
  let erasedPersons: [String]
  /// Absent as long as nothing is changed.
  let kept: String?

  init(_ restore: Register.Restore) {
    func content(_ content: Register.Restore.Content) -> Content {
      Content(rows: content.rows, lastDone: content.lastDone?.date.ISO8601Format())
    }
    (backup, register) = (content(restore.backup), content(restore.register))
    (faults, erasedSince, kept) = (restore.faults, restore.erasedSince, restore.kept)
    erasedPersons = restore.erasedPersons.map(\.reference)
  }
}

extension Register.Restore.Person {
  /// What does again what was decided; the basis is in the list of requests.
  fileprivate var command: String {
    let option = decision == .anonymised ? "--anonymise" : "--erase"
    return "hotline person \(reference) \(option) --basis '…' --yes"
  }
}
