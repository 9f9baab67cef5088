/// A candidate with the best that a full look could find.
struct CandidateBound: Equatable, Sendable {
  let id: Int64
  /// The shown score that it cannot exceed.
  let shown: Double
  /// Whether a line is near: only such a candidate can be among the suggestions.
  let isNear: Bool
}

/// Gathers from single lines how good each candidate can be at best: what the lines and the traits
/// say is taken as it is, what only a full look knows as good as it can be.
///
/// Of lines only those that the search found: where one of the asker's lines has more than
/// ``CandidateSearch/lineLimit`` near ones, whoever is far away and covers several needs can be held
/// for less than they are.
struct CandidateBounds {
  private struct Found {
    /// The best line score by the asker's need.
    var toAsker: [Int64: Double] = [:]
    /// Urgency and the best line score of each need that the asker can cover.
    var toCandidate: [(urgency: Double, score: Double)] = []
    var isNear = false
    var isStream = false
    /// A line of it was confirmed within a year.
    var isFresh = false
    /// Volumes of both sides may say how large an order is.
    var hasVolumes = false
    /// Only a word or an industry brought it in.
    var weak = 0.0
  }

  private let asker: MatchParty
  private let setting: MatchSetting
  /// Who has anything to do with the asker already.
  private let tied: Set<Int64>
  private let needs: [OfferLine]
  private let hasStreams: Bool
  private var found: [Int64: Found] = [:]
  private var units: [String: VolumeUnit] = [:]
  private let freshFrom: String
  private let ageingFrom: String

  init(_ asker: MatchParty, _ setting: MatchSetting, tied: Set<Int64>) {
    self.asker = asker
    self.tied = tied
    self.setting = setting
    needs = asker.activeNeeds(on: setting.today)
    hasStreams = asker.lines.contains { $0.mode == .resourceStream }
    freshFrom = setting.today.adding(months: -12).iso
    ageingFrom = setting.today.adding(months: -24).iso
  }

  // MARK: What was found

  var ids: [Int64] { Array(found.keys) }

  /// Those with a near line.
  var nearIDs: [Int64] { found.filter(\.value.isNear).map(\.key) }

  mutating func add(_ row: LineRow, to line: OfferLine, _ category: (String?) -> Double) {
    let related = category(row.categoryCode)
    guard row.organisationID != asker.id, related > 0 else { return }
    let isNeed = line.direction == .needs
    let score =
      related * mode(row, line) * volume(row, line)
      * fresh(isNeed ? row.confirmedOn : line.lastConfirmedOn?.iso)
    var candidate = found[row.organisationID] ?? Found()
    if isNeed {
      candidate.toAsker[line.id] = max(candidate.toAsker[line.id] ?? 0, score)
    } else {
      candidate.toCandidate.append((row.urgency, score))
    }
    candidate.isNear = candidate.isNear || related >= setting.model.nearCategory
    candidate.isStream =
      candidate.isStream || line.mode == .resourceStream || row.mode == .resourceStream
    candidate.isFresh = candidate.isFresh || row.confirmedOn ?? "" >= freshFrom
    candidate.hasVolumes = candidate.hasVolumes || row.volume != nil && line.volume != nil
    found[row.organisationID] = candidate
  }

  /// At best: as whichever it may mean.
  private func mode(_ row: LineRow, _ line: OfferLine) -> Double {
    asker.otherMeanings.reduce(LineScoring.mode(line.mode, row.mode)) {
      max($0, LineScoring.mode($1.mode, row.mode))
    }
  }

  /// Words in common are worth at most 0.4.
  mutating func addWords(_ ids: [Int64]) { addWeak(ids, 0.4) }

  /// An industry is worth at most 0.6, with an unknown volume that nobody has confirmed.
  mutating func addGuesses(_ ids: [Int64]) { addWeak(ids, 0.6) }

  mutating func addWorkplaces(_ ids: [Int64]) {
    addWeak(ids, 1)
    for id in ids { found[id]?.isNear = true }
  }

  private mutating func addWeak(_ ids: [Int64], _ score: Double) {
    for id in ids where id != asker.id {
      found[id, default: Found()].weak = max(found[id]?.weak ?? 0, score)
    }
  }

  private mutating func volume(_ row: LineRow, _ line: OfferLine) -> Double {
    guard let theirs = row.volume, let mine = line.volume, theirs > 0, mine > 0,
      agree(row.unit, line.unit)
    else { return LineScoring.unknownVolume }
    let isGivenAway = line.direction == .offers && line.mode == .resourceStream
    return min(1, line.direction == .needs || isGivenAway ? theirs / mine : mine / theirs)
  }

  private mutating func agree(_ one: String?, _ other: String?) -> Bool {
    guard let one, let other else { return one == nil && other == nil }
    return unit(one).agrees(with: unit(other))
  }

  private mutating func unit(_ text: String) -> VolumeUnit {
    if let known = units[text] { return known }
    let unit = VolumeUnit(text)
    units[text] = unit
    return unit
  }

  /// Days sort as their storage strings do.
  private func fresh(_ confirmedOn: String?) -> Double {
    guard let confirmedOn else { return LineScoring.staleFactor }
    if confirmedOn >= freshFrom { return 1 }
    return confirmedOn >= ageingFrom ? LineScoring.ageingFactor : LineScoring.staleFactor
  }

  // MARK: How good it can be

