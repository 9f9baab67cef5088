import Foundation
import Resources
import Testing

@testable import HotlineDesk

@Suite("The README")
struct ReadmeKeysTests {
  @Test("shows the key table as the code has it")
  func keys() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "README.md")
    let text = try String(contentsOf: file, encoding: .utf8)
    let parts = text.components(separatedBy: "<!-- keys -->\n")
    let shown = try #require(parts.last?.components(separatedBy: "<!-- /keys -->").first)
    #expect(shown == KeyTable.markdown(.danish) + "\n", "\(KeyTable.markdown(.danish))")
  }

  @Test("no key means two things in one place")
  func noDuplicates() {
    for context in KeyContext.allCases {
      let keys = KeyTable.bindings(in: context).map(\.key)
      #expect(Set(keys).count == keys.count, "\(context)")
    }
  }

  @Test("every command is given by some key, or stands in the palette")
  func everyCommand() {
    let bound = Set(KeyTable.bindings.map(\.command) + KeyTable.keyless.map(\.command))
    #expect(Set(Command.allCases).subtracting(bound).isEmpty)
  }
}
