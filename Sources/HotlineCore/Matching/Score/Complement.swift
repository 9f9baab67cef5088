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
  /// asker has declared none does the candidate's stand alone.
  var value: Double { value(toAsker.side, toCandidate.side) }

  /// The value without one offer, everything else as it is.
  func value(without offer: MatchOffer) -> Double {
    value(toAsker.side(without: offer), toCandidate.side(without: offer))
  }

  private func value(_ asker: Double, _ candidate: Double) -> Double {
    if isSpoken { return asker }
    return toAsker.needs.isEmpty ? 0.6 * candidate : 0.7 * asker + 0.3 * candidate
  }

  /// The covering lines, those of the asker's needs first.
  var best: [Coverage.Pair] { toAsker.best + toCandidate.best }

  /// The needs and the offers that cover them, each once.
  var usedLines: [OfferLine] {
    var seen: Set<Int64> = []
    return best.flatMap { [$0.need, $0.offer.line].compactMap { $0 } }
      .filter { $0.id == 0 || seen.insert($0.id).inserted }
  }

  var isOnlyGuess: Bool { best.allSatisfy { $0.score.isGuess } }
}

extension Complement {
  init(_ asker: MatchParty, _ candidate: MatchCandidate, _ setting: MatchSetting) {
    var reader = Reader(setting: setting, feedback: candidate.ties.feedback)
    toAsker = reader.coverage(of: asker, by: candidate.party)
    toCandidate =
      asker.isSpoken
      ? Coverage(needs: [], pairs: []) : reader.coverage(of: candidate.party, by: asker)
    isSpoken = asker.isSpoken
    obstacle = reader.obstacle
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

    mutating func coverage(of needing: MatchParty, by offering: MatchParty) -> Coverage {
      let needs = needing.activeNeeds(on: setting.today)
      let offers = offering.offers
      let scoring = LineScoring(tree: setting.tree, today: setting.today)
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
