import Resources

extension BackupError {
  /// What happened, and what mends it.
  public func sentence(_ language: Language) -> String {
    switch self {
    case .damaged(let path, let detail):
      BackupPhrases.damaged(language, ["path": path, "detail": detail])
    case .unsound(let path, let faults, let first):
      BackupPhrases.unsound(
        language, ["path": path, "count": "\(faults)", "first": first.words(language)])
    case .differs(let path): BackupPhrases.differs(language, ["path": path])
    }
  }
}

extension RestoreError {
  /// What happened, and what mends it.
  public func sentence(_ language: Language) -> String {
    switch self {
    case .missing(let path): BackupPhrases.noBackup(language, ["path": path])
    case .isTheRegister(let path): BackupPhrases.isTheRegister(language, ["path": path])
    case .otherRegister(let path): BackupPhrases.otherRegister(language, ["path": path])
    case .inMemory: BackupPhrases.inMemory(language)
    case .damaged(let path, let detail):
      BackupPhrases.backupDamaged(language, ["path": path, "detail": detail])
    case .unsound(let path, let faults, let first):
      BackupPhrases.backupUnsound(
        language, ["path": path, "count": "\(faults)", "first": first.words(language)])
    }
  }
}

extension Register.Restore {
  /// What the two hold, a line each.
  public func words(_ language: Language) throws -> (backup: String, register: String) {
    let clock = try CopenhagenTime()
    func line(_ content: Content) -> String {
      let moment = content.lastDone.map { instant in
        let local = clock.local(instant)
        return "\(local.day.display) \(LocalTime.clock(minute: local.minute))"
      }
      return BackupPhrases.content(
        language,
        [
          "rows": DanishNumber.format(content.rows),
          "moment": moment ?? BackupPhrases.never(language),
        ])
    }
    return (line(backup), line(register))
  }
}
