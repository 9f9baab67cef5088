import Foundation

/// One writer at a time over all processes: an exclusive `flock` on a file beside the register.
///
/// It makes writers fair, keeps two first starts from racing in the migrator, and takes away the
/// trigger of SQLite's log-reset bug. Readers never ask for it. While it is held its file names the
/// holder. Each hold opens the file anew (some microseconds), so that a lock file that somebody
/// removed parts nobody from the others for longer than one write.
struct WriterLock: Sendable {
  let file: URL
  let mode: mode_t
  let user: String
  /// How long to wait before giving up with ``RegisterError/busy(holder:seconds:)``.
  let patience: TimeInterval
  let clock: @Sendable () -> Date

  init(besides register: URL, rights: FileRights, _ options: RegisterOptions) {
    file = WriterLock.file(besides: register)
    mode = rights.fileMode
    user = options.osUser
    patience = options.lockPatience
    clock = options.clock
  }

  static func file(besides register: URL) -> URL {
    URL(filePath: register.path + ".lock")
  }

  /// Waits for the lock, says in its file who does what, runs `body`, gives it back.
  ///
  /// Throws ``RegisterError/folderNotWritable(path:)`` when the lock file cannot be made.
  @discardableResult
  func hold<Result>(purpose: String, _ body: () throws -> Result) throws -> Result {
    let descriptor = try acquire()
    defer {
      ftruncate(descriptor, 0)
      close(descriptor)
    }
    sign(descriptor, purpose)
    return try body()
  }

  /// Who holds the lock; nil when nobody does. One small read, without waiting.
  func holder() -> LockHolder? {
    guard let data = FileManager.default.contents(atPath: file.path),
      let holder = try? JSONDecoder().decode(LockHolder.self, from: data),
      kill(holder.pid, 0) == 0 || errno == EPERM
    else { return nil }
    return holder
  }

  // MARK: Getting it

  private func acquire() throws -> Int32 {
    while true {
      let descriptor = try openFile()
      guard LockWait.lock(descriptor, patience: patience) else {
        throw RegisterError.busy(holder: holder(), seconds: Int(patience))
      }
      if isStillThere(descriptor) { return descriptor }
      close(descriptor)
    }
  }

  private func openFile() throws -> Int32 {
    let made = open(file.path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    if made >= 0 {
      fchmod(made, mode)
      return made
    }
    let found = open(file.path, O_RDWR | O_CLOEXEC)
    guard found >= 0 else {
      if errno == ENOENT { return try openFile(after: ENOENT) }
      throw RegisterError.folderNotWritable(path: file.deletingLastPathComponent().path)
    }
    return found
  }

  /// Somebody removed the file between two looks at it, or the folder cannot hold one.
  private func openFile(after error: Int32) throws -> Int32 {
    let descriptor = open(file.path, O_RDWR | O_CREAT | O_CLOEXEC, mode)
    guard descriptor >= 0 else {
      throw RegisterError.folderNotWritable(path: file.deletingLastPathComponent().path)
    }
    return descriptor
  }

  /// False when the file was removed or replaced while we waited for its lock.
  private func isStillThere(_ descriptor: Int32) -> Bool {
    FileIdentity(descriptor: descriptor) == FileIdentity(path: file.path)
  }

  private func sign(_ descriptor: Int32, _ purpose: String) {
    let holder = LockHolder(user: user, pid: getpid(), purpose: purpose, since: clock())
    guard let data = try? JSONEncoder.stable.encode(holder) else { return }
    ftruncate(descriptor, 0)
    data.withUnsafeBytes { bytes in
      _ = pwrite(descriptor, bytes.baseAddress, bytes.count, 0)
    }
  }
}
