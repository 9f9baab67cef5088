import ArgumentParser
import Foundation
import HotlineCore

/// `hotline bench search`: how long the list takes for every letter that is typed.
struct SearchBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Type invented queries letter by letter into a register of invented organisations.")

  @Option(help: "Organisations to invent.")
  var rows = 100_000

  @Option(help: "A file with one query a line, in place of invented ones.")
  var keys: String?

  @Option(help: "Where to leave the register; one that is there already is measured as it is.")
  var keep: String?

  @Option(help: "How many invented queries to type.")
  var queries = 600

  @Flag(help: .hidden)
  var buildOnly = false

  @Flag(name: .customLong("json"), help: "Print JSON with stable keys.")
  var isJSON = false

  func validate() throws {
    guard rows > 0 else { throw ValidationError("--rows is a number of at least 1") }
    guard queries > 0 else { throw ValidationError("--queries is a number of at least 1") }
  }

  func run() throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "hotline-bench-\(ProcessInfo.processInfo.processIdentifier)")
    let file = keep.map { URL(filePath: $0) } ?? folder.appending(path: "register.sqlite")
    if buildOnly { return try build(at: file) }
    if keep == nil {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }
    defer { if keep == nil { try? FileManager.default.removeItem(at: folder) } }
    let buildTime = try buildInChild(at: file)
    let register = try Register.open(at: file, options())
    defer { try? register.close() }
    let report = try SearchBenchReport(
      try measure(register), file: file, organisations: register.countOfOrganisations(),
      buildTime: buildTime)
    isJSON ? try JSONOutput.print(report) : print(report.text)
  }

  private func options() -> RegisterOptions {
    RegisterOptions(osUser: NSUserName(), clock: { Date() })
  }

  // MARK: Building

  private func build(at file: URL) throws {
    let register = try Register.open(at: file, options())
    var invented = try InventedRegister(register)
    try invented.fill(rows: rows)
    try register.close()
  }

  /// In a process of its own, so that its memory is not taken for that of searching. nil when the
  /// register was there already.
  private func buildInChild(at file: URL) throws -> Duration? {
    guard !FileManager.default.fileExists(atPath: file.path) else { return nil }
    let child = Process()
    child.executableURL = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    child.arguments = [
      "bench", "search", "--rows", String(rows), "--keep", file.path, "--build-only",
    ]
    let clock = ContinuousClock()
    let start = clock.now
    try child.run()
    child.waitUntilExit()
    guard child.terminationStatus == 0 else { throw ExitCode(child.terminationStatus) }
    return clock.now - start
  }

  // MARK: Measuring

  /// Times by the number of letters typed, 1 to 12.
  private func measure(_ register: Register) throws -> [Int: [Duration]] {
    let texts = try typedTexts(register)
    let today = try CopenhagenTime().day(of: Instant(Date()))
    let clock = ContinuousClock()
    var times: [Int: [Duration]] = [:]
    for text in texts {
      for length in 1...max(1, min(12, text.count)) {
        let query = SearchQuery(text: String(text.prefix(length)))
        let start = clock.now
        _ = try register.search(query, today: today)
        times[length, default: []].append(clock.now - start)
      }
    }
    return times
  }

  private func typedTexts(_ register: Register) throws -> [String] {
    guard let keys else {
      var typed = TypedQueries(register)
      return try typed.make(count: queries)
    }
    let lines = try String(contentsOf: URL(filePath: keys), encoding: .utf8)
    return lines.split(whereSeparator: \.isNewline).map(String.init)
  }
}
