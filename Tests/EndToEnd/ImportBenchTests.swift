import Foundation
import Testing

@Suite("hotline bench import")
struct ImportBenchTests {
  private struct Answer: Decodable {
    struct Run: Decodable {
      let new: Int
      let skipped: Int
      let others: Int
      let peakBytes: Int
    }
    let rows: Int
    let atOnce: Run
    let isTakenBack: Bool
    let killed: Int
    let lost: Int
    let isSound: Bool
  }

  /// Names that differ by a number at the end stand between the same two neighbours in every list.
  @Test("a list that is killed in the middle comes in whole and once, and can be taken back")
  func killed() throws {
    let ran = try CommandRun([
      "bench", "import", "--rows", "300", "--kills", "3", "--names", "numbered", "--undo", "--json",
    ])
    let text = ran.output
    let answer = try JSONDecoder().decode(Answer.self, from: Data(text.utf8))
    #expect(answer.atOnce.new == 300 && answer.atOnce.others == 0, "\(text)")
    #expect(answer.killed > 0, "\(text)")
    #expect(answer.lost == 0 && answer.isSound && answer.isTakenBack, "\(text)")
    #expect(ran.status == 0, "\(text)")
  }
}
