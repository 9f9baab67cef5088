/// What is decided about somebody who asked to be erased.
public enum ErasureDecision: String, Codable, Sendable, CaseIterable {
  /// The person's rows go, and the name wherever else it stands.
  case erased
  /// The rows stay for the sake of what was filed, and no longer say who.
  case anonymised
  /// The law says that the data stay.
  case refused
}

/// What is to be done about one person, of whom somebody has seen every place.
public struct ErasureOrder: Equatable, Sendable {
  public let places: PersonPlaces
  public let decision: ErasureDecision
  /// The legal basis of the decision, such as an article; names nobody.
  public let basis: String
  /// The places in which something is done; the others stay.
  public var chosen: Set<PersonPlace.Source>

  /// Everything that is the person beyond doubt is chosen.
  public init(_ places: PersonPlaces, _ decision: ErasureDecision, basis: String) {
    (self.places, self.decision, self.basis) = (places, decision, basis)
    chosen = Set(places.places.filter(\.isChosen).map(\.source))
  }
}

/// What became of an erasure.
public struct ErasureOutcome: Equatable, Sendable {
  /// How many places were changed.
  public let count: Int
  /// Files in which the name may stand still, since they could not be opened or written.
  public let left: [String]
  /// Whether every trace was taken out of the register's own files: not while somebody else reads them for
  /// long.
  public let isCompact: Bool
}
