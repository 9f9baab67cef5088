/// The rules that a partnership must meet to stand in its state. Each list names every problem at
/// once, in the order of the form.
public struct PartnershipGuards: Sendable {
  /// Characters of the shared matter (fælles tredje), without blanks at the ends.
  public static let shortestCommonThird = 10

  public let partnership: Partnership
  /// Facts of the day of agreement; of today while there is none.
  public let parties: [PartyFacts]
  public let today: DanishDate
  /// The agreement that it says it is an addendum to; nil for none.
  public var continued: Partnership?

  public init(_ partnership: Partnership, parties: [PartyFacts], today: DanishDate) {
    self.partnership = partnership
    self.parties = parties
    self.today = today
  }

  /// What keeps it from standing in its present state.
  public func refusals() -> [Refusal] {
    switch partnership.state {
    case .idea, .dialogue, .dropped:
      return always()
        + (partnership.agreedOn == nil ? [] : [.partnership(.agreementDayWithoutAgreement)])
    case .agreed, .paused: return always() + missingToAgree()
    case .ended: return always() + missingToAgree() + missingToEnd()
    }
  }

  /// What is missing before it can be agreed, whatever its state.
  public func missingToAgree() -> [Refusal] {
    partyProblems() + contentProblems() + dayProblems() + addendumProblems()
  }

  /// An addendum is in writing, and to an agreement that stood before it.
  private func addendumProblems() -> [Refusal] {
    guard let continued, partnership.continuesID != nil else { return [] }
    var refusals: [Refusal] = []
    if partnership.form == .oral { refusals.append(.partnership(.addendumNeedsWriting)) }
    let isItself =
      partnership.id != 0
      && (continued.id == partnership.id || continued.continuesID == partnership.id)
    let isEarlier =
      continued.agreedOn.map { day in partnership.agreedOn.map { day <= $0 } ?? true } ?? false
    if isItself || !isEarlier {
      refusals.append(.partnership(.addendumToNothing(reference: continued.reference)))
    }
    return refusals
  }

  private func always() -> [Refusal] {
    var refusals: [Refusal] = []
    if partnership.title.isBlank { refusals.append(.partnership(.titleMissing)) }
    var seen: Set<Int64> = []
    for party in parties where party.leftOn == nil && !seen.insert(party.organisationID).inserted {
      refusals.append(.partnership(.samePartyTwice(name: party.name)))
    }
    return refusals
  }

  private func partyProblems() -> [Refusal] {
    let agreeing = PartnershipClass.distinct(
      parties.filter { $0.takesPart(on: partnership.agreedOn ?? today) })
    var refusals = agreeing.filter { !$0.isLiving }.map {
      Refusal.partnership(.partyIsNotLiving(name: $0.name))
    }
    if agreeing.count < 2 { refusals.append(.partnership(.needsTwoParties)) }
    if agreeing.count >= 2, let refusal = socialProblem(agreeing) { refusals.append(refusal) }
    return refusals
  }

  /// A social enterprise, or two departments, make it a partnership of the municipality's strategy.
  private func socialProblem(_ agreeing: [PartyFacts]) -> Refusal? {
    let departments = agreeing.filter(\.isDepartment).count
    guard departments < 2, !agreeing.contains(where: \.isSOV) else { return nil }
    if let party = agreeing.first(where: \.isOnlySelfDeclared) {
      return .partnership(.selfDeclaredOnly(name: party.name))
    }
    for party in agreeing {
      if let since = party.becomesSOVOn {
        return .partnership(.notYetSOV(name: party.name, since: since))
      }
    }
    return .partnership(.needsSOVOrTwoDepartments)
  }

  private func contentProblems() -> [Refusal] {
    var refusals: [Refusal] = []
    if (partnership.commonThird ?? "").trimmed.count < Self.shortestCommonThird {
      refusals.append(.partnership(.commonThirdTooShort(minimum: Self.shortestCommonThird)))
    }
    if partnership.motives.isEmpty { refusals.append(.partnership(.needsMotive)) }
    if partnership.motives.contains("other"), (partnership.motiveOther ?? "").isBlank {
      refusals.append(.partnership(.otherMotiveNeedsText))
    }
    if partnership.form == nil { refusals.append(.partnership(.needsForm)) }
    return refusals
  }

  private func dayProblems() -> [Refusal] {
    guard let agreedOn = partnership.agreedOn else { return [.partnership(.needsAgreementDay)] }
    var refusals: [Refusal] = agreedOn > today ? [.partnership(.agreedInFuture)] : []
    if let end = partnership.plannedEndOn, end < agreedOn {
      refusals.append(.partnership(.plannedEndBeforeAgreement))
    }
    return refusals
  }

  private func missingToEnd() -> [Refusal] {
    var refusals: [Refusal] = []
    if let endedOn = partnership.endedOn {
      if let agreedOn = partnership.agreedOn, endedOn < agreedOn {
        refusals.append(.partnership(.endsBeforeAgreement))
      }
    } else {
      refusals.append(.partnership(.needsEndDay))
    }
    if (partnership.endReason ?? "").isBlank { refusals.append(.partnership(.endNeedsReason)) }
    return refusals
  }
}

extension PartnershipGuards {
  /// What is worth a look. `hadIdeaDevelopment`: at least two parties met before the agreement.
  public func warnings(hadIdeaDevelopment: Bool) -> [PartnershipWarning] {
    let day = partnership.agreedOn ?? today
    var warnings: [PartnershipWarning] = hadIdeaDevelopment ? [] : [.noIdeaDevelopment]
    if PartnershipClass.classes(of: parties, agreedOn: day).contains(.unknownSize) {
      let unknown = parties.filter { $0.isOrdinary && $0.size == .unknown && $0.takesPart(on: day) }
      warnings += unknown.map { .sizeMissing(name: $0.name) }
    }
    if partnership.continuesID != nil { warnings.append(.isAddendum) }
    warnings += parties.filter { ($0.joinedOn ?? day) > day }.map { .joinedLater(name: $0.name) }
    return warnings
  }
}
