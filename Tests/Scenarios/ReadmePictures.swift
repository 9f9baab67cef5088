import Foundation
import HotlineDesk
import Screen
import Testing

/// The pictures of the desk in the README are the desk as it is.
///
/// `HOTLINE_WRITES_README=1` draws them anew.
@Suite("Pictures of the README")
struct ReadmePictures {
  private static let file = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "README.md")

  @Test("show the desk and a call as they are drawn")
  func pictures() throws {
    let desk = try TestDesk(width: 120, height: 30)
    desk.type("kantine")
    let call = try TestDesk(width: 80, height: 24)
    call.type("højskolen")
    call.press(.up, .function(2))
    call.type("søger kantine til 60 fra januar")
    call.press(.function(2))
    call.type("kantine")
    call.press(.control("k"))
    call.wait(seconds: 134)
    var text = try String(contentsOf: Self.file, encoding: .utf8)
    for (name, screen) in [("desk", desk.screen), ("call", call.screen)] {
      let (start, end) = ("<!-- \(name) -->\n```\n", "\n```\n<!-- /\(name) -->")
      let from = try #require(text.range(of: start)?.upperBound, "no picture \(name)")
      let to = try #require(text.range(of: end, range: from..<text.endIndex)?.lowerBound)
      if ProcessInfo.processInfo.environment["HOTLINE_WRITES_README"] == nil {
        #expect(String(text[from..<to]) == screen, "the picture \(name) is another one")
      }
      text.replaceSubrange(from..<to, with: screen)
    }
    if ProcessInfo.processInfo.environment["HOTLINE_WRITES_README"] != nil {
      try text.write(to: Self.file, atomically: true, encoding: .utf8)
    }
  }
}
