/// Goal 3: how many positions for people with reduced capacity were created. Five hours a week are
/// one position; the hours stand beside.
struct NewPositionsCount {
  let facts: CountingFacts
  let options: CountingOptions
  let period: StrategyPeriod
  let asOf: DanishDate

  var candidates: [Candidate] {
    facts.positions.map { candidate($0.position, recordedOn: $0.recordedOn) }
  }

  private func candidate(_ position: Position, recordedOn: DanishDate) -> Candidate {
    let day =
      switch options.positionEvent {
      case .firstFilledOn: position.firstFilledOn
      case .establishedOn: position.establishedOn ?? position.firstFilledOn
      }
    let employer = facts.survivor(of: position.organisationID)
    var candidate = Candidate(
      subject: .position(position.id), organisationID: employer,
      title: title(position, employer: employer), day: day)
    candidate.recordedOn = recordedOn
    candidate.weeklyHours = position.hoursPerWeek
    guard let day else {
      candidate.obstacle = .noDate
      return candidate
    }
    candidate.obstacle = obstacle(position, employer: employer, on: day)
    let isExisting = isExisting(employer)
    candidate.parts = [isExisting ? .existing : .new]
    candidate.reason = isExisting ? .countsAsExisting : .countsAsNew
    if let closed = position.closedOn, closed <= asOf {
      candidate.parts.append(.closed)
      candidate.reason = .countsButClosed(closed)
    } else {
      candidate.parts.append(.openToday)
    }
    return candidate
  }

  private func title(_ position: Position, employer: Int64) -> String {
    let name = facts.organisations[employer]?.organisation.name ?? ""
    return "\(position.title) · \(name)"
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
    guard let employer = facts.organisations[id] else { return .employerNotSOV }
    let isSOV = employer.sovPeriods.isSOV(on: day, counting: options.bases)
    guard isSOV || options.employerScope == .allEnterprises else { return .employerNotSOV }
    let municipality = employer.municipality(on: day)
    guard options.includesOutsideMunicipality || municipality == facts.municipalityCode else {
      return .outsideMunicipality(code: municipality)
    }
    return nil
  }

  /// Whether the employer was a social enterprise before the period began.
  private func isExisting(_ employer: Int64) -> Bool {
    let first = facts.chain(of: employer).flatMap(\.sovPeriods)
      .firstSOVDate(counting: options.bases)
    return first.map { $0 < period.startsOn } ?? false
  }
}
