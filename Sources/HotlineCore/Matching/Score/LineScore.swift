/// How well one offer covers one need: category × mode × volume × freshness, each 0...1.
struct LineScore: Equatable, Sendable {
  var category: Double
  var mode: Double
  var volume: Double
  var fresh: Double
  /// Only the industry code speaks for it.
  var isGuess = false

  var value: Double { category * mode * volume * fresh }
}

/// Scores lines against each other on a day.
struct LineScoring: Sendable {
  let tree: CategoryTree
  let today: DanishDate

  func score(need: OfferLine, offer: MatchOffer) -> LineScore {
    switch offer {
    case .line(let line):
      LineScore(
        category: category(need, line), mode: Self.mode(need.mode, line.mode),
        volume: need.share(coveredBy: line) ?? Self.unknownVolume,
        fresh: fresh(line.lastConfirmedOn))
    case .industry(let code, _):
      LineScore(
        category: industry(need, code), mode: 1, volume: Self.unknownVolume, fresh: fresh(nil),
        isGuess: true)
    }
  }

  static let unknownVolume = 0.85

  // MARK: Category

  private func category(_ need: OfferLine, _ offer: OfferLine) -> Double {
    var related = 0.0
    if let mine = need.categoryCode, let theirs = offer.categoryCode {
      related = tree.relation(mine, theirs)
    }
    if need.mode == .resourceStream, offer.mode == .resourceStream {
      related = max(related, stream(need, offer))
    }
    return related > 0 ? related : 0.4 * textLikeness(need, offer)
  }

  /// By the waste codes. A line without one borrows those of its category, if the other has one.
  private func stream(_ need: OfferLine, _ offer: OfferLine) -> Double {
    guard need.ewcCode != nil || offer.ewcCode != nil else { return 0 }
    var best = 0.0
    for mine in wasteCodes(need) {
      for theirs in wasteCodes(offer) { best = max(best, Self.wasteCode(mine, theirs)) }
    }
    return best
  }

  private func wasteCodes(_ line: OfferLine) -> [String] {
    line.ewcCode.map { [$0] } ?? tree[line.categoryCode]?.ewcCodes ?? []
  }

  /// The European waste list: chapter, sub-chapter and entry have two digits each.
  static func wasteCode(_ one: String, _ other: String) -> Double {
    switch sharedPrefix(one, other) {
    case 6...: 1
    case 4...: 0.6
    case 2...: 0.25
    default: 0
    }
  }

  /// NACE: four, three or two digits in common with one of the industries of the need's category.
  private func industry(_ need: OfferLine, _ code: String) -> Double {
    let digits = tree[need.categoryCode]?.nacePrefixes.map { Self.sharedPrefix($0, code) }.max()
    return switch digits ?? 0 {
    case 4...: 0.6
    case 3: 0.4
    case 2: 0.2
    default: 0
    }
  }

  private static func sharedPrefix(_ one: String, _ other: String) -> Int {
    zip(one.utf8, other.utf8).prefix { $0 == $1 }.count
  }

  // MARK: Text

  /// How alike the wordings are, 0 below 0.3. A title is also held against the label and the
  /// synonyms of the other line's category.
  private func textLikeness(_ need: OfferLine, _ offer: OfferLine) -> Double {
    let (mine, theirs) = (TrigramText(need.title), TrigramText(offer.title))
    let likeness =
      ([mine.likeness(to: theirs)]
      + tree.phrasings(of: offer.categoryCode).map { mine.likeness(to: $0) }
      + tree.phrasings(of: need.categoryCode).map { theirs.likeness(to: $0) }).max() ?? 0
    return likeness < 0.3 ? 0 : likeness
  }

  // MARK: Mode and freshness

  static func mode(_ need: OfferLine.Mode, _ offer: OfferLine.Mode) -> Double {
    if need == offer { return 1 }
    let pair: Set = [need, offer]
    return pair == [.product, .service] || pair == [.competence, .service] ? 0.6 : 0.3
  }

  private func fresh(_ confirmedOn: DanishDate?) -> Double {
    switch Verification(on: confirmedOn, today: today) {
    case .fresh: 1
    case .ageing: 0.9
    case .stale: 0.75
    }
  }
}
