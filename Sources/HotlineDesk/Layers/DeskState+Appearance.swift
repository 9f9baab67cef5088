import HotlineCore
import Resources

extension DeskState {
  /// Which looks there are, the one that is used marked.
  mutating func askForAppearance() -> [DeskEffect] {
    let letters: [Appearance: Character] = [
      .dark: "m", .light: "l", .contrast: "h", .mono: "u",
    ]
    let items = Appearance.allCases.map { look in
      MenuItem(
        look.word(language), detail: look == appearance ? SettingPhrases.isUsed(language) : "",
        letter: letters[look], action: .look(look))
    }
    layers.append(
      .menu(Menu(title: SettingPhrases.appearanceTitle(language), items: items, isFiltered: false)))
    return []
  }

  /// At once, and the next time too.
  mutating func look(_ wanted: Appearance) -> [DeskEffect] {
    appearance = wanted
    return [.keepAppearance(wanted)]
  }
}
