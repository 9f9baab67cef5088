import Foundation

/// What the system keeps in memory of files.
enum PageCache {
  /// Empties it on the whole machine, so that what is read next comes from the disk; false where this person
  /// may not, which takes the rights of the administrator outside of a container.
  static func drop() -> Bool {
    // Only what is on the disk is dropped.
    sync()
    let control = open("/proc/sys/vm/drop_caches", O_WRONLY | O_CLOEXEC)
    guard control >= 0 else { return false }
    defer { close(control) }
    return write(control, "3\n", 2) == 2
  }
}
