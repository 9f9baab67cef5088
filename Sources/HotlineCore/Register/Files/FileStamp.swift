import Foundation

/// How long a file is and when it was last written; it differs after every write to it but those
/// within some milliseconds.
struct FileStamp: Equatable, Sendable {
  private let size: off_t
  private let seconds: Int
  private let nanoseconds: Int

  /// nil when there is no file.
  init?(path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    size = status.st_size
    seconds = status.st_mtim.tv_sec
    nanoseconds = status.st_mtim.tv_nsec
  }
}
