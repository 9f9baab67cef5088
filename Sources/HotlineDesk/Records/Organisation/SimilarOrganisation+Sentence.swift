import HotlineCore
import Resources

extension SimilarOrganisation {
  /// `Ligner Højgård Montage, 8620 Kjellerup: navnet 92 % ens, samme telefon`
  func sentence(_ language: Language) -> String {
    let place = [postalCode, city].compactMap(\.self).joined(separator: " ")
    let reasons = SharedField.allCases.filter(shared.contains).map { field in
      switch field {
      case .name:
        SimilarOrganisationPhrases.nameAlike(
          language, ["percent": DanishNumber.formatPercent((similarity * 100).rounded())])
      case .cvr: SimilarOrganisationPhrases.sameCVR(language)
      case .phone: SimilarOrganisationPhrases.samePhone(language)
      }
    }
    return SimilarOrganisationPhrases.resembles(
      language,
      [
        "who": place.isEmpty ? name : "\(name), \(place)",
        "why": reasons.joined(separator: ", "),
      ])
  }
}

private enum SimilarOrganisationPhrases {
  static let resembles = Phrase(
    da: "Ligner {who}: {why} · Ctrl+O åbner den", en: "Resembles {who}: {why} · Ctrl+O opens it")
  static let sameCVR = Phrase(da: "samme CVR", en: "same CVR")
  static let samePhone = Phrase(da: "samme telefon", en: "same phone")
  static let nameAlike = Phrase(da: "navnet {percent} ens", en: "name {percent} alike")
}
