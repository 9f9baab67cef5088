import Resources

// What the matchmaker asks of the two sides of a pair, as plain values of one day.

/// One side of a pair: the asker or a candidate.
struct MatchParty: Equatable, Sendable {
  /// 0 for an asker that the register does not know.
  var id: Int64
  var name: String
  var kind: Organisation.Kind
  /// A department of the municipality whose register it is.
  var isOwnDepartment = false
  var standing: Standing
  var sizeClass = SizeClass.unknown
  /// Neither ceased, dormant, merged nor erased.
  var isActive = true
  var doNotCall = false
  var adProtected = false
  var verifiedOn: DanishDate?
  var place = MatchPlace()
  var lines: [OfferLine] = []
  var industryCode: String?
  var industryTitle: String?
  /// Kroner a year.
  var turnoverDKK: Int?
  var workplace: WorkplaceOffer?
  var motives: Set<String> = []
  var themes: Set<String> = []
  /// Agreed and not ended.
  var activePartnerships = 0
  /// A need or an offer spoken in a call stands for an asker, known or not.
  var isSpoken = false
  /// What else the spoken line may mean, the likelier first.
  var otherMeanings: [MeantCategory] = []

  init(id: Int64, name: String, kind: Organisation.Kind, standing: Standing) {
    self.id = id
    self.name = name
    self.kind = kind
    self.standing = standing
  }

  var isSOV: Bool { standing.isSOV }
  var isRSV: Bool { standing == .rsv }

  /// Its lines of one direction in the order of their ids, so that the order in which they were
  /// read never shows.
  func lines(_ direction: OfferLine.Direction) -> [OfferLine] {
    lines.filter { $0.direction == direction }.sorted { $0.id < $1.id }
  }

  /// The needs that count on `day`.
  func activeNeeds(on day: DanishDate) -> [OfferLine] {
    lines(.needs).filter { $0.isOpen(on: day) }
  }

  /// What it offers: its lines and its workplace, or what its industry lets one guess when nothing
  /// is declared.
  var offers: [MatchOffer] {
    var declared = lines(.offers).map(MatchOffer.line)
    guard !isSpoken else { return declared }
    if let workplace, workplace.open == .yes {
      declared.append(.workplace(workplace, trade: lines(.offers).map(\.title)))
    }
    guard lines(.offers).isEmpty, let industryCode else { return declared }
    return declared + [.industry(code: industryCode, title: industryTitle ?? industryCode)]
  }

  /// As if it had never said so.
  mutating func remove(_ offer: MatchOffer) {
    switch offer {
    case .line(let line): lines.removeAll { $0.id == line.id }
    case .workplace: workplace = nil
    case .industry: industryCode = nil
    }
  }

  /// What its industry may use of what is offered, where it has declared no need.
  func guessedNeeds(of offers: [MatchOffer], _ tree: CategoryTree) -> [OfferLine] {
    guard let industryCode else { return [] }
    return offers.compactMap(\.line).filter { offer in
      let users = tree[offer.categoryCode]?.userPrefixes ?? []
      return LineScoring.industry(users, industryCode) > 0
    }.map { offer in
      var need = OfferLine(
        organisationID: id, direction: .needs, mode: offer.mode,
        title: industryTitle ?? industryCode)
      need.categoryCode = offer.categoryCode
      need.text = industryCode
      need.reach = .country
      need.id = OfferLine.guessedID
      return need
    }
  }
}

/// Something that may cover a need.
enum MatchOffer: Equatable, Sendable {
  case line(OfferLine)
  /// Room for people with reduced capacity, and what is done there by the titles of the offers.
  case workplace(WorkplaceOffer, trade: [String])
  /// Nothing is declared; only the industry code is known.
  case industry(code: String, title: String)

  var line: OfferLine? {
    switch self {
    case .line(let line): line
    case .workplace, .industry: nil
    }
  }

  /// In its own words; empty for a workplace that says nothing of its tasks.
  var title: String {
    switch self {
    case .line(let line): line.title
    case .workplace(let workplace, _): workplace.tasks ?? ""
    case .industry(_, let title): title
    }
  }

  /// When somebody last said so; nil where nobody did.
  var confirmedOn: DanishDate? {
    switch self {
    case .line(let line): line.lastConfirmedOn
    case .workplace(let workplace, _): workplace.lastConfirmedOn
    case .industry: nil
    }
  }
}

/// Where a side of a pair is. Whatever is nil is not known, and never guessed.
struct MatchPlace: Equatable, Sendable {
  var street: String?
  var postalCode: String?
  var town: String?
  var municipalityCode: String?
  /// The municipalities that the postal code touches; asked only while the municipality is unknown.
  var possibleMunicipalities: Set<String> = []
}

/// What lies between the asker and one candidate.
struct MatchTies: Equatable, Sendable {
  var sameGroup = false
  /// They have an agreement that runs.
  var arePartners = false
  /// They have an idea or a dialogue that runs.
  var isUnderWay = false
  /// Of the agreements that are over; nil without any.
  var endedWell: Bool?
  var sameEventOn: DanishDate?
  var sharesContact = false
  /// Whether they have worked together without an agreement here; nil where nobody has said.
  var haveWorked: Bool?
  /// What was answered about this pair, or about the candidate in general.
  var feedback: [MatchFeedback] = []
}

/// A candidate with what lies between it and the asker.
struct MatchCandidate: Equatable, Sendable {
  var party: MatchParty
  var ties = MatchTies()
}

/// Everything else that scoring reads: the day, the weights, the categories, the map.
struct MatchSetting: Sendable {
  var today: DanishDate
  var model = MatchModel.standard
  var tree: CategoryTree
  var geography = Geography()
  var outlook = GoalOutlook()
  /// Agreements that others made.
  var precedents = AgreementPrecedents()
  /// The theme of circular economy and those under it.
  var circularThemes: Set<String> = []
  /// The texts of the lines that are compared, for one question.
  var texts = LineTexts()
  /// The words of each accommodation, in lower case, by its code.
  var accommodations: [String: [String]] = [:]
  /// Words for codes of accommodations, motives and themes.
  var labels: [String: Phrase] = [:]

  func labels(_ codes: Set<String>) -> [Phrase] {
    codes.sorted().map { labels[$0] ?? Phrase(da: $0, en: $0) }
  }
}

extension OfferLine {
  /// Active, and its time is not over.
  func isOpen(on day: DanishDate) -> Bool {
    status == .active && (availableTo ?? day) >= day
  }
}
