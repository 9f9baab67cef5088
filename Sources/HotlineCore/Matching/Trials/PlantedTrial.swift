import Foundation

/// Planted pairs (EV3), exposure (EV6) and stability (EV7) on a generated register of invented
/// parties over the shipped categories. Nothing of it is stored.
public struct PlantedTrial: Sendable {
  /// Of 200 planted needs those whose taker is among the first five, 0...1, by the share of lines that
  /// were spoiled: a wrong sibling, a line that is missing, one that nobody has confirmed.
  public let hitRateAt5: [Double: Double]
  /// The most frequent candidate's share of all first fives, 0...1.
  public let mostExposed: Double
  /// Of the parties that can be found at all those that are among somebody's first ten, 0...1.
  public let coverageAt10: Double
  /// Kendall's τ of the first ten when every weight is moved by up to a tenth, mean over draws.
  public let stability: Double

  private static let parties = 1_000
  private static let queries = 200
  private static let draws = 100

  public init(_ register: Register, today: DanishDate, seed: UInt64 = 3) throws {
    let setting = try register.read { try register.matchKnowledge.setting(on: today, $0) }
    var world = PlantedWorld(setting, seed: seed)
    var rates: [Double: Double] = [:]
    for noise in [0, 0.1, 0.3] {
      rates[noise] = world.hitRate(noise: noise, queries: Self.queries, parties: Self.parties)
    }
    hitRateAt5 = rates
    let parties = world.parties(Self.parties)
    let lists = PlantedWorld.firstTen(of: parties, setting)
    var counts: [Int64: Int] = [:]
    for list in lists { for id in list.prefix(5) { counts[id, default: 0] += 1 } }
    mostExposed = Double(counts.values.max() ?? 0) / Double(max(1, lists.count))
    coverageAt10 =
      Double(Set(lists.joined()).count) / Double(max(1, PlantedWorld.matchable(parties).count))
    stability = world.stability(of: parties, setting, draws: Self.draws)
  }
}

private struct PlantedWorld {
  private let setting: MatchSetting
  private var random: BenchRandom
  private let leaves: [Category]
  /// A municipality, more often than its neighbours.
  private let homes: [String]

  init(_ setting: MatchSetting, seed: UInt64) {
    self.setting = setting
    random = BenchRandom(seed: seed)
    let near = setting.geography.neighbours.min { $0.key < $1.key }
    let home = near?.key ?? "0101"
    homes = [home, home, home] + (near?.value.sorted() ?? [])
    leaves = setting.tree.categories.filter { $0.parentCode != nil }
  }

  private mutating func line(
    _ direction: OfferLine.Direction, _ leaf: Category, id: Int64, owner: Int64
  ) -> OfferLine {
    var line = OfferLine(
      organisationID: owner, direction: direction, mode: leaf.mode, title: leaf.labelDa)
    line.id = id
    line.categoryCode = leaf.code
    line.lastConfirmedOn = setting.today.adding(days: -random.below(300))
    line.reach = .country
    return line
  }

  /// Social enterprises and others, each with up to three offers and two needs.
  mutating func parties(_ count: Int) -> [MatchParty] {
    (1...count).map { number in
      let id = Int64(number)
      var party = MatchParty(
        id: id, name: "Part \(number)", kind: .enterprise,
        standing: random.once(in: 3) ? .sov : .smv)
      party.place.municipalityCode = random.pick(homes)
      party.verifiedOn = setting.today
      for index in 0...random.below(3) {
        party.lines.append(
          line(.offers, random.pick(leaves), id: id * 10 + Int64(index), owner: id))
      }
      for index in 0..<random.below(3) {
        party.lines.append(
          line(.needs, random.pick(leaves), id: id * 10 + 5 + Int64(index), owner: id))
      }
      return party
    }
  }

  /// A need is planted that one party's offer answers, who is then spoiled as the noise says.
  mutating func hitRate(noise: Double, queries: Int, parties count: Int) -> Double {
    let parties = parties(count)
    var hits = 0
    for query in 0..<queries {
      let taker = (query * 37) % count
      guard let offer = parties[taker].lines.first(where: { $0.direction == .offers }) else {
        continue
      }
      let code = offer.categoryCode ?? ""
      // The only one that has it, so that a hit is no chance.
      var candidates = parties
      for index in candidates.indices where index != taker {
        candidates[index].lines.removeAll { $0.direction == .offers && $0.categoryCode == code }
      }
      var asker = MatchParty(id: 0, name: "", kind: .enterprise, standing: .ordinary)
      asker.isSpoken = true
      asker.place.municipalityCode = homes.first
      if let leaf = setting.tree[code] {
        var need = line(.needs, leaf, id: 0, owner: 0)
        need.lastConfirmedOn = setting.today
        asker.lines = [need]
      }
      if Double(random.below(1_000)) / 1_000 < noise {
        spoil(&candidates[taker], offer.id)
      }
      let found = Matchmaker(setting: setting).suggestions(
        for: asker, among: Self.near(asker, candidates, setting))
      let first = (found.suggested + found.related + found.guesses).prefix(5).map(\.id)
      if first.contains(parties[taker].id) { hits += 1 }
    }
    return Double(hits) / Double(queries)
  }

