import Resources

/// What one person sets for themselves on this machine; nil where they set nothing.
public struct UserSettings: Equatable, Sendable {
  public var appearance: Appearance?
  public var language: Language?
  public var mouse: MouseUse?

  public init() {}

  /// Takes a value as it is written. False for one that there is not.
  @discardableResult
  public mutating func set(_ name: Name, to value: String) -> Bool {
    switch name {
    case .appearance:
      guard let value = Appearance(rawValue: value) else { return false }
      appearance = value
    case .language:
      guard let value = Language(rawValue: value) else { return false }
      language = value
    case .mouse:
      guard let value = MouseUse(rawValue: value) else { return false }
      mouse = value
    }
    return true
  }

  /// As it is written; nil where it is not set.
  public func value(of name: Name) -> String? {
    switch name {
    case .appearance: appearance?.rawValue
    case .language: language?.rawValue
    case .mouse: mouse?.rawValue
    }
  }
}

extension UserSettings {
  /// What can be set.
  public enum Name: String, Sendable, CaseIterable {
    case appearance, language, mouse

    /// What it may be, the standard first.
    public var values: [String] {
      switch self {
      case .appearance: Appearance.allCases.map(\.rawValue)
      case .language: Language.allCases.map(\.rawValue)
      case .mouse: MouseUse.allCases.map(\.rawValue)
      }
    }

    public func meaning(_ language: Language) -> String {
      switch self {
      case .appearance: SettingPhrases.appearance(language)
      case .language: SettingPhrases.language(language)
      case .mouse: SettingPhrases.mouse(language)
      }
    }
  }
}
