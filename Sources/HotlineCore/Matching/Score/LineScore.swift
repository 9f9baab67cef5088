/// How well one offer covers one need: category × mode × volume × freshness, each 0...1.
struct LineScore: Equatable, Sendable {
  var category: Double
  var mode: Double
  var volume: Double
  var fresh: Double
  /// Only the industry code speaks for it.
  var isGuess = false
  /// The category that the spoken line would have to mean; nil where it is the likeliest.
  var meant: String?

  var value: Double { category * mode * volume * fresh }
  /// How well the thing itself fits, whenever it was confirmed.
  var fit: Double { category * mode * volume }
}

/// Scores lines against each other on a day.
struct LineScoring: Sendable {
  let tree: CategoryTree
  let today: DanishDate
  let texts: LineTexts
  /// Whether the asker has the offer: what is given away is measured from the giver's side.
  let isAskerGiving: Bool
  /// What else the asker's spoken line may mean.
  private let otherMeanings: [MeantCategory]

  init(
    _ setting: MatchSetting, isAskerGiving: Bool = false, otherMeanings: [MeantCategory] = []
  ) {
    self.otherMeanings = otherMeanings
    tree = setting.tree
    today = setting.today
    texts = setting.texts
    self.isAskerGiving = isAskerGiving
  }

  func score(need: OfferLine, offer: MatchOffer) -> LineScore {
    switch offer {
    case .line(let line) where line.direction == .needs:
      LineScore(
        category: need.fit(ofJob: [line.title], texts), mode: 1, volume: volume(need, line),
        fresh: fresh(line.lastConfirmedOn))
    case .line(let line): score(need, line)
    case .workplace(let workplace, let trade):
      LineScore(
        category: need.fit(ofJob: [workplace.tasks ?? ""] + trade, texts), mode: 1,
        volume: workplace.room,
        fresh: fresh(workplace.lastConfirmedOn))
    case .industry(let code, _):
      LineScore(
        category: industry(need, code), mode: 1, volume: Self.unknownVolume, fresh: fresh(nil),
        isGuess: true)
    }
  }

  /// As what the line most likely means, or as something else that it may mean where that is more.
  private func score(_ need: OfferLine, _ offer: OfferLine) -> LineScore {
    var best = LineScore(
      category: need.isGuessed ? users(need, offer) : category(need, offer),
      mode: Self.mode(need.mode, offer.mode), volume: volume(need, offer),
      fresh: fresh(offer.lastConfirmedOn), isGuess: need.isGuessed)
    guard !otherMeanings.isEmpty, need.isSpoken != offer.isSpoken else { return best }
    let other = need.isSpoken ? offer : need
    guard let code = other.categoryCode else { return best }
    for meaning in otherMeanings {
      var score = best
      score.category = meaning.weight * tree.relation(meaning.code, code)
      score.mode = Self.mode(meaning.mode, other.mode)
      score.meant = meaning.code
      if score.value > best.value { best = score }
    }
    return best
  }

  static let unknownVolume = 0.85
  static let ageingFactor = 0.9
  static let staleFactor = 0.75

  /// What is given away wants a taker for all of it; what is served only has to reach.
  private func volume(_ need: OfferLine, _ offer: OfferLine) -> Double {
    let isGivenAway = isAskerGiving && offer.mode == .resourceStream
    let share = isGivenAway ? offer.share(takenBy: need) : need.share(coveredBy: offer)
    return share ?? Self.unknownVolume
  }

  // MARK: Category

  /// Words in common are never worth more.
  private static let mostOfWords = 0.4

  private func category(_ need: OfferLine, _ offer: OfferLine) -> Double {
    var related = 0.0
    if let mine = need.categoryCode, let theirs = offer.categoryCode {
      related = tree.relation(mine, theirs)
    }
    if need.mode == .resourceStream, offer.mode == .resourceStream {
      related = max(related, stream(need, offer))
    }
    // A line that is filed beside the right category says in its words what it is.
    return related >= Self.mostOfWords
      ? related : max(related, Self.mostOfWords * textLikeness(need, offer))
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
    Self.industry(tree[need.categoryCode]?.nacePrefixes ?? [], code)
  }

  /// The same for those who can use what is offered.
  private func users(_ need: OfferLine, _ offer: OfferLine) -> Double {
    guard need.categoryCode == offer.categoryCode, let code = need.text else { return 0 }
    return Self.industry(tree[offer.categoryCode]?.userPrefixes ?? [], code)
  }

  static func industry(_ prefixes: [String], _ code: String) -> Double {
    switch prefixes.map({ sharedPrefix($0, code) }).max() ?? 0 {
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

  /// How alike the wordings are, 0 below 0.3 and where they share no whole word: *kuvertering* is no
  /// *kuverter*. The title of a line without a category is also held against the label and the
  /// synonyms of the other line's.
  private func textLikeness(_ need: OfferLine, _ offer: OfferLine) -> Double {
    let (mine, theirs) = isAskerGiving ? (offer, need) : (need, offer)
    let text = texts[mine.title]
    var likeness = text.canBeLike(theirs.title) ? text.likeness(to: texts[theirs.title]) : 0
    if mine.categoryCode == nil {
      likeness = tree.phrasings(of: theirs.categoryCode).reduce(likeness) {
        max($0, text.likeness(to: texts[$1]))
      }
    }
    if theirs.categoryCode == nil {
      let other = texts[theirs.title]
      likeness = tree.phrasings(of: mine.categoryCode).reduce(likeness) {
        max($0, other.likeness(to: texts[$1]))
      }
    }
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
    case .ageing: Self.ageingFactor
    case .stale: Self.staleFactor
    }
  }
}
