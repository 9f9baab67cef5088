/// Goal 3: how many positions for people with reduced capacity were created. Five hours a week are
/// one position; the hours stand beside.
struct NewPositionsCount {
  let facts: CountingFacts
  let options: CountingOptions
  let period: StrategyPeriod
  let asOf: DanishDate

  var candidates: [Candidate] {
    facts.positions.map(candidate)
  }

  private func candidate(_ counted: CountingFacts.CountedPosition) -> Candidate {
    let position = counted.position
    let employer = facts.survivor(of: position.organisationID)
    let name = facts.organisations[employer]?.organisation.name ?? ""
    var candidate = Candidate(
      subject: .position(position.id), organisationID: employer,
      title: "\(position.title) · \(name)", day: day(of: position))
    candidate.recordedOn = counted.recordedOn
    candidate.organisations = Set(facts.chain(of: employer).map(\.organisation.id))
    candidate.weeklyHours = position.hoursPerWeek
    guard let day = candidate.day else {
      candidate.obstacle = .noDate
      return candidate
    }
    candidate.obstacle = obstacle(position, employer: employer, on: day)
    if holder(employer, on: day).map({ isSOV($0, on: day) }) ?? false {
      let isExisting = isExisting(employer)
      candidate.parts = [isExisting ? .existing : .new]
      candidate.reason = isExisting ? .countsAsExisting : .countsAsNew
    }
    if let closed = closedOn(position, employer: employer) {
      candidate.parts.append(.closed)
      candidate.reason = .countsButClosed(closed)
    } else {
      candidate.parts.append(.openToday)
    }
    return candidate
  }

  /// The day that counts.
  private func day(of position: Position) -> DanishDate? {
    switch options.positionEvent {
    case .firstFilledOn: position.firstFilledOn
    case .establishedOn: position.establishedOn ?? position.firstFilledOn
    }
  }

  private func obstacle(
    _ position: Position, employer id: Int64, on day: DanishDate
  ) -> CountReason? {
    let scheme = facts.schemes.first { $0.code == position.schemeCode }
    guard let scheme, scheme.countsAsPosition, scheme.holds(on: day) else {
      return .schemeDoesNotCount(code: position.schemeCode)
    }
    guard scheme.requiresReducedCapacity || position.reducedCapacity else {
      return .notForReducedCapacity
    }
    guard let employer = holder(id, on: day) else { return .employerNotSOV }
    let municipality = employer.municipality(on: day)
    guard options.includesOutsideMunicipality || municipality == facts.municipalityCode else {
      return .outsideMunicipality(code: municipality)
    }
    if isSOV(employer, on: day) { return nil }
    switch employer.organisation.kind {
    case .enterprise, .association:
      return options.employerScope == .allEnterprises ? nil : .employerNotSOV
    case .department, .initiative, .otherPublic: return .kindDoesNotCount
    }
  }

  /// Who the employer was on the day: a position that a successor took over was created by the one
  /// that it continues.
  private func holder(_ id: Int64, on day: DanishDate) -> OrganisationFacts? {
    let present = facts.organisations[id]
    guard let present, !isSOV(present, on: day) else { return present }
    return facts.chain(of: id).first { isSOV($0, on: day) && !$0.isCeased(on: day) } ?? present
  }

  private func isSOV(_ employer: OrganisationFacts, on day: DanishDate) -> Bool {
    employer.sovPeriods.isSOV(on: day, counting: options.bases)
  }

  /// Whether the employer was a social enterprise before the period began.
  private func isExisting(_ employer: Int64) -> Bool {
    let first = facts.chain(of: employer).flatMap(\.sovPeriods)
      .firstSOVDate(counting: options.bases)
    return first.map { $0 < period.startsOn } ?? false
  }

  /// The day by which the position was closed; an employer that ceased, and that nobody continues,
  /// closed its positions. Nil while it exists.
  private func closedOn(_ position: Position, employer: Int64) -> DanishDate? {
    let ceased =
      facts.continued.contains(employer)
      ? nil : facts.organisations[employer]?.organisation.ceasedOn
    return [position.closedOn, ceased].compactMap(\.self).filter { $0 <= asOf }.min()
  }
}
