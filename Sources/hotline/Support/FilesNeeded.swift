import HotlineCore

/// How many files must be free before anything is begun: libraries below stop the program, or blame the wrong
/// thing, where the system gives them none.
enum FilesNeeded: Int {
  /// Two or three for each of the few connections, the files that are written, and the libraries' own.
  case command = 24
  /// A connection for each kind of question that can be asked at one moment, two files each; drafts, notes and
  /// sockets; the terminal.
  case desk = 64

  func require() throws(CommandProblem) {
    guard !OpenFileLimit.hasRoom(for: rawValue) else { return }
    throw .noFilesLeft(needed: rawValue, limit: OpenFileLimit.limit)
  }
}
