import Foundation

/// The rights that the files of a register have: for its owner alone, or for the group when the
/// folder is one of a group (`chmod 2770`), whatever the umask.
struct FileRights: Equatable, Sendable {
  /// The folder hands its group on and the group may write there.
  let isShared: Bool
  /// The group of the folder.
  let group: gid_t

  init(isShared: Bool, group: gid_t) {
    self.isShared = isShared
    self.group = group
  }

  /// The rights that suit `folder`; those for one person where it cannot be looked at.
  init(in folder: URL) {
    var status = stat()
    guard stat(folder.path, &status) == 0 else {
      self.init(isShared: false, group: getgid())
      return
    }
    let wanted = S_ISGID | S_IWGRP
    self.init(isShared: status.st_mode & wanted == wanted, group: status.st_gid)
  }

  var fileMode: mode_t { isShared ? 0o660 : 0o600 }
  var folderMode: mode_t { isShared ? 0o2770 : 0o700 }

  /// What is wrong with the rights of the register and of the files beside it, and the command
  /// that mends each.
  func faults(of register: URL) -> [OpeningNotice] {
    ["", "-wal", "-shm", ".lock"].compactMap { fault(path: register.path + $0) }
  }

  private func fault(path: String) -> OpeningNotice? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    if status.st_mode & 0o777 != fileMode {
      let mode = String(fileMode, radix: 8)
      return .wrongRights(path: path, command: "chmod \(mode) \(shellQuoted(path))")
    }
    if isShared, status.st_gid != group {
      return .wrongRights(path: path, command: "chgrp \(group) \(shellQuoted(path))")
    }
    return nil
  }

  private func shellQuoted(_ path: String) -> String {
    "'" + path.replacingOccurrences(of: "'", with: "'\\''") + "'"
  }
}
