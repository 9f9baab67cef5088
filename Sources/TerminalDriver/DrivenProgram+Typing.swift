import CPseudoTerminal
import Foundation

extension DrivenProgram {
  /// Sends all of it, taking what the program writes meanwhile.
  public func send(_ bytes: [UInt8]) throws(DriverProblem) {
    var rest = bytes[...]
    let deadline = Deadline(seconds: 30)
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      if written > 0 { rest = rest.dropFirst(written) }
      if written < 0, errno != EAGAIN { throw .system(call: "write", error: errno) }
      if deadline.hasPassed { throw .timeout(waitedFor: "the program to take its input") }
      takeOutput(waitMilliseconds: written < 0 ? 20 : 0, orForRoom: true)
    }
  }

  public func type(_ text: String) throws(DriverProblem) { try send(Array(text.utf8)) }

  /// Types a key again and again, taking nothing, until the program can write no more.
  public func freeze(typing key: String) throws(DriverProblem) {
    var (full, unchanged) = (Int32(0), 0)
    let deadline = Deadline(seconds: 30)
    while unchanged < 50 {
      _ = write(master, key, key.utf8.count)
      poll(nil, 0, 2)
      var waiting: Int32 = 0
      _ = hotline_pty_waiting(master, &waiting)
      unchanged = waiting > 0 && waiting == full ? unchanged + 1 : 0
      full = waiting
      if deadline.hasPassed { throw .timeout(waitedFor: "the terminal to be full") }
    }
  }

  /// Takes output until the condition holds.
  public func wait(
    for what: String, seconds: Int = 60, until condition: () -> Bool
  ) throws(DriverProblem) {
    let deadline = Deadline(seconds: seconds)
    while !condition() {
      if deadline.hasPassed { throw .timeout(waitedFor: what) }
      takeOutput(waitMilliseconds: 20)
    }
  }

  /// Whether these bytes, such as an escape sequence, were written.
  ///
  /// - Parameter start: how many bytes of ``output`` to pass over.
  public func wrote(_ text: String, since start: Int = 0) -> Bool {
    output.dropFirst(start).firstRange(of: Array(text.utf8)) != nil
  }

  /// Waits for output, or for room to type, and takes all there is.
  public func takeOutput(waitMilliseconds: Int32, orForRoom: Bool = false) {
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
      keep(Array(buffer[..<count]))
    }
  }
}

/// A moment that ends a wait.
struct Deadline {
  private let end: ContinuousClock.Instant

  init(seconds: Int) { end = .now + .seconds(seconds) }

  var hasPassed: Bool { .now > end }
}
