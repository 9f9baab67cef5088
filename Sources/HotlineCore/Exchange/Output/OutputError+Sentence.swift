import Resources

extension OutputError {
  /// What happened, and what mends it.
  public func sentence(_ language: Language) -> String {
    switch self {
    case .isDirectory(let path): OutputPhrases.isDirectory(language, ["path": path])
    case .folderMissing(let path): OutputPhrases.folderMissing(language, ["path": path])
    case .isFile(let path): OutputPhrases.isFile(language, ["path": path])
    case .holdsSomethingElse(let path):
      DirectoryPhrases.holdsSomethingElse(language, ["path": path])
    case .isNoFile(let path): OutputPhrases.isNoFile(language, ["path": path])
    case .exists(let path): OutputPhrases.exists(language, ["path": path])
    case .belongsToRegister(let path): OutputPhrases.belongsToRegister(language, ["path": path])
    case .isDatabase(let path): OutputPhrases.isDatabase(language, ["path": path])
    case .cannotWrite(let path): OutputPhrases.cannotWrite(language, ["path": path])
    case .diskFull(let path): OutputPhrases.diskFull(language, ["path": path])
    }
  }
}
