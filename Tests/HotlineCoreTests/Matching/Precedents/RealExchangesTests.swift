import Foundation
import Testing

@testable import HotlineCore

/// The exchanges of the MAESTRI project, each case left out in its turn. The figures guard the
/// protocol: with only the row left out, and not its case, they would be 0.63 of hits.
@Suite(
  "Real exchanges of surplus",
  .enabled(if: TestData.exists("resource-exchanges.csv"), "the folder of real data is missing"))
struct RealExchangesTests {
  @Test("reach what the protocol measured, and with what is known more than popularity")
  func figures() throws {
    let path = TestData.folder.appending(path: "resource-exchanges.csv").path
    let rows = try ExchangeFile(path: path).exchanges()
    #expect(rows.count == 202)
    #expect(Set(rows.map(\.receiverIndustry)).count == 63)
    let trial = ExchangeTrial(precedents: rows, questions: rows, knowledge: try .shipped())
    #expect(trial.cases == 29)

    func figure(_ measure: RankMeasure, _ ranker: ExchangeTrial.Ranker) -> Double {
      trial.figure(measure, of: ranker).mean
    }
    #expect(abs(figure(.hitRateAt10, .popularity) - 0.371) < 0.002)
    #expect(abs(figure(.ndcgAt10, .popularity) - 0.248) < 0.002)
    #expect(abs(figure(.hitRateAt10, .precedents) - 0.500) < 0.002)
    #expect(abs(figure(.ndcgAt10, .precedents) - 0.317) < 0.002)
    #expect(figure(.hitRateAt10, .ceiling) == 151.0 / 202)

    #expect(figure(.hitRateAt10, .precedentsAndKnowledge) >= 0.50)
    #expect(figure(.ndcgAt10, .precedentsAndKnowledge) >= 0.317)
    for measure in [RankMeasure.hitRateAt10, .ndcgAt10] {
      #expect(
        trial.difference(measure, of: .precedentsAndKnowledge, over: .popularity).low > 0)
    }
  }
}
