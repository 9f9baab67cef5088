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

  /// Runs `hotline report hotline` on a fresh register.
  private func run(_ arguments: [String]) throws -> (status: Int32, output: Data, error: String) {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let list = folder.appending(path: "liste.csv")
    try Data("navn,by\nPrøvevirksomheden,Silkeborg\n".utf8).write(to: list)
    let register = ["--db", folder.appending(path: "register.sqlite").path]
    _ = try start(["import", list.path] + register)
    return try start(["report", "hotline", "--today", "2026-11-23"] + arguments + register)
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

  @Test("prints the quarter of the day with stable keys")
  func json() throws {
    let ran = try run(["--json"])
    #expect(ran.status == 0, "\(ran.error)")
    #expect(
      try JSONDecoder().decode(Answer.self, from: ran.output)
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
    let lines = String(decoding: ran.output, as: UTF8.self).components(separatedBy: "\r\n")
    #expect(lines.prefix(2) == ["figure;Tal;Antal;Af;Procent", "inquiries;Henvendelser;0;;"])
  }

  @Test("says how a quarter is written, and ends with 2")
  func badQuarter() throws {
    let ran = try run(["--quarter", "2026-5"])
    #expect(ran.status == 2)
    #expect(ran.error.contains("Skriv det som 2026-4."))
  }
}
