import Foundation
import Resources

/// `hotline backup --scheduled` beside a desk, at the lowest priority: it reads the whole register, and no
/// key may wait for it.
struct ScheduledBackupProcess: Sendable {
  private let arguments: [String]

  init(_ shared: SharedOptions) {
    arguments = [
      "-n", "19", Self.program, "backup", "--scheduled", "--db", shared.file.path, "--language",
      shared.language.rawValue,
    ]
  }

  /// This program, wherever it was started from.
  private static var program: String {
    (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
      ?? CommandLine.arguments.first ?? "hotline"
  }

  /// Waits for it, and gives the first line of what went wrong; nil where nothing did.
  @Sendable func run() -> String? {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/nice")
    process.arguments = arguments
    let errors = Pipe()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = errors
    do {
      try process.run()
    } catch {
      return error.localizedDescription
    }
    let said = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus != 0 else { return nil }
    let text = String(decoding: said, as: UTF8.self)
    return text.split(separator: "\n").first.map(String.init) ?? "\(process.terminationStatus)"
  }
}
