import Foundation
import Resources
import Testing

@testable import HotlineCore

/// What a person sets for themselves.
@Suite("A person's own settings")
struct SettingsFileTests {
  private let folder: TestFolder
  private let file: SettingsFile

  init() throws {
    folder = try TestFolder()
    file = SettingsFile(["XDG_CONFIG_HOME": folder.file("x").deletingLastPathComponent().path])
  }

  private func put(_ text: String) throws {
    try FileManager.default.createDirectory(
      at: file.url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file.url)
  }

  @Test("lie in the folder of settings, and none is set where there is no file")
  func place() {
    #expect(file.url.path.hasSuffix("/hotline/settings.json"))
    #expect(file.read().settings == UserSettings())
    #expect(file.read().problems == [])
    let home = SettingsFile([:]).url.path
    #expect(home.hasSuffix("/.config/hotline/settings.json"))
    #expect(SettingsFile(["XDG_CONFIG_HOME": "relativ"]).url.path == home)
  }

  @Test("every value that there is comes back as it was set", arguments: UserSettings.Name.allCases)
  func roundTrip(name: UserSettings.Name) throws {
    for value in name.values {
      var settings = UserSettings()
      let isSet = settings.set(name, to: value)
      #expect(isSet)
      try file.write(settings)
      #expect(file.read().settings.value(of: name) == value)
    }
    var settings = UserSettings()
    let isSet = settings.set(name, to: "lilla")
    #expect(!isSet)
    #expect(settings == UserSettings())
    let mode = try FileManager.default.attributesOfItem(atPath: file.url.path)[.posixPermissions]
    #expect((mode as? NSNumber)?.intValue == 0o600)
  }

  @Test("what is not known is named, stays in the file, and the rest holds")
  func unknown() throws {
    try put(#"{"appearance":"lilla","language":"en","senere":"ja"}"#)
    let read = file.read()
    #expect(read.settings.language == .english)
    #expect(read.settings.appearance == nil)
    #expect(
      read.problems == [
        .badValue(path: file.url.path, line: 1, .appearance, "lilla"),
        .unknown(path: file.url.path, name: "senere"),
      ])
    var settings = read.settings
    settings.appearance = .light
    try file.write(settings)
    let text = try String(contentsOf: file.url, encoding: .utf8)
    #expect(text.contains("\"senere\" : \"ja\""))
    #expect(text.contains("\"appearance\" : \"light\""))
  }

  @Test("a value that is no text is named with its line, and the rest holds")
  func noText() throws {
    try put("{\n  \"appearance\": \"mono\",\n  \"mouse\": 3,\n  \"senere\": [1]\n}\n")
    var (settings, problems) = file.read()
    #expect(settings.appearance == .mono)
    #expect(
      problems == [
        .badValue(path: file.url.path, line: 3, .mouse, "3"),
        .unknown(path: file.url.path, name: "senere"),
      ])
    settings.language = .english
    try file.write(settings)
    let text = try String(contentsOf: file.url, encoding: .utf8)
    #expect(text.contains("\"mouse\" : 3"))
    #expect(text.contains("\"senere\""))
    #expect(file.read().settings.language == .english)
  }

  @Test("a line that is no JSON is named, the others hold, and the file is not written over")
  func badLine() throws {
    let text = "{\n  \"appearance\": \"mono\",\n  mouse: terminal,\n  \"language\": \"en\"\n}\n"
    try put(text)
    let (settings, problems) = file.read()
    #expect(settings.appearance == .mono)
    #expect(settings.language == .english)
    let bad = SettingsProblem.badLine(path: file.url.path, line: 3, text: "mouse: terminal")
    #expect(problems == [bad])
    #expect(throws: bad) { try file.write(settings) }
    #expect(try String(contentsOf: file.url, encoding: .utf8) == text)
  }

  @Test("what is named as standard is taken out")
  func standard() throws {
    try put(#"{"appearance":"light","mouse":"terminal"}"#)
    try file.write(file.read().settings, standard: [.mouse])
    #expect(file.read().settings.mouse == nil)
    #expect(file.read().settings.appearance == .light)
  }

  @Test("a file that cannot be read is named and not written over", arguments: ["{", "[1]", ""])
  func unreadable(text: String) throws {
    try put(text)
    #expect(file.read().problems == [.unreadable(path: file.url.path)])
    var settings = UserSettings()
    settings.appearance = .mono
    #expect(throws: SettingsProblem.unreadable(path: file.url.path)) { try file.write(settings) }
    #expect(try String(contentsOf: file.url, encoding: .utf8) == text)
  }
}
