import Resources

/// Why two do not become one.
public enum MergeRefusal: RefusalOfKind {
  case withItself
  /// It was merged or erased before.
  case goneAlready(reference: String)
  /// The municipality whose register it is stays.
  case home(name: String)
  /// One would continue itself, over others.
  case goesRound(name: String)
  /// The two have an agreement with each other and nobody else.
  case withEachOther(reference: String)
  /// The one that was signed stays, not the idea.
  case signedStays(reference: String, other: String)
  /// An edit of one that was merged meanwhile.
  case wasMerged(reference: String, into: String, survivor: String)

  public func sentence(_ language: Language) -> String {
    switch self {
    case .withItself: MergePhrases.withItself(language)
    case .goneAlready(let reference):
      MergePhrases.goneAlready(language, ["reference": reference])
    case .home(let name): MergePhrases.home(language, ["name": name])
    case .goesRound(let name): MergePhrases.goesRound(language, ["name": name])
    case .withEachOther(let reference):
      MergePhrases.withEachOther(language, ["reference": reference])
    case .signedStays(let reference, let other):
      MergePhrases.signedStays(language, ["reference": reference, "other": other])
    case .wasMerged(let reference, let into, let survivor):
      MergePhrases.wasMerged(
        language, ["reference": reference, "name": into, "survivor": survivor])
    }
  }

  public var fields: [FieldKey] { [] }
}

extension Refusal {
  /// A refusal by a rule of ``MergeRefusal``.
  public static func merge(_ rule: MergeRefusal) -> Refusal { .ofKind(KindRefusal(rule)) }
}
