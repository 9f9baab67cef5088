import Foundation
import GRDB
import Resources

/// How well the matchmaker ranks the fictional register, beside what a colleague could do with a
/// list: graded answers that were written down before it ran.
public struct GoldenTrial: Sendable {
  public enum Ranker: String, Sendable, CaseIterable {
    case ours
    /// Who has a line in the category that is asked for, those with most partnerships first.
    case categoryAndPartnerships
    case mostPartnerships, alphabetical, random
  }

  /// Means over questions.
  public struct Figures: Sendable, Equatable {
    public let questions: Int
    /// Gain 2^grade − 1, discount log2(rank + 1), ideal from the graded answers, the first five.
    public let ndcgAt5: Double
    /// One over the rank of the first answer of grade 2 or more.
    public let reciprocalRank: Double
    /// The first answer has grade 2 or more.
    public let precisionAt1: Double
  }

  private struct Answer: Sendable {
    let question: GoldenQuestion
    let rankings: [Ranker: [String]]
  }

  private let answers: [Answer]

  /// The day of the fictional register on which the answers were graded.
  public static let day = DanishDate(year: 2026, month: 11, day: 10)

  /// Asks every question of a register that holds the fictional one.
  public init(_ register: Register, today: DanishDate) throws {
    let demo = try Shipped.demoRegister()
    let listed = try Listed(register, demo)
    answers = try Shipped.goldenQuestions().map { question in
      Answer(
        question: question,
        rankings: Dictionary(
          uniqueKeysWithValues: try Ranker.allCases.map { ranker in
            (ranker, try listed.ranking(by: ranker, question, register, today))
          }))
    }
  }

  public func figures(
    _ ranker: Ranker, _ kind: GoldenQuestion.Kind, _ set: TrialSet
  ) -> Figures {
    let asked = answers.filter { $0.question.kind == kind && $0.question.set == set }
    func mean(_ value: (GoldenQuestion, [String]) -> Double) -> Double {
      asked.isEmpty
        ? 0
        : asked.reduce(0) { $0 + value($1.question, $1.rankings[ranker] ?? []) }
          / Double(asked.count)
    }
    return Figures(
      questions: asked.count,
      ndcgAt5: mean(Self.ndcgAt5),
      reciprocalRank: mean { question, ranking in
        let rank = ranking.firstIndex { (question.grades[$0] ?? 0) >= 2 }
        return rank.map { 1 / Double($0 + 1) } ?? 0
      },
      precisionAt1: mean { question, ranking in
        ranking.first.map { (question.grades[$0] ?? 0) >= 2 } == true ? 1 : 0
      })
  }

  private static func ndcgAt5(_ question: GoldenQuestion, _ ranking: [String]) -> Double {
    RankingGain.ndcg(
      ranking.map { question.grades[$0] ?? 0 }, ideal: Array(question.grades.values), at: 5)
  }

  /// The questions of a set that are answered worst, with what they are worth: for looking into.
  public func weakest(_ set: TrialSet) -> [(
    question: GoldenQuestion, ndcgAt5: Double, first: [String]
  )] {
    answers.filter { $0.question.set == set }.map { answer in
      let ranking = answer.rankings[.ours] ?? []
      return (
        answer.question, Self.ndcgAt5(answer.question, ranking), Array(ranking.prefix(5))
      )
    }.sorted { $0.1 < $1.1 }
  }
}

/// The organisations of the fictional register as a list shows them.
private struct Listed {
  private var ids: [String: Int64] = [:]
  private var keys: [Int64: String] = [:]
  private var names: [String: String] = [:]
  private var partnerships: [Int64: Int] = [:]
  /// Who has a line of a direction in a category.
  private var lines: [OfferLine.Direction: [String: Set<Int64>]] = [:]

