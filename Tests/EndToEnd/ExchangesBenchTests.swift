import Foundation
import Testing

@Suite("hotline bench exchanges")
struct ExchangesBenchTests {
  private let folder: CommandFolder
  private let precedents: String
  private let questions: String

  init() throws {
    folder = try CommandFolder()
    let header = "case,provider_nace,receiver_nace,ewc,stream\n"
    precedents = try folder.file(
      "kendt.csv", header + "1,1610,3101,150103,kasser\n1,5610,0113,200108,rester\n")
    questions = try folder.file("spurgt.csv", header + "2,1623,3101,150103,paller\n")
  }

  private func run(_ arguments: String...) throws -> CommandRun {
    try CommandRun(["bench", "exchanges"] + arguments)
  }

  @Test("answers the questions of one list from another, as a table and as JSON")
  func divided() throws {
    let table = try run("--train", precedents, "--test", questions)
    #expect(table.status == 0, "\(table.error)")
    let lines = table.output.split(separator: "\n")
    #expect(lines.first == "cases       1")
    #expect(lines.allSatisfy { $0.count < 80 })
    #expect(lines.contains { $0.hasPrefix("without   ") && $0.hasSuffix(" 1.000") })

    let json = try run("--train", precedents, "--test", questions, "--json")
    let answer = try #require(
      try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    #expect(
      answer.keys.sorted() == [
        "cases", "differences", "draws", "precedents", "questions", "questionsKnown", "rankers",
        "seed",
      ])
    let rankers = try #require(answer["rankers"] as? [[String: Any]])
    #expect(
      rankers.compactMap { $0["ranker"] as? String } == [
        "precedentsAndKnowledge", "precedents", "knowledge", "popularity", "random", "ceiling",
      ])
    let figures = try #require(rankers.first?["figures"] as? [String: [String: Double]])
    #expect(
      figures.keys.sorted() == ["hitRateAt10", "hitRateAt5", "ndcgAt10", "reciprocalRankAt10"])
    #expect(figures["ndcgAt10"] == ["mean": 1, "low": 1, "high": 1])
  }

  @Test("leaves one case out: a list of one case answers nothing")
  func oneCase() throws {
    let ran = try run("--leave-one-case-out", precedents)
    #expect(ran.status == 0, "\(ran.error)")
    let row = ran.output.split(separator: "\n").first { $0.hasPrefix("ceiling") }
    #expect(row?.hasSuffix(" 0.000") == true)
    #expect(!ran.output.contains("nan"))
  }

  @Test("wants two lists or one, and lists of exchanges")
  func wrongUse() throws {
    for arguments in [[], ["--train", precedents], ["--test", questions]] {
      #expect(try CommandRun(["bench", "exchanges"] + arguments).status == 2)
    }
    let both = try run(
      "--train", precedents, "--test", questions, "--leave-one-case-out", questions)
    #expect(both.status == 2)
    let other = try folder.file("andet.csv", "navn,by\nPrøve,Silkeborg\n")
    let refused = try run("--leave-one-case-out", other)
    #expect(refused.status == 2)
    #expect(refused.error.contains("der mangler kolonner: case, provider_nace"))
    #expect(refused.output == "")
  }
}
