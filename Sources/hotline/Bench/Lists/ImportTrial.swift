import Foundation
import HotlineCore

/// Imports one list at once, and again with kills, and counts what stands afterwards.
struct ImportTrial {
  let list: URL
  let folder: URL
  let rows: Int
  private(set) var report: ImportBenchReport
  private var random: BenchRandom

  init(list: URL, folder: URL, rows: Int, seed: UInt64) {
    self.list = list
    self.folder = folder
    self.rows = rows
    random = BenchRandom(seed: seed)
    report = ImportBenchReport(rows: rows)
  }

  mutating func importAtOnce(takingBack: Bool) throws {
    let file = folder.appending(path: "samlet.sqlite")
    let before = try counts(of: file)
    report.atOnce = try MeasuredImport.start(list, into: file)
    report.lost += lost(before, try counts(of: file))
    report.registerBytes =
      (try? FileManager.default.attributesOfItem(atPath: file.path)[.size] as? Int) ?? 0
    guard takingBack, let batch = report.atOnce?.batches.first else { return }
    let watch = ContinuousClock()
    report.takingBackSeconds =
      try watch.measure { _ = try open(file) { try $0.undoImport(batch: batch) } }.milliseconds
      / 1_000
    report.isTakenBack = try counts(of: file) == before
  }

  /// Kills are spread over the rows at random; a last run goes to the end.
  mutating func importKilled(_ kills: Int) throws {
    let file = folder.appending(path: "afbrudt.sqlite")
    let before = try counts(of: file)
    let limits = (0..<kills).map { _ in random.below(rows) }.sorted()
    for limit in limits where try MeasuredImport.start(list, into: file, killedAt: limit) == nil {
      report.killed += 1
    }
    let last = try MeasuredImport.start(list, into: file)
    report.lost += lost(before, try counts(of: file))
    report.resumedSeconds = last?.seconds
    report.isSound = try open(file) { register in
      try register.check(today: CopenhagenTime().day(of: Instant(Date()))).isSound
    }
  }

  private func lost(_ before: RegisterCounts, _ after: RegisterCounts) -> Int {
    [
      after.organisations - before.organisations, after.phones - before.phones,
      after.found - before.found,
    ].reduce(0) { $0 + abs($1 - rows) } + after.doubles
  }

  private func counts(of file: URL) throws -> RegisterCounts {
    try open(file) { try $0.importCounts() }
  }

  private func open<Result>(_ file: URL, _ body: (Register) throws -> Result) throws -> Result {
    let register = try Register.open(
      at: file, RegisterOptions(osUser: NSUserName(), clock: { Date() }))
    defer { try? register.close() }
    return try body(register)
  }
}
