import Foundation
import Resources

/// Where a person's own settings lie: `hotline/settings.json` in the folder of settings
/// (`$XDG_CONFIG_HOME`, else `~/.config`), an object with a text for each of ``UserSettings/Name``.
public struct SettingsFile: Equatable, Sendable {
  public let url: URL

  public init(_ environment: [String: String]) {
    let base =
      environment["XDG_CONFIG_HOME"].flatMap { $0.hasPrefix("/") ? URL(filePath: $0) : nil }
      ?? HomeFolder.ofUser.appending(path: ".config")
    url = base.appending(path: "hotline").appending(path: "settings.json")
  }

  /// For a person, with `~` for their home.
  public var shown: String {
    let home = HomeFolder.ofUser.path
    return url.path.hasPrefix(home + "/") ? "~" + url.path.dropFirst(home.count) : url.path
  }

  /// What is set. A file that is not there sets nothing; what cannot be read in one is named, and the rest
  /// of it holds.
  public func read() -> (settings: UserSettings, problems: [SettingsProblem]) {
    var settings = UserSettings()
    guard access(url.path, F_OK) == 0 else { return (settings, []) }
    guard let texts = texts() else { return (settings, [.unreadable(path: url.path)]) }
    let problems = texts.sorted { $0.key < $1.key }.compactMap { key, value -> SettingsProblem? in
      guard let name = UserSettings.Name(rawValue: key) else {
        return .unknown(path: url.path, name: key)
      }
      return settings.set(name, to: value) ? nil : .noSuchValue(name, value)
    }
    return (settings, problems)
  }

  /// Sets what is set in `settings` and leaves everything else in the file as it is, also what a later
  /// program wrote. Makes the folder. Throws ``OutputError``, and ``SettingsProblem`` for a file that
  /// cannot be read, which stays.
  public func write(_ settings: UserSettings) throws {
    var texts: [String: String] = [:]
    if access(url.path, F_OK) == 0 {
      guard let known = self.texts() else { throw SettingsProblem.unreadable(path: url.path) }
      texts = known
    }
    for name in UserSettings.Name.allCases {
      if let value = settings.value(of: name) { texts[name.rawValue] = value }
    }
    try makeFolder()
    let file = try OutputFile(
      OutputPlace(path: url.path, for: .text, register: nil, isReplacing: true))
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    try file.write(String(decoding: try encoder.encode(texts), as: UTF8.self) + "\n")
    _ = try OutputFile.take([file])
  }

  private func texts() -> [String: String]? {
    FileManager.default.contents(atPath: url.path)
      .flatMap { try? JSONDecoder().decode([String: String].self, from: $0) }
  }

  private func makeFolder() throws {
    let folder = url.deletingLastPathComponent()
    guard access(folder.path, F_OK) != 0 else { return }
    do {
      try DurableFolder.make(folder, mode: 0o700)
    } catch {
      throw OutputError.cannotWrite(path: url.path)
    }
  }
}

/// What is wrong with a person's settings.
public enum SettingsProblem: Error, Equatable, Sendable {
  /// It is no object of texts.
  case unreadable(path: String)
  case unknown(path: String, name: String)
  case noSuchValue(UserSettings.Name, String)

  public func sentence(_ language: Language) -> String {
    switch self {
    case .unreadable(let path): SettingPhrases.unreadable(language, ["path": path])
    case .unknown(let path, let name):
      SettingPhrases.unknown(
        language,
        [
          "path": path, "name": name,
          "known": UserSettings.Name.allCases.map(\.rawValue).joined(separator: ", "),
        ])
    case .noSuchValue(let name, let value):
      SettingPhrases.noSuchValue(
        language,
        [
          "name": name.rawValue, "value": value,
          "known": name.values.joined(separator: ", "),
        ])
    }
  }
}
