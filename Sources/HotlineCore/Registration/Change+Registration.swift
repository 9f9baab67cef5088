// What follows from a case or an assessment for the dated facts of the enterprise.

extension Change {
  /// *Registered* opens the days in the state's register, where none run; *deregistered* ends them.
  func followRegistration(of rsvCase: RSVCase, from base: RSVCase?) throws {
    let periods = try RSVPeriod.ofOrganisation(rsvCase.organisationID, db)
    switch rsvCase.state {
    case .registered:
      guard let day = rsvCase.answeredOn else { return }
      if base?.state == .registered, let was = base?.answeredOn, was != day,
        let period = periods.last(where: { $0.validFrom == was })
      {
        var moved = period
        moved.validFrom = day
        try update(moved, from: period)
      } else if base?.state != .registered, !periods.contains(where: { $0.holds(on: day) }) {
        var period = RSVPeriod(
          organisationID: rsvCase.organisationID, validFrom: day, source: .letter)
        period.validTo = periods.map(\.validFrom).filter { $0 > day }.min()
        period.seenOn = day
        try insert(period)
      }
    case .deregistered:
      guard let day = rsvCase.deregisteredOn, base?.state != .deregistered else { return }
      for period in periods where period.holds(on: day) && period.validFrom < day {
        var ended = period
        ended.validTo = day
        try update(ended, from: period)
      }
    case .interest, .guidance, .documentation, .submitted, .refused, .withdrawn: return
    }
  }

  /// A positive assessment opens the days as a social enterprise, where none run by a basis that
  /// counts; they end where the next ones begin.
  func followAssessment(_ assessment: SOVAssessment) throws {
    guard let day = assessment.sovFrom else { return }
    let periods = try SOVPeriod.ofOrganisation(assessment.organisationID, db)
    guard !periods.isSOV(on: day) else { return }
    var period = SOVPeriod(
      organisationID: assessment.organisationID, validFrom: day, basis: .municipalAssessment)
    period.validTo = periods.filter { SocialStatus.countingBases.contains($0.basis) }
      .map(\.validFrom).filter { $0 > day }.min()
    period.assessedBy = try assessment.assessedByStaffID.flatMap { try Staff.find($0, db) }?
      .initials
    period.evidence = assessment.purpose
    try insert(period)
  }
}
