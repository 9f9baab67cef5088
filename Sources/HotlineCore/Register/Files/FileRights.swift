import Foundation

/// The rights that the files of a register have: for its owner alone, or for the group when the
/// folder is one of a group (`chmod 2770`), whatever the umask.
struct FileRights: Equatable, Sendable {
  /// The folder hands its group on and the group may write there.
  let isShared: Bool
  /// The owner of the folder.
  let owner: uid_t
  /// The group of the folder.
  let group: gid_t

  /// The rights that suit `folder`; those for one person where it cannot be looked at.
  init(in folder: URL) {
    var status = stat()
    guard stat(folder.path, &status) == 0 else {
      (isShared, owner, group) = (false, geteuid(), getegid())
      return
    }
    let wanted = S_ISGID | S_IWGRP
    isShared = status.st_mode & wanted == wanted
    (owner, group) = (status.st_uid, status.st_gid)
  }

  /// To whom a file belongs; nil where it cannot be looked at.
  static func owner(of file: URL) -> uid_t? {
    var status = stat()
    return stat(file.path, &status) == 0 ? status.st_uid : nil
  }

  /// Whether a file belongs to whoever runs the program.
  static func isOwn(_ file: URL) -> Bool { owner(of: file) == geteuid() }

  /// The login of whom a file belongs to; their number where the system has no name for it.
  static func ownerName(of file: URL) -> String {
    guard let owner = owner(of: file) else { return "–" }
    guard let entry = getpwuid(owner), let name = entry.pointee.pw_name else { return "\(owner)" }
    return String(cString: name)
  }

  var fileMode: mode_t { isShared ? 0o660 : 0o600 }
  var folderMode: mode_t { isShared ? 0o2770 : 0o700 }

  /// Gives a file that was just made its rights. What the administrator makes belongs to the owner
  /// of the folder, as SQLite does with the files that it makes: it would lock that person out.
  func apply(to descriptor: Int32) {
    fchmod(descriptor, fileMode)
    if geteuid() == 0 { _ = fchown(descriptor, owner, group) }
  }

  // MARK: What is wrong

  /// What a register consists of on the disk, as endings of its path.
  static let parts = ["", "-wal", "-shm", ".lock"]

  /// What is wrong with the rights of the register and of the files beside it, and the command
  /// that mends each.
  func faults(of register: URL) -> [OpeningNotice] {
    Self.parts.compactMap { fault(path: register.path + $0) }
  }

  /// Why this person cannot use one of the register's files that are there, and how to mend it; nil
  /// when all can be used.
  func obstacle(of register: URL, writing: Bool) -> RegisterError? {
    let parts = writing ? Self.parts : Self.parts.filter { $0 != ".lock" }
    let wanted = writing ? R_OK | W_OK : R_OK
    return parts.map { register.path + $0 }
      .first { access($0, F_OK) == 0 && access($0, wanted) != 0 }.map(remedy)
  }

  /// For a file that this person may not use; where its rights are as they should be, it is
  /// somebody else's.
  func remedy(for path: String) -> RegisterError {
    guard case .wrongRights(_, let command) = fault(path: path) else {
      return .fileNotReadable(path: path)
    }
    return .wrongRights(path: path, command: command)
  }

  private func fault(path: String) -> OpeningNotice? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    let name = path.quotedForShell
    let sudo = geteuid() == 0 ? "" : "sudo "
    let sudoForOthers = status.st_uid == geteuid() ? "" : sudo
    var commands: [String] = []
    if isShared, status.st_gid != group {
      commands.append("\(sudoForOthers)chgrp \(group) \(name)")
    }
    if !isShared, status.st_uid != owner { commands.append("\(sudo)chown \(owner) \(name)") }
    if status.st_mode & 0o777 != fileMode {
      commands.append("\(sudoForOthers)chmod \(String(fileMode, radix: 8)) \(name)")
    }
    guard !commands.isEmpty else { return nil }
    return .wrongRights(path: path, command: commands.joined(separator: " && "))
  }
}
