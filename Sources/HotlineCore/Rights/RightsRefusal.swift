import Resources

/// Why somebody's data are not erased as was asked.
public enum RightsRefusal: RefusalOfKind {
  /// Nobody said on what legal basis.
  case basisMissing
  /// The basis names the person, and it is kept.
  case basisNames
  /// Matters that were filed name the person.
  case isFiled(journalNumbers: [String])
  /// A request that was decided stays as it is: it is the log.
  case isDecided
  /// An erasure is decided where its places are seen.
  case decideAtPlaces
  /// Later than the law lets an answer be.
  case tooLate(latest: DanishDate)

  public func sentence(_ language: Language) -> String {
    switch self {
    case .basisMissing: RightsPhrases.basisMissing(language)
    case .basisNames: RightsPhrases.basisNames(language)
    case .isDecided: RightsPhrases.isDecided(language)
    case .decideAtPlaces: RightsPhrases.decideAtPlaces(language)
    case .tooLate(let latest): RightsPhrases.tooLate(language, ["day": latest.display])
    case .isFiled(let numbers):
      RightsPhrases.isFiled(language, ["numbers": numbers.joined(separator: ", ")])
    }
  }

  public var fields: [FieldKey] {
    switch self {
    case .tooLate: ["dueOn"]
    case .basisMissing, .basisNames, .isFiled, .isDecided, .decideAtPlaces: []
    }
  }
}

extension Refusal {
  /// A refusal by a rule of ``RightsRefusal``.
  public static func rights(_ rule: RightsRefusal) -> Refusal { .ofKind(KindRefusal(rule)) }
}
