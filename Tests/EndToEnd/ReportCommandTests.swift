import Foundation
import Testing

@Suite("hotline report hotline")
struct ReportCommandTests {
  private struct Answer: Decodable, Equatable {
    struct Figure: Decodable, Equatable {
      let code: String
      let count: Int
    }

    let quarter: String
    let from: String
    let through: String
    let figures: [Figure]
    let unmetNeeds: [String]
  }

  /// Runs `hotline report hotline` on a fresh register in a folder of its own.
  private func run(_ arguments: [String]) throws -> CommandRun {
    let folder = try CommandFolder()
    defer { withExtendedLifetime(folder) {} }
    let register = try folder.register()
    let question = ["report", "hotline", "--today", "2026-11-23"]
    return try CommandRun(question + arguments + ["--db", register])
  }

  @Test("prints the quarter of the day with stable keys")
  func json() throws {
    let ran = try run(["--json"])
    #expect(ran.status == 0, "\(ran.error)")
    #expect(
      try JSONDecoder().decode(Answer.self, from: Data(ran.output.utf8))
        == Answer(
          quarter: "2026-4", from: "2026-10-01", through: "2026-12-31",
          figures: [
            .init(code: "inquiries", count: 0), .init(code: "atFirstContact", count: 0),
            .init(code: "handoversAsked", count: 0), .init(code: "handoversConfirmed", count: 0),
            .init(code: "unmetNeeds", count: 0), .init(code: "referrals", count: 0),
            .init(code: "startedByUs", count: 0),
          ], unmetNeeds: []))
  }

  @Test("prints a table for a spreadsheet")
  func csv() throws {
    let ran = try run(["--quarter", "2026-1", "--format", "csv"])
    #expect(ran.status == 0, "\(ran.error)")
    let lines = ran.output.components(separatedBy: "\r\n")
    #expect(lines.prefix(2) == ["figure;Tal;Antal;Af;Procent", "inquiries;Henvendelser;0;;"])
  }

  @Test("says how a quarter is written, and ends with 2")
  func badQuarter() throws {
    let ran = try run(["--quarter", "2026-5"])
    #expect(ran.status == 2)
    #expect(ran.error.contains("Skriv det som 2026-4."))
  }
}
