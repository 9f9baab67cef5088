import Foundation

/// One writer at a time over all processes: an exclusive `flock` on a file beside the register.
///
/// It makes writers fair, keeps two first starts from racing in the migrator, and takes away the
/// trigger of SQLite's log-reset bug. Readers never ask for it. One value serves one connection
/// pool, whose writer queue lets in one thread at a time.
final class WriterLock: Sendable {
  let file: URL
  private let descriptor: Int32

  /// Throws ``RegisterError/folderNotWritable(path:)`` when the lock file cannot be made.
  init(besides register: URL) throws {
    file = URL(filePath: register.path + ".lock")
    descriptor = open(file.path, O_RDWR | O_CREAT | O_CLOEXEC, 0o660)
    guard descriptor >= 0 else {
      throw RegisterError.folderNotWritable(path: register.deletingLastPathComponent().path)
    }
  }

  deinit {
    close(descriptor)
  }

  /// Waits for the lock, writes into its file who does what, runs `body`, gives it back.
  func hold<Result>(purpose: String, _ body: () throws -> Result) throws -> Result {
    while flock(descriptor, LOCK_EX) != 0 {
      guard errno == EINTR else { throw RegisterError.busy(holder: nil, seconds: 0) }
    }
    defer { flock(descriptor, LOCK_UN) }
    return try body()
  }
}
