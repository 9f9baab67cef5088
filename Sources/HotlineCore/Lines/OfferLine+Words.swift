import Resources

extension OfferLine.Direction: Worded {
  public var word: Phrase {
    switch self {
    case .offers: Phrase(da: "tilbyder", en: "offers")
    case .needs: Phrase(da: "mangler", en: "needs")
    }
  }
}

extension OfferLine.Mode: Worded {
  public var word: Phrase {
    switch self {
    case .product: Phrase(da: "vare", en: "product")
    case .service: Phrase(da: "ydelse", en: "service")
    case .workplace: Phrase(da: "arbejdsplads", en: "workplace")
    case .competence: Phrase(da: "kompetence", en: "competence")
    case .facility: Phrase(da: "lokale", en: "facility")
    case .network: Phrase(da: "netværk", en: "network")
    case .funding: Phrase(da: "penge", en: "funding")
    case .resourceStream: Phrase(da: "ressourcestrøm", en: "resource stream")
    }
  }
}

extension OfferLine.Frequency: Worded {
  public var word: Phrase {
    switch self {
    case .daily: Phrase(da: "hver dag", en: "every day")
    case .weekly: Phrase(da: "hver uge", en: "every week")
    case .monthly: Phrase(da: "hver måned", en: "every month")
    case .quarterly: Phrase(da: "hvert kvartal", en: "every quarter")
    case .yearly: Phrase(da: "hvert år", en: "every year")
    case .once: Phrase(da: "én gang", en: "once")
    case .irregular: Phrase(da: "nu og da", en: "now and then")
    }
  }
}

extension OfferLine.Reach: Worded {
  public var word: Phrase {
    switch self {
    case .site: Phrase(da: "på stedet", en: "on site")
    case .municipality: Phrase(da: "kommunen", en: "municipality")
    case .region: Phrase(da: "regionen", en: "region")
    case .country: Phrase(da: "hele landet", en: "country")
    }
  }
}

extension OfferLine.Status: Worded {
  public var word: Phrase {
    switch self {
    case .active: Phrase(da: "aktiv", en: "active")
    case .paused: Phrase(da: "på pause", en: "paused")
    case .expired: Phrase(da: "udløbet", en: "expired")
    }
  }
}
