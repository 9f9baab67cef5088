import Foundation

/// A file of drafts that was found damaged and put aside under another name in its folder.
///
/// It is told until somebody has dismissed it, and lies there after that too.
public struct DamagedDrafts: Equatable, Sendable {
  /// Where it lies now.
  public let file: URL
  /// What became of its drafts; nil for a file that was put aside before this store was opened.
  public let outcome: Outcome?

  public var name: String { file.lastPathComponent }

  /// What could be read of it.
  public struct Outcome: Equatable, Sendable {
    /// Drafts that lie in the new file now.
    public var rescued = 0
    /// The titles of drafts that could not be read; empty for a draft without a readable title.
    public var lost: [String] = []
    /// Whether there may have been more: nothing says which drafts lay in it.
    public var mayLackMore = false
  }

  /// What the name of such a file has between that of the file of drafts and a number.
  static let mark = ".damaged-"
  /// What it ends in once it is dismissed.
  private static let dismissed = ".seen"

  /// Moves a damaged file, with what SQLite keeps beside it, out of the way; nil where that is not
  /// possible. One desk at a time.
  static func putAside(_ file: URL) -> URL? {
    let isFree = { (path: String) in OwnFile(at: URL(filePath: path)) == .missing }
    let name = (1...9_999).lazy.map { file.path + mark + "\($0)" }
      .first { isFree($0) && isFree($0 + dismissed) }
    guard let name, rename(file.path, name) == 0 else { return nil }
    // A log or a journal of the old file would be taken for one of the new.
    for part in ["-journal", "-wal", "-shm"] { rename(file.path + part, name + part) }
    return URL(filePath: name)
  }

  /// Those of `file` that nobody has dismissed, by name.
  static func beside(_ file: URL) -> [URL] {
    let inside = try? FileManager.default.contentsOfDirectory(
      at: file.deletingLastPathComponent(), includingPropertiesForKeys: nil)
    return (inside ?? []).filter {
      let name = $0.lastPathComponent
      return name.hasPrefix(file.lastPathComponent + mark)
        && Int(name.dropFirst((file.lastPathComponent + mark).count)) != nil
    }.sorted { $0.lastPathComponent < $1.lastPathComponent }
  }

  static func dismiss(_ file: URL) -> Bool {
    rename(file.path, file.path + dismissed) == 0
  }
}

extension DraftStore {
  /// Files of drafts that were put aside since this store was opened, or before and are not dismissed.
  public func damagedFiles() -> [DamagedDrafts] {
    guard let file else { return [] }
    let found = damagedSinceOpened
    return DamagedDrafts.beside(file).map { aside in
      found.first { $0.name == aside.lastPathComponent }
        ?? DamagedDrafts(file: aside, outcome: nil)
    }
  }

  /// The first of these, without a look at the disk.
  public var damagedSinceOpened: [DamagedDrafts] { connection.damaged }

  /// Tells no more of it. The file stays. Throws ``RegisterError/folderNotWritable(path:)``.
  public func dismiss(damaged name: String) throws {
    guard let file = damagedFiles().first(where: { $0.name == name })?.file else { return }
    guard DamagedDrafts.dismiss(file) else {
      throw RegisterError.folderNotWritable(path: file.deletingLastPathComponent().path)
    }
  }
}
