import CTrapGuard
import CursesScreen
import Foundation
import Resources

/// The terminal with what has to stand around it in a process: the wake-up pipe, the signal
/// handler, and the guard that gives the terminal back when the process traps.
struct TerminalSession {
  let terminal: CursesTerminal

  /// Takes the terminal over. Call it once, on the main thread, and `close()` before leaving.
  static func open(takingMouse takesMouse: Bool) throws(TerminalSessionProblem) -> TerminalSession {
    var ends: (Int32, Int32) = (-1, -1)
    let isOpen = withUnsafeMutableBytes(of: &ends) { bytes in
      guard let first = bytes.bindMemory(to: Int32.self).baseAddress else { return false }
      return hotline_guard_open_pipe(first) == 0
    }
    // The handlers come first: curses replaces only those that nobody has set.
    guard isOpen, hotline_guard_install(ends.1) == 0 else { throw .noWakePipe(error: errno) }
    hotline_guard_arm()
    do {
      return TerminalSession(
        terminal: try CursesTerminal.open(
          wakePipe: WakePipe(reading: ends.0, writing: ends.1), takesMouse: takesMouse))
    } catch {
      hotline_guard_disarm()
      throw .terminal(error)
    }
  }

  /// Gives the terminal back; again is harmless.
  func close() {
    terminal.close()
    hotline_guard_disarm()
  }
}

/// Why there is no screen. The program ends with exit code 2 and the sentence.
enum TerminalSessionProblem: Error, Equatable {
  case terminal(TerminalProblem)
  /// With the system's error number.
  case noWakePipe(error: Int32)

  func sentence(_ language: Language) -> String {
    switch self {
    case .terminal(.notATerminal): TerminalPhrases.notATerminal(language)
    case .terminal(.unknownTerminal(name: "")): TerminalPhrases.noTerminalName(language)
    case .terminal(.unknownTerminal(let name)):
      TerminalPhrases.unknownTerminal(language, ["name": name])
    case .terminal(.tooDumb(let name)): TerminalPhrases.tooDumb(language, ["name": name])
    case .noWakePipe(let error): TerminalPhrases.noWakePipe(language, ["error": "\(error)"])
    }
  }
}
