import Foundation

/// One writer at a time over all processes: an exclusive `flock` on a file beside the register.
///
/// It makes writers fair, keeps two first starts from racing in the migrator, and takes away the
/// trigger of SQLite's log-reset bug. Readers never ask for it. While it is held its file names the
/// holder. Each hold opens the file anew (some microseconds), so that a lock file that somebody
/// removed parts nobody from the others for longer than one write; SQLite's own locks keep that one
/// write whole, and ``Hold/isShared`` keeps it from a checkpoint.
struct WriterLock: Sendable {
  let file: URL
  let rights: FileRights
  let user: String
  /// How long to wait before giving up with ``RegisterError/busy(holder:seconds:)``.
  let patience: TimeInterval
  let clock: @Sendable () -> Date

  init(besides register: URL, rights: FileRights, _ options: RegisterOptions) {
    file = WriterLock.file(besides: register)
    self.rights = rights
    user = options.osUser
    patience = options.lockPatience
    clock = options.clock
  }

  static func file(besides register: URL) -> URL {
    URL(filePath: register.path + ".lock")
  }

  /// The lock while it is held.
  struct Hold {
    fileprivate let descriptor: Int32
    fileprivate let file: URL

    /// The file that is locked is the one that others ask for. False once somebody removed or
    /// replaced it: then another process may hold a lock of the same name.
    var isShared: Bool {
      FileIdentity(descriptor: descriptor) == FileIdentity(path: file.path)
    }
  }

  /// Waits for the lock, says in its file who does what, runs `body`, gives it back.
  ///
  /// Throws ``RegisterError`` when the lock file cannot be made or locked within `patience` seconds
  /// (nil: those of the lock), and then `body` has not run.
  @discardableResult
  func hold<Result>(
    purpose: String, within patience: TimeInterval? = nil, _ body: (Hold) throws -> Result
  ) throws -> Result {
    let hold = try acquire(within: patience ?? self.patience)
    defer {
      ftruncate(hold.descriptor, 0)
      close(hold.descriptor)
    }
    sign(hold.descriptor, purpose)
    return try body(hold)
  }

  /// Who holds the lock; nil when nobody does. One small read, without waiting.
  func holder() -> LockHolder? {
    guard OwnFile(at: file) == .file,
      let data = FileManager.default.contents(atPath: file.path),
      let holder = try? JSONDecoder().decode(LockHolder.self, from: data),
      kill(holder.pid, 0) == 0 || errno == EPERM
    else { return nil }
    return holder
  }

  // MARK: Getting it

  private func acquire(within patience: TimeInterval) throws -> Hold {
    let end = Date(timeIntervalSinceNow: patience)
    while true {
      let hold = Hold(descriptor: try openFile(), file: file)
      switch LockWait.lock(hold.descriptor, patience: max(0, end.timeIntervalSinceNow)) {
      case .held: if hold.isShared { return hold }
      case .givenUp: throw RegisterError.busy(holder: holder(), seconds: Int(patience))
      case .failed(let error):
        close(hold.descriptor)
        throw RegisterError.cannotLock(path: file.path, detail: String(cString: strerror(error)))
      }
      // It was removed or replaced while we waited: the lock that counts is another one.
      close(hold.descriptor)
    }
  }

  private func openFile() throws -> Int32 {
    while true {
      let made = open(
        file.path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, rights.fileMode)
      if made >= 0 {
        rights.apply(to: made)
        return made
      }
      guard errno == EEXIST else { throw cannotMake(errno) }
      let found = open(file.path, O_RDWR | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
      if found >= 0 { return try own(found) }
      // Gone between the two looks: made anew.
      guard errno == ENOENT else { throw cannotOpen(errno) }
    }
  }

  /// What is signed is emptied: never a file that has another name too.
  private func own(_ descriptor: Int32) throws -> Int32 {
    if OwnFile(descriptor: descriptor) == .file { return descriptor }
    close(descriptor)
    throw RegisterError.inTheWay(path: file.path)
  }

  private func cannotMake(_ error: Int32) -> RegisterError {
    switch error {
    case ENOSPC, EDQUOT: .diskFull
    case EACCES, EPERM, EROFS, ENOENT, ENOTDIR:
      .folderNotWritable(path: file.deletingLastPathComponent().path)
    default: .cannotLock(path: file.path, detail: String(cString: strerror(error)))
    }
  }

  private func cannotOpen(_ error: Int32) -> RegisterError {
    switch error {
    case EACCES: rights.remedy(for: file.path)
    case ELOOP, EISDIR, ENXIO: .inTheWay(path: file.path)
    default: .cannotLock(path: file.path, detail: String(cString: strerror(error)))
    }
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
