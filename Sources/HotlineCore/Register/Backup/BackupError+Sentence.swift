import Resources

extension BackupError {
  /// What happened, and what mends it.
  public func sentence(_ language: Language) -> String {
    switch self {
    case .isDirectory(let path): BackupPhrases.isDirectory(language, ["path": path])
    case .exists(let path): BackupPhrases.exists(language, ["path": path])
    case .isRegister(let path): BackupPhrases.isRegister(language, ["path": path])
    case .cannotWrite(let path): ExportPhrases.cannotWrite(language, ["path": path])
    case .diskFull(let path): ExportPhrases.diskFull(language, ["path": path])
    case .damaged(let path, let detail):
      BackupPhrases.damaged(language, ["path": path, "detail": detail])
    case .differs(let path): BackupPhrases.differs(language, ["path": path])
    }
  }
}
