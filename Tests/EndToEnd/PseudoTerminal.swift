import CVterm
import Foundation

enum PseudoTerminalProblem: Error {
  case system(call: String, error: Int32)
  /// What was waited for did not come; with the screen as it was then.
  case timeout(waitedFor: String, screen: String)
  case noSuchProgram(path: String)
}

enum ExitStatus: Equatable {
  case exited(Int32)
  case killed(signal: Int32)
}

/// A program on a terminal of its own: one types, looks at the screen, and waits for conditions.
final class PseudoTerminal {
  let child: pid_t
  let screen: TerminalModel
  /// Every byte that the program has written.
  private(set) var output: [UInt8] = []

  private var master: Int32
  private var status: ExitStatus?

  /// Starts a program as in a fresh terminal window. The environment is only what is given here
  /// and PATH, TERM=xterm-256color and LANG=C.UTF-8 unless they are given.
  static func launch(
    _ binary: String, _ arguments: [String] = [], environment: [String: String] = [:],
    columns: Int = 80, rows: Int = 24
  ) throws -> PseudoTerminal {
    guard access(binary, X_OK) == 0 else {
      throw PseudoTerminalProblem.noSuchProgram(path: binary)
    }
    var name = [CChar](repeating: 0, count: 64)
    let master = hotline_pty_open(&name, Int32(name.count))
    guard master >= 0, hotline_pty_set_size(master, Int32(rows), Int32(columns)) == 0 else {
      throw PseudoTerminalProblem.system(call: "posix_openpt", error: errno)
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
      close(master)
      throw PseudoTerminalProblem.system(call: "posix_spawn", error: error)
    }
    return PseudoTerminal(
      child: child, master: master, screen: try TerminalModel(columns: columns, rows: rows))
  }

  private init(child: pid_t, master: Int32, screen: TerminalModel) {
    self.child = child
    self.master = master
    self.screen = screen
  }

  deinit {
    closeWindow()
    guard reap(WNOHANG) == nil else { return }
    kill(child, SIGKILL)
    _ = reap(0)
  }

  func type(_ text: String) throws { try send(Array(text.utf8)) }

