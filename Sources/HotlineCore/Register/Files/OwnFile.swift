import Foundation

/// What stands under a name that Hotline writes to by itself: a lock, a file of drafts, room that is
/// kept. Only a file that has no other name may be written: a link would lead the writing into a
/// file of somebody else.
enum OwnFile {
  case missing
  /// A file that has this name alone.
  case file
  /// A link of either kind, a folder, a device.
  case somethingElse

  init(at file: URL) {
    var status = stat()
    if lstat(file.path, &status) != 0 {
      self = errno == ENOENT ? .missing : .somethingElse
    } else {
      self.init(status)
    }
  }

  init(descriptor: Int32) {
    var status = stat()
    if fstat(descriptor, &status) == 0 { self.init(status) } else { self = .somethingElse }
  }

  private init(_ status: stat) {
    let isFile = status.st_mode & S_IFMT == S_IFREG
    // Removed meanwhile it has none.
    self = isFile && status.st_nlink <= 1 ? .file : .somethingElse
  }
}
