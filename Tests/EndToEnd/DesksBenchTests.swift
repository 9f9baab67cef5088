import Foundation
import Testing

@Suite("hotline bench desks")
struct DesksBenchTests {
  private struct Answer: Decodable {
    struct Times: Decodable { let count: Int }
    let desks: Int
    let savesAsked: Int
    let savesMade: Int
    let mostMemory: Int
    let processorShare: Double
    let echo: Times
  }

  @Test("several desks on one register: what one saves is saved, and each key of the others shows")
  func several() throws {
    let ran = try CommandRun([
      "bench", "desks", "--desks", "3", "--saving", "1", "--rows", "100", "--seconds", "1",
      "--every", "300", "--keys", "20", "--json",
    ])
    let text = ran.output + ran.error
    let answer = try JSONDecoder().decode(Answer.self, from: Data(ran.output.utf8))
    #expect(answer.desks == 3 && answer.echo.count > 10, "\(text)")
    #expect(answer.savesAsked > 0 && answer.savesMade == answer.savesAsked, "\(text)")
    #expect(answer.mostMemory > 0 && answer.processorShare >= 0, "\(text)")
    #expect(ran.status == 0, "\(text)")
  }
}
