import Resources

/// Why a file is no profile at all: nothing in it could be looked at.
public struct ProfileUnreadable: Error, Equatable, Sendable {
  /// What reading it came upon, as for any file that is read.
  public let reason: ImportError

  init(_ reason: ImportError) { self.reason = reason }

  /// What happened, and what mends it for a file that a person writes by hand.
  public func sentence(_ language: Language) -> String {
    switch reason {
    case .empty(let path): ProfilePhrases.emptyFile(language, ["file": path])
    case .notAFile(let path): ProfilePhrases.notAFile(language, ["file": path])
    case .notText(let path, _): ProfilePhrases.noJSON(language, ["file": path])
    case .badJSON(let path, 1, 1, .unexpected): ProfilePhrases.noJSON(language, ["file": path])
    case .badJSON(let path, let line, let column, let problem):
      ProfilePhrases.badJSON(
        language,
        [
          "file": path, "line": "\(line)", "column": "\(column)",
          "problem": problem.words(language),
        ])
    default: reason.sentence(language)
    }
  }
}
