import Foundation

/// What a ranking is worth by the place of the one right answer in it, 0...1.
public enum RankMeasure: String, Sendable, CaseIterable {
  case hitRateAt5, hitRateAt10, reciprocalRankAt10, ndcgAt10

  /// - Parameter rank: counted from 1.
  func gain(rank: Int) -> Double {
    switch self {
    case .hitRateAt5: rank <= 5 ? 1 : 0
    case .hitRateAt10: rank <= 10 ? 1 : 0
    case .reciprocalRankAt10: rank <= 10 ? 1 / Double(rank) : 0
    // The one right answer stands first in the ideal ranking, which is worth 1.
    case .ndcgAt10: rank <= 10 ? 1 / log2(Double(rank) + 1) : 0
    }
  }
}

/// Where the right answer of one question came.
enum RankOutcome: Sendable, Equatable {
  /// Counted from 1.
  case rank(Int)
  /// In any of so many places, each as likely.
  case anywhere(among: Int)
  /// Not among the candidates: worth nothing, and counted among the questions.
  case missed

  func gain(_ measure: RankMeasure) -> Double {
    switch self {
    case .rank(let rank): measure.gain(rank: rank)
    case .anywhere(let count) where count > 0:
      (1...count).reduce(0) { $0 + measure.gain(rank: $1) } / Double(count)
    case .anywhere, .missed: 0
    }
  }
}
