import GRDB

extension ImportedFacts {
  /// What stands in the register about one organisation.
  init(of id: Int64, _ db: Database) throws {
    names = try NamePeriod.ofOrganisation(id, db)
    sov = try SOVPeriod.ofOrganisation(id, db)
    rsv = try RSVPeriod.ofOrganisation(id, db)
    phones = try Phone.ofOrganisation(id, db)
    lines = try OfferLine.ofOrganisation(id, db)
    units = try ProductionUnit.ofOrganisation(id, db)
  }

  /// Makes the register equal to these, which were edited from `base`. Rows of an organisation
  /// that is being entered get its id.
  func store(of id: Int64, from base: ImportedFacts, _ change: Change) throws {
    let earlier = names.filter { $0.id == 0 }
    for name in earlier { try change.insert(name.owned(by: id, \.organisationID)) }
    try beginName(of: id, after: earlier.compactMap(\.validTo).max(), change)
    try change.reconcile(sov.map { $0.owned(by: id, \.organisationID) }, from: base.sov)
    try change.reconcile(rsv.map { $0.owned(by: id, \.organisationID) }, from: base.rsv)
    try change.reconcile(phones.map { $0.owned(by: id, \.organisationID) }, from: base.phones)
    try change.reconcile(lines.map { $0.owned(by: id, \.organisationID) }, from: base.lines)
    try change.reconcile(units.map { $0.owned(by: id, \.organisationID) }, from: base.units)
  }
}

extension ImportedFacts {
  /// The name of today begins where the last earlier one ends; nil says nothing about it.
  private func beginName(of id: Int64, after end: DanishDate?, _ change: Change) throws {
    guard let end,
      let current = try NamePeriod.ofOrganisation(id, change.db).first(where: {
        $0.validFrom == nil && $0.validTo == nil
      })
    else { return }
    var begun = current
    begun.validFrom = end
    try change.update(begun, from: current)
  }
}

extension StoredRow {
  fileprivate func owned(by id: Int64, _ owner: WritableKeyPath<Self, Int64>) -> Self {
    var row = self
    row[keyPath: owner] = id
    return row
  }
}
