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
