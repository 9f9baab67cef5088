import ArgumentParser
import Foundation
import HotlineCore
import HotlineDesk
import Screen

/// `hotline bench desk`: how long the screen takes for every letter, as the person before it sees it.
struct DeskBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "desk",
    abstract: "Type on the real desk, on a pseudo-terminal of 120 × 40, and time what it draws.",
    discussion: """
      From a key to the last byte of the list, and of the whole picture with the panes and the \
      count. A picture is whole when the desk has written nothing for 150 ms.
      """)

  @Option(help: "Organisations to invent.")
  var rows = 100_000

  @Option(help: "Where to leave the register; one that is there already is measured as it is.")
  var keep: String?

  @Option(help: "How many invented queries to type.")
  var queries = 40

  @Option(help: "How many times to start the desk.")
  var starts = 20

  @Flag(
    name: .customLong("cold"),
    help: "Also start with a cold page cache, dropped for the whole machine where one may.")
  var isCold = false

  @Flag(name: .customLong("json"), help: "Print JSON with stable keys.")
  var isJSON = false

  func validate() throws {
    guard rows > 0 else { throw ValidationError("--rows is a number of at least 1") }
    guard queries > 0 else { throw ValidationError("--queries is a number of at least 1") }
    guard starts > 0 else { throw ValidationError("--starts is a number of at least 1") }
  }

  func run() throws {
    let bench = try BenchRegister(rows: rows, kept: keep)
    defer { bench.remove() }
    let (texts, organisations) = try typed(in: bench.file)
    var report = DeskBenchReport(organisations: organisations)
    for _ in 0..<starts {
      let desk = try MeasuredDesk(bench.file)
      report.add(start: try desk.start())
      try desk.quit()
    }
    if isCold { try startCold(on: bench.file, &report) }
    let desk = try MeasuredDesk(bench.file)
    _ = try desk.start()
    for text in texts { report.add(try desk.type(text)) }
    report.peakMemoryBytes = desk.peakMemory
    try desk.quit()
    isJSON ? try Answer.print(json: report) : try Answer.print(report.text)
  }

  /// The register is read from the disk each time, and so is the program: a copy of it, for what runs here
  /// stays in memory.
  private func startCold(on file: URL, _ report: inout DeskBenchReport) throws {
    report.isCacheDropped = PageCache.drop()
    guard report.isCacheDropped == true else { return }
    let copy = FileManager.default.temporaryDirectory
      .appending(path: "hotline-cold-\(ProcessInfo.processInfo.processIdentifier)")
    try FileManager.default.copyItem(at: BenchRegister.program, to: copy)
    defer { try? FileManager.default.removeItem(at: copy) }
    for _ in 0..<starts where PageCache.drop() {
      let desk = try MeasuredDesk(file, binary: copy)
      report.add(coldStart: try desk.start())
      try desk.quit()
    }
  }

  private func typed(in file: URL) throws -> (texts: [String], organisations: Int) {
    let options = RegisterOptions(osUser: NSUserName(), clock: { Date() })
    let register = try Register.open(at: file, options)
    defer { try? register.close() }
    var queries = TypedQueries(register)
    return (
      try queries.make(count: self.queries).map(\.text), try register.countOfOrganisations()
    )
  }
}
