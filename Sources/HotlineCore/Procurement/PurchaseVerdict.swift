import Resources

/// Whether a need may be bought directly, in the words that the caller hears.
public enum PurchaseVerdict: String, Codable, Sendable, CaseIterable {
  case direct
  case notUnderLimit = "not_under_limit"
  case agreement, tender, split
  case amountUnknown = "amount_unknown"
  case limitUnknown = "limit_unknown"
}

extension PurchaseVerdict: Worded {
  public var word: Phrase {
    switch self {
    case .direct: Phrase(da: "kan købes direkte hos RSV", en: "may be bought directly of an RSV")
    case .notUnderLimit:
      Phrase(
        da: "ikke under grænsen – kontakt Indkøb", en: "not under the limit: contact Procurement")
    case .agreement:
      Phrase(
        da: "der er en aftale – kontakt Indkøb", en: "there is an agreement: contact Procurement")
    case .tender:
      Phrase(da: "udbudsregler gælder – kontakt Indkøb", en: "tender rules: contact Procurement")
    case .split:
      Phrase(
        da: "delydelser over grænsen – kontakt Indkøb", en: "parts above the limit: Procurement")
    case .amountUnknown: Phrase(da: "beløbet mangler", en: "the amount is missing")
    case .limitUnknown: Phrase(da: "grænsen er ikke sat", en: "no limit is set")
    }
  }
}

/// A need held against the limit of its day.
public struct PurchaseJudgement: Equatable, Sendable {
  public let need: PurchaseNeed
  /// Kroner that a direct purchase stays under, on the day it is asked for; nil where the register
  /// has none.
  public let limitDKK: Int?
  /// What the same department asked for in the same category within twelve months, besides.
  public let others: [PurchaseNeed]

  public init(_ need: PurchaseNeed, limitDKK: Int?, others: [PurchaseNeed] = []) {
    (self.need, self.limitDKK, self.others) = (need, limitDKK, others)
  }

  /// The limit is strict: what reaches it is not under it.
  public var verdict: PurchaseVerdict {
    guard let limitDKK else { return .limitUnknown }
    guard let value = need.valueDKK else { return .amountUnknown }
    if value >= limitDKK { return .notUnderLimit }
    if need.hasAgreement { return .agreement }
    if need.hasTenderRules { return .tender }
    return isSplit ? .split : .direct
  }

  /// Kroner of this need and the others together.
  public var totalDKK: Int {
    others.compactMap(\.valueDKK).reduce(need.valueDKK ?? 0) { sum, value in
      let (total, overflows) = sum.addingReportingOverflow(value)
      return overflows ? Int.max : total
    }
  }

  /// Each part stays under the limit and all of them together do not.
  public var isSplit: Bool {
    guard let limitDKK, let value = need.valueDKK, value < limitDKK else { return false }
    return !others.isEmpty && totalDKK >= limitDKK
  }
}
