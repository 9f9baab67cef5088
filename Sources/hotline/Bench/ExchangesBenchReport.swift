import Foundation
import HotlineCore

/// What `hotline bench exchanges` prints.
struct ExchangesBenchReport: Encodable {
  /// The figures by the raw values of ``RankMeasure``, each with its 95 % interval.
  typealias Figures = [String: TrialFigure]

  struct Row: Encodable {
    let ranker: String
    let figures: Figures
  }

  struct Difference: Encodable {
    let ranker, over: String
    let figures: Figures
  }

  let cases, questions, questionsKnown, precedents: Int
  let draws: Int
  let seed: UInt64
  let rankers: [Row]
  let differences: [Difference]

  init(_ trial: ExchangeTrial) {
    (cases, questions) = (trial.cases, trial.questions)
    (questionsKnown, precedents) = (trial.questionsKnown, trial.precedents)
    (draws, seed) = (CaseBootstrap.draws, CaseBootstrap.seed)
    rankers = ExchangeTrial.Ranker.allCases.map { ranker in
      Row(
        ranker: ranker.rawValue, figures: Self.figures { trial.figure($0, of: ranker) })
    }
    differences = Self.compared.map { ranker, other in
      Difference(
        ranker: ranker.rawValue, over: other.rawValue,
        figures: Self.figures { trial.difference($0, of: ranker, over: other) })
    }
  }

  private static let compared: [(ExchangeTrial.Ranker, ExchangeTrial.Ranker)] = [
    (.precedentsAndKnowledge, .popularity), (.precedents, .popularity),
    (.precedentsAndKnowledge, .precedents),
  ]

  private static func figures(_ figure: (RankMeasure) -> TrialFigure) -> Figures {
    RankMeasure.allCases.reduce(into: [:]) { $0[$1.rawValue] = figure($1) }
  }

  // MARK: Text

  var text: String {
    var lines = [
      "cases       \(cases)", "questions   \(questions), \(questionsKnown) of a stream known here",
      "precedents  \(precedents)", "", Self.row("", RankMeasure.allCases.map(Self.title)),
    ]
    lines += rankers.flatMap { Self.rows(Self.title($0.ranker), $0.figures, format: "%.3f") }
    var over: String?
    for difference in differences {
      if difference.over != over { lines += ["", "over \(Self.title(difference.over))"] }
      over = difference.over
      lines += Self.rows(Self.title(difference.ranker), difference.figures, format: "%+.3f")
    }
    lines += ["", "below each: 95 % of \(draws) draws of whole cases, seed \(seed)"]
    return lines.joined(separator: "\n")
  }

  private static func title(_ measure: RankMeasure) -> String {
    switch measure {
    case .hitRateAt5: "HR@5"
    case .hitRateAt10: "HR@10"
    case .reciprocalRankAt10: "MRR@10"
    case .ndcgAt10: "nDCG@10"
    }
  }

  private static func title(_ ranker: String) -> String {
    switch ExchangeTrial.Ranker(rawValue: ranker) {
    case .precedentsAndKnowledge: "with knowledge"
    case .precedents: "without"
    case .knowledge: "knowledge alone"
    case .popularity, .random, .ceiling, nil: ranker
    }
  }

  /// The means, and below them between what they lie.
  private static func rows(_ title: String, _ figures: Figures, format: String) -> [String] {
    let inOrder = RankMeasure.allCases.compactMap { figures[$0.rawValue] }
    let short = format.replacing(".3", with: ".2")
    return [
      row(title, inOrder.map { String(format: format, $0.mean) }),
      row(
        "",
        inOrder.map { String(format: short, $0.low) + " " + String(format: short, $0.high) }),
    ]
  }

  private static func row(_ title: String, _ cells: [String]) -> String {
    let blanks = { (text: String, width: Int) in
      String(repeating: " ", count: max(0, width - text.count))
    }
    return title + blanks(title, 16) + cells.map { blanks($0, 14) + $0 }.joined()
  }
}
