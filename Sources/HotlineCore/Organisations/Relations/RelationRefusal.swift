import Resources

/// A rule of ties between organisations that an edit breaks.
public enum RelationRefusal: RefusalOfKind {
  case withItself
  /// The other one continues it already, or is its branch, or was spun out of it, whether at once or
  /// by way of others.
  case goesRound(OrganisationLink.Kind, other: String)
  /// The same tie stands there for some of the same days.
  case standsAlready(other: String)

  public func sentence(_ language: Language) -> String {
    switch self {
    case .withItself: Words.withItself(language)
    case .goesRound(let kind, let other):
      Words.goesRound(
        language,
        ["name": other, "kind": kind.word(language), "inverse": kind.wordOfOther(language)]
      )
    case .standsAlready(let other): Words.standsAlready(language, ["name": other])
    }
  }

  public var fields: [FieldKey] {
    switch self {
    case .withItself, .standsAlready: ["other"]
    case .goesRound: [.kind]
    }
  }

  private enum Words {
    static let withItself = Phrase(
      da: "En virksomhed har ingen relation til sig selv: Ctrl+X tømmer feltet, vælg den anden.",
      en: "No organisation has a tie to itself: Ctrl+X empties the field, choose the other one.")
    static let goesRound = Phrase(
      da: "Det går i ring: virksomheden er selv »{inverse}« {name}. Byt om på de to, eller vælg"
        + " noget andet end »{kind}«.",
      en: "It goes round: the organisation itself is “{inverse}” {name}. Change the two, or choose"
        + " something else than “{kind}”.")
    static let standsAlready = Phrase(
      da:
        "Den relation til {name} står der i forvejen. Ret den med Ctrl+E, eller skriv andre dage.",
      en: "That tie to {name} stands there already. Edit it with Ctrl+E, or give other days.")
  }
}

extension Refusal {
  /// A refusal by a rule of ``RelationRefusal``.
  public static func relation(_ rule: RelationRefusal) -> Refusal { .ofKind(KindRefusal(rule)) }
}
