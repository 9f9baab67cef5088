import Resources

extension ExportError {
  /// What happened, and what mends it.
  public func sentence(_ language: Language) -> String {
    switch self {
    case .cannotWrite(let path): ExportPhrases.cannotWrite(language, ["path": path])
    case .isDirectory(let path): ExportPhrases.isDirectory(language, ["path": path])
    case .isFile(let path): ExportPhrases.isFile(language, ["path": path])
    case .diskFull(let path): ExportPhrases.diskFull(language, ["path": path])
    }
  }
}
