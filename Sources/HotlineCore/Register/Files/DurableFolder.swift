import Foundation

/// Folders whose names survive a power cut.
///
/// That a file or a folder has a name stands in the folder that it lies in, and is on the disk only
/// once that one was synced: what was synced inside is lost with a name that was not.
enum DurableFolder {
  /// Makes `folder` and those above it that are missing, and brings their names to the disk. Throws what
  /// `FileManager` throws.
  static func make(_ folder: URL, mode: mode_t? = nil) throws {
    var above: [URL] = []
    var place = folder
    while access(place.path, F_OK) != 0, place.path != "/", above.count < 100 {
      place.deleteLastPathComponent()
      above.append(place)
    }
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true,
      attributes: mode.map { [.posixPermissions: NSNumber(value: $0)] })
    above.forEach(sync)
  }

  /// Brings to the disk which names the folder holds. Where a file system cannot do that, nobody can.
  static func sync(_ folder: URL) {
    let descriptor = open(folder.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}
