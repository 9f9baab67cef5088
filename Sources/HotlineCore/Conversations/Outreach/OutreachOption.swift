import Resources

/// What an outreach talk with an established company can lead to: it lets a new company do a part of
/// its production, or enters a partnership with a social enterprise that is there.
public enum OutreachOption: String, Codable, Sendable, CaseIterable {
  case outsourceNewCompany = "outsource_new_company"
  case partnerExistingSOV = "partner_existing_sov"
  case none
}

extension OutreachOption: Worded {
  public var word: Phrase {
    switch self {
    case .outsourceNewCompany: Phrase(da: "udskiller en ny virksomhed", en: "spins out a company")
    case .partnerExistingSOV: Phrase(da: "aftale med en SØV", en: "agreement with a SØV")
    case .none: Phrase(da: "ingen af delene", en: "neither")
    }
  }
}
