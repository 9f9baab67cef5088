import Resources

extension PurchaseAnswer {
  /// `kan købes direkte hos RSV · 2 mulige RSV i kommunen`
  public func sentence(_ language: Language) -> String {
    let verdict = judgement.verdict
    let parts = [verdict.word(language)] + (verdict == .direct ? [count(language)] : [])
    return parts.joined(separator: " · ")
  }

  /// `2 mulige RSV i kommunen`
  public func count(_ language: Language) -> String {
    ProcurementPhrases.possible(language, ["count": String(registered.count)])
  }

  /// The verdict with the limit that decides it: `Under 500.000 kr.: kan købes direkte hos RSV`.
  public func verdictSentence(_ language: Language) -> String {
    let word = judgement.verdict.word(language)
    guard let limit = judgement.limitDKK, judgement.need.valueDKK != nil else { return word }
    let kroner = DanishNumber.formatKroner(limit)
    switch judgement.verdict {
    case .direct, .agreement, .tender, .split:
      return ProcurementPhrases.under(language, ["limit": kroner, "verdict": word])
    case .notUnderLimit:
      return ProcurementPhrases.notUnder(language, ["limit": kroner, "verdict": word])
    case .amountUnknown, .limitUnknown: return word
    }
  }

  /// That the parts of one purchase reach the limit together; nil where they do not.
  public func splitWarning(_ language: Language) -> String? {
    guard judgement.isSplit, let limit = judgement.limitDKK else { return nil }
    return ProcurementPhrases.split(
      language,
      [
        "count": String(judgement.others.count),
        "total": DanishNumber.formatKroner(judgement.totalDKK),
        "limit": DanishNumber.formatKroner(limit),
      ])
  }
}

extension PurchaseCandidate {
  /// `Grønkvik Haveservice · Silkeborg · Indkøbsportal`
  public func line(_ language: Language) -> String {
    let badge = isInPortal ? ProcurementPhrases.portal(language) : nil
    let parts = [name, city, badge].compactMap(\.self).joined(separator: " · ")
    return isRSV ? parts : ProcurementPhrases.notRSV(language, ["who": parts])
  }
}
