import Foundation
import Testing

/// A newcomer finds five things at the top level, and nothing that a tool left there.
@Suite("The top level")
struct TopLevelRules {
  /// `Package.resolved` is written by the package manager and stays out of git.
  private static let agreed: Set<String> = [
    "Package.swift", "Sources", "Tests", "Resources", "README.md", "Package.resolved",
  ]

  @Test("holds the agreed five, and files whose names begin with a dot")
  func agreedOnly() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Package.folder.path)
    #expect(Set(names.filter { !$0.hasPrefix(".") }).subtracting(Self.agreed) == [])
  }
}
