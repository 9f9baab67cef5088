import Foundation
import GRDB
import Resources
import Testing

@testable import HotlineCore

@Suite("Reports B1, B3 and B5-B8")
struct SmallReportTests {
  let world: ReportWorld

  init() throws {
    world = try ReportWorld()
  }

  @Test("B1: what counts in each goal, by the lines of effect ticked on it")
  func effect() throws {
    try world.agree([world.kitchen, world.mill], on: "2022-05-02") {
      $0.themes = ["responsibility", "qualityOfLife"]
      $0.socialValue = "to faste stillinger"
    }
    let report = try world.report(.effect)
    let table = try #require(report.tables.first)
    #expect(
      table.columns.map(\.title) == [
        "Mål", "vækst", "ansvarlighed", "livskvalitet", "uden virkning", "talt",
      ])
    #expect(table.rows.last?.cells.map(\.text).suffix(5) == ["0", "1", "1", "0", "1"])
    #expect(try report.rows("livskvalitet · 1 aftale").map(\.last) == ["to faste stillinger"])
    #expect(try report.rows("vækst · 0 aftaler") == [])
  }

  @Test("B1: a position has the lines of its employer")
  func effectOfPositions() throws {
    let old = try #require(try world.register.record(OrganisationEntry.self, world.kitchen.id))
    var new = old
    new.organisation.themes = ["growth"]
    _ = try world.register.save(new, from: old)
    let rows = try #require(try world.report(.effect).tables.first).rows
    #expect(rows[2].cells.map(\.text).suffix(5) == ["2", "0", "0", "1", "3"])
  }

  @Test("B3: results in the parties' words, by tag")
  func results() throws {
    try world.agree([world.kitchen, world.mill], on: "2022-05-02") {
      $0.resultText = "310 skærme er givet videre"
      $0.tags = ["innovativt", "unikt"]
    }
    try world.agree([world.kitchen, world.laundry], on: "2023-05-02")
    let report = try world.report(.results)
    #expect(try report.figure("results").text == "1 / 2")
    #expect(
      try report.rows("Resultater med").map { Array($0.suffix(3)) } == [
        ["Prøvekøkkenet, Opdigtet Mølle", "innovativt, unikt", "310 skærme er givet videre"]
      ])
    #expect(try report.rows("Resultater efter") == [["innovativt", "1"], ["unikt", "1"]])
  }

  @Test("B5: the winners of every year, the candidates of a round and how broad its field is")
  func prizes() throws {
    let demo = try demoRegister()
    let report = try #require(
      try demo.report(ReportQuestion(.prizes, asOf: testToday), .danish))
    let rounds = try report.rows("Prisrunder")
    #expect(rounds.contains { $0[0] == "2019" && $0[2] == "Special Minds" })
    let open = try #require(rounds.first { $0[0] == "2026" && $0[3] != "0" })
    let candidates = try #require(
      report.sections.first { $0.title == "\(open[1]) 2026" }?.parts.first)
    guard case .table(let table) = candidates else {
      Issue.record("no table")
      return
    }
    #expect(String(table.rows.count { !$0.cells[0].text.contains("(") }) == open[3])
  }

  @Test("B5: a period that is asked for shows the rounds of its years alone")
  func prizesOfAPeriod() throws {
    let demo = try demoRegister()
    var question = ReportQuestion(.prizes, asOf: testToday)
    let all = try #require(try demo.report(question, .danish)).rows("Prisrunder")
    let earlier = try #require(
      try demo.strategyPeriods().first { $0.code == "SIL-2015-2020" })
    question.periodID = earlier.id
    let some = try #require(try demo.report(question, .danish)).rows("Prisrunder")
    #expect(some.count < all.count && !some.isEmpty)
    #expect(some.allSatisfy { ("2015"..."2020").contains($0[0]) })
  }

  @Test(
    "no report holds a word of the program: a code, a name of a key", arguments: Language.allCases)
  func wordsOfPeople(language: Language) throws {
    let demo = try demoRegister()
    let codes = try demo.read { db in
      try Set(
        String.fetchAll(
          db,
          sql: """
            SELECT code FROM scheme UNION SELECT code FROM label
            UNION SELECT code FROM municipality
            """))
    }.filter { $0.contains("_") || $0.contains("oe") || $0.allSatisfy(\.isNumber) }
    for kind in ReportKind.allCases {
      let report = try #require(
        try demo.report(ReportQuestion(kind, asOf: testToday), language))
      for format in ReportFormat.allCases {
        for line in Self.read(try report.text(as: format, language), as: format) {
          let words = line.split { !($0.isLetter || $0.isNumber || "_+".contains($0)) }
          let isOdd = words.contains { word in
            word.contains("_") || codes.contains(String(word))
              || word.hasPrefix("Ctrl+") || word.contains(#/[a-z][A-Z]/#)
          }
          #expect(!isOdd, "\(kind) \(format): \(line)")
        }
      }
    }
  }

  /// The lines that a person reads: of a page what its tags enclose, of a table for a spreadsheet all
  /// but the column by which a script knows a figure.
  private static func read(_ text: String, as format: ReportFormat) -> [String] {
    switch format {
    case .text, .markdown: text.components(separatedBy: "\n")
    case .csv:
      text.components(separatedBy: "\r\n").map { line in
        let cells = line.split(separator: ";", omittingEmptySubsequences: false)
        let isFigure = cells.first?.contains(#/^"?\uFEFF?[a-z][A-Za-z_.]*"?$/#) == true
        return (isFigure ? cells.dropFirst() : cells[...]).joined(separator: ";")
      }
    case .html:
      text.replacing(#/<style[\s\S]*?<\/style>/#, with: "").replacing(#/<[^>]*>/#, with: "\n")
        .components(separatedBy: "\n")
    }
  }

  @Test("B9: each pair counts once an answer; an agreement since then is found by itself")
  func suggestions() throws {
    func answer(
      _ answer: MatchFeedback.Answer, _ candidate: Organisation, on day: String,
      reason: String? = nil
    ) throws {
      var feedback = MatchFeedback(
        candidateID: candidate.id, answer: answer, givenOn: theDay(day))
      (feedback.askerID, feedback.reason) = (world.mill.id, reason)
      try world.register.answer(feedback)
    }
    try answer(.presented, world.kitchen, on: "2022-03-01")
    try answer(.presented, world.kitchen, on: "2022-04-01")
    try answer(.interested, world.kitchen, on: "2022-04-02")
    try answer(.presented, world.laundry, on: "2022-04-03")
    try answer(.declined, world.laundry, on: "2022-04-04", reason: "For langt væk")
    try world.agree([world.kitchen, world.mill], on: "2022-05-02")
    // Before anybody was suggested: nothing that became of it.
    try world.agree([world.laundry, world.mill], on: "2021-05-02")
    let report = try world.report(.suggestions)
    let shown = try ["presented", "interested", "contacted", "declined", "agreed"].map {
      try report.figure($0).text
    }
    #expect(shown == ["2", "1", "0", "1", "1"])
    #expect(try report.figure("agreed").percent == 50)
    #expect(try report.rows("Hvorfor der blev sagt nej") == [["For langt væk", "1"]])
    let rows = try report.rows("Forslag og svar")
    #expect(rows.count == 5)
    #expect(
      rows.first.map { Array($0[1...4]) } == [
        "Opdigtet Mølle", world.laundry.name, "–", "sagt nej",
      ])
    #expect(rows.last?.last?.hasPrefix("P-") == true)
  }

  @Test("B6: who is shown, why, and who no longer is")
  func roleModels() throws {
    for (organisation, until) in [(world.kitchen, nil), (world.laundry, "2025-01-01")] {
      var model = RoleModel(
        organisationID: organisation.id, theme: "climate", reason: "halverede sit madspild",
        validFrom: theDay("2022-01-01"))
      model.validTo = until.map(theDay)
      _ = try world.register.save(model, from: nil)
    }
    let report = try world.report(.roleModels)
    #expect(try report.figure("roleModels").number == 1)
    #expect(
      try report.rows("Mønstereksempler") == [
        ["★ Prøvekøkkenet", "klima", "01-01-2022", "–", "–", "halverede sit madspild"],
        ["Prøvevaskeriet", "klima", "01-01-2022", "01-01-2025", "–", "halverede sit madspild"],
      ])
  }

  @Test("B7: the same figure in two periods, a year, since they differ in length")
  func periods() throws {
    let report = try world.report(.periods)
    let rows = try report.rows("Periode mod periode")
    // 1 in 2015-2019 is 0.2 a year, 1 in 2020-2025 is 0.17.
    #expect(rows.first { $0[0] == "nye SØV" } == ["nye SØV", "1 / 20", "0,2", "1 / 10", "0,2"])
    #expect(
      rows.first { $0[0] == "nye stillinger" }
        == ["nye stillinger", "0 / 150", "0", "3 / 100", "0,5"])
    // The first strategy had no such goal: that is not 0.
    #expect(rows.first { $0[0] == "interne aftaler" }?[1...2] == ["–", "–"])
    let first = try #require(try world.register.strategyPeriods().first)
    let alone = try world.report(.periods) { $0.periodID = first.id }
    #expect(alone.tables == [])
    #expect(
      alone.sections.first?.parts
        == [.note("Registret har ingen tidligere periode at sammenligne med.")])
  }

  @Test("B8: calls and partnerships by principle, in the period and since")
  func principles() throws {
    try world.agree([world.kitchen, world.mill], on: "2022-05-02") {
      $0.principles = ["SIL-2020-2025.2"]
    }
    // An idea is no agreement yet, whatever its principle.
    var idea = Partnership(title: "Prøveidé", state: .idea)
    (idea.principles, idea.ideaStartedOn) = (["SIL-2020-2025.2"], theDay("2022-05-02"))
    let parties = [world.kitchen, world.laundry].map {
      PartnershipEntry.Party(organisationID: $0.id, name: $0.name)
    }
    _ = try world.register.save(PartnershipEntry(idea, parties: parties), from: nil)
    var call = world.register.call("taler om at mødes")
    call.interaction.principles = ["SIL-2020-2025.1", "SIL-2020-2025.2"]
    _ = try world.register.save(call, from: nil)
    let report = try world.report(.principles)
    #expect(report.tables.map(\.rows.count) == [5, 5])
    #expect(
      report.tables.map { $0.rows[1].cells.map(\.text).suffix(4) } == [
        ["0", "0", "0", "1"], ["1", "0", "0", "0"],
      ])
  }

  @Test("B8: the demo tells what was done for each")
  func demoPrinciples() throws {
    let demo = try demoRegister()
    let report = try #require(
      try demo.report(ReportQuestion(.principles, asOf: testToday), .danish))
    let dialogue = try #require(report.tables.first?.rows.last)
    #expect(dialogue.cells[0].text == "Løbende dialog og netværk")
    #expect(dialogue.cells.dropFirst().compactMap(\.number).reduce(0, +) > 10)
    #expect(report.tables.count == 2)
  }

  @Test("every report of the demo has something to say, in every format")
  func all() throws {
    let demo = try demoRegister()
    for kind in ReportKind.allCases {
      let report = try #require(
        try demo.report(ReportQuestion(kind, asOf: testToday), .danish))
      #expect(report.title == kind.title(.danish))
      for format in ReportFormat.allCases {
        let text = try report.text(as: format, .danish)
        #expect(text.split(whereSeparator: \.isNewline).count > 3, "\(kind) \(format)")
      }
    }
  }
}
