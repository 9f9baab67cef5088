import Resources

/// What a decision about a request for erasure rests on most often, to be chosen: nothing is typed that could
/// name somebody. (GDPR art. 17, Danish law on archives and on public access.)
public enum LegalBasis: String, Sendable, CaseIterable {
  case noLongerNeeded, consentWithdrawn, objection, unlawful
  case publicTask, archive, claims

  /// Whether it says that the data go; else that they stay.
  public var erases: Bool {
    switch self {
    case .noLongerNeeded, .consentWithdrawn, .objection, .unlawful: true
    case .publicTask, .archive, .claims: false
    }
  }
}

extension LegalBasis: Worded {
  /// As it stands in the log.
  public var word: Phrase {
    Phrase(
      da: "\(reason.da): databeskyttelsesforordningens \(article.da)",
      en: "\(reason.en): GDPR \(article.en)")
  }

  public var reason: Phrase {
    switch self {
    case .noLongerNeeded: Phrase(da: "Ikke længere nødvendigt", en: "No longer necessary")
    case .consentWithdrawn:
      Phrase(da: "Samtykket er trukket tilbage", en: "Consent withdrawn")
    case .objection: Phrase(da: "Indsigelse", en: "Objection")
    case .unlawful: Phrase(da: "Behandlet ulovligt", en: "Processed unlawfully")
    case .publicTask: Phrase(da: "Retlig pligt, notatpligt", en: "Legal obligation, duty to note")
    case .archive: Phrase(da: "Arkivloven", en: "Law on archives")
    case .claims: Phrase(da: "Retskrav", en: "Legal claims")
    }
  }

  /// Of the General Data Protection Regulation.
  public var article: Phrase {
    switch self {
    case .noLongerNeeded: Phrase(da: "art. 17, stk. 1, litra a", en: "art. 17(1)(a)")
    case .consentWithdrawn: Phrase(da: "art. 17, stk. 1, litra b", en: "art. 17(1)(b)")
    case .objection: Phrase(da: "art. 17, stk. 1, litra c", en: "art. 17(1)(c)")
    case .unlawful: Phrase(da: "art. 17, stk. 1, litra d", en: "art. 17(1)(d)")
    case .publicTask: Phrase(da: "art. 17, stk. 3, litra b", en: "art. 17(3)(b)")
    case .archive: Phrase(da: "art. 17, stk. 3, litra d", en: "art. 17(3)(d)")
    case .claims: Phrase(da: "art. 17, stk. 3, litra e", en: "art. 17(3)(e)")
    }
  }
}
