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

  /// Runs `hotline goals` on a fresh register in a folder of its own.
  private func run(_ arguments: [String]) throws -> CommandRun {
    let folder = try CommandFolder()
    defer { withExtendedLifetime(folder) {} }
    let register = try folder.register()
    return try CommandRun(["goals", "--today", "2026-11-23"] + arguments + ["--db", register])
  }

  @Test("prints the meter of the latest period with stable keys")
  func json() throws {
    let ran = try run(["--json"])
    #expect(ran.status == 0, "\(ran.error)")
    #expect(
      try JSONDecoder().decode(Answer.self, from: Data(ran.output.utf8))
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
