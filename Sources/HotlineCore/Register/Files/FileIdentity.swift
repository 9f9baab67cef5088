import Foundation

/// Which file stands at a path: another one under the same name has another identity.
struct FileIdentity: Equatable, Sendable {
  let device: dev_t
  let inode: ino_t

  /// nil when there is no file.
  init?(path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    self.init(status)
  }

  init?(descriptor: Int32) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return nil }
    self.init(status)
  }

  private init(_ status: stat) {
    device = status.st_dev
    inode = status.st_ino
  }
}
