import Foundation
import GRDB

/// Where a register lies, or could: the path with every link followed, and what stands there.
///
/// Looking at it changes nothing.
struct RegisterFile {
  let url: URL

  var folder: URL { url.deletingLastPathComponent() }

  /// Follows links, also one whose target does not exist yet.
  init(at url: URL) {
    var path = url.standardizedFileURL.path
    for _ in 0..<40 {
      guard let target = try? FileManager.default.destinationOfSymbolicLink(atPath: path) else {
        break
      }
      path = URL(filePath: target, relativeTo: URL(filePath: path)).standardizedFileURL.path
    }
    let last = URL(filePath: path)
    let folder = last.deletingLastPathComponent().path
    guard let resolved = realpath(folder, nil) else {
      self.url = last
      return
    }
    defer { free(resolved) }
    self.url = URL(filePath: String(cString: resolved)).appending(path: last.lastPathComponent)
  }

  // MARK: What stands there

  enum Kind: Equatable {
    case nothing, folder, empty, file, somethingElse
  }

  var kind: Kind {
    var status = stat()
    guard stat(url.path, &status) == 0 else { return .nothing }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: return .folder
    case S_IFREG: return status.st_size == 0 ? .empty : .file
    default: return .somethingElse
    }
  }

  /// Some connection of ours has been here. Then the file is only looked at through SQLite's own
  /// locks: closing a descriptor past them would drop those of this process.
  var isKnown: Bool {
    access(WriterLock.file(besides: url).path, F_OK) == 0
  }

  /// A log stands beside it, so that somebody may have it open.
  var hasLog: Bool { access(url.path + "-wal", F_OK) == 0 }

  func isWritable(_ url: URL) -> Bool { access(url.path, W_OK) == 0 }

  /// A name under which SQLite reads the file and makes nothing beside it.
  var immutableName: String {
    let allowed = CharacterSet.urlPathAllowed.subtracting(CharacterSet(charactersIn: "?#%;"))
    let path = url.path.addingPercentEncoding(withAllowedCharacters: allowed) ?? url.path
    return "file:\(path)?immutable=1"
  }

  /// Throws ``RegisterError/notARegister(path:)`` for a file that Hotline did not make.
  func requireRegister(asImmutable: Bool) throws {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(10)
    let mark = try explainingErrors {
      let queue = try DatabaseQueue(
        path: asImmutable ? immutableName : url.path, configuration: configuration)
      defer { try? queue.close() }
      return try queue.read { try Int.fetchOne($0, sql: "PRAGMA application_id") }
    }
    guard mark == Schema.applicationID else {
      throw RegisterError.notARegister(path: url.path)
    }
  }

  // MARK: Making it

  /// Makes an empty file that carries the mark of a register, with `rights`. The mark is written
  /// before there is a log, so that it stands in the file itself from the first byte on.
  ///
  /// The caller holds the writer lock.
  func make(_ rights: FileRights) throws {
    let descriptor = open(url.path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, rights.fileMode)
    if descriptor >= 0 {
      fchmod(descriptor, rights.fileMode)
      close(descriptor)
    } else if errno != EEXIST {
      throw errno == ENOSPC
        ? RegisterError.diskFull : RegisterError.folderNotWritable(path: folder.path)
    }
    try explainingErrors {
      let queue = try DatabaseQueue(path: url.path)
      try queue.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA synchronous = FULL")
        try db.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
      }
      try queue.close()
    }
  }

  private func explainingErrors<Result>(_ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let error as DatabaseError {
      throw RegisterError(error, path: url.path)
    }
  }
}
