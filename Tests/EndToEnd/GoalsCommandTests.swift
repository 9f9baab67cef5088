import Foundation
import Testing

@Suite("hotline goals")
struct GoalsCommandTests {
  private struct Answer: Decodable, Equatable {
    struct Goal: Decodable, Equatable {
      let ordinal: Int
      let value: Double
      let target: Double?
      let verdict: String
    }

    let period: String
    let asOf: String
    let goals: [Goal]
    let outsidePeriod: Int
  }

  /// Runs `hotline` on a fresh register in a folder of its own.
  private func run(_ arguments: [String]) throws -> (status: Int32, output: Data, error: String) {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let list = folder.appending(path: "liste.csv")
    try Data("navn,by\nPrøvevirksomheden,Silkeborg\n".utf8).write(to: list)
    let register = ["--db", folder.appending(path: "register.sqlite").path]
    _ = try start(["import", list.path] + register)
    return try start(["goals", "--today", "2026-11-23"] + arguments + register)
  }

  private func start(_ arguments: [String]) throws -> (status: Int32, output: Data, error: String) {
    let process = Process()
    process.executableURL = URL(filePath: Programs.hotline)
    process.arguments = arguments
    let (output, error) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = error
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    let text = try error.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, data, String(decoding: text, as: UTF8.self))
  }

  @Test("prints the meter of the latest period with stable keys")
  func json() throws {
    let ran = try run(["--json"])
    #expect(ran.status == 0, "\(ran.error)")
    #expect(
      try JSONDecoder().decode(Answer.self, from: ran.output)
        == Answer(
          period: "SIL-2020-2025", asOf: "2026-11-23",
          goals: [
            .init(ordinal: 1, value: 0, target: nil, verdict: "noTarget"),
            .init(ordinal: 2, value: 0, target: 10, verdict: "notMet"),
            .init(ordinal: 3, value: 0, target: 100, verdict: "notMet"),
            .init(ordinal: 4, value: 0, target: nil, verdict: "undecidable"),
            .init(ordinal: 5, value: 0, target: 10, verdict: "notMet"),
          ], outsidePeriod: 0))
  }

  @Test("says which periods there are when it has no such one, and ends with 1")
  func unknownPeriod() throws {
    let ran = try run(["--period", "SIL-1999"])
    #expect(ran.status == 1)
    #expect(ran.output.isEmpty)
    #expect(ran.error.contains("SIL-2020-2025"))
  }

  @Test("ends with 2 when the day is none")
  func badDay() throws {
    #expect(try run(["--as-of", "2026-02-30"]).status == 2)
  }
}