  /// Sends all of it, taking in what the program writes meanwhile.
  func send(_ bytes: [UInt8]) throws {
    var rest = bytes[...]
    let end = Deadline(seconds: 30)
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      if written > 0 { rest = rest.dropFirst(written) }
      if written < 0, errno != EAGAIN {
        throw PseudoTerminalProblem.system(call: "write", error: errno)
      }
      if end.hasPassed { throw timeout("the program to take its input") }
      takeOutput(waitMilliseconds: written < 0 ? 20 : 0, orForRoom: true)
    }
  }

  func resize(columns: Int, rows: Int) {
    takeOutput(waitMilliseconds: 0)
    screen.resize(columns: max(1, columns), rows: max(1, rows))
    _ = hotline_pty_set_size(master, Int32(rows), Int32(columns))
  }

  func signal(_ number: Int32) { kill(child, number) }

  /// As when the window is closed or the line is cut.
  func closeWindow() {
    guard master >= 0 else { return }
    close(master)
    master = -1
  }

  /// Takes in output until the screen is as wanted and no picture is half drawn.
  func wait(
    for what: String, seconds: Int = 20, until condition: (TerminalModel) -> Bool
  ) throws {
    let end = Deadline(seconds: seconds)
    while !isPictureWhole || !condition(screen) {
      if end.hasPassed { throw timeout(what) }
      takeOutput(waitMilliseconds: 20)
    }
  }

  /// Takes in output until this text stands on the screen.
  func wait(forText text: String, seconds: Int = 20) throws {
    try wait(for: "“\(text)”", seconds: seconds) { $0.contains(text) }
  }

  /// Takes in what the program has written so far, without waiting for more.
  func takeWhatCame() { takeOutput(waitMilliseconds: 0) }

  /// Waits for the program's end.
  ///
  /// - Parameter reading: Whether what it still writes is taken in; a frozen window does not.
  func exitStatus(seconds: Int = 20, reading: Bool = true) throws -> ExitStatus {
    let end = Deadline(seconds: seconds)
    while true {
      if let status = reap(WNOHANG) {
        takeOutput(waitMilliseconds: 0)
        return status
      }
      if end.hasPassed { throw timeout("the program to end") }
      if reading { takeOutput(waitMilliseconds: 5) } else { poll(nil, 0, 5) }
    }
  }

  /// Whether the program is gone.
  var hasEnded: Bool { reap(WNOHANG) != nil }

  /// Types a key again and again, reading nothing, until the program can write no more.
  func freeze(typing key: String) throws {
    var (full, unchanged) = (Int32(0), 0)
    let end = Deadline(seconds: 30)
    while unchanged < 50 {
      _ = write(master, key, key.utf8.count)
      poll(nil, 0, 2)
      var waiting: Int32 = 0
      _ = hotline_pty_waiting(master, &waiting)
      unchanged = waiting > 0 && waiting == full ? unchanged + 1 : 0
      full = waiting
      if end.hasPassed { throw timeout("the terminal to be full") }
    }
  }

  /// `R` running, `S` sleeping, `T` stopped, `Z` dead; nil when it is gone.
  var processState: Character? {
    let line = try? String(contentsOfFile: "/proc/\(child)/stat", encoding: .utf8)
    return line?.split(separator: ")").last?.first { $0 != " " }
  }

  /// Whether the terminal is as a shell wants it: line by line and with echo.
  var isInLineMode: Bool {
    var settings = termios()
    guard tcgetattr(master, &settings) == 0 else { return false }
    let wanted = tcflag_t(ICANON | ECHO | ISIG)
    return settings.c_lflag & wanted == wanted
  }

  /// Whether these bytes, such as an escape sequence, were written.
  func wrote(_ text: String) -> Bool {
    output.firstRange(of: Array(text.utf8)) != nil
  }

  /// Whether the last synchronized picture has its end; true where the program sends none.
  private var isPictureWhole: Bool {
    let (begin, end) = (Array("\u{1B}[?2026h".utf8), Array("\u{1B}[?2026l".utf8))
    var rest = output[...]
    while rest.count >= begin.count {
      let tail = rest.suffix(begin.count)
      if tail == end[...] { return true }
      if tail == begin[...] { return false }
      rest = rest.dropLast()
    }
    return true
  }

  private func timeout(_ what: String) -> PseudoTerminalProblem {
    .timeout(waitedFor: what, screen: screen.text)
  }

  /// Waits for output, or for room to type, and takes in all there is.
  private func takeOutput(waitMilliseconds: Int32, orForRoom: Bool = false) {
    guard master >= 0 else {
      poll(nil, 0, waitMilliseconds)
      return
    }
    let events = orForRoom ? POLLIN | POLLOUT : POLLIN
    var ready = pollfd(fd: master, events: Int16(events), revents: 0)
    guard poll(&ready, 1, waitMilliseconds) > 0, ready.revents != Int16(POLLOUT) else { return }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(master, &buffer, buffer.count)
      guard count > 0 else {
        // The program has closed its side: nothing comes, and poll would not wait either.
        if count < 0, errno == EIO { poll(nil, 0, waitMilliseconds) }
        return
      }
      output += buffer[..<count]
      screen.take(Array(buffer[..<count]))
    }
  }

  private func reap(_ options: Int32) -> ExitStatus? {
    if let status { return status }
    var raw: Int32 = 0
    guard waitpid(child, &raw, options) == child else { return nil }
    let signal = raw & 0x7F
    status = signal == 0 ? .exited(raw >> 8 & 0xFF) : .killed(signal: signal)
    return status
  }
}

/// A moment that ends a wait.
private struct Deadline {
  private let end: ContinuousClock.Instant

  init(seconds: Int) { end = .now + .seconds(seconds) }

  var hasPassed: Bool { .now > end }
}

/// The strings as C wants the arguments of a program: pointers, the last one null.
private func withCStrings<Result>(
  _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
  let pointers = strings.map { strdup($0) }
  defer { for pointer in pointers { free(pointer) } }
  return body(pointers + [nil])
}
