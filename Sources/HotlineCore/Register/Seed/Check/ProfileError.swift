import Resources

/// Why no register is made of a profile: everything that is wrong with the file, each with its line.
public struct ProfileError: Error, Equatable, Sendable {
  /// As the person wrote it.
  public let path: String
  /// By line; never empty.
  public let faults: [ProfileFault]

  /// A line for each of the first faults, the file and its line in front.
  public func sentence(_ language: Language) -> String {
    let told = faults.prefix(Self.most).map { fault in
      ProfilePhrases.fault(
        language,
        ["file": path, "line": String(fault.line), "problem": fault.problem.words(language)])
    }
    let more = faults.count - told.count
    let rest = more > 0 ? [ProfilePhrases.moreFaults(language, ["count": String(more)])] : []
    return (told + rest + [ProfilePhrases.nothingMade(language)]).joined(separator: "\n")
  }

  /// As many as a person mends in one go.
  private static let most = 20
}

/// Something wrong with a profile.
public struct ProfileFault: Equatable, Sendable {
  /// Of the file, from 1.
  public let line: Int
  public let problem: ProfileProblem

  init(line: Int, _ problem: ProfileProblem) {
    (self.line, self.problem) = (line, problem)
  }
}
