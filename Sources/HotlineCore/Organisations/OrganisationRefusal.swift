import Resources

/// A rule of organisations that an edit breaks.
public enum OrganisationRefusal: RefusalOfKind {
  case cvrTaken(by: String, reference: String)
  case ceasedNeedsDay
  case ceasedBeforeStart
  /// It is a party of these, which must each be ended or said to go on.
  case openPartnerships(references: [String])
  /// Into or out of being merged or erased, which an edit cannot do.
  case mergedOrErased
  /// It would be a part of itself.
  case parentIsBelow
  case ceasedAlready(name: String)

  public func sentence(_ language: Language) -> String {
    switch self {
    case .cvrTaken(let by, let reference):
      RefusalPhrases.cvrTaken(language, ["by": by, "reference": reference])
    case .ceasedNeedsDay: RefusalPhrases.ceasedNeedsDay(language)
    case .ceasedBeforeStart: RefusalPhrases.ceasedBeforeStart(language)
    case .openPartnerships(let references):
      RefusalPhrases.openPartnerships(
        language, ["references": references.joined(separator: ", ")])
    case .mergedOrErased: RefusalPhrases.mergedOrErased(language)
    case .parentIsBelow: RefusalPhrases.parentIsBelow(language)
    case .ceasedAlready(let name): CeasingPhrases.ceasedAlready(language, ["name": name])
    }
  }

  public var fields: [FieldKey] {
    switch self {
    case .cvrTaken: [.cvr]
    case .ceasedNeedsDay, .ceasedBeforeStart: [.ceasedOn]
    case .openPartnerships: [.partnershipsGoOn]
    case .mergedOrErased: []
    case .parentIsBelow: ["parent"]
    case .ceasedAlready: [.state]
    }
  }
}

extension Refusal {
  /// A refusal by a rule of ``OrganisationRefusal``.
  public static func organisation(_ rule: OrganisationRefusal) -> Refusal {
    .ofKind(KindRefusal(rule))
  }
}
