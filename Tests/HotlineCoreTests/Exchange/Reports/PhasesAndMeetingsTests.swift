import GRDB
import Resources
import Testing

@testable import HotlineCore

/// What reports say of phases of life and of network meetings.
@Suite("Phases of life and network meetings in reports")
struct PhasesAndMeetingsTests {
  let register: Register

  init() throws {
    register = try demoRegister()
  }

  private func report(_ kind: ReportKind, asOf day: DanishDate) throws -> Report {
    try #require(try register.report(ReportQuestion(kind, asOf: day), .danish))
  }

  @Test("moves between phases are counted by year, each is named, and they add up")
  func phases() throws {
    let report = try report(.effect, asOf: testToday)
    let stored = try register.read { db in
      try Int.readOne(
        db,
        sql: """
          SELECT count(*) FROM phasePeriod JOIN organisation ON organisation.id = organisationID
          WHERE validFrom BETWEEN '2020-01-01' AND '2025-12-31'
            AND status NOT IN ('merged', 'erased')
          """)
    }
    let perYear = try #require(report.tables.first { $0.caption == "Skift af livsfase pr. år" })
    let total = try #require(perYear.rows.last)
    #expect(total.cells.last?.number == stored.map(Double.init))
    #expect(stored ?? 0 > 0)
    for column in 1..<total.cells.count {
      let sum = perYear.rows.dropLast().compactMap { $0.cells[column].number }.reduce(0, +)
      #expect(sum == total.cells[column].number)
    }
    let each = try #require(report.tables.first { $0.caption == "De enkelte skift af livsfase" })
    #expect(each.rows.count == stored)
  }

  @Test("a meeting counts with who came and what began there; the rate is over all of them")
  func meetings() throws {
    let counts = try register.read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT count(*) AS meetings, (SELECT count(*) FROM partnership JOIN event
              ON event.id = originEventID WHERE event.kind = 'networkMeeting') AS born
          FROM event WHERE kind = 'networkMeeting'
          """
      ).map { ($0.value("meetings") as Int, $0.value("born") as Int) }
    }
    let (meetings, born) = try #require(counts.first)
    try register.change(.entered(.event), subject: nil) { change in
      // The demo's meetings lie in the period that the report is about, wherever they were.
      try change.db.execute(sql: "UPDATE event SET day = '2025-06-02'")
    }
    let report = try report(.results, asOf: testToday)
    let figure = try #require(report.figures.first { $0.code == "partnershipsPerMeeting" })
    #expect(meetings > 0 && born > 0)
    #expect(figure.number == Double(born) / Double(meetings))
    #expect(figure.remark?.hasPrefix("\(born) begyndt på \(meetings) ") == true)
    let table = try #require(report.tables.first { $0.caption == "Netværksmøder" })
    #expect(table.rows.count == meetings + 1)
  }
}