  private mutating func spoil(_ party: inout MatchParty, _ id: Int64) {
    guard let at = party.lines.firstIndex(where: { $0.id == id }) else { return }
    switch random.below(3) {
    case 0:
      let code = party.lines[at].categoryCode
      let parent = setting.tree[code]?.parentCode
      let siblings = leaves.filter { $0.parentCode == parent && $0.code != code }
      if !siblings.isEmpty { party.lines[at].categoryCode = random.pick(siblings).code }
    case 1: party.lines.remove(at: at)
    default: party.lines[at].lastConfirmedOn = nil
    }
  }

  static func matchable(_ parties: [MatchParty]) -> Set<Int64> {
    Set(parties.filter { !$0.lines.isEmpty }.map(\.id))
  }

  /// The first ten of every party that asks, over all others.
  static func firstTen(of parties: [MatchParty], _ setting: MatchSetting) -> [[Int64]] {
    // By the categories alone, as the register finds them: the rest scores nothing.
    var owners: [String: [Int]] = [:]
    for (index, party) in parties.enumerated() {
      for code in Set(party.lines.compactMap(\.categoryCode)) {
        for relative in setting.tree.relatives(of: code).keys {
          owners[relative, default: []].append(index)
        }
      }
    }
    return parties.map { asker in
      let near = Set(asker.lines.compactMap(\.categoryCode).flatMap { owners[$0] ?? [] })
      let found = Matchmaker(setting: setting).suggestions(
        for: asker, among: near.sorted().map { MatchCandidate(party: parties[$0]) })
      return (found.suggested + found.related).prefix(10).map(\.id)
    }.filter { !$0.isEmpty }
  }

  mutating func stability(
    of parties: [MatchParty], _ setting: MatchSetting, draws: Int
  ) -> Double {
    let asking = Array(parties.prefix(20))
    let before = Self.first(asking, parties, setting)
    var sum = 0.0
    for _ in 0..<draws {
      var moved = setting
      for feature in MatchFeature.allCases {
        let factor = 0.9 + 0.2 * Double(random.below(1_001)) / 1_000
        moved.model.weights[feature] = setting.model.weight(feature) * factor
      }
      let after = Self.first(asking, parties, moved)
      let taus = zip(before, after).map { Self.kendall($0, $1) }
      sum += taus.reduce(0, +) / Double(max(1, taus.count))
    }
    return sum / Double(draws)
  }

  private static func first(
    _ asking: [MatchParty], _ parties: [MatchParty], _ setting: MatchSetting
  ) -> [[Int64]] {
    asking.map { asker in
      let found = Matchmaker(setting: setting).suggestions(
        for: asker, among: near(asker, parties, setting))
      return (found.suggested + found.related).prefix(10).map(\.id)
    }
  }

  /// Those with a line in a category that is related: the rest scores nothing.
  private static func near(
    _ asker: MatchParty, _ parties: [MatchParty], _ setting: MatchSetting
  ) -> [MatchCandidate] {
    let related = asker.lines.compactMap(\.categoryCode).reduce(into: Set<String>()) {
      $0.formUnion(setting.tree.relatives(of: $1).keys)
    }
    return parties.filter { party in
      party.lines.contains { $0.categoryCode.map(related.contains) == true }
    }.map { MatchCandidate(party: $0) }
  }

  /// Over the ids that stand in both: 1 in the same order, −1 in the opposite one.
  private static func kendall(_ one: [Int64], _ other: [Int64]) -> Double {
    let places = Dictionary(other.enumerated().map { ($1, $0) }) { first, _ in first }
    let shared = one.compactMap { places[$0] }
    guard shared.count > 1 else { return one.isEmpty && other.isEmpty || one == other ? 1 : 0 }
    var agreeing = 0
    var pairs = 0
    for left in shared.indices {
      for right in shared.indices where right > left {
        pairs += 1
        agreeing += shared[left] < shared[right] ? 1 : -1
      }
    }
    return Double(agreeing) / Double(pairs)
  }
}
