import Foundation
import HotlineCore
import Resources

/// How well the matchmaker ranks: the graded answers on the fictional register, planted needs,
/// exposure and stability.
struct MatchQuality: Encodable {
  struct Row: Encodable {
    let ranker: String
    /// `T1` or `T2`.
    let kind: String
    let set: String
    let questions: Int
    let ndcgAt5: Double
    let mrr: Double
    let precisionAt1: Double
  }

  let golden: [Row]
  /// Hit rate at 5 by the share of lines that were spoiled.
  let planted: [String: Double]
  let mostExposed: Double
  let coverageAt10: Double
  let stability: Double

  init() throws {
    let register = try Register.inMemory(RegisterOptions(osUser: NSUserName(), clock: { Date() }))
    defer { try? register.close() }
    let today = GoldenTrial.day ?? .first
    try register.storeDemo()
    let trial = try GoldenTrial(register, today: today)
    golden = GoldenQuestion.Kind.allCases.flatMap { kind in
      TrialSet.allCases.flatMap { set in
        GoldenTrial.Ranker.allCases.map { ranker in
          let figures = trial.figures(ranker, kind, set)
          return Row(
            ranker: ranker.rawValue, kind: kind.rawValue, set: set.rawValue,
            questions: figures.questions, ndcgAt5: figures.ndcgAt5, mrr: figures.reciprocalRank,
            precisionAt1: figures.precisionAt1)
        }
      }
    }
    let generated = try PlantedTrial(register, today: today)
    planted = Dictionary(
      uniqueKeysWithValues: generated.hitRateAt5.map { (String(format: "%.0f %%", $0 * 100), $1) })
    mostExposed = generated.mostExposed
    coverageAt10 = generated.coverageAt10
    stability = generated.stability
  }

  var text: String {
    var lines = ["                                     questions  nDCG@5     MRR     P@1"]
    for row in golden {
      let figures = [row.ndcgAt5, row.mrr, row.precisionAt1]
        .map { String(format: "%8.3f", $0) }.joined()
      lines.append(
        "\(row.kind) \(row.set)  \(row.ranker)".padding(toLength: 36, withPad: " ", startingAt: 0)
          + String(format: "%10d", row.questions) + figures)
    }
    let rates = planted.sorted { $0.key < $1.key }.map { "\($0.key) \(format($0.value))" }
    lines += [
      "", "planted needs, HR@5 by noise     \(rates.joined(separator: "   "))",
      "most exposed in first fives      \(format(mostExposed))",
      "coverage CC@10                   \(format(coverageAt10))",
      "stability, Kendall's tau         \(format(stability))",
    ]
    return lines.joined(separator: "\n")
  }

  private func format(_ value: Double) -> String { String(format: "%.3f", value) }
}
