/// What two sides give each other, after the filters that look at single lines.
struct Complement: Sendable {
  /// The asker's needs by the candidate's offers.
  let toAsker: Coverage
  /// The candidate's needs by the asker's offers.
  let toCandidate: Coverage
  let isSpoken: Bool
  /// Why the best line that a filter took out was taken out; nil when none was.
  let obstacle: HiddenCandidates.Reason?
  /// Complementarity, 0...1. The asker's own need weighs more than the candidate's; only when the
  /// asker has declared none does the candidate's stand alone. Of a spoken line that line alone
  /// counts.
  let value: Double
  /// The covering lines, those of the asker's needs first.
  let best: [Coverage.Pair]

  private static func value(
    _ toAsker: Coverage, _ toCandidate: Coverage, isSpoken: Bool
  ) -> Double {
    if isSpoken { return toAsker.needs.isEmpty ? toCandidate.coveredSide : toAsker.side }
    return toAsker.needs.isEmpty
      ? 0.6 * toCandidate.side : 0.7 * toAsker.side + 0.3 * toCandidate.side
  }

  /// The needs and the offers that cover them, each once.
  var usedLines: [OfferLine] {
    var seen: Set<Int64> = []
    return best.flatMap { [$0.need, $0.offer.line].compactMap { $0 } }
      .filter { !$0.isStored || seen.insert($0.id).inserted }
  }

  var isOnlyGuess: Bool { best.allSatisfy { $0.score.isGuess } }

  /// Every pair of lines that fit, the best of each need and the others.
  var pairs: [Coverage.Pair] { toAsker.pairs + toCandidate.pairs }

  /// For each need the best offer of those that `figure` knows something of; it is told whether the
  /// need is the asker's.
  func best<Figure>(
    knowing figure: (_ pair: Coverage.Pair, _ isAskersNeed: Bool) -> Figure?
  ) -> [Figure] {
    [(toAsker, true), (toCandidate, false)].flatMap { coverage, isAskers in
      Coverage.best(of: coverage.pairs.filter { figure($0, isAskers) != nil })
        .compactMap { figure($0, isAskers) }
    }
  }
}

extension Complement {
  init(_ asker: MatchParty, _ candidate: MatchCandidate, _ setting: MatchSetting) {
    var reader = Reader(setting: setting, feedback: candidate.ties.feedback)
    toAsker = reader.coverage(of: asker, by: candidate.party, isAskerGiving: false)
    toCandidate =
      asker.isSpoken && asker.offers.isEmpty
      ? Coverage(needs: [], pairs: [])
      : reader.coverage(of: candidate.party, by: asker, isAskerGiving: true)
    isSpoken = asker.isSpoken
    obstacle = reader.obstacle
    value = Self.value(toAsker, toCandidate, isSpoken: isSpoken)
    best = toAsker.best + toCandidate.best
  }

  /// Scores every need against every offer and remembers what kept the best of the rest out.
  private struct Reader {
    let setting: MatchSetting
    let feedback: [MatchFeedback]
    var obstacle: HiddenCandidates.Reason?
    private var lost = 0.0

    init(setting: MatchSetting, feedback: [MatchFeedback]) {
      self.setting = setting
      self.feedback = feedback
    }

    mutating func coverage(
      of needing: MatchParty, by offering: MatchParty, isAskerGiving: Bool
    ) -> Coverage {
      let asker = isAskerGiving ? offering : needing
      var offers = offering.offers
      // A job is offered by whoever looks for somebody.
      if needing.isSpoken, needing.workplace != nil {
        offers += offering.activeNeeds(on: setting.today).filter(\.isJob).map(MatchOffer.line)
      }
      var needs = needing.activeNeeds(on: setting.today)
      if needs.isEmpty, isAskerGiving { needs = needing.guessedNeeds(of: offers, setting.tree) }
      let scoring = LineScoring(
        setting, isAskerGiving: isAskerGiving, otherMeanings: asker.otherMeanings)
      let filter = LineFilter(setting: setting)
      var pairs: [Coverage.Pair] = []
      for need in needs {
        for offer in offers {
          let score = scoring.score(need: need, offer: offer)
          guard score.value > 0 else { continue }
          let found = filter.obstacle(
            need: need, of: needing, offer: offer, of: offering, feedback: feedback)
          if let found {
            note(found, score.value)
          } else {
            pairs.append(Coverage.Pair(need: need, offer: offer, score: score))
          }
        }
      }
      return Coverage(needs: needs, pairs: pairs)
    }

    private mutating func note(_ found: HiddenCandidates.Reason, _ value: Double) {
      guard value > lost else { return }
      lost = value
      obstacle = found
    }
  }
}
