import Foundation
import TerminalDriver

/// What was waited for did not come; with the screen as it was then.
struct ScreenTimeout: Error {
  let waitedFor: String
  let screen: String
}

/// A program on a terminal of its own, and what that terminal shows.
final class PseudoTerminal {
  let program: DrivenProgram
  let screen: TerminalModel

  /// Starts a program as in a fresh terminal window; see ``DrivenProgram`` for its environment.
  static func launch(
    _ binary: String, _ arguments: [String] = [], environment: [String: String] = [:],
    columns: Int = 80, rows: Int = 24
  ) throws -> PseudoTerminal {
    let screen = try TerminalModel(columns: columns, rows: rows)
    let program = try DrivenProgram.launch(
      binary, arguments, environment: environment, columns: columns, rows: rows,
      onOutput: { screen.take($0) })
    return PseudoTerminal(program, screen)
  }

  private init(_ program: DrivenProgram, _ screen: TerminalModel) {
    self.program = program
    self.screen = screen
  }

  func type(_ text: String) throws { try program.type(text) }
  func send(_ bytes: [UInt8]) throws { try program.send(bytes) }

  func resize(columns: Int, rows: Int) {
    takeWhatCame()
    screen.resize(columns: max(1, columns), rows: max(1, rows))
    program.resize(columns: columns, rows: rows)
  }

  func signal(_ number: Int32) { program.signal(number) }
  func closeWindow() { program.closeWindow() }
  func freeze(typing key: String) throws { try program.freeze(typing: key) }

  /// Takes in what the program has written so far, without waiting for more.
  func takeWhatCame() { program.takeOutput(waitMilliseconds: 0) }

  /// Takes in output until the screen is as wanted and no picture is half drawn.
  func wait(
    for what: String, seconds: Int = 20, until condition: (TerminalModel) -> Bool
  ) throws {
    do {
      try program.wait(for: what, seconds: seconds) { isPictureWhole && condition(screen) }
    } catch DriverProblem.timeout(let what) {
      throw ScreenTimeout(waitedFor: what, screen: screen.text)
    }
  }

  /// Takes in output until this text stands on the screen.
  func wait(forText text: String, seconds: Int = 20) throws {
    try wait(for: "“\(text)”", seconds: seconds) { $0.contains(text) }
  }

  /// Waits for the program's end.
  ///
  /// - Parameter reading: Whether what it still writes is taken in; a frozen window does not.
  func exitStatus(seconds: Int = 20, reading: Bool = true) throws -> ProgramEnd {
    do {
      return try program.end(withinSeconds: seconds, reading: reading)
    } catch DriverProblem.timeout(let what) {
      throw ScreenTimeout(waitedFor: what, screen: screen.text)
    }
  }

  var hasEnded: Bool { program.hasEnded }
  var processState: Character? { program.processState }
  var isInLineMode: Bool { program.isInLineMode }
  func wrote(_ text: String) -> Bool { program.wrote(text) }

  /// Whether the last synchronized picture has its end; true where the program sends none.
  private var isPictureWhole: Bool {
    let (begin, end) = (Array("\u{1B}[?2026h".utf8), Array("\u{1B}[?2026l".utf8))
    var rest = program.output[...]
    while rest.count >= begin.count {
      let tail = rest.suffix(begin.count)
      if tail == end[...] { return true }
      if tail == begin[...] { return false }
      rest = rest.dropLast()
    }
    return true
  }
}
