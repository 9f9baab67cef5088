import Foundation
import Testing

@testable import HotlineCore

@Suite("Taking over the drafts of a colleague")
struct DraftTakeOverTests {
  private func draft(_ id: String, _ text: String) -> Draft {
    Draft(
      id: id, edits: 1, kind: "partnership", title: "Kladde \(id)", payload: text,
      startedAt: testNow,
      updatedAt: testNow)
  }

  private func store(_ folder: TestFolder, _ user: String) throws -> DraftStore {
    try DraftStore(
      register: folder.url.appending(path: "register.sqlite"), user: user,
      stateFolder: folder.url.appending(path: "state"))
  }

  @Test("they are counted, moved whole, and gone from the colleague's file")
  func takeAll() throws {
    let folder = try TestFolder()
    let anna = try store(folder, "anna")
    let bo = try store(folder, "bo")
    try anna.save(draft("a", "Annas tekst"))
    try bo.save(draft("b", "Bos tekst med æøå"))
    try bo.save(draft("c", "endnu en"))
    _ = try store(folder, "carl")
    #expect(try anna.colleagues() == [ColleagueDrafts(user: "bo", count: 2)])
    #expect(try anna.takeAll(from: "bo") == 2)
    #expect(Set(try anna.all().map(\.payload)) == ["Annas tekst", "Bos tekst med æøå", "endnu en"])
    #expect(try bo.all() == [])
    #expect(try anna.takeAll(from: "bo") == 0)
    #expect(try anna.colleagues() == [])
  }

  @Test("a colleague who goes on typing keeps the draft; a file that is closed stays where it is")
  func colleagueGoesOn() throws {
    let folder = try TestFolder()
    let anna = try store(folder, "anna")
    let bo = try store(folder, "bo")
    try bo.save(draft("b", "først"))
    _ = try anna.takeAll(from: "bo")
    try bo.save(draft("b", "først og mere"))
    #expect(try bo.all().map(\.payload) == ["først og mere"])
    #expect(try anna.all().map(\.payload) == ["først"])
    #expect(try anna.takeAll(from: "../bo") == 0)
    #expect(try anna.takeAll(from: "dorte") == 0)
  }

  @Test("a link is nobody's drafts, and what it leads to stays as it is", arguments: [true, false])
  func links(isSymbolic: Bool) throws {
    let folder = try TestFolder()
    let register = try Register.open(at: folder.file("andet.sqlite"), .test())
    try register.close()
    let anna = try store(folder, "anna")
    let other = folder.file("andet.sqlite")
    let link = folder.file("register.sqlite.drafts/bo.sqlite")
    isSymbolic
      ? try FileManager.default.createSymbolicLink(at: link, withDestinationURL: other)
      : try FileManager.default.linkItem(at: other, to: link)
    let before = try Data(contentsOf: other)
    #expect(try anna.takeAll(from: "bo") == 0)
    #expect(try anna.colleagues() == [])
    #expect(throws: RegisterError.inTheWay(path: link.path)) { try store(folder, "bo") }
    #expect(throws: RegisterError.inTheWay(path: link.path)) { try DraftStore(opening: link) }
    #expect(try Data(contentsOf: other) == before)
  }

  @Test("a folder of drafts that is a link is refused, and nothing is written through it")
  func linkedFolder() throws {
    let folder = try TestFolder()
    let other = folder.file("andet")
    try FileManager.default.createDirectory(at: other, withIntermediateDirectories: false)
    let beside = folder.file("register.sqlite.drafts")
    try FileManager.default.createSymbolicLink(at: beside, withDestinationURL: other)
    #expect(throws: RegisterError.inTheWay(path: beside.path)) { try store(folder, "anna") }
    try FileManager.default.removeItem(at: beside)
    try Data().write(to: beside)
    #expect(throws: RegisterError.inTheWay(path: beside.path)) { try store(folder, "anna") }
    // The same where drafts lie apart from their register.
    let state = folder.file("state")
    let apart = state.appending(path: "drafts")
    func apartStore() throws {
      _ = try DraftStore(
        register: URL(filePath: "/proc/register.sqlite"), user: "anna", stateFolder: state)
    }
    try FileManager.default.createDirectory(at: state, withIntermediateDirectories: false)
    try FileManager.default.createSymbolicLink(at: apart, withDestinationURL: other)
    #expect(throws: RegisterError.inTheWay(path: apart.path)) { try apartStore() }
    try FileManager.default.removeItem(at: apart)
    try FileManager.default.createDirectory(at: apart, withIntermediateDirectories: false)
    let own = apart.appending(path: "%proc%register%sqlite")
    try FileManager.default.createSymbolicLink(at: own, withDestinationURL: other)
    #expect(throws: RegisterError.inTheWay(path: own.path)) { try apartStore() }
    #expect(try FileManager.default.contentsOfDirectory(atPath: other.path) == [])
  }

  @Test("nothing is lost when the transaction cannot be finished")
  func notFinished() throws {
    let folder = try TestFolder()
    let anna = try store(folder, "anna")
    let bo = try store(folder, "bo")
    try bo.save(draft("b", String(repeating: "langt ", count: 20_000)))
    try anna.limitPages(to: 4)
    #expect(throws: RegisterError.diskFull) { try anna.takeAll(from: "bo") }
    #expect(try bo.all().map(\.id) == ["b"])
    #expect(try anna.all() == [])
  }

  @Test("in memory there are no colleagues")
  func inMemory() throws {
    let store = try DraftStore(
      register: nil, user: "anna", stateFolder: URL(filePath: "/nonexistent"))
    #expect(try store.colleagues() == [])
    #expect(try store.takeAll(from: "bo") == 0)
  }
}
