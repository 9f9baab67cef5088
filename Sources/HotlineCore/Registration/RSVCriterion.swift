import Resources

/// The five things that the law asks of a registered social enterprise (lov nr. 711 af 25/06/2014,
/// § 5), in its order.
public enum RSVCriterion: String, Codable, Sendable, CaseIterable {
  case purpose, trading, independent, involving, surplus

  /// 1 to 5.
  public var number: Int { (Self.allCases.firstIndex(of: self) ?? 0) + 1 }

  /// What a case knows of one of them.
  public enum Status: String, Codable, Sendable, CaseIterable {
    case unknown, met
    case notMet = "not_met"
  }
}

extension RSVCriterion: Worded {
  public var word: Phrase {
    switch self {
    case .purpose: Phrase(da: "socialt formål", en: "social purpose")
    case .trading: Phrase(da: "erhvervsdrivende", en: "trading")
    case .independent: Phrase(da: "uafhængig", en: "independent")
    case .involving: Phrase(da: "inddragende", en: "involving")
    case .surplus: Phrase(da: "overskud", en: "surplus")
    }
  }

  /// What has to be so, as the caller is asked about it.
  public var question: Phrase {
    switch self {
    case .purpose:
      Phrase(
        da: "Er formålet socialt: beskæftigelse, sundhed, miljø, kultur?",
        en: "Is the purpose social: employment, health, environment, culture?")
    case .trading:
      Phrase(
        da: "Sælger den varer eller ydelser i væsentligt omfang?",
        en: "Does it sell goods or services to a substantial extent?")
    case .independent:
      Phrase(
        da: "Styrer den sig selv, uden afgørende indflydelse fra det offentlige?",
        en: "Does it govern itself, without decisive public influence?")
    case .involving:
      Phrase(
        da: "Inddrager den ansatte, kunder eller andre i ledelsen?",
        en: "Does it involve staff, customers or others in its management?")
    case .surplus:
      Phrase(
        da: "Bliver overskud efter skat i virksomheden eller andre sociale formål?",
        en: "Does surplus after tax stay in it or go to other social purposes?")
    }
  }
}

extension RSVCriterion.Status: Worded {
  public var word: Phrase {
    switch self {
    case .unknown: Phrase(da: "ikke undersøgt", en: "not examined")
    case .met: Phrase(da: "opfyldt", en: "met")
    case .notMet: Phrase(da: "ikke opfyldt", en: "not met")
    }
  }
}

/// What owners may take out of a registered social enterprise (§ 5, stk. 2): the capital they put in
/// with a reasonable return, and never above either limit.
public enum RSVDividend {
  /// Of the result after tax, in percent.
  public static let mostOfResult = 35.0
  /// Percent a year above the official discount rate.
  public static let mostAboveDiscountRate = 15.0
}
