import Resources

/// A rule of purchase needs and of tracks that an edit breaks. Each says which key mends it.
public enum ProcurementRefusal: RefusalOfKind {
  case boughtNeedsSupplier
  case askedInFuture
  case step(from: ProcurementTrack.State, to: ProcurementTrack.State)
  case notRSV(name: String, day: DanishDate)
  case notEligibleNeedsReason
  case needsMeetingDay
  case heldInFuture
  case needsAreas
  case needsPortalFrom
  case needsPortalTo

  public func sentence(_ language: Language) -> String {
    switch self {
    case .boughtNeedsSupplier: ProcurementPhrases.boughtNeedsSupplier(language)
    case .askedInFuture: ProcurementPhrases.askedInFuture(language)
    case .step(let from, let to):
      ProcurementPhrases.step(language, ["from": from.word(language), "to": to.word(language)])
    case .notRSV(let name, let day):
      ProcurementPhrases.trackNeedsRSV(language, ["name": name, "day": day.display])
    case .notEligibleNeedsReason: ProcurementPhrases.notEligibleNeedsReason(language)
    case .needsMeetingDay: ProcurementPhrases.needsMeetingDay(language)
    case .heldInFuture: ProcurementPhrases.heldInFuture(language)
    case .needsAreas: ProcurementPhrases.needsAreas(language)
    case .needsPortalFrom: ProcurementPhrases.needsPortalFrom(language)
    case .needsPortalTo: ProcurementPhrases.needsPortalTo(language)
    }
  }

  public var fields: [FieldKey] {
    switch self {
    case .boughtNeedsSupplier: ["supplier"]
    case .askedInFuture: ["askedOn"]
    case .step, .notRSV: [.state]
    case .notEligibleNeedsReason: ["reason"]
    case .needsMeetingDay, .heldInFuture: ["meetingOn"]
    case .needsAreas: ["areas"]
    case .needsPortalFrom: ["portalFrom"]
    case .needsPortalTo: ["portalTo"]
    }
  }
}

extension Refusal {
  /// A refusal by a rule of ``ProcurementRefusal``.
  public static func procurement(_ rule: ProcurementRefusal) -> Refusal {
    .ofKind(KindRefusal(rule))
  }
}
