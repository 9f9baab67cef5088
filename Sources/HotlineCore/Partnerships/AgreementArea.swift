import Resources

/// What an agreement is about, as Slagelse's partnership agreements are sorted; optional.
/// (domain.md 4)
public enum AgreementArea: String, Sendable, CaseIterable {
  case network, health, recruitment, unemployed, staff, fairs, other
}

extension AgreementArea: Worded {
  public var word: Phrase {
    switch self {
    case .network: Phrase(da: "netværk", en: "network")
    case .health: Phrase(da: "sundhed og fastholdelse", en: "health and retention")
    case .recruitment: Phrase(da: "rekruttering", en: "recruitment")
    case .unemployed: Phrase(da: "opkvalificering af ledige", en: "upskilling of unemployed")
    case .staff: Phrase(da: "opkvalificering af medarbejdere", en: "upskilling of staff")
    case .fairs: Phrase(da: "messer og arrangementer", en: "fairs and events")
    case .other: Phrase(da: "andet", en: "other")
    }
  }
}
