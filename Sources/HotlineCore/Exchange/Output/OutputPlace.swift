import Foundation

/// Where a command may write a file, and what may give way to it there.
struct OutputPlace {
  /// What is going to stand there.
  enum Content {
    case text
    /// A copy of a register, which is a register itself.
    case register
  }

  /// As the person wrote it.
  let path: String
  /// With every link followed.
  let target: URL
  let isReplacing: Bool

  /// Looks, and changes nothing. `register`: the file that the command reads; nil in memory.
  ///
  /// Throws for a place that cannot be taken.
  init(
    path: String, for content: Content, register: URL?, isReplacing: Bool
  ) throws(OutputError) {
    (self.path, self.isReplacing) = (path, isReplacing)
    target = RealPath.of(path)
    if KeptFiles(of: register).hold(target) { throw .belongsToRegister(path: path) }
    switch RegisterFile(at: target).kind {
    case .nothing where path.hasSuffix("/"), .folder: throw .isDirectory(path: path)
    case .nothing:
      try Self.requireFolder(of: target)
      try Self.require(content, nothingBeside: target, path)
    case .somethingElse: throw .isNoFile(path: path)
    case .hidden: throw .cannotWrite(path: path)
    case .empty, .file:
      try Self.require(content, mayReplace: target, path)
      guard isReplacing else { throw .exists(path: path) }
    }
  }

  /// What is to be written stands in a folder that exists: none is made, for its name may be mistyped.
  static func requireFolder(of target: URL) throws(OutputError) {
    let folder = target.deletingLastPathComponent()
    guard access(folder.path, F_OK) == 0 || errno != ENOENT else {
      throw .folderMissing(path: folder.path)
    }
  }

  /// A log that lies beside the place would be taken for that of the copy.
  private static func require(
    _ content: Content, nothingBeside target: URL, _ path: String
  ) throws(OutputError) {
    if content == .register, KeptFiles.areBeside(target) { throw .belongsToRegister(path: path) }
  }

  /// A database gives way to a copy of a register alone, where it is an earlier copy.
  private static func require(
    _ content: Content, mayReplace target: URL, _ path: String
  ) throws(OutputError) {
    switch (DatabaseMark(of: target), content) {
    case (.foreign, _), (.register, .text): throw .isDatabase(path: path)
    case (.register, .register), (.none, _), (.unreadable, _):
      try require(content, nothingBeside: target, path)
    }
  }
}
