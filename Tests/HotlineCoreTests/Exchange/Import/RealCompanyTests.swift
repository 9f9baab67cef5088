import Foundation
import Testing

@testable import HotlineCore

/// Companies as the services gave them; see `TestData`.
@Suite("Importing a real company as a service gives it")
struct RealCompanyTests {
  let desk: ImportDesk

  init() throws {
    desk = try ImportDesk()
  }

  private func outcome(_ file: String) throws -> (organisation: Organisation, export: String) {
    let report = try desk.importing([TestData.folder.appending(path: file).path])
    #expect(report.sums == [1, 0, 0, 0, 0])
    let path = desk.folder.file("export.json").path
    try desk.register.exportAll(to: path)
    let organisation = try #require(try desk.imported().first)
    return (organisation, try String(contentsOfFile: path, encoding: .utf8))
  }

  @Test(
    "of the business register the newest of everything, and nobody's name",
    .enabled(if: TestData.exists("virk-vrvirksomhed.json"), "the folder of real data is missing"))
  func virk() throws {
    let (row, export) = try outcome("virk-vrvirksomhed.json")
    #expect(row.name == "MAGENTA ApS")
    #expect(
      [row.street, row.postalCode, row.city] == ["Pilestræde 43, 3.", "1112", "København K"])
    #expect(row.municipalityCode == "0101")
    #expect(row.industryCode == "620200")
    #expect(row.legalFormCode == 80)
    #expect(row.employeesInterval == "ANTAL_20_49")
    #expect(row.startedOn == theDay("1999-11-15"))
    #expect(row.purposeText?.hasPrefix("Selskabets formål er at levere IT-løsninger") == true)
    #expect(!export.contains("SCRUBBED"))
  }

  @Test(
    "of cvrapi the same, with its sites",
    .enabled(if: TestData.exists("cvrapi-company.json"), "the folder of real data is missing"))
  func cvrapi() throws {
    let (row, _) = try outcome("cvrapi-company.json")
    #expect(row.name == "CARLETTI A/S")
    #expect([row.street, row.postalCode, row.city] == ["Grenåvej 641", "8541", "Skødstrup"])
    #expect(row.industryCode == "108200")
    #expect(row.legalFormCode == 60)
    #expect(row.employees == 199)
    #expect(row.startedOn == theDay("1980-04-23"))
    #expect(!row.adProtected)
    let units = try desk.register.read { try ProductionUnit.ofOrganisation(row.id, $0) }
    #expect(units.count >= 3)
  }
}
