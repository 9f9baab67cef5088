import Foundation

/// A folder for one test, which goes with it.
final class ScenarioFolder {
  let url: URL

  init() throws {
    // Letters alone: some numbers in a path look like those of citizens.
    url = FileManager.default.temporaryDirectory
      .appending(path: "scenario-\(UUID().uuidString.filter(\.isLetter))")
      .resolvingSymlinksInPath()
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  func file(_ name: String) -> URL { url.appending(path: name) }
}
