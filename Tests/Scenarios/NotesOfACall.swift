import HotlineCore
import HotlineDesk
import Resources
import Screen
import Testing

@testable import HotlineDesk

/// The pane of a call: room for notes, and who, which number and how long in its frame.
@Suite("Notes of a call")
struct NotesOfACall {
  /// How many rows of the screen show a line of the notes.
  private func shownLines(_ desk: TestDesk, of count: Int) -> Int {
    (1...count).count { desk.shows("linje \($0) af") }
  }

  private func typeLines(_ desk: TestDesk, _ count: Int) {
    for number in 1...count {
      if number > 1 { desk.press(.enter) }
      desk.type("linje \(number) af notatet")
    }
  }

  @Test("they take the rows that no field needs: on 200×60 eight lines stand there at once")
  func rows() throws {
    let large = try TestDesk(width: 200, height: 60)
    large.press(.function(2))
    typeLines(large, 8)
    #expect(shownLines(large, of: 8) == 8)
    // The fields below stay in sight.
    #expect(large.shows("Opfølgning"))

    let small = try TestDesk(width: 80, height: 24)
    small.press(.function(2))
    typeLines(small, 12)
    #expect(shownLines(small, of: 12) == 4)
    #expect(small.shows("linje 12 af notatet"))
  }

  @Test("any other form gives its first long text the rows that it needs, and no more")
  func otherForms() throws {
    let desk = try TestDesk(width: 120, height: 60)
    desk.press(.function(4))
    desk.moveTo("Formål")
    typeLines(desk, 6)
    #expect(shownLines(desk, of: 6) == 6)
  }

  @Test("the frame shows who, which number and how long; the note where it is out of sight")
  func frame() throws {
    let desk = try TestDesk(width: 80, height: 24)
    desk.type("langsø")
    desk.press(.up, .function(2))
    desk.wait(seconds: 134)
    desk.type("åbningstider i julen")
    let top = try #require(desk.lines.first { $0.contains("╔ Opkald") })
    #expect(top.hasPrefix("╔ Opkald · Kafé Langsø · 86 80 11 22 ═"))
    #expect(top.contains("☎ 02:14"))
    #expect(!top.contains("åbningstider"))
    desk.moveTo("Opfølgning")
    let scrolled = try #require(desk.lines.first { $0.contains("╔ Opkald") })
    #expect(scrolled.contains("86 80 11 22 · åbningstider i julen"))
  }
}
