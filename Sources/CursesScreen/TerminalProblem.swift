/// Why no screen can be opened.
public enum TerminalProblem: Error, Equatable, Sendable {
  /// Input or output is a file, a pipe, or nothing.
  case notATerminal
  /// No terminal of this name is known here; empty when TERM is not set.
  case unknownTerminal(name: String)
  /// The terminal cannot put its cursor anywhere, such as TERM=dumb.
  case tooDumb(name: String)
}
