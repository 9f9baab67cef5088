import Foundation

/// Room on the disk that is kept for the moment when there is none: a file of 4 MB that is removed
/// when the disk is full, and made again once there is space.
struct Ballast: Sendable {
  let file: URL
  static let size: off_t = 4 << 20
  /// Its name is that of the drafts with this ending.
  static let ending = "reserve"

  init(besides drafts: URL) {
    file = drafts.deletingPathExtension().appendingPathExtension(Ballast.ending)
  }

  var isThere: Bool { OwnFile(at: file) == .file }

  /// True when there was something to give up.
  func giveUp() -> Bool {
    unlink(file.path) == 0
  }

  /// Makes it again where it is missing. False: there is no room for it.
  @discardableResult
  func restore() -> Bool {
    if OwnFile(at: file) != .missing { return true }
    let descriptor = open(
      file.path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    guard posix_fallocate(descriptor, 0, Ballast.size) == 0 else {
      unlink(file.path)
      return false
    }
    return true
  }
}
