import Foundation

/// What desks and SQLite keep on the disk: registers, drafts, and what stands beside them. Nobody
/// else writes there.
struct KeptFiles {
  /// The register that is open; nil in memory.
  private let register: URL?

  init(of register: URL?) {
    self.register = register
  }

  /// Endings of what stands beside a database of Hotline.
  private static let endings = ["-wal", "-shm", "-journal", ".lock", ".drafts", ".making"]

  /// Whether `target` is one of them, by its name, by another name of the same file, or by the
  /// folder that it would lie in. What does not exist yet counts too: a log, a lock.
  func hold(_ target: URL) -> Bool {
    isRegister(target) || isBesideDatabase(target) || isAmongDrafts(target) || isLink(target)
  }

  /// Whether a log, a lock or drafts stand beside `database`: somebody works in it, or did.
  static func areBeside(_ database: URL) -> Bool {
    endings.contains { access(database.path + $0, F_OK) == 0 }
  }

  private func isRegister(_ file: URL) -> Bool {
    guard let register else { return false }
    return file.path == register.path
      || FileIdentity(path: register.path).map { FileIdentity(path: file.path) == $0 } == true
  }

  private func isDatabase(_ file: URL) -> Bool {
    if isRegister(file) { return true }
    if case .none = DatabaseMark(of: file) { return false }
    return true
  }

  private func isBesideDatabase(_ target: URL) -> Bool {
    let name = target.lastPathComponent
    let bases = Self.endings.filter(name.lowercased().hasSuffix).map { name.dropLast($0.count) }
    let folder = target.deletingLastPathComponent()
    if bases.contains(where: { !$0.isEmpty && isDatabase(folder.appending(path: $0)) }) {
      return true
    }
    // The room that is kept for a file of drafts.
    return target.pathExtension.lowercased() == Ballast.ending
      && isDatabase(target.deletingPathExtension().appendingPathExtension("sqlite"))
  }

  private func isAmongDrafts(_ target: URL) -> Bool {
    var folder = target
    while folder.pathComponents.count > 1 {
      folder.deleteLastPathComponent()
      if isDraftFolder(folder) { return true }
    }
    return false
  }

  private func isDraftFolder(_ folder: URL) -> Bool {
    if folder.pathExtension == "drafts", isDatabase(folder.deletingPathExtension()) { return true }
    guard let register else { return false }
    return DraftFile.isFolder(folder, of: register)
      || FileIdentity(path: register.path + ".drafts").map {
        FileIdentity(path: folder.path) == $0
      } == true
  }

  /// Another name of a file that the open register stands on.
  private func isLink(_ target: URL) -> Bool {
    guard let register, let identity = FileIdentity(path: target.path) else { return false }
    let drafts = URL(filePath: register.path + ".drafts")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: drafts.path)) ?? []
    let kept =
      Self.endings.map { register.path + $0 } + names.map { drafts.appending(path: $0).path }
    return kept.contains { FileIdentity(path: $0) == identity }
  }
}
