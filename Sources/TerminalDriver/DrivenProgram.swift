import CPseudoTerminal
import Foundation

/// A program on a pseudo-terminal of its own: one types, takes what it writes, waits for
/// conditions, and sees how it ends.
///
/// Belongs to one thread. When it is let go of, the window closes and the program is killed.
public final class DrivenProgram {
  public let processID: pid_t
  /// Every byte that the program has written and that was taken.
  public private(set) var output: [UInt8] = []

  var master: Int32
  private var status: ProgramEnd?
  private let onOutput: ([UInt8]) -> Void

  /// Starts a program as in a fresh terminal window. The environment is only what is given here
  /// and PATH, TERM=xterm-256color, LANG=C.UTF-8 and a HOME that does not exist unless they are
  /// given.
  ///
  /// - Parameter onOutput: gets every piece of output as it is taken.
  public static func launch(
    _ binary: String, _ arguments: [String] = [], environment: [String: String] = [:],
    columns: Int = 80, rows: Int = 24, onOutput: @escaping ([UInt8]) -> Void = { _ in }
  ) throws(DriverProblem) -> DrivenProgram {
    guard access(binary, X_OK) == 0 else { throw .noSuchProgram(path: binary) }
    var name = [CChar](repeating: 0, count: 64)
    let master = hotline_pty_open(&name, Int32(name.count))
    guard master >= 0, hotline_pty_set_size(master, Int32(rows), Int32(columns)) == 0 else {
      throw .system(call: "posix_openpt", error: errno)
    }
    let standard = [
      "PATH": "/usr/bin:/bin", "TERM": "xterm-256color", "LANG": "C.UTF-8", "HOME": "/nonexistent",
    ]
    let variables = standard.merging(environment) { $1 }.map { "\($0.key)=\($0.value)" }
    var child: pid_t = 0
    let error = withCStrings([binary] + arguments) { arguments in
      withCStrings(variables) { variables in
        hotline_pty_spawn(&child, binary, arguments, variables, name)
      }
    }
    guard error == 0 else {
      Foundation.close(master)
      throw .system(call: "posix_spawn", error: error)
    }
    return DrivenProgram(processID: child, master: master, onOutput: onOutput)
  }

  private init(processID: pid_t, master: Int32, onOutput: @escaping ([UInt8]) -> Void) {
    self.processID = processID
    self.master = master
    self.onOutput = onOutput
  }

  deinit {
    closeWindow()
    guard end(WNOHANG) == nil else { return }
    kill(processID, SIGKILL)
    _ = end(0)
  }

  // MARK: Its window

  public func resize(columns: Int, rows: Int) {
    _ = hotline_pty_set_size(master, Int32(rows), Int32(columns))
  }

  /// As when the window is closed or the line is cut.
  public func closeWindow() {
    guard master >= 0 else { return }
    close(master)
    master = -1
  }

  /// Whether the terminal is as a shell wants it: line by line and with echo.
  public var isInLineMode: Bool {
    var settings = termios()
    guard tcgetattr(master, &settings) == 0 else { return false }
    let wanted = tcflag_t(ICANON | ECHO | ISIG)
    return settings.c_lflag & wanted == wanted
  }

  // MARK: The process

  public func signal(_ number: Int32) { kill(processID, number) }

  /// How long a file it may make from now on; nil lifts the limit. A quota without a disk.
  public func limitFiles(toBytes bytes: Int?) throws(DriverProblem) {
    guard hotline_limit_file_size(processID, bytes ?? -1) == 0 else {
      throw .system(call: "prlimit", error: errno)
    }
  }

  /// `R` running, `S` sleeping, `T` stopped, `Z` dead; nil when it is gone.
  public var processState: Character? {
    let line = try? String(contentsOfFile: "/proc/\(processID)/stat", encoding: .utf8)
    return line?.split(separator: ")").last?.first { $0 != " " }
  }

  /// Whether the program is gone.
  public var hasEnded: Bool { end(WNOHANG) != nil }

  /// Waits for the program's end.
  ///
  /// - Parameter reading: Whether what it still writes is taken; a frozen window does not.
  /// - Throws: ``DriverProblem/timeout(waitedFor:)``.
  public func end(withinSeconds seconds: Int, reading: Bool) throws(DriverProblem) -> ProgramEnd {
    let deadline = Deadline(seconds: seconds)
    while true {
      if let status = end(WNOHANG) {
        if reading { takeOutput(waitMilliseconds: 0) }
        return status
      }
      if deadline.hasPassed { throw .timeout(waitedFor: "the program to end") }
      if reading { takeOutput(waitMilliseconds: 5) } else { poll(nil, 0, 5) }
    }
  }

  private func end(_ options: Int32) -> ProgramEnd? {
    if let status { return status }
    var raw: Int32 = 0
    guard waitpid(processID, &raw, options) == processID else { return nil }
    let signal = raw & 0x7F
    status = signal == 0 ? .exited(raw >> 8 & 0xFF) : .killed(signal: signal)
    return status
  }

  func keep(_ bytes: [UInt8]) {
    output += bytes
    onOutput(bytes)
  }
}

/// How a program ended.
public enum ProgramEnd: Equatable, Sendable {
  case exited(Int32)
  case killed(signal: Int32)
}

public enum DriverProblem: Error, Equatable {
  case system(call: String, error: Int32)
  case timeout(waitedFor: String)
  case noSuchProgram(path: String)
}

/// The strings as C wants the arguments of a program: pointers, the last one null.
private func withCStrings<Result>(
  _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
  let pointers = strings.map { strdup($0) }
  defer { for pointer in pointers { free(pointer) } }
  return body(pointers + [nil])
}
