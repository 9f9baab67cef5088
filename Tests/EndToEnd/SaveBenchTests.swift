import Foundation
import Testing

@Suite("hotline bench save")
struct SaveBenchTests {
  private struct Answer: Decodable {
    let acknowledged: Int
    let errors: [String: Int]
    let lost: Int
    let doubled: Int
    let leftBehind: Int
    let diedByThemselves: Int
    let killed: Int
    let isSound: Bool
    let byKind: [String: Times]

    struct Times: Decodable { let count: Int }
  }

  private func run(_ options: String...) throws -> (answer: Answer, text: String, status: Int32) {
    let ran = try CommandRun(["bench", "save", "--rows", "40", "--json"] + options)
    let answer = try JSONDecoder().decode(Answer.self, from: Data(ran.output.utf8))
    return (answer, ran.output + ran.error, ran.status)
  }

  @Test("what several processes save at once is all there, and none of it is refused")
  func atOnce() throws {
    let (answer, text, status) = try run("--writers", "4", "--seconds", "2")
    #expect(answer.acknowledged > 20, "\(text)")
    #expect(answer.byKind.count > 4, "\(text)")
    #expect(answer.errors.isEmpty && answer.lost == 0 && answer.doubled == 0, "\(text)")
    #expect(answer.leftBehind == 0 && answer.diedByThemselves == 0, "\(text)")
    #expect(answer.isSound && status == 0, "\(text)")
  }

  @Test("writers that are killed while they write lose and double nothing that was acknowledged")
  func killed() throws {
    let kills = LongTests.areWanted ? 200 : 6
    let (answer, text, status) = try run(
      "--writers", "3", "--seconds", "2", "--kills", "\(kills)")
    #expect(answer.killed == kills && answer.acknowledged > 10, "\(text)")
    #expect(answer.errors.isEmpty && answer.lost == 0 && answer.doubled == 0, "\(text)")
    #expect(answer.isSound && status == 0, "\(text)")
  }
}
