import Foundation
import GRDB
import Testing

@testable import HotlineCore

@Suite("Names of a company of the business register")
struct VirkNamesTests {
  private struct Span: Equatable {
    let name: String
    let from: DanishDate?
    let to: DanishDate?
  }

  private func spans(_ register: Register) throws -> [Span] {
    try register.read { db in
      try NamePeriod.fetchAll(
        db,
        sql: """
          SELECT * FROM namePeriod WHERE organisationID = (SELECT max(id) FROM organisation)
          ORDER BY validTo IS NULL, validTo
          """
      ).map { Span(name: $0.name, from: $0.validFrom, to: $0.validTo) }
    }
  }

  @Test("follow one another, and the one of today begins where the last one ends")
  func successive() throws {
    let folder = try TestFolder()
    let json = """
      {"hits":{"hits":[{"_source":{"Vrvirksomhed":{"cvrNummer":99534788,"navne":[
        {"navn":"Prøvebageriet","periode":{"gyldigFra":"2001-01-01","gyldigTil":"2009-12-31"}},
        {"navn":"Prøvens Brød","periode":{"gyldigFra":"2010-01-01","gyldigTil":"2019-12-31"}},
        {"navn":"Brødprøven","periode":{"gyldigFra":"2020-01-01","gyldigTil":null}}]}}}]}}
      """
    try Data(json.utf8).write(to: folder.file("virk.json"))
    let register = try testRegister()
    let options = ImportOptions(today: testToday)
    let report = try register.importFiles([folder.file("virk.json").path], options)
    #expect(report.sums == [1, 0, 0, 0, 0])
    #expect(
      try spans(register) == [
        Span(name: "Prøvebageriet", from: theDay("2001-01-01"), to: theDay("2010-01-01")),
        Span(name: "Prøvens Brød", from: theDay("2010-01-01"), to: theDay("2020-01-01")),
        Span(name: "Brødprøven", from: theDay("2020-01-01"), to: nil),
      ])
    #expect(try register.check(today: testToday).isSound)
    let again = try register.importFiles([folder.file("virk.json").path], options)
    #expect(again.sums == [0, 0, 1, 0, 0])
  }
}
