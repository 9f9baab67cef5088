import Foundation

/// Where a person's own files lie.
public enum HomeFolder {
  /// `$HOME`, as every other program of a terminal has it; that of the account where it says nothing.
  public static var ofUser: URL { of(ProcessInfo.processInfo.environment) }

  static func of(_ environment: [String: String]) -> URL {
    guard let home = environment["HOME"], home.hasPrefix("/") else {
      return FileManager.default.homeDirectoryForCurrentUser
    }
    return URL(filePath: home)
  }
}
