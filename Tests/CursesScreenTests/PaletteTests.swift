import Screen
import Testing

@testable import CursesScreen

@Suite("Palette")
struct PaletteTests {
  private let style = Style(
    foreground: .indexed(196), background: .brightBlue, attributes: .underline)

  @Test("256 colours show a style as it is")
  func all() {
    #expect(Palette(colors: 256).shown(style) == style)
  }

  @Test("16 colours show the nearest")
  func sixteen() {
    #expect(
      Palette(colors: 16).shown(style)
        == Style(foreground: .brightRed, background: .brightBlue, attributes: .underline))
  }

  @Test("8 colours show a bright letter bold and a bright background plain")
  func eight() {
    #expect(
      Palette(colors: 8).shown(style)
        == Style(foreground: .red, background: .blue, attributes: [.underline, .bold]))
  }

  @Test("without colours a coloured background is reverse, a coloured letter plain")
  func none() {
    #expect(Palette(colors: 0).shown(style) == Style(attributes: [.underline, .reverse]))
    #expect(Palette(colors: 0).shown(Style(foreground: .red)) == .plain)
  }
}
