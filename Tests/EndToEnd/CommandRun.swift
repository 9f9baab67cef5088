import Foundation
import HotlineCore

/// One run of `hotline` without a terminal, from its start to its end.
struct CommandRun {
  let status: Int32
  let output: String
  let error: String
  /// Ended by a signal, whose number is then the status.
  let hasCrashed: Bool

  /// An invented user without any right of an administrator.
  static let stranger: uid_t = 65_534

  /// Runs the program. A process of the administrator may write everywhere: `asStranger` gives such
  /// rights away first, and so does `user`, which says the ids of a user and of a group. With `shell` it is run through a line of the shell, in which `"$@"` is the
  /// program with its arguments.
  init(
    _ arguments: [String], asStranger: Bool = false, as user: (uid_t, gid_t)? = nil,
    shell: String? = nil
  ) throws {
    let process = Process()
    let other = user ?? (asStranger ? (Self.stranger, Self.stranger) : nil)
    if let other, geteuid() == 0 {
      process.executableURL = URL(filePath: "/usr/bin/setpriv")
      process.arguments =
        ["--reuid", "\(other.0)", "--regid", "\(other.1)", "--clear-groups", Programs.hotline]
        + arguments
    } else {
      process.executableURL = URL(filePath: Programs.hotline)
      process.arguments = arguments
    }
    if let shell {
      process.executableURL = URL(filePath: "/bin/sh")
      process.arguments = ["-c", shell, "sh", Programs.hotline] + arguments
    }
    process.environment = [
      "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "HOME": "/nonexistent",
      "XDG_STATE_HOME": "/nonexistent", "XDG_DATA_HOME": "/nonexistent",
    ]
    let (output, error) = (Pipe(), Pipe())
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = error
    try process.run()
    self.output = try Self.text(output)
    self.error = try Self.text(error)
    process.waitUntilExit()
    status = process.terminationStatus
    hasCrashed = process.terminationReason == .uncaughtSignal
  }

  private static func text(_ pipe: Pipe) throws -> String {
    String(decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
  }
}

/// A folder of its own below the temporary one, removed with the value's last use.
final class CommandFolder {
  let url: URL

  init() throws {
    url = URL(filePath: "/tmp").appending(
      path: "hotline-test-\(UUID().uuidString.filter(\.isLetter))")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    chmod(url.path, 0o700)
    try? FileManager.default.removeItem(at: url)
  }

  func path(_ name: String) -> String { url.appending(path: name).path }

  /// Writes a file and gives its path.
  func file(_ name: String, _ content: Data) throws -> String {
    try content.write(to: url.appending(path: name))
    return path(name)
  }

  func file(_ name: String, _ content: String) throws -> String {
    try file(name, Data(content.utf8))
  }

  /// What every file holds; nothing for what is no regular file.
  ///
  /// - Parameter withIndex: Whether the index of a log counts, which is made anew whenever a
  ///   register is opened for writing.
  func contents(withIndex: Bool = true) throws -> [String: Data] {
    try FileManager.default.contentsOfDirectory(atPath: url.path).reduce(into: [:]) { all, name in
      let isLeftOut = !withIndex && name.hasSuffix("-shm")
      all[name] = isLeftOut ? Data() : FileManager.default.contents(atPath: path(name)) ?? Data()
    }
  }

  /// A register with one company, made by the program, and its path.
  func register(_ name: String = "register.sqlite") throws -> String {
    for (part, content) in try Self.made.get() {
      let file = try file(name + part, content)
      chmod(file, 0o600)
    }
    return path(name)
  }

  /// Made once: what the program leaves on the disk, by the ends of the names.
  private static let made = Result { () throws -> [String: Data] in
    let folder = try CommandFolder()
    let list = try folder.file("first.csv", "navn,by\nPrøvevirksomheden,Silkeborg\n")
    let name = "register.sqlite"
    let made = try CommandRun(["import", list, "--db", folder.path(name)])
    guard made.status == 0 else { throw CommandProblem.failed(made.error) }
    return try folder.contents().reduce(into: [:]) { parts, file in
      if file.key.hasPrefix(name) { parts[String(file.key.dropFirst(name.count))] = file.value }
    }
  }

  /// Gives the folder and what is in it to the stranger, with these rights on the folder.
  func give(mode: mode_t) throws {
    if geteuid() == 0 {
      let register = url.appending(path: "register.sqlite")
      if access(register.path, F_OK) == 0 { try Self.letStrangerIn(register) }
      for name in try FileManager.default.contentsOfDirectory(atPath: url.path) {
        chown(path(name), CommandRun.stranger, CommandRun.stranger)
      }
      chown(url.path, CommandRun.stranger, CommandRun.stranger)
    }
    chmod(url.path, mode)
  }

  /// Enters the stranger in a register of the administrator: that the file is theirs lets nobody in.
  static func letStrangerIn(_ file: URL) throws {
    guard let login = getpwuid(CommandRun.stranger).map({ String(cString: $0.pointee.pw_name) })
    else { return }
    let register = try Register.open(
      at: file, RegisterOptions(osUser: NSUserName(), clock: { Date() }))
    try register.save(
      Staff(initials: "ST", osUser: login, name: "Prøve", role: .admin), from: nil)
    try register.close()
  }

  enum CommandProblem: Error { case failed(String) }
}
