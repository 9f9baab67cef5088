import GRDB

/// Finds the organisation that a row of a list of organisations is about, by the rule of
/// ``OrganisationIdentity``.
struct OrganisationMatch {
  let db: Database
  let names: KnownNames

  enum Found {
    case same(Organisation, by: Evidence)
    /// The row is about none that stands; `alike` could be taken for it.
    case new(alike: [Organisation])
  }

  /// What says so.
  enum Evidence {
    case reference, cvr, name
  }

  /// `isSaidToLive` tells of which organisations another row of the import says that they live.
  /// Throws ``ImportReason`` when several fit, and when the row contradicts itself.
  func organisation(
    for record: OrganisationRecord, isSaidToLive: (Int64) throws -> Bool
  ) throws -> Found {
    if let reference = record.reference {
      let known = try named(reference: reference)
      try refuseContradiction(record.cvr, known)
      return .same(known, by: .reference)
    }
    let identity = OrganisationIdentity(record)
    var byCVR: [Organisation] = []
    var byName: [Organisation] = []
    var alike: [Organisation] = []
    let bearers = try record.cvr.map(bearers) ?? []
    for candidate in try candidates(identity, bearers) {
      var stored = OrganisationIdentity(
        candidate, pNumbers: Set(try ProductionUnit.ofOrganisation(candidate.id, db).map(\.pNumber))
      )
      stored.isSaidToLive = try isSaidToLive(candidate.id)
      switch identity.sameness(to: stored) {
      case .sameByCVR: byCVR.append(candidate)
      case .sameByName: byName.append(candidate)
      case .doubtful: alike.append(candidate)
      case .other: break
      }
    }
    if let known = try only(likeliest(byCVR, record), record) { return .same(known, by: .cvr) }
    if !bearers.isEmpty, let merged = try record.cvr.flatMap(mergedAway) {
      return .same(merged, by: .cvr)
    }
    if let known = try only(byName, record) { return .same(known, by: .name) }
    return .new(alike: alike)
  }

  /// Everybody who has the number, the merged too.
  private func bearers(_ cvr: CVRNumber) throws -> [Int64] {
    try Int64.readAll(
      db.cachedStatement(sql: "SELECT id FROM organisation WHERE cvr = ?"), arguments: [cvr])
  }

  /// Everybody who shares the CVR number, a site, or about the name. In the order of their ids.
  private func candidates(
    _ identity: OrganisationIdentity, _ bearers: [Int64]
  ) throws -> [Organisation] {
    var ids = Set(bearers)
    for number in identity.pNumbers {
      ids.formUnion(
        try Int64.readAll(
          db, sql: "SELECT organisationID FROM productionUnit WHERE pNumber = ?",
          arguments: [number]))
    }
    if let name = identity.name { ids.formUnion(try names.ids(like: name, register: db)) }
    return try ids.sorted().compactMap { try Organisation.find($0, db) }.filter {
      switch $0.status {
      case .active, .dormant, .ceased: true
      case .merged, .erased: false
      }
    }
  }

  /// Of a number that was borne twice, a row about a company that has ceased means the one that
  /// ceased on that day, else the one that lives; any other means the one that lives.
  private func likeliest(
    _ fitting: [Organisation], _ record: OrganisationRecord
  ) -> [Organisation] {
    let exact = fitting.filter { $0.ceasedOn == record.ceasedOn }
    let living = fitting.filter { !$0.isCeased }
    return exact.isEmpty ? (living.isEmpty ? fitting : living) : exact
  }

  private func only(
    _ fitting: [Organisation], _ record: OrganisationRecord
  ) throws -> Organisation? {
    guard fitting.count <= 1 else {
      throw ImportReason.organisationAmbiguous(
        name: record.name ?? record.cvr?.display ?? "", count: fitting.count)
    }
    return fitting.first
  }

  /// A reference and a CVR number in one row that mean two organisations.
  private func refuseContradiction(_ cvr: CVRNumber?, _ known: Organisation) throws {
    guard let cvr, known.cvr != cvr else { return }
    if let own = known.cvr {
      throw ImportReason.referenceContradicted(reference: known.reference, cvr: own.display)
    }
    let bearer = try Organisation.fetchAll(
      db, sql: "SELECT * FROM organisation WHERE cvr = ?", arguments: [cvr]
    ).first { !$0.isCeased && $0.status != .merged }
    if let bearer {
      throw ImportReason.refused(
        .organisation(.cvrTaken(by: bearer.name, reference: bearer.reference)))
    }
  }
}

// MARK: - References and numbers

extension OrganisationMatch {
  func named(reference: String) throws -> Organisation {
    guard let id = Organisation.id(ofReference: reference),
      let known = try survivor(Organisation.find(id, db))
    else { throw ImportReason.organisationUnknown(name: CPRGuard().blackedOut(reference)) }
    return known
  }

  /// The bearer of a number; of several the one that lives, else the newest.
  func named(cvr: CVRNumber) throws -> Organisation? {
    try survivor(
      Organisation.fetchOne(
        db,
        sql: """
          SELECT * FROM organisation WHERE cvr = ?
          ORDER BY status = 'merged', ceasedOn IS NOT NULL, id DESC LIMIT 1
          """, arguments: [cvr]))
  }

  /// What a number stands for now whose only bearer a person merged into another organisation.
  private func mergedAway(_ cvr: CVRNumber) throws -> Organisation? {
    let bearers = try Organisation.fetchAll(
      db.cachedStatement(sql: "SELECT * FROM organisation WHERE cvr = ? ORDER BY id DESC"),
      arguments: [cvr])
    guard bearers.allSatisfy({ $0.status == .merged }) else { return nil }
    return try survivor(bearers.first)
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
