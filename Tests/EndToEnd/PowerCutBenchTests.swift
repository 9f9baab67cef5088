import Foundation
import Testing

@Suite("hotline bench powercut")
struct PowerCutBenchTests {
  private struct Answer: Decodable {
    let acknowledged: Int
    let unknown: [String]
    let otherSyncs: [String]
    let whole: Looked
    let mutants: [Mutant]

    struct Looked: Decodable {
      let states: Int
      let lost: Int
      let damaged: Int
      let closed: Int
    }

    struct Mutant: Decodable {
      let sync: String
      let looked: Looked
    }
  }

  private func run(_ options: String...) throws -> (answer: Answer?, text: String, status: Int32) {
    let ran = try CommandRun(["bench", "powercut", "--json"] + options)
    let answer = try? JSONDecoder().decode(Answer.self, from: Data(ran.output.utf8))
    return (answer, ran.output + ran.error, ran.status)
  }

  @Test("no power cut takes away what was acknowledged, or leaves half of anything")
  func kept() throws {
    let states = LongTests.areWanted ? 2_000 : 6
    let (answer, text, status) = try run("--saves", "2", "--states", "\(states)")
    if text.contains("no process may be watched here") { return }
    let found = try #require(answer, "\(text)")
    #expect(found.acknowledged > 30 && found.whole.states == states, "\(text)")
    #expect(found.whole.lost + found.whole.damaged + found.whole.closed == 0, "\(text)")
    #expect(found.unknown == [] && found.otherSyncs == [] && status == 0, "\(text)")
  }

  @Test("a sync that is left out is seen: without it something acknowledged is gone")
  func mutants() throws {
    let options =
      LongTests.areWanted ? ["--mutants"] : ["--mutant", "logAtCommit", "--mutant-states", "16"]
    let ran = try CommandRun(
      ["bench", "powercut", "--json", "--saves", "2", "--states", "1"] + options)
    if ran.error.contains("no process may be watched here") { return }
    let found = try JSONDecoder().decode(Answer.self, from: Data(ran.output.utf8))
    #expect(
      LongTests.areWanted ? found.mutants.count > 20 : found.mutants.count == 1, "\(ran.output)")
    let lost = found.mutants.first { $0.sync == "logAtCommit" }?.looked.lost ?? 0
    #expect(lost > 0 && ran.status == 0, "\(ran.output)\(ran.error)")
  }
}
