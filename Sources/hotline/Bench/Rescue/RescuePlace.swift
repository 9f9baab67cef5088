import Foundation
import HotlineCore
import TerminalDriver

/// A folder for one session whose disk can be made full.
///
/// Where this process may mount, it is a small disk in memory of its own. Else the session is given
/// a quota: it may make no file longer (`RLIMIT_FSIZE`).
final class RescuePlace {
  /// How the disk is made full.
  enum Disk: String, Encodable {
    case mounted, quota
  }

  let folder: URL
  let disk: Disk
  /// Room for a register and drafts, the ballast, and some more.
  private static let size = 24 << 20

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "hotline-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let isMounted = mount("tmpfs", folder.path, "tmpfs", 0, "size=\(Self.size)") == 0
    disk = isMounted ? .mounted : .quota
  }

  deinit {
    if disk == .mounted { umount2(folder.path, Int32(MNT_DETACH)) }
    try? FileManager.default.removeItem(at: folder)
  }

  var register: URL { folder.appending(path: "register.sqlite") }

  /// Of the session: nothing outside the folder is touched.
  var environment: [String: String] {
    ["HOME": folder.path, "XDG_STATE_HOME": folder.path, "TMPDIR": folder.path]
  }

  func fill(against program: DrivenProgram) throws {
    switch disk {
    case .quota: try program.limitFiles(toBytes: 0)
    case .mounted:
      let descriptor = open(filler.path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
      defer { close(descriptor) }
      let block = [UInt8](repeating: 0, count: 4_096)
      while write(descriptor, block, block.count) == block.count {}
    }
  }

  func makeRoom(for program: DrivenProgram) throws {
    switch disk {
    case .quota: try program.limitFiles(toBytes: nil)
    case .mounted: try FileManager.default.removeItem(at: filler)
    }
  }

  private var filler: URL { folder.appending(path: "filler") }
}
