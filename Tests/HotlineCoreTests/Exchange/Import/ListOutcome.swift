import Foundation
import GRDB
import Resources

@testable import HotlineCore

/// What a list made of a fresh register, as text that a person can hold against the list.
struct ListOutcome {
  let desk: ImportDesk

  init() throws {
    desk = try ImportDesk()
  }

  /// Imports a file; a refusal is an outcome too.
  func text(of path: String) throws -> String {
    let name = URL(filePath: path).lastPathComponent
    do {
      let report = try desk.importing([path])
      return try ([sums(report)] + organisations() + remarks(report)).filter { !$0.isEmpty }
        .joined(separator: "\n")
    } catch let error as ImportError {
      return error.sentence(.danish).replacing(path, with: name)
    }
  }

  private func sums(_ report: ImportReport) -> String {
    let parts: [(String, Int)] = [
      ("nye", report.new), ("ændret", report.updated.count), ("samlet", report.joined.count),
      ("uændret", report.skipped.count), ("tvivl", report.doubtful.count),
      ("afvist", report.rejectedCount),
    ]
    return parts.filter { $0.1 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
  }

  private func remarks(_ report: ImportReport) -> [String] {
    let words = { (reason: ImportReason) in reason.sentence(.danish) { $0.sentence(.danish) } }
    return report.rejected.map { "afvist \($0.line): \(words($0.reason))" }
      + report.notes.map { "bemærk \($0.line): \(words($0.reason))" }
      + report.doubtful.map {
        "tvivl \($0.place.line): ligner \($0.alike.map(\.name).joined(separator: ", "))"
      }
      + (report.ignoredColumns.isEmpty
        ? [] : ["ikke læst: " + report.ignoredColumns.joined(separator: ", ")])
  }

  private func organisations() throws -> [String] {
    try desk.imported().compactMap { organisation in
      try desk.detail(organisation.reference).map(facts)
    }
  }

  private func facts(_ detail: OrganisationDetail) throws -> String {
    let row = detail.organisation
    let units = try desk.register.read { try ProductionUnit.ofOrganisation(row.id, $0) }
    let rsv = try desk.register.read { try RSVPeriod.ofOrganisation(row.id, $0) }
    let own = detail.phones.filter { $0.contactPersonID == nil }
    let facts: [(String, String?)] = [
      ("", row.name),
      ("eller ", row.altNames.isEmpty ? nil : row.altNames.joined(separator: " / ")),
      ("cvr ", row.cvr?.digits), ("", row.kind == .enterprise ? nil : row.kind.rawValue),
      ("", row.status == .active ? nil : row.status.rawValue),
      ("form ", row.legalFormCode.map(String.init)), ("", row.street),
      ("", [row.postalCode, row.city].compactMap(\.self).joined(separator: " ").trimmedOrNil),
      ("kommune ", row.municipalityCode),
      ("tlf ", own.isEmpty ? nil : own.map { $0.digits8 ?? $0.number.raw }.joined(separator: " ")),
      ("", row.email), ("", row.website), ("branche ", row.industryCode), ("", row.industryTitle),
      ("ansatte ", row.employees.map(String.init)), ("", row.employeesInterval),
      ("årsværk ", row.fte.map { "\($0)" }), ("fra ", row.startedOn?.iso),
      ("til ", row.ceasedOn?.iso), ("", row.adProtected ? "reklamebeskyttet" : nil),
      ("", row.doNotCall ? "ring ikke" : nil), ("formål ", row.purposeText),
      ("note ", row.note?.replacing("\n", with: " / ")),
      ("rsv ", rsv.first?.validFrom.iso),
      (
        "p ",
        units.isEmpty
          ? nil
          : units.map { unit in
            [unit.pNumber.digits, unit.name, unit.street, unit.postalCode].compactMap(\.self)
              .joined(separator: " ")
          }.joined(separator: " / ")
      ),
      (
        "kontakt ",
        detail.contacts.isEmpty
          ? nil
          : detail.contacts.map { contact in
            ([contact.person.name, contact.role.title, contact.person.email].compactMap(\.self)
              + contact.phones.map { $0.digits8 ?? $0.number.raw }).joined(separator: " ")
          }.joined(separator: " / ")
      ),
      (
        "tilbyder ",
        detail.offers.isEmpty ? nil : detail.offers.map(\.title).joined(separator: " / ")
      ),
    ]
    return facts.compactMap { label, value in value.map { label + $0 } }.joined(separator: " | ")
  }
}
