import Foundation
import Resources
import Screen
import Testing

@testable import HotlineCore
@testable import HotlineDesk

/// *"Jeg er stoppet i virksomheden, I må gerne slette mig."*
@Suite("H12 Somebody who left asks to be erased")
final class H12EraseMe {
  private let folder: URL
  private let register: Register
  private let desk: TestDesk

  init() throws {
    let name = "hotline-slet-\(UUID().uuidString.filter(\.isLetter))"
    folder = FileManager.default.temporaryDirectory.appending(path: name).resolvingSymlinksInPath()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appending(path: "register.sqlite")
    register = try Register.open(at: file, RegisterOptions(osUser: "anna", clock: { TestDesk.now }))
    try register.storeDemo()
    let drafts = try DraftStore(
      register: file, user: "anna", stateFolder: folder.appending(path: "state"))
    desk = try TestDesk(width: 80, height: 24, register: register, drafts: drafts, folder: folder)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  private func call(journalNo: String?) throws {
    let person = try #require(
      try register.read { db in
        try ContactPerson.fetchOne(
          db, sql: "SELECT * FROM contactPerson WHERE name = 'Testperson Alfa'")
      })
    var inquiry = Inquiry(openedAt: TestDesk.now, ownerStaffID: 0, state: .open)
    (inquiry.callerName, inquiry.callerContactID) = ("Alfa, Testperson", person.id)
    inquiry.journalNo = journalNo
    try register.save(
      ConversationEntry(
        inquiry: inquiry,
        interaction: Interaction(
          kind: .call, direction: .incoming, startedAt: TestDesk.now, staffID: 0,
          summary: "testperson alfa ville høre om portalen", twoWay: true)), from: nil)
  }

  /// Every word by which the person could be found in the raw files.
  private func traces() throws -> [String] {
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    var found: [String] = []
    while let file = files?.nextObject() as? URL {
      guard let data = try? Data(contentsOf: file) else { continue }
      for spelling in [
        "Testperson Alfa", "Alfa, Testperson", "testperson alfa", "20 11 22 33", "20112233",
      ] where data.range(of: Data(spelling.utf8)) != nil {
        found.append("\(file.lastPathComponent): \(spelling)")
      }
    }
    return found.sorted()
  }

  private func figures() throws -> [Double] {
    let today = try #require(TestDesk.today)
    return try #require(try register.goalMeter(asOf: today)).figures.map(\.value)
  }

  private func openPlaces() {
    desk.type("testperson alfa")
    desk.press(.control("p"))
    desk.type("hvor står en person")
    desk.press(.enter)
  }

  @Test("she is erased everywhere, counts stay, and the log names nobody")
  func erased() throws {
    try call(journalNo: nil)
    let before = try figures()
    openPlaces()
    #expect(desk.shows("Testperson Alfa"), "\(desk.screen)")
    #expect(desk.shows("PERSONENS EGNE OPLYSNINGER"), "\(desk.screen)")
    desk.press(.control("x"))
    #expect(desk.shows("Ikke længere nødvendigt"), "\(desk.screen)")
    desk.type("a")
    #expect(desk.shows("Det kan ikke fortrydes"), "\(desk.screen)")
    desk.type("j")
    #expect(desk.shows("Slettet"), "\(desk.screen)")
    #expect(desk.controlKeys == 3)
    #expect(try figures() == before)
    let log = try register.read {
      try PersonRequest.fetchAll($0, sql: "SELECT * FROM personRequest")
    }
    #expect(log.map(\.decision) == [.erased])
    #expect(log.first?.person == nil)
    desk.press(.control("z"))
    let today = try #require(TestDesk.today)
    #expect(try register.check(today: today).isSound)
    try register.close()
    #expect(try traces() == [])
  }

  @Test("what is filed is not erased: it is anonymised, or refused with its basis")
  func filed() throws {
    try call(journalNo: "26/4711")
    openPlaces()
    desk.press(.control("x"))
    desk.type("a")
    #expect(desk.shows("anonymisér eller afslå"), "\(desk.screen)")
    desk.type("e")
    #expect(desk.shows("Anonymisér Testperson Alfa"), "\(desk.screen)")
    desk.type("j")
    #expect(desk.shows("Anonymiseret"), "\(desk.screen)")
    try register.close()
    #expect(try traces() == [])
  }

  @Test("a refusal changes nothing but the log")
  func refused() throws {
    try call(journalNo: "26/4711")
    openPlaces()
    desk.press(.control("x"))
    desk.type("i")
    #expect(desk.shows("Afslå anmodningen"), "\(desk.screen)")
    desk.type("j")
    #expect(desk.shows("Afslået"), "\(desk.screen)")
    #expect(try traces() != [])
    let log = try register.read {
      try PersonRequest.fetchAll($0, sql: "SELECT * FROM personRequest")
    }
    #expect(log.map(\.decision) == [.refused])
    #expect(log.first?.basis?.isEmpty == false)
    try register.close()
  }
}
