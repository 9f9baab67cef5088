import Resources
import Testing

@testable import HotlineCore

/// A register small enough to count in one's head: a kitchen that became a SØV in the period, a
/// laundry that was one before, an ordinary enterprise and the municipality's departments.
struct ReportWorld {
  let register: Register
  let kitchen: Organisation
  let laundry: Organisation
  let mill: Organisation

  init() throws {
    register = try testRegister()
    kitchen = try Self.enterprise(
      "Prøvekøkkenet", sovSince: "2021-03-01", in: register, turnover: 4_200_000, employees: 9)
    laundry = try Self.enterprise("Prøvevaskeriet", sovSince: "2017-05-01", in: register)
    mill = try Self.enterprise("Opdigtet Mølle", in: register, employees: 20)
    try position("kok", at: kitchen, hours: 5, "2022-04-01") { $0.accommodations = ["fewTasks"] }
    try position("opvasker", at: kitchen, hours: 10.5, "2023-04-01")
    try position("vasker", at: laundry, hours: 37, "2020-04-01") { $0.accommodations = ["mentor"] }
    try position("for sent", at: laundry, hours: 37, "2026-04-01")
  }

  private static func enterprise(
    _ name: String, sovSince: String? = nil, in register: Register, turnover: Int? = nil,
    employees: Int? = nil
  ) throws -> Organisation {
    var entry = OrganisationEntry(Organisation(name: name, kind: .enterprise))
    entry.organisation.municipalityCode = "0740"
    entry.organisation.turnoverDKK = turnover
    entry.organisation.employees = employees
    if let sovSince {
      entry.organisation.surplusUse = "oplæring"
      entry.sovPeriods = [
        SOVPeriod(organisationID: 0, validFrom: theDay(sovSince), basis: .municipalAssessment)
      ]
    }
    return try register.save(entry, from: nil).organisation
  }

  @discardableResult
  func position(
    _ title: String, at employer: Organisation, hours: Double, _ iso: String,
    _ edit: (inout Position) -> Void = { _ in }
  ) throws -> Position {
    var position = Position(
      organisationID: employer.id, title: title, schemeCode: "fleksjob", state: .filled,
      hoursPerWeek: hours)
    position.firstFilledOn = theDay(iso)
    edit(&position)
    return try register.save(position, from: nil)
  }

  @discardableResult
  func agree(
    _ parties: [Organisation], on iso: String, _ edit: (inout Partnership) -> Void = { _ in }
  ) throws -> PartnershipEntry {
    let first = try register.agree(parties, on: iso)
    var changed = first
    edit(&changed.partnership)
    return changed == first ? first : try register.save(changed, from: first)
  }

  func report(
    _ kind: ReportKind, _ edit: (inout ReportQuestion) -> Void = { _ in }
  ) throws -> Report {
    var question = ReportQuestion(kind, asOf: testToday)
    edit(&question)
    return try #require(try register.report(question, .danish))
  }
}

extension Report {
  /// The cells of a table as they are shown, by the beginning of its caption.
  func rows(_ caption: String) throws -> [[String]] {
    try #require(tables.first { $0.caption.hasPrefix(caption) }).rows.map { $0.cells.map(\.text) }
  }

  func figure(_ code: String) throws -> ReportFigure {
    try #require(figures.first { $0.code == code })
  }
}
