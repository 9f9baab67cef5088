import Resources

/// Who could join those who plan something together, and what that would add (T6).
public struct ThirdParty: Equatable, Sendable, Identifiable {
  /// The organisation.
  public let id: Int64
  public let name: String
  public let standing: Standing
  public let postalCode: String?
  /// What it would cover that the others do not, in the words of the needs; confidential ones are
  /// left out.
  public let needs: [String]
  /// How much more of all needs is covered, 0...1.
  public let gain: Double
}

extension ThirdParty {
  /// `Med Teknik og Miljø som tredje part dækkes også flis`
  public func sentence(_ language: Language) -> String {
    Self.sentence(name, covering: needs, language)
  }

  static func sentence(_ name: String, covering needs: [String], _ language: Language) -> String {
    let told = needs.isEmpty ? [MatchPhrases.confidential(language)] : needs
    return MatchPhrases.asThird(language, ["name": name, "needs": told.series(language)])
  }
}

/// Completes a group by greedy cover: again and again whoever adds most, as long as that is something
/// and the group is no crowd.
struct ThirdPartySearch: Sendable {
  let setting: MatchSetting

  /// A gain below this is none.
  static let leastGain = 0.1
  /// With how many parties a partnership is whole.
  static let mostParties = 4

  /// - Parameters:
  ///   - parties: who is there already.
  ///   - candidates: with what lies between each and the first of the parties.
  func additions(to parties: [MatchParty], among candidates: [MatchCandidate]) -> [ThirdParty] {
    var covered = Cover(parties, setting)
    var rest = candidates.filter { candidate in
      !parties.contains { $0.id == candidate.party.id } && isAllowed(candidate, parties)
    }
    var found: [ThirdParty] = []
    while parties.count + found.count < Self.mostParties {
      let gains = rest.map { covered.gain(of: $0, parties, setting) }
      guard let at = gains.indices.max(by: { isBefore(gains[$1], rest[$1], gains[$0], rest[$0]) }),
        gains[at].gain >= Self.leastGain
      else { break }
      let chosen = rest.remove(at: at)
      found.append(
        ThirdParty(
          id: chosen.party.id, name: chosen.party.name, standing: chosen.party.standing,
          postalCode: chosen.party.place.postalCode,
          needs: gains[at].needs.filter { !$0.isConfidential }.map(\.title), gain: gains[at].gain))
      covered.take(gains[at])
    }
    return found
  }

  /// The larger gain, then the name, then the older row.
  private func isBefore(
    _ one: Gain, _ first: MatchCandidate, _ other: Gain, _ second: MatchCandidate
  ) -> Bool {
    if one.gain != other.gain { return one.gain > other.gain }
    let names = DanishOrder.compare(first.party.name, second.party.name)
    return names == 0 ? first.party.id < second.party.id : names < 0
  }

  private func isAllowed(_ candidate: MatchCandidate, _ parties: [MatchParty]) -> Bool {
    let filter = PairFilter(setting: setting)
    // The group is lawful as it is, or becomes so: of the pair only what is wrong with the candidate.
    switch filter.obstacle(parties[0], candidate) {
    case nil, .alreadyPartners, .underWay, .pairNotAllowed: return true
    default: return false
    }
  }

  /// What a candidate would add.
  struct Gain {
    let gain: Double
    let needs: [OfferLine]
    let scores: [Int64: Double]
  }

  /// How well each need of the group is covered.
  private struct Cover {
    private let needs: [OfferLine]
    private var scores: [Int64: Double] = [:]

    init(_ parties: [MatchParty], _ setting: MatchSetting) {
      needs = parties.flatMap { $0.activeNeeds(on: setting.today) }
      for party in parties {
        for other in parties where other.id != party.id {
          let pairs = Complement(party, MatchCandidate(party: other), setting).toAsker.best
          for pair in pairs {
            scores[pair.need.id] = max(scores[pair.need.id] ?? 0, pair.score.value)
          }
        }
      }
    }

    private func value(_ scores: [Int64: Double]) -> Double {
      1 - needs.reduce(1.0) { $0 * (1 - $1.urgency * (scores[$1.id] ?? 0)) }
    }

    func gain(of candidate: MatchCandidate, _ parties: [MatchParty], _ setting: MatchSetting)
      -> Gain
    {
      var better = scores
      var covering: [OfferLine] = []
      for party in parties {
        let pairs = Complement(party, MatchCandidate(party: candidate.party), setting).toAsker.best
        for pair in pairs
        where !pair.score.isGuess && pair.score.category >= setting.model.nearCategory
          && pair.score.value > (better[pair.need.id] ?? 0)
        {
          better[pair.need.id] = pair.score.value
          covering.append(pair.need)
        }
      }
      return Gain(gain: value(better) - value(scores), needs: covering, scores: better)
    }

    mutating func take(_ gain: Gain) { scores = gain.scores }
  }
}
