/// What is known of municipalities: names, regions, and which are neighbours.
struct Geography: Sendable {
  var names: [String: String] = [:]
  var regions: [String: String] = [:]
  /// By code; read both ways.
  var neighbours: [String: Set<String>] = [:]

  func areNeighbours(_ one: String, _ other: String) -> Bool {
    neighbours[one]?.contains(other) == true || neighbours[other]?.contains(one) == true
  }

  func shareRegion(_ one: String, _ other: String) -> Bool {
    regions[one].map { $0 == regions[other] } ?? false
  }

  /// Whether a line of that reach goes from one place to the other; what is unknown never says no.
  func reaches(_ reach: OfferLine.Reach, from one: MatchPlace, to other: MatchPlace) -> Bool {
    switch reach {
    case .country: true
    case .region: compare(one, other) { $0 == $1 || shareRegion($0, $1) }
    case .municipality: compare(one, other) { $0 == $1 }
    case .site: isSameSite(one, other)
    }
  }

  private func isSameSite(_ one: MatchPlace, _ other: MatchPlace) -> Bool {
    if let mine = one.postalCode, let theirs = other.postalCode, mine != theirs { return false }
    guard let mine = one.street, let theirs = other.street else { return true }
    return Fold.text(mine) == Fold.text(theirs)
  }

  /// Whether any municipality that one place can lie in fits any of the other.
  private func compare(
    _ one: MatchPlace, _ other: MatchPlace, _ fits: (String, String) -> Bool
  ) -> Bool {
    let (mine, theirs) = (one.candidates, other.candidates)
    guard !mine.isEmpty, !theirs.isEmpty else { return true }
    return mine.contains { my in theirs.contains { fits(my, $0) } }
  }
}

extension MatchPlace {
  fileprivate var candidates: Set<String> {
    municipalityCode.map { [$0] } ?? possibleMunicipalities
  }
}
