import HotlineCore
import Resources

/// What a command finds wrong by itself.
enum CommandProblem: Error, Equatable {
  case unknownReference(String)
  case unknownCategory(String)
  /// The register has no period of this code; nil: none was named, and none can be counted in.
  case unknownPeriod(String?, known: [String])
  case importPartly(file: String, line: Int, reason: String, count: Int)
  /// A check found so many faults.
  case unsound(file: String, faults: Int)
  /// Nobody hears that the telephone rings.
  case noDesk(user: String)
  case notANumber(String)
  /// The body of a webhook that tells nothing of a call.
  case notAPhoneEvent
  /// So many files have to be free, and the process may have `limit` open in all.
  case noFilesLeft(needed: Int, limit: Int)
  /// What was read over to `path` lacks rows of so many tables.
  case rowsLost(path: String, tables: Int)
  /// It takes one opening for writing, and the person asked that nothing be written.
  case needsWriting(RegisterError)
  /// What the register at `path` refused.
  case register(RegisterError, path: String)

  func sentence(_ language: Language) -> String {
    switch self {
    case .unknownReference(let text):
      CommandPhrases.unknownReference(language, ["reference": text])
    case .unknownCategory(let code):
      CommandPhrases.unknownCategory(language, ["code": code])
    case .unknownPeriod(_, let known) where known.isEmpty: CommandPhrases.noPeriod(language)
    case .unknownPeriod(nil, let known):
      CommandPhrases.onlyDrafts(language, ["known": known.joined(separator: ", ")])
    case .unknownPeriod(let code?, let known):
      CommandPhrases.unknownPeriod(
        language, ["code": code, "known": known.joined(separator: ", ")])
    case .importPartly(let file, let line, let reason, let count):
      CommandPhrases.importPartly(
        language,
        ["file": file, "line": "\(line)", "reason": reason, "count": "\(count)"])
    case .unsound(let file, let faults):
      CheckPhrases.unsound(language, ["path": file, "count": DanishNumber.format(faults)])
    case .noDesk(let user): CommandPhrases.noDesk(language, ["user": user])
    case .notANumber(let text): CommandPhrases.notANumber(language, ["text": text])
    case .notAPhoneEvent: CommandPhrases.notAPhoneEvent(language)
    case .noFilesLeft(let needed, let limit):
      CommandPhrases.noFilesLeft(language, ["needed": "\(needed)", "limit": "\(limit)"])
    case .rowsLost(let path, let tables):
      CheckPhrases.rowsLost(language, ["path": path, "count": "\(tables)"])
    case .needsWriting(let error):
      "\(error.sentence(language)) \(CommandPhrases.leaveOutReadOnly(language))"
    case .register(let error, let path):
      error.commandSentence(language, path: path)
    }
  }
}

extension RegisterError {
  /// The sentence for somebody who has no desk open: no draft is kept and no key saves again, and
  /// the file is named.
  fileprivate func commandSentence(_ language: Language, path: String) -> String {
    switch self {
    case .busy(let holder?, let seconds):
      CommandPhrases.busyWith(
        language,
        ["path": path, "holder": holder.sentence(language), "seconds": "\(seconds)"])
    case .busy(nil, let seconds):
      CommandPhrases.busy(language, ["path": path, "seconds": "\(seconds)"])
    case .diskFull: CommandPhrases.diskFull(language, ["path": path])
    case .numbersUsedUp(let table):
      CommandPhrases.numbersUsedUp(language, ["table": table, "path": path])
    case .readOnly(nil): CommandPhrases.readOnlyAsked(language)
    case .readOnly(let path?): CommandPhrases.readOnly(language, ["path": path])
    case .replaced(let path): CommandPhrases.replaced(language, ["path": path])
    case .damaged(let detail): CommandPhrases.damaged(language, ["path": path, "detail": detail])
    case .constraint(let detail), .database(let detail):
      CommandPhrases.registerFailed(language, ["path": path, "detail": detail])
    case .upgradedMeanwhile(let path):
      CommandPhrases.upgradedMeanwhile(language, ["path": path])
    case .rowIsGone: CommandPhrases.rowIsGone(language)
    case .conflict(let conflict):
      CommandPhrases.conflict(language, ["staff": conflict.theirStaff])
    default: withKeysExplained(language)
    }
  }

  /// A rule of the domain says what mends it at the desk, where most work is done, by its keys.
  private func withKeysExplained(_ language: Language) -> String {
    let said = sentence(language)
    guard !refusals.isEmpty, said.contains(#/\b(F[0-9]{1,2}|Ctrl\+)/#) else { return said }
    return "\(said) \(CommandPhrases.keysAreTheDesks(language))"
  }
}
