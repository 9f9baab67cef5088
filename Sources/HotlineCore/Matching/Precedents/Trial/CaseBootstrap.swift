/// Between which figures a mean would have lain in 95 of 100 samples of as many cases: a percentile
/// bootstrap that draws whole cases, since what is asked about one case hangs together.
///
/// Every interval comes from the same draws, so that the interval of a difference is that of pairs.
public struct CaseBootstrap: Sendable {
  public static let draws = 2_000
  public static let seed: UInt64 = 1

  /// For each draw how often each case was drawn.
  private let counts: [[Int]]
  private let questionsOfCase: [[Int]]

  /// - Parameter cases: the case of each question, in their order.
  init(cases: [String], draws: Int = Self.draws, seed: UInt64 = Self.seed) {
    // Cases in the order in which they come: that of a dictionary is another one in every run.
    var places: [String: Int] = [:]
    var questions: [[Int]] = []
    for (index, name) in cases.enumerated() {
      if let place = places[name] {
        questions[place].append(index)
      } else {
        places[name] = questions.count
        questions.append([index])
      }
    }
    var random = BenchRandom(seed: seed)
    counts = (0..<draws).map { _ in
      var counts = Array(repeating: 0, count: questions.count)
      for _ in questions { counts[random.below(questions.count)] += 1 }
      return counts
    }
    questionsOfCase = questions
  }

  /// The mean of `values`, one of each question, and its interval.
  func figure(_ values: [Double]) -> TrialFigure {
    let sums = questionsOfCase.map { questions in questions.reduce(0) { $0 + values[$1] } }
    let means = counts.map { counts in
      let drawn = zip(counts, questionsOfCase).reduce(0) { $0 + $1.0 * $1.1.count }
      let sum = zip(counts, sums).reduce(0) { $0 + Double($1.0) * $1.1 }
      return drawn == 0 ? 0 : sum / Double(drawn)
    }.sorted()
    let mean = values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count)
    guard let first = means.first, let last = means.last else {
      return TrialFigure(mean: mean, low: mean, high: mean)
    }
    // 2.5 % of the draws lie below the interval and as many above it.
    let tail = means.count / 40
    guard means.count > 2 * tail else { return TrialFigure(mean: mean, low: first, high: last) }
    return TrialFigure(mean: mean, low: means[tail], high: means[means.count - 1 - tail])
  }
}

/// A mean over all questions and its 95 % interval.
public struct TrialFigure: Sendable, Equatable, Encodable {
  public let mean, low, high: Double
}
