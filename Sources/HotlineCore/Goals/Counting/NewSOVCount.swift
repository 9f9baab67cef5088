/// Goal 2: how many social enterprises were established.
///
/// One enterprise counts once, at the first day on which it, or one that it continues, was a social
/// enterprise on a basis that counts and had its address in the municipality.
struct NewSOVCount {
  let facts: CountingFacts
  let options: CountingOptions
  let asOf: DanishDate

  var candidates: [Candidate] {
    facts.sovChains.compactMap(candidate)
  }

  private func candidate(_ chain: [OrganisationFacts]) -> Candidate? {
    guard let present = chain.first else { return nil }
    let periods = chain.flatMap(\.sovPeriods)
    let first = periods.firstSOVDate(counting: options.bases)
    let owner = chain.first { facts in
      facts.sovPeriods.contains { $0.validFrom == first && options.bases.contains($0.basis) }
    }
    var day = first
    var obstacle = obstacle(owner ?? present, first: first, in: chain)
    if obstacle == .movedIn, options.includesMovedIn {
      day = arrival(of: chain, after: first)
      obstacle = nil
    }
    if obstacle == nil, options.sovBasis == .cvrStartDate {
      day = chain.compactMap(\.organisation.startedOn).min()
    }
    if first == nil { day = periods.firstSOVDate(counting: [.selfDeclared]) }
    var candidate = Candidate(
      subject: .organisation(present.organisation.id), organisationID: present.organisation.id,
      title: present.organisation.name, day: day)
    candidate.obstacle = obstacle
    candidate.organisations = Set(chain.map(\.organisation.id))
    candidate.recordedOn = owner.flatMap { facts.sovRecordedOn[$0.organisation.id] }
    if let ceased = present.organisation.ceasedOn, ceased <= asOf {
      candidate.reason = .countsButCeased(ceased)
      candidate.parts = [.ceased]
    } else if first != nil, let since = endOfSOV(periods) {
      candidate.reason = .countsButNoLongerSOV(since)
      candidate.parts = [.noLongerSOV]
    }
    return candidate
  }

  /// The day since which it is no social enterprise, though it lives; nil while it is one.
  private func endOfSOV(_ periods: [SOVPeriod]) -> DanishDate? {
    let counting = periods.filter { options.bases.contains($0.basis) && $0.validFrom <= asOf }
    guard !counting.contains(where: { $0.holds(on: asOf) }) else { return nil }
    return counting.compactMap(\.validTo).max()
  }

  private func obstacle(
    _ owner: OrganisationFacts, first: DanishDate?, in chain: [OrganisationFacts]
  ) -> CountReason? {
    guard let first else { return .selfDeclaredOnly }
    switch owner.organisation.kind {
    case .enterprise: break
    case .association:
      if owner.organisation.isTrading != true { return .notTrading }
    case .department, .initiative, .otherPublic:
      return .kindDoesNotCount
    }
    let municipality = owner.municipality(on: first)
    if municipality == facts.municipalityCode { return nil }
    guard municipality != nil, arrival(of: chain, after: first) != nil else {
      return .outsideMunicipality(code: municipality)
    }
    return .movedIn
  }

  /// The first day on which the enterprise had its address in the municipality after `first`.
  private func arrival(of chain: [OrganisationFacts], after first: DanishDate?) -> DanishDate? {
    guard let first else { return nil }
    return chain.flatMap(\.addressPeriods)
      .filter { $0.municipalityCode == facts.municipalityCode }
      .compactMap(\.validFrom).filter { $0 > first }.min()
  }
}
