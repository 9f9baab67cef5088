import ArgumentParser
import Foundation

/// A register of invented organisations to measure on, and the folder it stands in.
struct BenchRegister {
  let file: URL
  /// nil where the register was there already.
  let buildTime: Duration?
  private let scratch: URL?

  /// Makes the register in a process of its own, so that the memory of building it is not taken for
  /// that of what is measured.
  ///
  /// - Parameter kept: Where to leave it; one that is there already is taken as it is. nil makes
  ///   one that ``remove()`` takes away.
  /// - Throws: `ExitCode` when the building process fails, and errors of the file system.
  init(rows: Int, talks: Int = 0, kept: String?) throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "hotline-bench-\(ProcessInfo.processInfo.processIdentifier)")
    scratch = kept == nil ? folder : nil
    file = kept.map { URL(filePath: $0) } ?? folder.appending(path: "register.sqlite")
    if let scratch {
      try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    }
    let exists = FileManager.default.fileExists(atPath: file.path)
    buildTime = exists ? nil : try Self.build(rows: rows, talks: talks, at: file)
  }

  func remove() {
    guard let scratch else { return }
    try? FileManager.default.removeItem(at: scratch)
  }

  /// This program's own file.
  static var program: URL { URL(filePath: "/proc/self/exe").resolvingSymlinksInPath() }

  private static func build(rows: Int, talks: Int, at file: URL) throws -> Duration {
    let child = Process()
    child.executableURL = program
    child.arguments = [
      "bench", "search", "--rows", String(rows), "--talks", String(talks), "--keep", file.path,
      "--build-only",
    ]
    let clock = ContinuousClock()
    let start = clock.now
    try child.run()
    child.waitUntilExit()
    guard child.terminationStatus == 0 else { throw ExitCode(child.terminationStatus) }
    return clock.now - start
  }
}
