import Resources

/// A rule of events that an edit breaks.
public enum EventRefusal: RefusalOfKind {
  /// Somebody came, or stayed away, before it was held.
  case notHeldYet(title: String, day: DanishDate)
  case alreadyInvited(title: String)
  /// There is nothing to invite to.
  case noneToCome

  public func sentence(_ language: Language) -> String {
    switch self {
    case .notHeldYet(let title, let day):
      RefusalPhrases.eventNotHeldYet(language, ["title": title, "day": day.display])
    case .noneToCome: RefusalPhrases.noEventToCome(language)
    case .alreadyInvited(let title):
      RefusalPhrases.alreadyInvited(language, ["title": title])
    }
  }

  public var fields: [FieldKey] {
    switch self {
    case .notHeldYet: ["status"]
    case .alreadyInvited: [.organisation]
    case .noneToCome: []
    }
  }
}

extension Refusal {
  /// A refusal by a rule of ``EventRefusal``.
  public static func event(_ rule: EventRefusal) -> Refusal { .ofKind(KindRefusal(rule)) }
}
