import ArgumentParser

/// How the process ends, for scripts. Ended by signal n it is 128 + n.
enum ExitStatus: Int32 {
  /// Found, done.
  case done = 0
  /// Asked correctly, and nothing was found.
  case nothingFound = 1
  /// Wrong use, bad input, or something that cannot be done.
  case wrongUse = 2
  /// Somebody else holds the register.
  case busy = 3

  var code: ExitCode { ExitCode(rawValue) }
}
