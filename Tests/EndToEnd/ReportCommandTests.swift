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
    #expect(
      lines.prefix(2) == ["\u{FEFF}figure;Tal;Antal;Af;Procent", "inquiries;Henvendelser;0;;"])
  }

  @Test("says how a quarter is written, and ends with 2")
  func badQuarter() throws {
    let ran = try run(["--quarter", "2026-5"])
    #expect(ran.status == 2)
    #expect(ran.error.contains("Skriv det som 2026-4."))
  }
}

@Suite("hotline report committee")
struct CommitteeReportCommandTests {
  private struct Goals: Decodable {
    struct Goal: Decodable {
      let code: String
      let value: Double
      let weeklyHours: Double?
      let possible: Double
      let split: [String: Double]
    }

    let goals: [Goal]
    let outsidePeriod: Double
  }

  private func goals() throws -> [String: Double] {
    let ran = try CommandRun(["goals", "--json", "--demo", "--today", "2026-11-23"])
    #expect(ran.status == 0, "\(ran.error)")
    let answer = try JSONDecoder().decode(Goals.self, from: Data(ran.output.utf8))
    var figures = ["outsidePeriod": answer.outsidePeriod]
    for goal in answer.goals {
      figures[goal.code] = goal.value
      figures["\(goal.code).weeklyHours"] = goal.weeklyHours
      if goal.possible > 0 { figures["\(goal.code).possible"] = goal.possible }
      for (part, value) in goal.split where !part.hasSuffix("Of") {
        figures["\(goal.code).\(part)"] = value
      }
    }
    return figures
  }

  @Test("every figure of the goals' answer stands on the page, and no other")
  func sameFigures() throws {
    let ran = try CommandRun([
      "report", "committee", "--demo", "--today", "2026-11-23", "--format", "html",
    ])
    #expect(ran.status == 0, "\(ran.error)")
    let goals = try goals()
    #expect(goals.count > 20)
    var shown: [String: Double] = [:]
    for match in ran.output.matches(
      of: #/<data data-figure="(?<code>[^"]+)" value="(?<value>[^"]+)"/#)
    {
      shown[String(match.code)] = Double(match.value)
    }
    // The report counts agreements besides.
    let others = shown.keys.filter { code in
      ["agreements", "inForce", "ended"].contains { code.hasPrefix($0) }
    }
    for code in others { shown[code] = nil }
    #expect(shown == goals)
  }

  @Test("writes JSON to the file that was named, as any other form of it")
  func jsonFile() throws {
    let folder = try CommandFolder()
    defer { withExtendedLifetime(folder) {} }
    for kind in ["hotline", "prizes"] {
      let path = folder.path("\(kind).json")
      let ran = try CommandRun(["report", kind, "--demo", "--json", "-o", path])
      #expect(ran.output == "Skrevet: \(path)\n", "\(ran.error)")
      let data = try Data(contentsOf: URL(filePath: path))
      #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: data) }
    }
  }

  @Test("a register without a period, or with drafts alone, says what mends it")
  func noPeriod() throws {
    let folder = try CommandFolder()
    defer { withExtendedLifetime(folder) {} }
    let whole = try CommandRun(["profile", "--demo"]).output
    let parsed = try JSONSerialization.jsonObject(with: Data(whole.utf8)) as? [String: Any]
    var profile = try #require(parsed)
    for (name, isDraft) in [("tom", false), ("udkast", true)] {
      var periods = isDraft ? parsed?["periods"] as? [[String: Any]] ?? [] : []
      for index in periods.indices { periods[index]["status"] = "draft" }
      profile["periods"] = periods
      let file = folder.path("\(name).json")
      try JSONSerialization.data(withJSONObject: profile).write(to: URL(filePath: file))
      let database = folder.path("\(name).sqlite")
      let made = try CommandRun(["init", "--profile", file, "--db", database])
      #expect(made.status == 0, "\(made.error)")
      for command in [["goals"], ["report", "committee"]] {
        let ran = try CommandRun(command + ["--db", database])
        guard ran.status != 0 else { continue }
        #expect(!ran.error.contains("\"\""), "\(ran.error)")
        #expect(ran.error.contains("F9"), "\(ran.error)")
      }
    }
    let none = try CommandRun(["goals", "--db", folder.path("tom.sqlite")])
    #expect(none.status == 1)
    #expect(
      none.error.hasPrefix("Registret har ingen strategiperiode at tælle i."), "\(none.error)")
    let named = try CommandRun(["goals", "--period", "X", "--db", folder.path("tom.sqlite")])
    #expect(named.error == none.error)
  }

  @Test("writes a file, and replaces none without being told to")
  func file() throws {
    let folder = try CommandFolder()
    defer { withExtendedLifetime(folder) {} }
    let path = folder.path("rapport.html")
    let question = ["report", "prizes", "--demo", "--format", "html", "-o", path]
    let first = try CommandRun(question)
    #expect(first.output == "Skrevet: \(path)\n")
    let page = try folder.contents()["rapport.html"]
    #expect(try CommandRun(question).status == 2)
    #expect(try folder.contents()["rapport.html"] == page)
    #expect(try CommandRun(question + ["--replace"]).status == 0)
  }

  @Test("says which option belongs to which report, and which periods there are")
  func wrongUse() throws {
    let quarter = try CommandRun(["report", "committee", "--demo", "--quarter", "2026-4"])
    #expect(quarter.status == 2)
    #expect(quarter.error.contains("hører til rapporten hotline"))
    let period = try CommandRun(["report", "hotline", "--demo", "--period", "SIL-2020-2025"])
    #expect(period.status == 2)
    let unknown = try CommandRun(["report", "effect", "--demo", "--period", "X"])
    #expect(unknown.status == 1)
    #expect(unknown.error.contains("SIL-2020-2025"))
    let kinds = try CommandRun(["report", "--help"])
    for kind in ["committee", "effect", "bottomlines", "rolemodels", "periods"] {
      #expect(kinds.output.contains("\(kind): "))
    }
  }
}
