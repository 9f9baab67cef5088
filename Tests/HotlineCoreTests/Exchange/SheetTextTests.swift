import Testing

@testable import HotlineCore

/// Signs that a workbook writes in its own way.
@Suite("The texts of a workbook")
struct SheetTextTests {
  @Test(
    "what XML cannot hold is read as it was typed",
    arguments: [
      ("Vestergade 1_x000D_", "Vestergade 1"), ("a_x000A_b", "a b"), ("_x005F_x000D_", "_x000D_"),
      ("max_x", "max_x"), ("_xD800_", ""),
    ])
  func plain(text: String, typed: String) {
    #expect(SheetText.plain(text) == typed)
  }
}
