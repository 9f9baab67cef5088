/// Ranks industries by what earlier exchanges, and what is known of the material, say for their
/// taking a surplus.
///
/// A precedent counts what its surplus has in common with the one asked about: the most that the
/// waste code, the giver's industry or the text shows. Independent signs add up as a noisy-OR:
/// more of them never count less, and none makes it certain.
public struct PrecedentRanker: Sendable {
  /// An industry and what speaks for it, 0...1.
  public struct Ranked: Sendable, Equatable {
    public var industry: String
    public var score: Double
  }

  private struct Precedent {
    let surplus: Surplus
    let text: TrigramText
  }

  private let byReceiver: [String: [Precedent]]
  private let knowledge: StreamKnowledge?
  private let weights: PrecedentWeights

  /// - Parameters:
  ///   - precedents: none leaves what is known of materials.
  ///   - knowledge: nil goes by precedents alone.
  public init(precedents: [Exchange], knowledge: StreamKnowledge? = nil) {
    self.init(precedents: precedents, knowledge: knowledge, weights: .standard)
  }

  init(precedents: [Exchange], knowledge: StreamKnowledge?, weights: PrecedentWeights) {
    byReceiver = Dictionary(grouping: precedents, by: \.receiverIndustry).mapValues { exchanges in
      exchanges.map { Precedent(surplus: $0.surplus, text: TrigramText($0.surplus.text)) }
    }
    self.knowledge = knowledge
    self.weights = weights
  }

  /// Those who have taken something.
  public var receivers: Set<String> { Set(byReceiver.keys) }

  /// How many exchanges an industry has taken part in as receiver.
  func count(of receiver: String) -> Int { byReceiver[receiver]?.count ?? 0 }

  /// Every candidate once, the likeliest first; what is equal by code, upwards.
  ///
  /// - Parameter candidates: nil takes those who have taken something.
  /// - Complexity: O(precedents + streams + candidates log candidates).
  public func ranking(of surplus: Surplus, among candidates: Set<String>? = nil) -> [Ranked] {
    let text = TrigramText(surplus.text)
    let use = knowledge?.use(of: surplus.wasteCode, weights)
    return Self.sorted(
      (candidates ?? receivers).map { industry in
        var against = 1 - weights.knowledge * (use?.value(for: industry) ?? 0)
        for precedent in byReceiver[industry] ?? [] {
          against *= 1 - weights.precedent * likeness(surplus, text, precedent)
        }
        return Ranked(industry: industry, score: 1 - against)
      })
  }

  private func likeness(_ surplus: Surplus, _ text: TrigramText, _ precedent: Precedent) -> Double {
    max(
      weights.wasteLikeness(surplus.wasteCode, precedent.surplus.wasteCode),
      weights.industryLikeness(surplus.giverIndustry, precedent.surplus.giverIndustry),
      weights.text * text.likeness(to: precedent.text))
  }

  /// Scores are held to nine decimals first: the order in which a product was taken is no reason.
  static func sorted(_ ranked: [Ranked]) -> [Ranked] {
    ranked.map { Ranked(industry: $0.industry, score: ($0.score * 1e9).rounded() / 1e9) }
      .sorted { ($1.score, $0.industry) < ($0.score, $1.industry) }
  }
}
