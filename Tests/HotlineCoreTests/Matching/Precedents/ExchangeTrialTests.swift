import Testing

@testable import HotlineCore

@Suite("Exchanges asked about as if they were not known")
struct ExchangeTrialTests {
  private func row(_ name: String, _ receiver: String, _ waste: String = "150103") -> Exchange {
    Exchange(caseName: name, surplus: Surplus(wasteCode: waste), receiverIndustry: receiver)
  }

  private func leavingOut(_ rows: [Exchange]) -> ExchangeTrial {
    ExchangeTrial(precedents: rows, questions: rows, knowledge: StreamKnowledge([]))
  }

  @Test("nothing of its own case answers a question, be it the same exchange twice")
  func caseIsHidden() {
    let twice = leavingOut([row("1", "31"), row("1", "31"), row("2", "01")])
    for ranker in ExchangeTrial.Ranker.allCases {
      #expect(twice.figure(.hitRateAt10, of: ranker).mean == 0, "\(ranker)")
    }
    let elsewhere = leavingOut([row("1", "31"), row("2", "31")])
    #expect(elsewhere.figure(.hitRateAt10, of: .precedents).mean == 1)
  }

  @Test("nor does its own case where precedents come from another list")
  func caseIsHiddenInBoth() {
    func reached(_ precedents: Exchange...) -> Double {
      ExchangeTrial(
        precedents: precedents, questions: [row("1", "31")], knowledge: StreamKnowledge([])
      ).figure(.ndcgAt10, of: .precedents).mean
    }
    #expect(reached(row("1", "31"), row("2", "01")) == 0)
    #expect(reached(row("2", "31"), row("3", "31"), row("2", "01")) == 1)
    #expect(reached() == 0)
  }

  @Test("a receiver without a precedent is missed, and still counted among the questions")
  func missed() {
    let trial = leavingOut([row("1", "31"), row("2", "31"), row("3", "2351"), row("3", "01")])
    #expect(trial.questions == 4)
    #expect(trial.cases == 3)
    for ranker in [ExchangeTrial.Ranker.precedents, .popularity, .ceiling] {
      #expect(trial.figure(.hitRateAt10, of: ranker).mean == 0.5, "\(ranker)")
    }
  }

  @Test("knowledge brings in nobody who is no receiver of a precedent")
  func knowledgeAddsNoCandidate() {
    let rows = [row("1", "31"), row("2", "01")]
    let known = StreamKnowledge([.init(wasteCodes: ["150103"], users: ["31", "01"])])
    let trial = ExchangeTrial(precedents: rows, questions: rows, knowledge: known)
    #expect(trial.questionsKnown == 2)
    for ranker in ExchangeTrial.Ranker.allCases {
      #expect(trial.figure(.hitRateAt10, of: ranker).mean == 0, "\(ranker)")
    }
  }

  @Test("knowledge ranks alone and beside precedents")
  func knowledge() {
    let rows = [
      row("1", "01", "200108"), row("1", "31"), row("2", "01", "200108"), row("2", "31", "030105"),
    ]
    let known = StreamKnowledge([.init(wasteCodes: ["150103", "030105"], users: ["31"])])
    let trial = ExchangeTrial(precedents: rows, questions: rows, knowledge: known)
    // 31 twice: first by knowledge, else by code after 01. 01 twice: first without knowledge.
    #expect(trial.figure(.reciprocalRankAt10, of: .precedents).mean == 0.75)
    #expect(trial.figure(.reciprocalRankAt10, of: .precedentsAndKnowledge).mean == 1)
    #expect(trial.figure(.reciprocalRankAt10, of: .knowledge).mean == 1)
    #expect(
      trial.difference(.reciprocalRankAt10, of: .precedentsAndKnowledge, over: .precedents).mean
        == 0.25)
  }

  @Test("popularity counts no exchange of the case")
  func popularity() {
    // Without case 1 each of the three has one exchange, and 01 stands first by its code.
    let rows = [row("1", "31"), row("1", "31"), row("1", "31")]
    let others = [row("2", "01"), row("3", "2351"), row("4", "31")]
    let trial = ExchangeTrial(
      precedents: rows + others, questions: rows, knowledge: StreamKnowledge([]))
    #expect(trial.figure(.reciprocalRankAt10, of: .popularity).mean == 1.0 / 3)
  }

  @Test("by lot is what every order reaches on average")
  func random() {
    let others = (0..<20).map { row("2", "\(10 + $0)") }
    let trial = ExchangeTrial(
      precedents: others, questions: [row("1", "12")], knowledge: StreamKnowledge([]))
    #expect(trial.figure(.hitRateAt5, of: .random).mean == 0.25)
    #expect(trial.figure(.hitRateAt10, of: .random).mean == 0.5)
  }

  private static let worths: [(rank: Int, worth: [Double])] = [
    (1, [1, 1, 1, 1]), (3, [1, 1, 0.3333, 0.5]), (5, [1, 1, 0.2, 0.3869]),
    (6, [0, 1, 0.1667, 0.3562]), (10, [0, 1, 0.1, 0.2891]), (11, [0, 0, 0, 0]),
  ]

  @Test("a rank is worth what the measures say", arguments: worths)
  func measures(rank: Int, worth: [Double]) {
    for (measure, value) in zip(RankMeasure.allCases, worth) {
      #expect(abs(measure.gain(rank: rank) - value) < 0.000_1, "\(measure)")
    }
  }

  @Test("nothing is asked: nothing is reached, and nothing stops")
  func empty() {
    #expect(
      leavingOut([]).figure(.hitRateAt10, of: .precedents)
        == TrialFigure(mean: 0, low: 0, high: 0))
  }
}
