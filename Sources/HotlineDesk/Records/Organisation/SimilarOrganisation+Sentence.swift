import HotlineCore
import Resources

extension SimilarOrganisation {
  /// `Ligner Højgård Montage, 8620 Kjellerup: navnet 92 % ens, samme telefon`
  func sentence(_ language: Language) -> String {
    let place = [postalCode, city].compactMap(\.self).joined(separator: " ")
    let reasons = Likeness.Part.allCases.filter(shared.contains).map {
      $0.words(language, similarity: similarity)
    }
    return DuplicatePhrases.resembles(
      language,
      [
        "who": place.isEmpty ? name : "\(name), \(place)",
        "why": reasons.joined(separator: ", "),
      ])
  }
}
