import GRDB

/// The list of organisations.
struct OrganisationRows {
  let db: Database

  func each(_ body: (ListCells) throws -> Void) throws {
    let organisations = try Organisation.fetchCursor(
      db, sql: "SELECT * FROM organisation WHERE status NOT IN ('merged', 'erased') ORDER BY id")
    while let organisation = try organisations.next() {
      var cells = cells(of: organisation)
      try addFacts(of: organisation.id, to: &cells)
      try body(cells)
    }
  }

  private func cells(of row: Organisation) -> ListCells {
    var cells: ListCells = [:]
    cells[.name] = row.name
    cells[.altNames] = ListWords.list(row.altNames)
    cells[.cvr] = row.cvr?.digits
    cells[.kind] = ListWords.word(row.kind, ImportWords.kinds)
    cells[.status] = ListWords.word(row.status, ImportWords.statuses)
    cells[.street] = row.street
    cells[.postalCode] = row.postalCode
    cells[.city] = row.city
    cells[.municipality] = row.municipalityCode
    cells[.email] = row.email
    cells[.website] = row.website
    cells[.industryCode] = row.industryCode
    cells[.industryTitle] = row.industryTitle
    cells[.employees] = row.employees.map(String.init) ?? row.employeesInterval
    cells[.fte] = row.fte.map { DanishNumber.format($0, most: 4) }
    cells[.legalForm] = row.legalFormCode.map(String.init)
    cells[.startedOn] = row.startedOn?.display
    cells[.ceasedOn] = row.ceasedOn?.display
    cells[.purpose] = row.purposeText
    cells[.note] = row.note
    cells[.adProtected] = ListWords.flag(row.adProtected)
    cells[.doNotCall] = ListWords.flag(row.doNotCall)
    return cells
  }

  private func addFacts(of id: Int64, to cells: inout ListCells) throws {
    let phones = try Phone.ofOrganisation(id, db).filter { $0.contactPersonID == nil }
    cells[.phone] = phones.map(\.number.display).joined(separator: ", ")
    let lines = try OfferLine.ofOrganisation(id, db).filter {
      $0.status != .expired && !$0.isConfidential
    }
    cells[.offers] = ListWords.list(lines.filter { $0.direction == .offers }.map(\.title))
    cells[.needs] = ListWords.list(lines.filter { $0.direction == .needs }.map(\.title))
    cells[.pNumbers] = ListWords.list(
      try ProductionUnit.ofOrganisation(id, db).map(\.pNumber.digits))
    let rsv = try RSVPeriod.ofOrganisation(id, db).newest
    cells[.rsvFrom] = rsv?.validFrom.display
    cells[.rsvTo] = rsv?.validTo?.display
    // Being registered is a basis of its own, which comes back with it.
    let sov = try SOVPeriod.ofOrganisation(id, db).filter { $0.basis != .rsv || rsv == nil }.newest
    cells[.sovBasis] = ListWords.word(sov?.basis, ImportWords.knownSOVBases)
    cells[.sovFrom] = sov?.validFrom.display
    cells[.sovTo] = sov?.validTo?.display
  }
}
