import HotlineCore
import HotlineDesk
import Screen
import Testing

@testable import HotlineDesk

/// A reader is a list too: what stands for a record is selected, edited and opened; text is passed
/// over.
@Suite("A cursor in every reader")
struct CursorInReaders {
  private func selected(_ desk: TestDesk) throws -> ReaderLine {
    guard case .reader(let reader) = desk.state.layers.last else {
      Issue.record("no reader on\n\(desk.screen)")
      throw NoReader()
    }
    return try #require(desk.state.selectedLine(of: reader))
  }

  private struct NoReader: Error {}

  @Test("arrows go from one line that stands for something to the next; text is passed over")
  func arrows() throws {
    let desk = try TestDesk()
    desk.type("kantine")
    desk.press(.enter)
    var seen: [String] = []
    for _ in 0..<12 {
      let line = try selected(desk)
      #expect(line.isLive, "\(line.text)")
      seen.append(line.text)
      desk.press(.down)
    }
    #expect(Set(seen).count == 12)
    for _ in 0..<12 { desk.press(.up) }
    #expect(try selected(desk).text == seen.first)
  }

  @Test("Ctrl+E and Enter open the form of the selected line, and Esc comes back to it")
  func edit() throws {
    let desk = try TestDesk()
    desk.type("kantine")
    desk.press(.enter)
    for _ in 0..<30 where try !selected(desk).text.hasPrefix("Tilbyder") { desk.press(.down) }
    let line = try selected(desk).text
    for key in [Key.control("e"), .enter] {
      desk.press(key)
      #expect(desk.form?.value(FieldPath(.title)) == .text("kantinedrift"), "\(desk.screen)")
      desk.press(.escape)
      #expect(try selected(desk).text == line)
    }
  }

  @Test("a row behind a figure is edited where it stands")
  func figure() throws {
    let desk = try TestDesk()
    desk.press(.tab, .tab, .tab, .down, .down, .enter)
    #expect(try selected(desk).entry?.edit != nil)
    desk.press(.control("e"))
    #expect(desk.form != nil)
  }

  @Test("the footer offers what the selected line can do, and nothing else")
  func footer() throws {
    let desk = try TestDesk()
    desk.type("kantine")
    desk.press(.enter)
    #expect(desk.lines.last?.contains("^E Ret") == true)
    desk.press(.home)
    for _ in 0..<60 where try selected(desk).entry?.edit != nil { desk.press(.down) }
    if try selected(desk).entry?.edit == nil {
      #expect(desk.lines.last?.contains("^E Ret") == false)
    }
  }

  @Test("text without records is scrolled to its end")
  func text() throws {
    let desk = try TestDesk(width: 80, height: 24)
    desk.run("beslutninger")
    desk.press(.end)
    #expect(desk.lines[22].contains(" ↑ ") && !desk.lines[22].contains(" ↓ "))
    desk.press(.home)
    #expect(!desk.lines[22].contains(" ↑ "))
  }
}
