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

  @Option(help: "Talks to invent; as many as organisations without it.")
  var talks: Int?

  @Option(help: "A file with one query a line, in place of invented ones.")
  var keys: String?

  @Option(help: "Where to leave the register; one that is there already is measured as it is.")
  var keep: String?

  @Option(help: "How many invented queries to type.")
  var queries = 600

  @Option(help: "How many saves to time; without it 200, and none in a register found there.")
  var saves: Int?

  @Flag(help: .hidden)
  var buildOnly = false

  @Flag(name: .customLong("json"), help: "Print JSON with stable keys.")
  var isJSON = false

  func validate() throws {
    guard rows > 0 else { throw ValidationError("--rows is a number of at least 1") }
    guard talks ?? 0 >= 0 else { throw ValidationError("--talks is a number of at least 0") }
    guard queries > 0 else { throw ValidationError("--queries is a number of at least 1") }
    guard saves ?? 0 >= 0 else { throw ValidationError("--saves is a number of at least 0") }
  }

  func run() throws {
    if buildOnly { return try build() }
    let bench = try BenchRegister(rows: rows, talks: talks ?? rows, kept: keep)
    defer { bench.remove() }
    let measurement = SearchMeasurement(open: { try Register.open(at: bench.file, options()) })
    let report = try measurement.report(
      of: bench.file, buildTime: bench.buildTime,
      saves: saves ?? (bench.buildTime == nil ? 0 : 200), typing: texts)
    isJSON ? try Answer.print(json: report) : try Answer.print(report.text)
  }

  private func options() -> RegisterOptions {
    RegisterOptions(osUser: NSUserName(), clock: { Date() })
  }

  private func texts(_ register: Register) throws -> [TypedQueries.Text] {
    guard let keys else {
      var typed = TypedQueries(register)
      return try typed.make(count: queries)
    }
    let lines = try String(contentsOf: URL(filePath: keys), encoding: .utf8)
    return lines.split(whereSeparator: \.isNewline).map { .init(kind: .given, text: String($0)) }
  }

  /// What the process does that only builds.
  private func build() throws {
    let file = URL(filePath: keep ?? "register.sqlite")
    guard !FileManager.default.fileExists(atPath: file.path) else {
      throw OutputError.exists(path: file.path)
    }
    let register = try Register.open(at: file, options())
    var invented = try InventedRegister(register)
    try invented.fill(rows: rows, talks: talks ?? rows)
    try register.close()
  }
}
