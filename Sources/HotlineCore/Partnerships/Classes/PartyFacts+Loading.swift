import GRDB

/// Finds what the rules ask of parties. One value serves many partnerships of one reading.
struct PartyFactsReader {
  /// By id: the parties and everything they were merged into or are branches of.
  private let facts: [Int64: OrganisationFacts]
  private let branches: Branches
  private let parameters: [Parameter]

  /// Reads all that is needed to judge parties that are among `ids`.
  init(_ ids: Set<Int64>, _ db: Database) throws {
    var known: Set<Int64> = []
    var fresh = ids
    var branches = Branches()
    var facts: [Int64: OrganisationFacts] = [:]
    while !fresh.isEmpty {
      known.formUnion(fresh)
      facts.merge(try OrganisationFacts.load(fresh, db)) { $1 }
      let next =
        try branches.add(fresh, db)
        + fresh.compactMap { facts[$0]?.organisation.mergedIntoID }
      fresh = Set(next).subtracting(known)
    }
    self.facts = facts
    self.branches = branches
    parameters = try SizeClassRule.parameters(db)
  }

  /// nil when there is no such organisation.
  func facts(of organisationID: Int64, on day: DanishDate) -> PartyFacts? {
    guard let facts = facts[resolved(organisationID, on: day)] else { return nil }
    var party = PartyFacts(
      organisationID: facts.organisation.id, name: facts.organisation.name,
      kind: facts.organisation.kind)
    party.isOwnDepartment = facts.isOwnDepartment
    party.isSOV = facts.isSOV(on: day)
    party.isOnlySelfDeclared = facts.sovPeriods.isOnlySelfDeclared(on: day)
    party.becomesSOVOn = facts.sovPeriods.filter { $0.validFrom > day }.firstSOVDate()
    party.size = facts.sizeClass(on: day, rule: SizeClassRule(parameters, on: day))
    party.isLiving = !facts.isCeased(on: day)
    return party
  }

  func facts(of party: PartnershipParty, on day: DanishDate) -> PartyFacts? {
    var facts = facts(of: party.organisationID, on: day)
    facts?.joinedOn = party.joinedOn
    facts?.leftOn = party.leftOn
    return facts
  }

  /// The classes of an agreed partnership; none for one that was never agreed.
  func classes(
    of partnership: Partnership, _ parties: [PartnershipParty]
  ) -> Set<PartnershipClass> {
    guard let agreedOn = partnership.agreedOn else { return [] }
    return PartnershipClass.classes(
      of: parties.compactMap { facts(of: $0, on: agreedOn) }, agreedOn: agreedOn)
  }

  /// Where merges and the branch links of `day` lead; stops where they go round.
  private func resolved(_ id: Int64, on day: DanishDate) -> Int64 {
    var seen: Set<Int64> = [id]
    var at = id
    while let next = next(after: at, on: day), seen.insert(next).inserted {
      at = next
    }
    return at
  }

  private func next(after id: Int64, on day: DanishDate) -> Int64? {
    facts[id]?.organisation.mergedIntoID ?? branches.head(of: id, on: day)
  }
}
