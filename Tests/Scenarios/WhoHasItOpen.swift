import Foundation
import Screen
import Testing

@testable import HotlineCore
@testable import HotlineDesk

/// Two people, one record: each sees what the other has open and has not saved.
@Suite("Who has it open")
struct WhoHasItOpen {
  private let folder: ScenarioFolder
  private let anna: TestDesk
  private let bo: TestDesk

  init() throws {
    folder = try ScenarioFolder()
    let file = folder.file("register.sqlite")
    let first = try Register.open(
      at: file, RegisterOptions(osUser: "anna", clock: { TestDesk.now }))
    _ = try first.save(
      OrganisationEntry(Organisation(name: "Prøvebageriet", kind: .enterprise)), from: nil)
    try first.save(Staff(initials: "BO", osUser: "bo", name: "Bo", role: .staff), from: nil)
    anna = try Self.desk("anna", first, folder)
    bo = try Self.desk(
      "bo", Register.open(at: file, RegisterOptions(osUser: "bo", clock: { TestDesk.now })), folder)
  }

  private static func desk(
    _ user: String, _ register: Register, _ folder: ScenarioFolder
  ) throws -> TestDesk {
    try TestDesk(
      register: register,
      drafts: DraftStore(register: register.file, user: user, stateFolder: folder.url))
  }

  private func tick() {
    for _ in 0..<2 { for desk in [anna, bo] { desk.tick() } }
  }

  @Test("an edit shows in the colleague's list, detail and form, until it is saved")
  func edit() throws {
    for desk in [anna, bo] { desk.type("prøvebageriet") }
    anna.press(.control("e"))
    tick()
    #expect(!bo.shows("✎"), "opened is not changed:\n\(bo.screen)")
    anna.type("Ny ")
    tick()
    #expect(bo.lines.count { $0.contains("✎ AN har den åben") } == 2, "\(bo.screen)")
    bo.press(.control("e"))
    #expect(bo.shows("✎ AN har den åben, ikke gemt"), "\(bo.screen)")
    #expect(!anna.shows("✎"), "\(anna.screen)")
    anna.press(.control("s"))
    tick()
    #expect(!bo.shows("✎"), "\(bo.screen)")
  }

  @Test("what goes with an enterprise is said by its kind, also in a call")
  func about() throws {
    for desk in [anna, bo] { desk.type("prøvebageriet") }
    anna.press(.control("o"))
    anna.type("o")
    anna.type("Boller")
    tick()
    #expect(
      bo.shows("✎ AN har åben, ikke gemt: indkøbsspor"), "\(anna.screen)\n\(bo.screen)")
  }

  @Test("a desk that ends, however it ends, has nothing open any more")
  func ended() throws {
    let store = try DraftStore(
      register: folder.file("register.sqlite"), user: "eva", stateFolder: folder.url)
    let work = OpenWork(.organisation, id: 1, organisationID: 1)
    var board = DeskBoard(beside: store, of: anna.register.user)
    board?.post(OpenWorks(works: [work]))
    tick()
    #expect(bo.state.othersOpen.map(\.open.works) == [[work]])
    board = nil
    tick()
    #expect(bo.state.othersOpen == [])
    let left = try FileManager.default.contentsOfDirectory(
      atPath: try #require(store.file).deletingLastPathComponent().path)
    #expect(left.filter { $0.hasSuffix(".open") } == [])
  }

  @Test("a draft that another desk of mine types in is fetched knowingly")
  func takenOver() throws {
    let other = try Self.desk("anna", anna.register, folder)
    anna.press(.function(4))
    anna.type("Prøvekøkkenet")
    anna.waitForDrafts()
    for desk in [anna, other] { desk.tick() }
    other.tick()
    other.press(.function(6))
    #expect(other.shows("åben ved et andet skrivebord"), "\(other.screen)")
    other.press(.enter)
    #expect(other.shows("er åben ved et andet skrivebord"), "\(other.screen)")
    other.type("l")
    #expect(other.state.forms.isEmpty)
    other.press(.function(6))
    other.press(.enter)
    other.type("h")
    #expect(other.shows("Prøvekøkkenet"), "\(other.screen)")
    #expect(other.state.forms.count == 1)
  }

  @Test("a link in the place of a note is not followed, and no note of nonsense is believed")
  func strange() throws {
    let file = try #require(anna.drafts.file).deletingLastPathComponent()
    let secret = folder.file("hemmelig")
    try Data("{}".utf8).write(to: secret)
    try FileManager.default.createSymbolicLink(
      at: file.appending(path: "x.open"), withDestinationURL: secret)
    try Data("sludder".utf8).write(to: file.appending(path: "y.open"))
    tick()
    #expect(bo.state.othersOpen == [])
    #expect(FileManager.default.fileExists(atPath: secret.path))
  }
}
