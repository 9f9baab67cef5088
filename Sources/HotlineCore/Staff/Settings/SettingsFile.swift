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

  /// What is set. A file that is not there sets nothing; what cannot be read in one is named with its line,
  /// and the rest of it holds.
  public func read() -> (settings: UserSettings, problems: [SettingsProblem]) {
    var settings = UserSettings()
    guard access(url.path, F_OK) == 0 else { return (settings, []) }
    guard let text = text() else { return (settings, [.unreadable(path: url.path)]) }
    var problems = text.badLines.map { number, text in
      SettingsProblem.badLine(path: url.path, line: number, text: text)
    }
    let values = text.texts.merging(text.others) { one, _ in one }
    for (key, value) in values.sorted(by: { $0.key < $1.key }) {
      guard let name = UserSettings.Name(rawValue: key) else {
        problems.append(.unknown(path: url.path, name: key))
        continue
      }
      guard text.others[key] == nil, settings.set(name, to: value) else {
        problems.append(
          .badValue(path: url.path, line: text.line(of: key) ?? 1, name, value))
        continue
      }
    }
    return (settings, problems)
  }

  /// Sets what is set in `settings`, takes out what is named in `standard`, and leaves everything else in the
  /// file as it is, also what a later program wrote. Makes the folder. Throws ``OutputError``, and
  /// ``SettingsProblem`` for a file that cannot be read as a whole, which stays.
  public func write(_ settings: UserSettings, standard: [UserSettings.Name] = []) throws {
    var values: [String: Any] = [:]
    if access(url.path, F_OK) == 0 {
      let known = text()
      guard let object = known?.object else {
        throw known?.badLines.first.map {
          SettingsProblem.badLine(path: url.path, line: $0.number, text: $0.text)
        } ?? .unreadable(path: url.path)
      }
      values = object
    }
    for name in UserSettings.Name.allCases {
      if let value = settings.value(of: name) { values[name.rawValue] = value }
    }
    for name in standard { values[name.rawValue] = nil }
    try makeFolder()
    let file = try OutputFile(
      OutputPlace(path: url.path, for: .text, register: nil, isReplacing: true))
    let data = try JSONSerialization.data(
      withJSONObject: values, options: [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes])
    try file.write(String(decoding: data, as: UTF8.self) + "\n")
    _ = try OutputFile.take([file])
  }

  private func text() -> SettingsText? {
    FileManager.default.contents(atPath: url.path).flatMap(SettingsText.init)
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
  /// It is no object of texts, and no line of it can be read.
  case unreadable(path: String)
  /// One line of it cannot be read, from 1; `text` is what stands there.
  case badLine(path: String, line: Int, text: String)
  /// A value that there is not, on a line of the file.
  case badValue(path: String, line: Int, UserSettings.Name, String)
  case unknown(path: String, name: String)
  case noSuchValue(UserSettings.Name, String)

  public func sentence(_ language: Language) -> String {
    switch self {
    case .unreadable(let path): SettingPhrases.unreadable(language, ["path": path])
    case .badLine(let path, let line, let text):
      SettingPhrases.badLine(language, ["path": path, "line": "\(line)", "text": text])
    case .badValue(let path, let line, let name, let value):
      SettingPhrases.badValue(
        language,
        [
          "path": path, "line": "\(line)",
          "problem": SettingsProblem.noSuchValue(name, value).sentence(language),
        ])
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
