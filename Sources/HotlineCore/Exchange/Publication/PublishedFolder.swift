import Foundation

/// A folder of pages that a command writes whole: under a passing name beside its place, and in its
/// place only when all of it is on the disk. An earlier publication gives way to it as a whole;
/// a folder that holds anything else is refused.
///
/// Everybody may read it, as pages are for.
final class PublishedFolder {
  /// Stands in the head of each page, and says that Hotline wrote it.
  static let mark = "<meta name=\"generator\" content=\"hotline publish\">"
  /// Below the folder, with the pages of the enterprises.
  static let pages = "virksomheder"
  private static let list = "index.html"
  private static let data = ["directory.csv", "directory.json"]

  private let path: String
  private let target: URL
  private let temporary: URL
  /// Where the earlier publication waits while the new one takes its place: always the same beside
  /// the folder, so that whoever comes after a run that was stopped finds it.
  private let earlier: URL
  private let register: URL?

  /// Looks, and changes nothing. `register`: the file that the command reads; nil in memory.
  init(_ path: String, register: URL?) throws(OutputError) {
    (self.path, self.register) = (path, register)
    target = RealPath.of(path)
    temporary = target.deletingLastPathComponent()
      .appending(path: ".hotline-\(UUID().uuidString).tmp")
    earlier = target.deletingLastPathComponent()
      .appending(path: ".hotline-\(target.lastPathComponent).earlier")
    let kept = KeptFiles(of: register)
    if kept.hold(target) || kept.hold(target.appending(path: "x")) {
      throw .belongsToRegister(path: path)
    }
    switch RegisterFile(at: target).kind {
    case .nothing: try OutputPlace.requireFolder(of: target)
    case .folder:
      guard Self.isPublication(target) else { throw .holdsSomethingElse(path: path) }
    case .hidden: throw .cannotWrite(path: path)
    case .empty, .file, .somethingElse: throw .isFile(path: path)
    }
  }

  /// Writes all files and gives them their place: every one, or none when it throws. `pages` by
  /// their names.
  func write(list: String, csv: String, json: String, pages: [String: String]) throws(OutputError) {
    defer { Self.remove(temporary) }
    healStoppedRun()
    do {
      try fill(temporary, [Self.list: list, Self.data[0]: csv, Self.data[1]: json])
      try fill(temporary.appending(path: Self.pages), pages)
    } catch {
      throw error.about(path)
    }
    try takePlace()
  }

  private func fill(_ folder: URL, _ files: [String: String]) throws(OutputError) {
    let output = try OutputFolder(folder.path, register: register, isReplacing: false)
    for (name, text) in files.sorted(by: { $0.key < $1.key }) {
      try output.file(name).write(text)
    }
    _ = try output.take()
    for name in files.keys { chmod(folder.appending(path: name).path, 0o644) }
    chmod(folder.path, 0o755)
  }

  /// A run that was stopped between the two moves of ``takePlace()`` left the earlier publication
  /// aside: where nothing stands in its place it comes back, else it goes.
  private func healStoppedRun() {
    guard access(earlier.path, F_OK) == 0, Self.isPublication(earlier) else { return }
    if access(target.path, F_OK) == 0 {
      Self.remove(earlier)
    } else {
      rename(earlier.path, target.path)
    }
  }

  /// The earlier one is moved away first, and comes back where the new one cannot take its place.
  private func takePlace() throws(OutputError) {
    let folder = target.deletingLastPathComponent()
    guard access(target.path, F_OK) == 0 else {
      try move(temporary, to: target)
      return DurableFolder.sync(folder)
    }
    try move(target, to: earlier)
    do {
      try move(temporary, to: target)
    } catch {
      try move(earlier, to: target)
      throw error
    }
    DurableFolder.sync(folder)
    Self.remove(earlier)
  }

  private func move(_ folder: URL, to place: URL) throws(OutputError) {
    guard rename(folder.path, place.path) == 0 else { throw OutputError(errno, path: path) }
  }

  // MARK: What stands there

  /// Empty, or nothing but what ``write(list:csv:json:pages:)`` writes.
  private static func isPublication(_ folder: URL) -> Bool {
    guard let names = names(in: folder) else { return false }
    if names.isEmpty { return true }
    let known = Set([list, pages] + data)
    guard Set(names).isSubset(of: known), isOurs(folder.appending(path: list)) else { return false }
    let inside = folder.appending(path: pages)
    guard names.contains(pages) else { return true }
    return self.names(in: inside)?.allSatisfy { name in
      name.hasSuffix(".html") && isOurs(inside.appending(path: name))
    } ?? false
  }

  private static func isOurs(_ page: URL) -> Bool {
    (try? String(contentsOf: page, encoding: .utf8))?.contains(mark) ?? false
  }

  private static func names(in folder: URL) -> [String]? {
    try? FileManager.default.contentsOfDirectory(atPath: folder.path)
  }

  /// Takes away what a publication holds, and nothing else.
  private static func remove(_ folder: URL) {
    let inside = folder.appending(path: pages)
    for name in names(in: inside) ?? [] where name.hasSuffix(".html") {
      unlink(inside.appending(path: name).path)
    }
    rmdir(inside.path)
    for name in [list] + data { unlink(folder.appending(path: name).path) }
    rmdir(folder.path)
  }
}

extension OutputError {
  /// The same, said of the folder that the person named.
  fileprivate func about(_ path: String) -> OutputError {
    switch self {
    case .diskFull: .diskFull(path: path)
    default: .cannotWrite(path: path)
    }
  }
}
