import Foundation

/// The folder of real input that is never part of the project: `HOTLINE_TEST_DATA`, else
/// `../shared/data` beside the package. Tests that need it are skipped where it is missing.
enum TestData {
  static func exists(_ file: String) -> Bool {
    FileManager.default.fileExists(atPath: folder.appending(path: file).path)
  }

  static func text(_ file: String) throws -> String {
    try String(contentsOf: folder.appending(path: file), encoding: .utf8)
  }

  static var folder: URL {
    if let path = ProcessInfo.processInfo.environment["HOTLINE_TEST_DATA"] {
      return URL(filePath: path)
    }
    return URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "../shared/data")
  }
}
