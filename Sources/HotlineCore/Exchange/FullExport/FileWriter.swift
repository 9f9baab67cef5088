import Foundation

/// Writes a file beside its place, and moves it there only when all of it is on disk: what stood
/// there before stays whole until then.
final class FileWriter {
  private let path: String
  private let temporary: String
  private let descriptor: Int32
  private var pending: [UInt8] = []
  private var isDone = false

  /// Only its owner may read it: an export holds everything. Throws ``ExportError``.
  init(path: String) throws(ExportError) {
    self.path = path
    temporary = path + ".\(ProcessInfo.processInfo.processIdentifier).tmp"
    descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw .cannotWrite(path: path) }
  }

  deinit {
    close(descriptor)
    if !isDone { unlink(temporary) }
  }

  func write(_ text: String) throws(ExportError) {
    pending.append(contentsOf: text.utf8)
    if pending.count >= 1 << 17 { try flush() }
  }

  /// Puts the file in its place.
  func finish() throws(ExportError) {
    try flush()
    guard fsync(descriptor) == 0, rename(temporary, path) == 0 else {
      throw .cannotWrite(path: path)
    }
    isDone = true
    let folder = open(URL(filePath: path).deletingLastPathComponent().path, O_RDONLY | O_CLOEXEC)
    if folder >= 0 {
      fsync(folder)
      close(folder)
    }
  }

  private func flush() throws(ExportError) {
    var written = 0
    while written < pending.count {
      let count = pending[written...].withUnsafeBytes {
        Foundation.write(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        throw errno == ENOSPC ? .diskFull(path: path) : .cannotWrite(path: path)
      }
      written += count
    }
    pending.removeAll(keepingCapacity: true)
  }
}

/// Why an export could not be written. What stood at the path before is untouched.
public enum ExportError: Error, Equatable, Sendable {
  case cannotWrite(path: String)
  case isDirectory(path: String)
  /// Where a folder is wanted.
  case isFile(path: String)
  case diskFull(path: String)
}
