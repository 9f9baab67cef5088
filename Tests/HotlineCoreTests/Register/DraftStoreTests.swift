import Foundation
import GRDB
import Synchronization
import Testing

@testable import HotlineCore

@Suite("Drafts")
struct DraftStoreTests {
  let folder: TestFolder

  init() throws {
    folder = try TestFolder()
  }

  private func store(_ user: String = "anna") throws -> DraftStore {
    try DraftStore(
      register: folder.file("register.sqlite"), user: user, stateFolder: folder.file("state"))
  }

  private func draft(
    _ id: String, _ payload: String, after seconds: TimeInterval = 0, edits: Int = 1
  ) -> Draft {
    Draft(
      id: id, edits: edits, kind: "call", title: "Opkald", payload: payload, startedAt: testNow,
      updatedAt: testNow.addingTimeInterval(seconds))
  }

  /// As it lies in the file once `desk` has typed it.
  private func draft(
    _ id: String, _ payload: String, after seconds: TimeInterval = 0, by desk: DraftStore
  ) -> Draft {
    var draft = draft(id, payload, after: seconds)
    draft.desk = desk.desk
    return draft
  }

  @Test("are kept over a restart, the newest first, and each person has their own")
  func keeps() throws {
    let first = try store()
    #expect(try first.save(draft("a", "{\"notes\":\"kantine\"}")) == .normally)
    try first.save(draft("b", "{}", after: 1))
    try first.save(draft("a", "{\"notes\":\"kantine til 60\"}", after: 2))
    try first.close()
    let again = try store()
    #expect(
      try again.all() == [
        draft("a", "{\"notes\":\"kantine til 60\"}", after: 2, by: first),
        draft("b", "{}", after: 1, by: first),
      ])
    try again.remove(Draft.Key(id: "a", desk: first.desk))
    #expect(try again.all().map(\.id) == ["b"])
    let colleague = try store("bo")
    #expect(try colleague.all() == [])
  }

  @Test("begin once, however many desks of one person start at the same moment", arguments: 0..<40)
  func firstStarts(_ round: Int) throws {
    let failures = Mutex<[String]>([])
    DispatchQueue.concurrentPerform(iterations: 6) { _ in
      do {
        try store("anna\(round)").save(draft("a", "{}"))
      } catch {
        failures.withLock { $0.append("\(error)") }
      }
    }
    #expect(failures.withLock { $0 } == [])
    #expect(try store("anna\(round)").all().count == 6)
  }

  @Test("lie beside the register with the rights of its folder")
  func rights() throws {
    #expect(chmod(folder.url.path, 0o2770) == 0)
    _ = try store()
    #expect(try folder.mode("register.sqlite.drafts") == 0o2770)
    #expect(try folder.mode("register.sqlite.drafts/anna.sqlite") == 0o660)
  }

  @Test("survive the power cut of a writer: every save is on the disk")
  func settings() throws {
    let drafts = try store()
    let file = try #require(drafts.file)
    try drafts.save(draft("a", "{}"))
    let level = try drafts.database.read { try Int.fetchOne($0, sql: "PRAGMA synchronous") }
    #expect(level == 3)
    #expect(!FileManager.default.fileExists(atPath: file.path + "-wal"))
    #expect(!FileManager.default.fileExists(atPath: file.path + "-journal"))
  }

  @Test(
    "go on in a new file where somebody removes or moves the folder or the file", arguments: 0..<3)
  func gone(_ how: Int) throws {
    let drafts = try store()
    try drafts.save(draft("a", "{\"notes\":\"kantine\"}"))
    let file = try #require(drafts.file)
    let files = FileManager.default
    switch how {
    case 0: try files.removeItem(at: file.deletingLastPathComponent())
    case 1:
      try files.moveItem(at: file.deletingLastPathComponent(), to: folder.file("et andet sted"))
    default: try files.moveItem(at: file, to: folder.file("en anden fil"))
    }
    let more = draft("a", "{\"notes\":\"kantine til 60\"}", after: 2)
    #expect(try drafts.save(more) == .normally)
    #expect(try drafts.all().map(\.payload) == [more.payload])
    try drafts.close()
    #expect(try store().all().map(\.payload) == [more.payload])
  }

  @Test("leave nothing of a removed text on the disk")
  func removes() throws {
    let drafts = try store()
    try drafts.save(draft("a", "{\"notes\":\"hemmelighedskræmmeri\"}"))
    try drafts.remove(Draft.Key(id: "a", desk: drafts.desk))
    try drafts.close()
    let data = try Data(contentsOf: try #require(drafts.file))
    #expect(data.range(of: Data("hemmelighedskr".utf8)) == nil)
  }

  @Test("go on in the state folder where none can be made beside the register")
  func fallback() throws {
    let drafts = try DraftStore(
      register: URL(filePath: "/proc/register.sqlite"), user: "anna",
      stateFolder: folder.file("state"))
    try drafts.save(draft("a", "{}"))
    #expect(drafts.file?.path.hasPrefix(folder.file("state").path) == true)
  }

  @Test("a user's name cannot lead out of the folder")
  func oddUser() throws {
    let drafts = try store("../../anna")
    #expect(drafts.file?.deletingLastPathComponent().lastPathComponent == "register.sqlite.drafts")
  }

  @Test("a full disk is said, the reserve is given up, and restored when there is room")
  func diskFull() throws {
    let drafts = try store()
    let file = try #require(drafts.file)
    let reserve = file.deletingPathExtension().appendingPathExtension("reserve")
    try drafts.save(draft("a", "{}"))
    #expect(FileManager.default.fileExists(atPath: reserve.path))
    try drafts.limitPages(to: 4)
    let long = draft("b", String(repeating: "x", count: 50_000))
    #expect(throws: RegisterError.diskFull) { try drafts.save(long) }
    #expect(!FileManager.default.fileExists(atPath: reserve.path))
    #expect(try drafts.all().map(\.id) == ["a"])
    try drafts.limitPages(to: 10_000)
    #expect(try drafts.save(long) == .normally)
    #expect(FileManager.default.fileExists(atPath: reserve.path))
  }

  @Test("a damaged file is put aside and a new one begun")
  func damaged() throws {
    let file = try #require(try store().file)
    try Data(repeating: 0x41, count: 9_000).write(to: file)
    let drafts = try store()
    #expect(try drafts.all() == [])
    let names = try FileManager.default.contentsOfDirectory(
      atPath: file.deletingLastPathComponent().path)
    #expect(names.contains { $0.hasPrefix("anna.sqlite.damaged-") })
  }

  @Test("are saved while somebody holds the register's lock")
  func whileLocked() throws {
    let register = try Register.open(at: folder.file("register.sqlite"), .test())
    let drafts = try store()
    let saved = try register.lock?.hold(purpose: "import") { _ in try drafts.save(draft("a", "{}"))
    }
    #expect(saved == .normally)
    try register.close()
  }

  @Test("of a register in memory are kept in memory")
  func inMemory() throws {
    let drafts = try DraftStore(register: nil, user: "anna", stateFolder: folder.url)
    try drafts.save(draft("a", "{}"))
    #expect(try drafts.all() == [draft("a", "{}", by: drafts)])
    #expect(try folder.names == [])
  }

  @Test("two desks of one person never write over each other's text")
  func twoDesks() throws {
    let office = try store()
    let home = try store()
    try office.save(draft("a", "på kontoret"))
    try home.claim(Draft.Key(id: "a", desk: office.desk), as: "a")
    #expect(try home.all() == [draft("a", "på kontoret", by: home)])
    try home.save(draft("a", "på kontoret og hjemme"))
    try office.save(draft("a", "på kontoret igen"))
    #expect(Set(try home.all().map(\.payload)) == ["på kontoret og hjemme", "på kontoret igen"])
    try office.remove(Draft.Key(id: "a", desk: office.desk))
    #expect(try office.all() == [draft("a", "på kontoret og hjemme", by: home)])
  }

  @Test("a draft that is claimed where its id is taken gets another, and nothing is written over")
  func claimAsAnother() throws {
    let office = try store()
    let home = try store()
    try office.save(draft("a", "på kontoret"))
    try home.save(draft("a", "hjemme"))
    let key = Draft.Key(id: "a", desk: office.desk)
    try home.claim(key, as: "a")
    #expect(Set(try home.all().map(\.payload)) == ["på kontoret", "hjemme"])
    try home.claim(key, as: "b")
    #expect(
      Set(try home.all().map(\.key)) == [
        Draft.Key(id: "a", desk: home.desk), Draft.Key(id: "b", desk: home.desk),
      ])
  }

  @Test("the register knows which text it saved, and none that was typed after it or elsewhere")
  func savedText() throws {
    let register = try testRegister()
    let drafts = try store()
    try drafts.save(draft("a", "{}", edits: 7))
    let kept = try #require(try drafts.all().first)
    #expect(try !register.hasSaved(kept.version))
    _ = try register.saving(kept.version).enter("Prøvebageriet")
    #expect(try register.hasSaved(kept.version))
    let elsewhere = Draft.Key(id: "a", desk: try store().desk)
    #expect(try register.hasSaved(DraftVersion(kept.key, edits: 6)))
    #expect(try !register.hasSaved(DraftVersion(kept.key, edits: 8)))
    #expect(try !register.hasSaved(DraftVersion(elsewhere, edits: 7)))
  }

  @Test("a file of the first version opens with what lies in it")
  func firstVersion() throws {
    let file = try #require(try store().file)
    try FileManager.default.removeItem(at: file)
    let old = try DatabaseQueue(path: file.path)
    try old.write { db in
      try db.execute(
        sql: """
          CREATE TABLE draft (
            id TEXT PRIMARY KEY, kind TEXT NOT NULL, title TEXT NOT NULL, payload TEXT NOT NULL,
            startedAt TEXT NOT NULL, updatedAt TEXT NOT NULL
          ) STRICT;
          INSERT INTO draft VALUES ('a', 'call', 'Opkald', '{}', ?, ?);
          """, arguments: [testNow, testNow])
    }
    try old.close()
    var expected = draft("a", "{}")
    (expected.desk, expected.edits) = ("", 0)
    #expect(try store().all() == [expected])
  }
}
