import Screen
import Testing

@Suite("Canvas")
struct CanvasTests {
  @Test("a box carries a title at the left and a count at the right")
  func box() {
    var canvas = Canvas(size: Size(width: 36, height: 3))
    canvas.box(canvas.bounds, title: "Virksomheder", trailing: "3 af 1.248")
    #expect(
      Frame(canvas).lines == [
        "┌ Virksomheder ──────── 3 af 1.248 ┐",
        "│                                  │",
        "└──────────────────────────────────┘",
      ])
  }
}
