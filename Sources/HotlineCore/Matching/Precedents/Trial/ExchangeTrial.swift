/// Asks for the receiver of every exchange of a list as if it were not known yet, and measures how
/// far up the rankers put it.
///
/// Nothing of the case that a question belongs to is seen in answering it: neither its exchanges
/// nor a count that they are part of. Candidates are the receivers of the precedents that are left;
/// who is not among them is missed.
public struct ExchangeTrial: Sendable {
  /// Who ranks.
  public enum Ranker: String, Sendable, CaseIterable {
    case precedentsAndKnowledge, precedents, knowledge
    /// Whoever has taken most is first, whatever is asked.
    case popularity
    /// By lot: what it reaches on average.
    case random
    /// The right answer first wherever it is a candidate: more cannot be reached.
    case ceiling
  }

  /// How many cases and questions were asked, and from how many precedents.
  public let cases, questions, precedents: Int
  /// Questions about surplus of which the knowledge says anything.
  public let questionsKnown: Int
  private let outcomes: [Ranker: [RankOutcome]]
  private let bootstrap: CaseBootstrap

  /// - Parameters:
  ///   - precedents: what may answer. With the questions themselves it leaves one case out at a
  ///     time.
  ///   - questions: what is asked about, each held against the receiver that it had.
  public init(precedents: [Exchange], questions: [Exchange], knowledge: StreamKnowledge) {
    cases = Set(questions.map(\.caseName)).count
    self.questions = questions.count
    self.precedents = precedents.count
    questionsKnown = questions.count {
      knowledge.use(of: $0.surplus.wasteCode, .standard).likeness > 0
    }
    var benches: [String: Bench] = [:]
    var outcomes: [Ranker: [RankOutcome]] = [:]
    for question in questions {
      let bench =
        benches[question.caseName]
        ?? Bench(precedents.filter { $0.caseName != question.caseName }, knowledge)
      benches[question.caseName] = bench
      for ranker in Ranker.allCases {
        outcomes[ranker, default: []].append(bench.outcome(of: question, ranker))
      }
    }
    self.outcomes = outcomes
    bootstrap = CaseBootstrap(cases: questions.map(\.caseName))
  }

  /// The mean over all questions with its interval.
  public func figure(_ measure: RankMeasure, of ranker: Ranker) -> TrialFigure {
    bootstrap.figure(gains(measure, ranker))
  }

  /// How much more `ranker` reaches than `other`, question by question, with its interval.
  public func difference(
    _ measure: RankMeasure, of ranker: Ranker, over other: Ranker
  ) -> TrialFigure {
    bootstrap.figure(zip(gains(measure, ranker), gains(measure, other)).map { $0 - $1 })
  }

  private func gains(_ measure: RankMeasure, _ ranker: Ranker) -> [Double] {
    (outcomes[ranker] ?? []).map { $0.gain(measure) }
  }
}

extension ExchangeTrial {
  /// What may answer the questions of one case.
  private struct Bench {
    let both, precedents, knowledge: PrecedentRanker
    let candidates: Set<String>
    let popularity: [String]

    init(_ exchanges: [Exchange], _ known: StreamKnowledge) {
      both = PrecedentRanker(precedents: exchanges, knowledge: known)
      precedents = PrecedentRanker(precedents: exchanges)
      knowledge = PrecedentRanker(precedents: [], knowledge: known)
      let ranker = precedents
      candidates = ranker.receivers
      popularity = PrecedentRanker.sorted(
        candidates.map { .init(industry: $0, score: Double(ranker.count(of: $0))) }
      ).map(\.industry)
    }

    func outcome(of question: Exchange, _ ranker: Ranker) -> RankOutcome {
      let receiver = question.receiverIndustry
      guard candidates.contains(receiver) else { return .missed }
      func place(by ranker: PrecedentRanker) -> RankOutcome {
        place(ranker.ranking(of: question.surplus, among: candidates).map(\.industry))
      }
      func place(_ ranking: [String]) -> RankOutcome {
        ranking.firstIndex(of: receiver).map { .rank($0 + 1) } ?? .missed
      }
      return switch ranker {
      case .precedentsAndKnowledge: place(by: both)
      case .precedents: place(by: precedents)
      case .knowledge: place(by: knowledge)
      case .popularity: place(popularity)
      case .random: .anywhere(among: candidates.count)
      case .ceiling: .rank(1)
      }
    }
  }
}
