import ArgumentParser
import Foundation
import HotlineCore

/// `hotline bench match`: how long the partner pane waits for its suggestions.
struct MatchBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "match",
    abstract: "Suggest partners: how well, and how long it takes.",
    discussion: """
      How well: graded answers on the fictional register that were written down before the matchmaker \
      ran (`held` are those that nothing was tuned on), beside what a list could do; then planted \
      needs, exposure and stability on a generated register. How long: for invented organisations, \
      and for needs spoken letter by letter.
      """)

  @Option(help: "Organisations to invent.")
  var rows = 10_000

  @Option(help: "Offers and needs of each of them.")
  var lines = 6

  @Option(help: "Where to leave the register; one that is there already is measured as it is.")
  var keep: String?

  @Option(help: "How many organisations to ask for.")
  var queries = 200

  @Flag(help: "Only how long it takes.")
  var speedOnly = false

  @Flag(name: .customLong("json"), help: "Print JSON with stable keys.")
  var isJSON = false

  func validate() throws {
    guard rows > 0, queries > 0, lines >= 0 else {
      throw ValidationError("--rows and --queries are at least 1, --lines at least 0")
    }
  }

  func run() throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "hotline-bench-\(ProcessInfo.processInfo.processIdentifier)")
    let file = keep.map { URL(filePath: $0) } ?? folder.appending(path: "register.sqlite")
    if keep == nil {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }
    defer { if keep == nil { try? FileManager.default.removeItem(at: folder) } }
    let isNew = !FileManager.default.fileExists(atPath: file.path)
    let options = RegisterOptions(osUser: NSUserName(), clock: { Date() })
    let register = try Register.open(at: file, options)
    defer { try? register.close() }
    if isNew {
      var invented = try InventedRegister(register)
      invented.linesEach = lines
      try invented.fill(rows: rows)
      ProcessMemory.forgetPeak()
    }
    var report = try measure(register)
    if !speedOnly { report.quality = try MatchQuality() }
    isJSON ? try Answer.print(json: report) : try Answer.print(report.text)
  }

  private func measure(_ register: Register) throws -> MatchBenchReport {
    let today = try CopenhagenTime().day(of: Instant(Date()))
    let count = try register.countOfOrganisations()
    var organisations: [Duration] = []
    let step = max(1, count / queries)
    for number in stride(from: 1, through: count, by: step) {
      organisations.append(
        try time { try register.suggestions(for: Int64(number), today: today) })
    }
    var needs: [Duration] = []
    for text in ["kantine 80 kuverter 8600", "montage/pak 4000/uge 8600", "haveservice 8653"] {
      for end in text.indices {
        needs.append(
          try time {
            try register.suggestions(
              forSpokenNeed: String(text[...end]), askerID: nil, today: today)
          })
      }
    }
    return MatchBenchReport(
      organisations: count, peakMemoryBytes: ProcessMemory.peak(),
      forOrganisation: Percentiles(organisations), forSpokenNeed: Percentiles(needs))
  }

  private func time(_ body: () throws -> Suggestions) throws -> Duration {
    let clock = ContinuousClock()
    let start = clock.now
    _ = try body()
    return clock.now - start
  }
}

/// What `hotline bench match` prints.
struct MatchBenchReport: Encodable {
  let organisations: Int
  /// Since the register was built; nil where the system does not say.
  let peakMemoryBytes: Int?
  let forOrganisation: Percentiles?
  /// At every letter of a need.
  let forSpokenNeed: Percentiles?
  /// nil where only the speed was asked for.
  var quality: MatchQuality?

  var text: String {
    var lines = ["organisations  \(organisations)"]
    if let peakMemoryBytes { lines.append("peak memory    \(peakMemoryBytes / 1_000_000) MB") }
    lines.append("")
    for (title, times) in [("organisation", forOrganisation), ("spoken need", forSpokenNeed)] {
      guard let times else { continue }
      let figures = [times.p50, times.p90, times.p95, times.p99, times.max]
        .map { String(format: "%8.1f", $0) }.joined()
      lines.append("\(title) (\(times.count))  p50 p90 p95 p99 max ms \(figures)")
    }
    if let quality { lines += ["", quality.text] }
    return lines.joined(separator: "\n")
  }
}
