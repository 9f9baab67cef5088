import Foundation
import Testing

@testable import HotlineCore

/// The lists that people sent, with invented rows, each with what must become of it: `outcomes.txt`
/// beside them says it, written by hand and looked at.
@Suite("What becomes of every list")
struct ListOutcomeTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Lists")

  private static let files: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().filter { $0 != "outcomes.txt" }
  }()

  /// By the name of the file, which stands behind `== `.
  private static let expected: [String: String] = {
    let text =
      (try? String(contentsOf: folder.appending(path: "outcomes.txt"), encoding: .utf8)) ?? ""
    let parts = text.components(separatedBy: "== ").dropFirst().map { part in
      let lines = part.split(separator: "\n").map(String.init)
      return (lines.first ?? "", lines.dropFirst().joined(separator: "\n"))
    }
    return Dictionary(parts, uniquingKeysWith: { first, _ in first })
  }()

  @Test("is as it should be", arguments: files)
  func outcome(name: String) throws {
    let found = try ListOutcome().text(of: Self.folder.appending(path: name).path)
    if let path = ProcessInfo.processInfo.environment["HOTLINE_STORES_OUTCOMES"] {
      try Data("== \(name)\n\(found)\n".utf8).write(
        to: URL(filePath: path + "/" + name + ".outcome"))
    }
    #expect(found == Self.expected[name], "\(name)\n\(found)")
  }

  @Test("no outcome is of a list that is gone")
  func complete() {
    #expect(Self.expected.keys.sorted() == Self.files)
  }
}