  init(_ register: Register, _ demo: DemoRegister) throws {
    try register.read { db in
      var byName: [String: Int64] = [:]
      for row in try Row.fetchAll(db, sql: "SELECT id, name FROM organisation ORDER BY id") {
        byName[row.value("name")] = row.value("id") as Int64
      }
      let departments = try Shipped.profile().organisations.flatMap { row in
        row.names.map { (row.key, $0.name) }
      }
      for (key, name) in demo.organisations.map({ ($0.key, $0.name) }) + departments {
        guard let id = byName[name] else { continue }
        (ids[key], keys[id], names[key]) = (id, key, name)
      }
      let counts = try Row.fetchAll(
        db,
        sql: """
          SELECT organisationID AS id, count(*) AS count FROM partnershipParty
          JOIN partnership ON partnership.id = partnershipID AND state = 'agreed' GROUP BY 1
          """)
      for row in counts { partnerships[row.value("id")] = row.value("count") as Int }
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT organisationID AS id, direction, categoryCode AS code FROM offerLine
          WHERE categoryCode IS NOT NULL
          """)
      for row in rows {
        guard let direction: OfferLine.Direction = row.value("direction") else { continue }
        lines[direction, default: [:]][row.value("code"), default: []].insert(row.value("id"))
      }
    }
  }

  func ranking(
    by ranker: GoldenTrial.Ranker, _ question: GoldenQuestion, _ register: Register,
    _ today: DanishDate
  ) throws -> [String] {
    let others = keys.filter { $0.value != question.query }.values.sorted()
    switch ranker {
    case .ours:
      let found =
        switch question.kind {
        case .organisation:
          try ids[question.query].map { try register.suggestions(for: $0, today: today) }
        case .spoken:
          try register.suggestions(forSpokenNeed: question.query, askerID: nil, today: today)
        }
      return (found.map { $0.suggested + $0.related + $0.guesses } ?? []).compactMap { keys[$0.id] }
    case .categoryAndPartnerships:
      let fitting = try fitting(question, register, today)
      return byPartnerships(others.filter { ids[$0].map(fitting.contains) == true })
    case .mostPartnerships: return byPartnerships(others)
    case .alphabetical:
      return others.sorted { DanishOrder.isBefore(names[$0] ?? "", names[$1] ?? "") }
    case .random:
      var random = BenchRandom(seed: UInt64(question.id.utf8.reduce(7) { $0 &* 31 &+ Int($1) }))
      return others.map { ($0, random.next()) }.sorted { $0.1 < $1.1 }.map(\.0)
    }
  }

  private func byPartnerships(_ keys: [String]) -> [String] {
    keys.sorted { one, other in
      let (left, right) = (count(one), count(other))
      return left == right
        ? DanishOrder.isBefore(names[one] ?? "", names[other] ?? "") : left > right
    }
  }

  private func count(_ key: String) -> Int { ids[key].flatMap { partnerships[$0] } ?? 0 }

  /// Who offers what is asked for or asks for what is offered, by category alone.
  private func fitting(
    _ question: GoldenQuestion, _ register: Register, _ today: DanishDate
  ) throws -> Set<Int64> {
    switch question.kind {
    case .organisation:
      guard let id = ids[question.query] else { return [] }
      return OfferLine.Direction.allCases.reduce(into: []) { found, direction in
        let other: OfferLine.Direction = direction == .needs ? .offers : .needs
        for (code, owners) in lines[direction] ?? [:] where owners.contains(id) {
          found.formUnion(lines[other]?[code] ?? [])
        }
      }
    case .spoken:
      let read = try register.understand(question.query, today: today)
      guard let code = read.category?.code else { return [] }
      return lines[read.isOffer ? .needs : .offers]?[code] ?? []
    }
  }
}

/// What a ranking of graded answers is worth.
enum RankingGain {
  /// nDCG with gain 2^grade − 1 and discount log2(rank + 1), 0...1; 1 where nothing could be gained.
  static func ndcg(_ grades: [Int], ideal: [Int], at count: Int) -> Double {
    let best = dcg(ideal.sorted(by: >), count)
    return best > 0 ? dcg(grades, count) / best : 1
  }

  private static func dcg(_ grades: [Int], _ count: Int) -> Double {
    grades.prefix(count).enumerated().reduce(0) { sum, graded in
      sum + (exp2(Double(graded.element)) - 1) / log2(Double(graded.offset) + 2)
    }
  }
}