  /// Those whose traits are known, the best bound first; of equals registered and other social
  /// enterprises before the rest, as among the suggestions, then the older row.
  func ranked(_ traits: [Int64: CandidateTraits]) -> [CandidateBound] {
    let goals = goals
    return found.compactMap { id, candidate in
      traits[id].map { traits in
        let bound = CandidateBound(
          id: id, shown: shown(id, candidate, traits, goals[traits.standing] ?? 1),
          isNear: candidate.isNear)
        return (bound: bound, standing: traits.standing == .rsv ? 2 : traits.standing.isSOV ? 1 : 0)
      }
    }.sorted {
      ($0.bound.shown, $0.standing, $1.bound.id) > ($1.bound.shown, $1.standing, $0.bound.id)
    }.map(\.bound)
  }

  private func complementarity(_ candidate: Found) -> Double {
    let urgent = needs.map(\.urgency).max() ?? 0
    let open = needs.reduce(1.0) { rest, need in
      rest * (1 - need.urgency * max(candidate.toAsker[need.id] ?? 0, candidate.weak))
    }
    let mine = urgent > 0 ? min(1, (1 - open) / urgent) : 0
    if asker.isSpoken, !needs.isEmpty { return mine }
    let covered = candidate.toCandidate
    let most = covered.map(\.urgency).max() ?? 0
    let left = covered.reduce(1.0) { $0 * (1 - $1.urgency * $1.score) }
    let theirs = max(most > 0 ? min(1, (1 - left) / most) : 0, candidate.weak)
    if asker.isSpoken { return theirs }
    return needs.isEmpty ? 0.6 * theirs : 0.7 * mine + 0.3 * theirs
  }

  /// The shown score with every feature that could be known at its best, and those that cannot be
  /// known left unknown: one at its best never lowers a score.
  private func shown(
    _ id: Int64, _ candidate: Found, _ traits: CandidateTraits, _ goal: Double
  ) -> Double {
    var score = PairScore(model: setting.model, features: [:])
    func known(_ feature: MatchFeature, _ value: Double) {
      score.features[feature] = .known(value, .countsInNoGoal)
    }
    known(.comp, complementarity(candidate))
    if let nearness = nearness(traits) { known(.geo, nearness) }
    if traits.hasWorkplace, let wish = asker.workplace, wish.saysSomething { known(.social, 1) }
    if let circular = circular(candidate, traits) {
      known(.circular, circular)
    } else {
      score.features[.circular] = .dropped
    }
    let isWeak = candidate.weak > 0
    if candidate.hasVolumes || isWeak || traits.hasTurnover || asker.turnoverDKK != nil {
      known(.size, 1)
    }
    if tied.contains(id) { known(.warm, 1) }
    // Of the lines that are used some are the asker's own, and at least one is not.
    let mine = Double(asker.lines.count)
    known(.fresh, candidate.isFresh || isWeak ? 1 : mine / (mine + 1))
    known(.goal, goal)
    score.features[.precedent] = .dropped
    let precedent = precedent(id, traits)
    // What would cost is left out, as in a full look.
    return [(MatchFeature.motive, motive(traits)), (.precedent, precedent)].reduce(score) {
      guard let value = $1.1 else { return $0 }
      var raised = $0
      raised.features[$1.0] = .known(value, .countsInNoGoal)
      return raised.damped > $0.damped ? raised : $0
    }.shown
  }

  /// nil where it has nothing to do with the pair.
  private func circular(_ candidate: Found, _ traits: CandidateTraits) -> Double? {
    if candidate.isStream || candidate.weak > 0 && hasStreams { return 1 }
    let themes = setting.circularThemes
    guard !asker.themes.isDisjoint(with: themes), !traits.themes.isDisjoint(with: themes) else {
      return nil
    }
    return 0.3
  }

  /// nil where either side has said nothing.
  private func motive(_ traits: CandidateTraits) -> Double? {
    let mine = asker.motives.union(asker.themes)
    let theirs = traits.motives.union(traits.themes)
    guard !mine.isEmpty, !theirs.isEmpty else { return nil }
    return PairFeatures.likeness(mine, theirs)
  }

  private func precedent(_ id: Int64, _ traits: CandidateTraits) -> Double? {
    guard asker.industryCode != nil, traits.industryCode != nil, !setting.precedents.isEmpty else {
      return nil
    }
    var party = MatchParty(id: id, name: "", kind: .enterprise, standing: traits.standing)
    party.industryCode = traits.industryCode
    return setting.precedents.nearest(to: asker, party)?.likeness
  }

  /// What an agreement would do for the goals, by standing.
  private var goals: [Standing: Double] {
    Dictionary(
      uniqueKeysWithValues: Standing.allCases.map { standing in
        let party = MatchParty(of: standing)
        let counts = PairFeatures.goal(asker, party, setting) != nil
        return (standing, counts ? 1 : 0.5)
      })
  }

  /// nil where nobody knows where the asker is.
  private func nearness(_ traits: CandidateTraits) -> Double? {
    let place = asker.place
    guard place.postalCode != nil || place.municipalityCode != nil else { return nil }
    if place.postalCode == traits.postalCode { return 1 }
    guard let mine = place.municipalityCode, let theirs = traits.municipalityCode else { return 1 }
    return PairFeatures.nearness(mine, theirs, setting.geography)
  }
}

extension MatchParty {
  /// Somebody of whom only the standing is known.
  fileprivate init(of standing: Standing) {
    let kind: Organisation.Kind =
      switch standing {
      case .rsv, .sov, .smv, .large, .ordinary, .ceased: .enterprise
      case .department: .department
      case .initiative: .initiative
      case .association: .association
      case .otherPublic: .otherPublic
      }
    self.init(id: 0, name: "", kind: kind, standing: standing)
    isOwnDepartment = standing == .department
    sizeClass = standing == .smv ? .smv : standing == .large ? .large : .unknown
  }
}
