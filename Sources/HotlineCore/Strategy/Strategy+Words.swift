import Resources

extension StrategyPeriod.Status: Worded {
  public var word: Phrase {
    switch self {
    case .draft: Phrase(da: "udkast", en: "draft")
    case .active: Phrase(da: "gælder", en: "active")
    case .closed: Phrase(da: "afsluttet", en: "closed")
    }
  }
}

extension Goal.Metric: Worded {
  public var word: Phrase {
    switch self {
    case .relations: Phrase(da: "relationer", en: "relations")
    case .newSOV: Phrase(da: "nye SØV", en: "new social enterprises")
    case .newPositions: Phrase(da: "nye stillinger", en: "new positions")
    case .internalPartnerships: Phrase(da: "interne aftaler", en: "internal agreements")
    case .sovSMVPartnerships: Phrase(da: "SØV–SMV-aftaler", en: "agreements with SMEs")
    }
  }
}

extension Goal.Kind: Worded {
  public var word: Phrase {
    switch self {
    case .count: Phrase(da: "tælles", en: "counted")
    case .qualitative: Phrase(da: "vurderes", en: "judged")
    }
  }
}

extension Goal.Comparator: Worded {
  public var word: Phrase {
    switch self {
    case .atLeast: Phrase(da: "mindst", en: "at least")
    case .moreThan: Phrase(da: "flere end", en: "more than")
    }
  }
}

extension Goal.BaselineKind: Worded {
  public var word: Phrase {
    switch self {
    case .newInPreviousPeriod: Phrase(da: "nye i forrige periode", en: "new in the period before")
    case .activeAtStart: Phrase(da: "i kraft ved start", en: "in force at the start")
    case .perYear: Phrase(da: "pr. år", en: "a year")
    }
  }
}
