import CNcursesw
import Screen

extension CursesTerminal {
  /// How many bytes are read before the loop gets them, so that a flood cannot hold it.
  private static let drainLimit = 65_536
  /// More than a terminal gives at once.
  private static let readSize = 4_096

  public func waitForInput(timeoutMilliseconds: Int?) -> [TerminalInput] {
    let end = timeoutMilliseconds.map { now + $0 }
    while true {
      let ready = Readiness(
        rawValue: hotline_wait(
          wakePipe.reading, waitingFrame == nil ? 0 : 1, patience(until: end)))
      var input = ready.contains(.wake) ? takeWakeUps() : []
      if ready.contains(.output) { presentWaiting() }
      if ready.contains(.input) {
        input += takeKeys()
      } else {
        input += decoder.expire(at: now).map(TerminalInput.key)
      }
      if ready.contains(.gone), input.last != .hangup { input.append(.hangup) }
      if !input.isEmpty { return input }
      if let end, now >= end { return [] }
    }
  }

  private var now: Int { hotline_milliseconds() }

  /// How long to sleep: until the caller's end or until a half-read key wants an end.
  private func patience(until end: Int?) -> Int32 {
    guard let moment = [end, decoder.deadline].compactMap({ $0 }).min() else { return -1 }
    return Int32(clamping: max(0, moment - now))
  }

  private func takeKeys() -> [TerminalInput] {
    let arrival = now
    var bytes = [UInt8](repeating: 0, count: Self.readSize)
    var typed: [UInt8] = []
    repeat {
      let count = hotline_read_typed(&bytes, bytes.count)
      guard count >= 0 else { return keys(typed, at: arrival) + [.hangup] }
      typed += bytes[..<count]
    } while typed.count < Self.drainLimit && hotline_has_input() != 0
    return keys(typed, at: arrival)
  }

  private func keys(_ typed: [UInt8], at arrival: Int) -> [TerminalInput] {
    decoder.decode(typed, at: arrival).map(TerminalInput.key)
  }

  private func takeWakeUps() -> [TerminalInput] {
    var bytes = [UInt8](repeating: 0, count: 256)
    var seen: [UInt8] = []
    while true {
      let count = hotline_read(wakePipe.reading, &bytes, bytes.count)
      guard count > 0 else { break }
      seen += bytes[..<count]
    }
    // Any number of wake-ups or size changes is one.
    var input: [TerminalInput] = []
    for byte in seen {
      guard let event = event(of: Int32(byte)), !input.contains(event) else { continue }
      input.append(event)
    }
    return input
  }

  private func event(of number: Int32) -> TerminalInput? {
    switch number {
    case 0: return .wake
    case SIGWINCH: return changedSize().map(TerminalInput.resized)
    case SIGTSTP: return .suspended
    case SIGCONT:
      comeBack()
      return .resumed
    default: return .signal(number)
    }
  }
}

/// What `hotline_wait` found.
private struct Readiness: OptionSet {
  let rawValue: Int32

  static let input = Readiness(rawValue: Int32(HOTLINE_INPUT))
  static let wake = Readiness(rawValue: Int32(HOTLINE_WAKE))
  static let output = Readiness(rawValue: Int32(HOTLINE_OUTPUT))
  static let gone = Readiness(rawValue: Int32(HOTLINE_GONE))
}
