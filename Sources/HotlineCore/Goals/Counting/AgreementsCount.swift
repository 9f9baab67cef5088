import GRDB

/// Goals 4 and 5: how many partnership agreements of the wanted classes were made.
///
/// An agreement counts by the day it was made, also when it was later paused or ended, and by what
/// its parties were that day.
struct AgreementsCount {
  let facts: CountingFacts
  let options: CountingOptions
  let wanted: Set<PartnershipClass>

  var candidates: [Candidate] {
    var known: [Signing: [Partnership]] = [:]
    return facts.partnerships.map { counted in
      var candidate = candidate(counted)
      guard candidate.obstacle == nil, let signing = Signing(counted) else { return candidate }
      let title = counted.partnership.title
      let earlier = known[signing, default: []].first {
        NameSimilarity.between($0.title, title) >= SimilarSearch.alike
      }
      // Both count until somebody says that they are one.
      if let earlier { candidate.reason = .possibleDuplicate(of: earlier.reference) }
      known[signing, default: []].append(counted.partnership)
      return candidate
    }
  }

  /// What two registrations of one agreement have in common, beside what they are called: the day, and
  /// everybody who signed.
  private struct Signing: Hashable {
    let day: DanishDate
    let parties: Set<Int64>

    init?(_ counted: CountingFacts.CountedPartnership) {
      guard let day = counted.partnership.agreedOn else { return nil }
      self.day = day
      parties = Set(counted.parties.map(\.organisationID))
    }
  }

  private func candidate(_ counted: CountingFacts.CountedPartnership) -> Candidate {
    let partnership = counted.partnership
    let classes = PartnershipClass.allCases.filter(counted.classes.contains)
    var candidate = Candidate(
      subject: .partnership(partnership.id),
      organisationID: counted.parties.first?.organisationID,
      title: "\(partnership.reference) \(partnership.title)", day: partnership.agreedOn)
    candidate.recordedOn = counted.recordedOn
    candidate.rows = Set(
      counted.partyRows.map { .unreadable(table: PartnershipParty.databaseTableName, $0) })
    candidate.organisations = Set(counted.parties.map(\.organisationID))
    candidate.reason = .countsByClass(classes)
    candidate.obstacle = obstacle(counted, classes)
    if classes.contains(.internalA) { candidate.parts.append(.departmentsOnly) }
    if classes.contains(.internalB) { candidate.parts.append(.departmentAndSOV) }
    return candidate
  }

  private func obstacle(
    _ counted: CountingFacts.CountedPartnership, _ classes: [PartnershipClass]
  ) -> CountReason? {
    guard counted.partnership.isAgreement else { return .notAgreed }
    if counted.partnership.continuesID != nil, !options.countsAddenda { return .addendum }
    if !wanted.isDisjoint(with: classes) { return nil }
    if wanted == [.sovSMV], classes.contains(.unknownSize) {
      let unknown = counted.parties.first { $0.isOrdinary && $0.size == .unknown }
      return .sizeMissing(name: unknown?.name ?? "")
    }
    return .classDoesNotCount(classes)
  }
}

extension Goal.Metric {
  /// The classes of agreements that count in such a goal; none in goals that count something else.
  func agreementClasses(_ options: CountingOptions) -> Set<PartnershipClass> {
    switch self {
    case .relations, .newSOV, .newPositions: []
    case .sovSMVPartnerships: [.sovSMV]
    case .internalPartnerships:
      switch options.internalDefinition {
      case .a: [.internalA]
      case .b: [.internalB]
      case .aOrB: [.internalA, .internalB]
      }
    }
  }
}

extension Partnership {
  /// Whether it was agreed: paused and ended ones were, too.
  public var isAgreement: Bool { state.isAgreement && agreedOn != nil }

  /// Whether the agreement is in force on a day; its last day counts.
  public func isInForce(on day: DanishDate) -> Bool {
    guard isAgreement, let agreedOn, agreedOn <= day else { return false }
    return endedOn.map { $0 >= day } ?? true
  }
}
