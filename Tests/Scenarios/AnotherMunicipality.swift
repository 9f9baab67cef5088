import Foundation
import HotlineDesk
import Resources
import Screen
import Testing

@testable import HotlineCore

/// *"Vi er Slagelse Kommune og vil bruge det samme program."*
@Suite("The register of another municipality")
struct AnotherMunicipality {
  /// What only the first municipality can say.
  private static let foreign = [
    "Silkeborg", "silkeborg", "0740", "8600", "Beskæftigelsesafdeling", "Jobcenter Erhverv",
    "89 70 57 57", "89705757",
  ]

  /// Everything that the shipped profile says, with the names of another place.
  private func profile() throws -> Profile {
    let names = [
      ("Silkeborg", "Slagelse"), ("silkeborg", "slagelse"), ("0740", "0330"), ("8600", "4200"),
      ("Beskæftigelsesafdelingen", "Arbejdsmarked"), ("beskaeftigelsesafdelingen", "arbejdsmarked"),
      ("Jobcenter Erhverv", "Erhvervscentret"), ("89705757", "10203040"), ("SIL-", "SLA-"),
    ]
    var text = String(decoding: try JSONEncoder().encode(try Shipped.profile()), as: UTF8.self)
    for (one, other) in names { text = text.replacing(one, with: other) }
    var members = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    members["cards"] = nil
    return try JSONDecoder().decode(
      Profile.self, from: JSONSerialization.data(withJSONObject: members))
  }

  private func register() throws -> Register {
    var options = RegisterOptions(osUser: "anna", clock: { TestDesk.now })
    options.profile = try profile()
    return try Register.inMemory(options)
  }

  /// What stands on a screen that should not, with what was done before.
  private func look(_ desk: TestDesk, _ place: String) {
    let screen = desk.screen
    for word in Self.foreign where screen.contains(word) {
      Issue.record("\(place) says \(word):\n\(screen)")
    }
  }

  /// Every field of the open form, so that each hint is read.
  private func lookThroughForm(_ desk: TestDesk, _ place: String) {
    let first = desk.form?.focus
    for step in 0..<60 {
      look(desk, "\(place), field \(step)")
      desk.press(.tab)
      guard let focus = desk.form?.focus, focus != first else { return }
    }
  }

  @Test("no screen, list, form, card or figure names the first one")
  func nothingOfTheFirst() throws {
    let desk = try TestDesk(register: register())
    look(desk, "start")
    desk.press(.function(4))
    desk.type("Prøve Værksted")
    lookThroughForm(desk, "organisation")
    desk.press(.control("s"))
    look(desk, "saved")
    desk.type("prøve")
    look(desk, "found")
    for key in [1, 5, 6, 8, 9] {
      desk.press(.function(key))
      look(desk, "F\(key)")
      for _ in 0..<30 {
        desk.press(.down)
        look(desk, "F\(key) below")
      }
      desk.press(.enter)
      look(desk, "F\(key) opened")
      for _ in 0..<4 { desk.press(.escape) }
    }
    // Ctrl+F lists all municipalities of the country, the first one too.
    for key in ["p", "o", "r"] {
      desk.press(.control(Character(key)))
      for _ in 0..<80 {
        look(desk, "Ctrl+\(key)")
        desk.press(.down)
      }
      for _ in 0..<3 { desk.press(.escape) }
    }
  }

  @Test("each list and the form of each kind", arguments: [Language.danish])
  func listsAndForms(language: Language) throws {
    let desk = try TestDesk(register: register())
    let lists = RecordKind.allCases.filter { $0.declared.list != nil }
    desk.press(.control("g"))
    for step in 0..<lists.count {
      look(desk, "list \(step)")
      desk.press(.function(4))
      lookThroughForm(desk, "form of list \(step)")
      desk.press(.escape)
      while desk.state.layers.isEmpty { desk.press(.control("g")) }
      desk.press(.right)
    }
  }

  @Test("a call, its guidance and the answer to a nominator name its own departments")
  func ownWords() throws {
    let desk = try TestDesk(register: register())
    desk.press(.function(8))
    #expect(desk.shows("Erhvervscentret") || desk.shows("10 20 30 40"), "\(desk.screen)")
    desk.press(.escape)
    desk.press(.function(9))
    #expect(desk.shows("2020-2025"))
    let home = try desk.register.home()
    #expect(home.name == "Slagelse Kommune")
    #expect(home.code == "0330")
  }

  @Test("nothing of what it exports names the first one, tables of the country apart")
  func export() throws {
    let register = try register()
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "other-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "alt.json").path
    try register.exportAll(to: path)
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let country = [
      "municipality\":", "municipalityNeighbour\":", "postalCode\":", "postalCodeMunicipality\":",
    ]
    let tables = text.components(separatedBy: "\n\"").filter { table in
      !country.contains { table.hasPrefix($0) }
    }
    #expect(tables.count > 20)
    for table in tables {
      for word in Self.foreign where table.contains(word) {
        Issue.record("\(table.prefix(40)) says \(word)")
      }
    }
    for word in Self.foreign { #expect(!(try register.profileText()).contains(word), "\(word)") }
  }
}
