/// The rules that a track must meet. The list names every problem at once.
public struct ProcurementTrackGuards: Sendable {
  public let track: ProcurementTrack
  /// As the register has it; nil for a new track.
  public let base: ProcurementTrack?
  /// The enterprise as it was on any day.
  public let facts: OrganisationFacts?
  public let today: DanishDate

  public init(
    _ track: ProcurementTrack, base: ProcurementTrack?, facts: OrganisationFacts?,
    today: DanishDate
  ) {
    (self.track, self.base, self.facts, self.today) = (track, base, facts, today)
  }

  public func refusals() -> [Refusal] {
    (stepProblems() + meetingProblems() + portalProblems()).map(Refusal.procurement)
  }

  /// A new track may say at once how far it has come.
  private func stepProblems() -> [ProcurementRefusal] {
    guard let base, base.state != track.state, !base.state.successors.contains(track.state) else {
      return []
    }
    return [.step(from: base.state, to: track.state)]
  }

  /// In the first instance only registered ones meet with Procurement (domain.md S52).
  private func meetingProblems() -> [ProcurementRefusal] {
    if track.state == .notEligible {
      return (track.reason ?? "").isBlank ? [.notEligibleNeedsReason] : []
    }
    var refusals: [ProcurementRefusal] = []
    if track.state.hasMet, track.meetingOn == nil { refusals.append(.needsMeetingDay) }
    if track.state.hasMet, let day = track.meetingOn, day > today {
      refusals.append(.heldInFuture)
    }
    let day = track.meetingOn ?? today
    if let facts, !facts.isRSV(on: day) {
      refusals.append(.notRSV(name: facts.organisation.name, day: day))
    }
    return refusals
  }

  private func portalProblems() -> [ProcurementRefusal] {
    var refusals: [ProcurementRefusal] = []
    switch track.state {
    case .areasIdentified, .inPortal, .leftPortal:
      if (track.areas ?? "").isBlank { refusals.append(.needsAreas) }
    case .eligible, .meetingRequested, .meetingHeld, .notEligible: break
    }
    switch track.state {
    case .inPortal: if track.portalFrom == nil { refusals.append(.needsPortalFrom) }
    case .leftPortal: if track.portalTo == nil { refusals.append(.needsPortalTo) }
    case .eligible, .meetingRequested, .meetingHeld, .areasIdentified, .notEligible: break
    }
    return refusals
  }
}
