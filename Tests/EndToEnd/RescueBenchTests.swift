import Foundation
import Testing

@Suite("hotline bench rescue")
struct RescueBenchTests {
  private struct Answer: Decodable {
    let moments: Int
    let byEnding: [String: Int]
    let charactersDue: Int
    let charactersLost: Int
    let draftsLost: Int
    let checksFailed: Int
  }

  /// Each ending once among forms and once in a call; long series are run by command.
  @Test("nothing typed is lost, however the desk ends")
  func nothingLost() throws {
    let process = Process()
    process.executableURL = URL(filePath: Programs.hotline)
    process.arguments = ["bench", "rescue", "--moments", "\(LongTests.moments)", "--json"]
    let output = Pipe()
    process.standardOutput = output
    var environment = ProcessInfo.processInfo.environment
    environment["TMPDIR"] = RealDesk.quickFolder.path
    process.environment = environment
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    let text = String(decoding: data, as: UTF8.self)
    let answer = try JSONDecoder().decode(Answer.self, from: data)
    #expect(answer.moments == LongTests.moments)
    #expect(answer.byEnding.count == 7)
    #expect(answer.charactersDue > 10 * answer.moments)
    #expect(answer.charactersLost == 0 && answer.draftsLost == 0, "\(text)")
    #expect(answer.checksFailed == 0, "\(text)")
    #expect(process.terminationStatus == 0, "\(text)")
  }
}
