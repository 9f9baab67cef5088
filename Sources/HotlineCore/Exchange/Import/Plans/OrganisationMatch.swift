import GRDB

/// Finds the organisation that a row means.
struct OrganisationMatch {
  let db: Database
  let names: KnownNames

  /// The organisation that a row of a list of organisations is about; nil when it is new.
  ///
  /// By reference, then by CVR number, then by folded name and postal code. A company with another
  /// CVR number is another company, whatever its name. Throws ``ImportReason`` when several fit.
  func organisation(for record: OrganisationRecord) throws -> Organisation? {
    if let reference = record.reference { return try named(reference: reference) }
    if let cvr = record.cvr, let known = try named(cvr: cvr) { return known }
    guard let name = record.name else { return nil }
    let fitting = try called(name).filter { known in
      let sameNumber = record.cvr == nil || known.cvr == nil
      let code = record.address.postalCode
      return sameNumber && (code == known.postalCode || code == nil || known.postalCode == nil)
    }
    let exact = fitting.filter { $0.postalCode == record.address.postalCode }
    return try only(exact.isEmpty ? fitting : exact, name: name)
  }

  /// The organisation that a row of another list belongs to. Throws ``ImportReason`` when there is
  /// none, or when several are called so.
  func organisation(for tie: OrganisationTie) throws -> Organisation {
    if let reference = tie.reference { return try named(reference: reference) }
    if let cvr = tie.cvr, let known = try named(cvr: cvr) { return known }
    guard let name = tie.name, tie.cvr == nil, let known = try only(called(name), name: name) else {
      throw ImportReason.organisationUnknown(name: tie.spoken)
    }
    return known
  }

  private func named(reference: String) throws -> Organisation {
    guard let id = Organisation.id(ofReference: reference),
      let known = try survivor(Organisation.find(id, db))
    else { throw ImportReason.organisationUnknown(name: CPRGuard().blackedOut(reference)) }
    return known
  }

  private func named(cvr: CVRNumber) throws -> Organisation? {
    try survivor(
      Organisation.fetchOne(
        db,
        sql: """
          SELECT * FROM organisation WHERE cvr = ?
          ORDER BY status = 'merged', ceasedOn IS NOT NULL, id DESC LIMIT 1
          """, arguments: [cvr]))
  }

  private func called(_ name: String) throws -> [Organisation] {
    try names.ids(named: name, register: db).compactMap { try Organisation.find($0, db) }
  }

  private func only(_ fitting: [Organisation], name: String) throws -> Organisation? {
    guard fitting.count <= 1 else {
      throw ImportReason.organisationAmbiguous(name: name, count: fitting.count)
    }
    return fitting.first
  }

  /// Where a merged duplicate went.
  private func survivor(_ organisation: Organisation?) throws -> Organisation? {
    var found = organisation
    for _ in 0..<20 {
      guard let next = found?.mergedIntoID else { break }
      found = try Organisation.find(next, db)
    }
    return found?.status == .erased ? nil : found
  }
}
