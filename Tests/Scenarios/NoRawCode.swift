import Foundation
import HotlineCore
import Resources
import Screen
import Testing

@testable import HotlineDesk

/// What the register calls a thing among its own is shown to nobody.
@Suite("No raw code on screen")
struct NoRawCode {
  /// Words that only a program writes: parted by underscores, or with a capital in the middle.
  private static var shape: Regex<Substring> {
    /\b[a-zA-Z]+_[a-zA-Z0-9_]+\b|\b[a-zæøå]{2,}[A-ZÆØÅ][a-zæøåA-ZÆØÅ]+\b/
  }

  /// Codes of schemes as no Dane writes them: with *oe* for *ø*, and the like.
  private static func codes(_ lookups: StoredLookups) -> Set<String> {
    Set(lookups.schemes.map(\.code).filter { $0.contains("oe") || $0.contains("ae") })
  }

  private func expectNone(_ desk: TestDesk, _ codes: Set<String>, _ place: String) {
    let text = desk.screen
    for match in text.matches(of: Self.shape) {
      Issue.record("\(match.output) in \(place)\n\(text)")
    }
    for word in text.split(whereSeparator: { !$0.isLetter && $0 != "_" && !$0.isNumber })
    where codes.contains(String(word)) {
      Issue.record("\(word) in \(place)\n\(text)")
    }
  }

  @Test("the desk, what is read on it, every list and every form of the demo")
  func screens() throws {
    let desk = try TestDesk(width: 200, height: 60)
    let codes = Self.codes(try desk.register.lookups())
    for hit in desk.state.list.page.hits {
      desk.send(.pressed(.escape))
      desk.type(hit.name)
      expectNone(desk, codes, hit.name)
      desk.press(.enter)
      for _ in 0..<3 {
        expectNone(desk, codes, "\(hit.name) in full")
        desk.press(.pageDown)
      }
      desk.press(.escape)
    }
    for _ in 0..<6 { desk.press(.escape) }
    desk.press(.backTab)
    for goal in 0...5 {
      desk.press(.enter)
      for _ in 0..<4 {
        expectNone(desk, codes, "goal \(goal)")
        desk.press(.pageDown)
      }
      desk.press(.escape, .down)
    }
    desk.press(.function(9))
    for _ in 0..<4 {
      expectNone(desk, codes, "the goals in full")
      desk.press(.pageDown)
    }
    desk.press(.escape, .control("g"))
    for list in RecordList.all {
      expectNone(desk, codes, list.title(.danish))
      desk.press(.right)
    }
    desk.press(.escape)
    for key in [Key.function(1), .function(5), .control("p"), .control("o"), .control("f")] {
      desk.press(key)
      expectNone(desk, codes, "\(key)")
      desk.press(.escape)
    }
  }
}
