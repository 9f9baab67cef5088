import Screen
import Testing

@Suite("Canvas")
struct CanvasTests {
  private func drawn(
    width: Int, height: Int = 1, _ draw: (inout Canvas) -> Void
  ) -> [String] {
    var canvas = Canvas(size: Size(width: width, height: height))
    draw(&canvas)
    return Frame(canvas).lines
  }

  @Test("a box carries a title at the left and a count at the right")
  func box() {
    #expect(
      drawn(width: 36, height: 3) {
        $0.box($0.bounds, title: "Virksomheder", trailing: "3 af 1.248")
      } == [
        "┌ Virksomheder ──────── 3 af 1.248 ┐",
        "│                                  │",
        "└──────────────────────────────────┘",
      ])
  }

  @Test("a narrow box cuts the title first, then the count; the smallest has only corners")
  func narrowBoxes() {
    func top(_ width: Int) -> String {
      drawn(width: width, height: 2) {
        $0.box($0.bounds, title: "Virksomheder", trailing: "3 af 9")
      }[0]
    }
    #expect(top(18) == "┌ Virk… ─ 3 af 9 ┐")
    #expect(top(10) == "┌ 3 af 9 ┐")
    #expect(top(8) == "┌ 3 a… ┐")
    #expect(top(2) == "┌┐")
    #expect(top(1) == "")
  }

  @Test("a box in ASCII")
  func asciiBox() {
    #expect(
      drawn(width: 9, height: 3) { $0.box($0.bounds, title: "Mål", lines: .ascii) } == [
        "+ Mål --+", "|       |", "+-------+",
      ])
  }

  @Test("a long text ends in an ellipsis, or where its place ends")
  func overflow() {
    #expect(drawn(width: 8) { $0.write("rugbrødsfabrik", at: Point(x: 1, y: 0)) } == [" rugbrø…"])
    #expect(
      drawn(width: 8) {
        $0.write("rugbrødsfabrik", at: Point(x: 1, y: 0), maxWidth: 3, overflow: .clip)
      } == [" rug"])
    #expect(drawn(width: 4) { $0.write("rugb", at: Point(x: 0, y: 0)) } == ["rugb"])
    #expect(drawn(width: 4) { $0.write("æ", at: Point(x: 0, y: 0), maxWidth: 0) } == [""])
  }

  @Test("what is written is as wide as was answered")
  func widths() {
    var canvas = Canvas(size: Size(width: 10, height: 1))
    #expect(canvas.write("中æ", at: Point(x: 0, y: 0)) == 3)
    #expect(canvas.write("中文字", at: Point(x: 0, y: 0), maxWidth: 4) == 3)
    #expect(canvas.write("tal", endingAt: 10, y: 0) == 3)
    #expect(Frame(canvas).lines == ["中…    tal"])
  }

  @Test("half a wide letter is never left")
  func wideLetters() {
    #expect(
      drawn(width: 4) {
        $0.write("中文", at: Point(x: 0, y: 0))
        $0.write("x", at: Point(x: 1, y: 0))
      } == [" x文"])
    #expect(
      drawn(width: 4) {
        $0.write("中文", at: Point(x: 0, y: 0))
        $0.write("字", at: Point(x: 1, y: 0))
      } == [" 字"])
    #expect(drawn(width: 3) { $0.write("中文", at: Point(x: -1, y: 0)) } == [" 文"])
    #expect(
      drawn(width: 5) { canvas in
        canvas.write("ab", at: Point(x: 3, y: 0))
        canvas.inside(Rect(x: 0, y: 0, width: 3, height: 1)) {
          $0.write("中文", at: Point(x: 0, y: 0), overflow: .clip)
        }
      } == ["中 ab"])
  }

  @Test("a pane has its own coordinates and cannot draw outside of itself")
  func inside() {
    var canvas = Canvas(size: Size(width: 8, height: 3))
    canvas.fill(canvas.bounds, with: ".")
    canvas.inside(Rect(x: 2, y: 1, width: 4, height: 9)) { pane in
      #expect(pane.size == Size(width: 4, height: 9))
      pane.write("abcdefgh", at: Point(x: -2, y: 0), maxWidth: 40)
      pane.write("over", at: Point(x: 0, y: -1))
      pane.inside(Rect(x: 1, y: 1, width: 40, height: 1)) {
        $0.write("123456", at: Point(x: 0, y: 0))
      }
      pane.placeCursor(at: Point(x: 1, y: 1))
      pane.placeCursor(at: Point(x: 7, y: 0))
    }
    let frame = Frame(canvas)
    #expect(frame.lines == ["........", "..cdef..", "...123.."])
    #expect(frame.cursor == Point(x: 3, y: 2))
    #expect(canvas.size == Size(width: 8, height: 3))
  }

  @Test("styles stand in runs, and a highlight lies over what is there")
  func styles() {
    var canvas = Canvas(size: Size(width: 12, height: 1))
    let name = Style(foreground: .cyan)
    canvas.write("Gudenå", at: Point(x: 1, y: 0), style: name)
    canvas.highlight(Rect(x: 1, y: 0, width: 2, height: 1), with: Style(attributes: .bold))
    #expect(
      Frame(canvas).styledRuns(inRow: 0) == [
        StyledRun(x: 0, text: " ", style: .plain),
        StyledRun(x: 1, text: "Gu", style: name.adding(.bold)),
        StyledRun(x: 3, text: "denå", style: name),
      ])
  }

  @Test("no place and no size traps")
  func anywhere() {
    var random = SeededRandom(seed: 21)
    for _ in 0..<3_000 {
      let size = Size(
        width: .random(in: 0...9, using: &random), height: .random(in: 0...5, using: &random))
      var canvas = Canvas(size: size)
      func number() -> Int { Int.random(in: -12...12, using: &random) }
      for _ in 0..<6 {
        let rect = Rect(x: number(), y: number(), width: number(), height: number())
        canvas.inside(rect) {
          $0.box(Rect(x: number(), y: number(), width: number(), height: number()), title: "中")
          $0.write("a中æ", at: Point(x: number(), y: number()), maxWidth: number())
          $0.fill(Rect(x: number(), y: number(), width: number(), height: number()), with: "x")
          $0.placeCursor(at: Point(x: number(), y: number()))
        }
      }
      let frame = Frame(canvas)
      for y in 0..<size.height {
        #expect(frame.row(y).reduce(0) { $0 + Int($1.width) } == size.width)
      }
    }
  }
}
