import Resources

/// How the desk looks. No meaning is carried by colour alone in any of them.
public enum Appearance: String, Codable, Sendable, CaseIterable {
  /// On a dark background.
  case dark
  /// On a light one.
  case light
  /// Nothing is faint: for poor eyes and poor screens.
  case contrast
  /// Without colours.
  case mono

  public func word(_ language: Language) -> String {
    switch self {
    case .dark: SettingPhrases.dark(language)
    case .light: SettingPhrases.light(language)
    case .contrast: SettingPhrases.contrast(language)
    case .mono: SettingPhrases.mono(language)
    }
  }
}
