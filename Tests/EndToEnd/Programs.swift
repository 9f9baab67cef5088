import Foundation

/// The built programs, which stand beside the test bundle.
enum Programs {
  static let hotline = path("hotline")
  static let terminalProbe = path("TerminalProbe")

  private static func path(_ name: String) -> String {
    let runner = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    let beside = runner.appending(path: name).path
    if FileManager.default.isExecutableFile(atPath: beside) { return beside }
    let package = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    return package.appending(path: ".build/debug/\(name)").path
  }
}
