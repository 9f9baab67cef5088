import GRDB

extension OrganisationMatch {
  /// The organisation that a row of another list belongs to.
  ///
  /// By reference, by CVR number, else by name: today's name with its legal form before an earlier
  /// one, one that lives before one that has ceased. Only a name that is written without its form
  /// may mean the one organisation that has one. Throws ``ImportReason`` when there is none, when
  /// several are called so, or when reference and number contradict each other.
  func organisation(for tie: OrganisationTie) throws -> Organisation {
    if let reference = tie.reference {
      let known = try named(reference: reference)
      if let cvr = tie.cvr, let own = known.cvr, cvr != own {
        throw ImportReason.referenceContradicted(reference: known.reference, cvr: own.display)
      }
      return known
    }
    if let cvr = tie.cvr {
      guard let known = try named(cvr: cvr) else { throw unknown(tie) }
      return known
    }
    guard let name = tie.name, let known = try called(name) else { throw unknown(tie) }
    return known
  }

  private func called(_ name: String) throws -> Organisation? {
    let wanted = CompanyName(name)
    let all = try names.ids(like: wanted, register: db).compactMap { try Organisation.find($0, db) }
      .filter { $0.status != .merged && $0.status != .erased }
    let isCalledSo = { (known: CompanyName) in known == wanted }
    let isMeant = { (known: CompanyName) in wanted.forms.isEmpty && known.stem == wanted.stem }
    for fits in [isCalledSo, isMeant] {
      let today = all.filter { fits(CompanyName($0.name)) }
      let earlier = try all.filter { organisation in
        try NamePeriod.ofOrganisation(organisation.id, db).contains { fits(CompanyName($0.name)) }
      }
      for group in [today, earlier] where !group.isEmpty {
        let living = group.filter { !$0.isCeased }
        let fitting = living.isEmpty ? group : living
        guard fitting.count == 1 else {
          throw ImportReason.organisationAmbiguous(
            name: CPRGuard().blackedOut(name), count: fitting.count)
        }
        return fitting.first
      }
    }
    return nil
  }

  private func unknown(_ tie: OrganisationTie) -> ImportReason {
    .organisationUnknown(name: CPRGuard().blackedOut(tie.spoken))
  }
}
