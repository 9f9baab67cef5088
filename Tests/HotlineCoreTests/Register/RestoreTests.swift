import Foundation
import GRDB
import Resources
import Testing

@testable import HotlineCore

@Suite("Putting a backup back")
struct RestoreTests {
  let folder: TestFolder
  let file: URL

  init() throws {
    folder = try TestFolder()
    file = folder.file("register.sqlite")
  }

  private var copy: String { folder.file("kopi.sqlite").path }

  private func enter(_ name: String, _ register: Register) throws -> Organisation {
    try register.change(.entered(.organisation), subject: name) {
      try $0.insert(Organisation(name: name, kind: .enterprise))
    }
  }

  private func names(_ register: Register) throws -> Set<String> {
    try register.read {
      try String.fetchSet($0, sql: "SELECT name FROM organisation WHERE kind = 'enterprise'")
    }
  }

  @Test("what it holds stands in the register, which is kept; whoever has it open reads on")
  func takesThePlace() throws {
    let register = try Register.open(at: file, .test())
    let early = try enter("Prøve Tidlig ApS", register)
    _ = try register.backUp(to: copy, replacing: false)
    let late = try enter("Prøve Sen ApS", register)
    let desk = try Register.open(at: file, .test("anna"))
    #expect(try names(desk) == ["Prøve Tidlig ApS", "Prøve Sen ApS"])

    let before = try desk.previewRestore(from: copy)
    #expect(before.kept == nil && before.register.rows > before.backup.rows)
    #expect(try names(desk) == ["Prøve Tidlig ApS", "Prøve Sen ApS"])

    let done = try register.restore(from: copy)
    #expect(try names(desk) == ["Prøve Tidlig ApS"])
    #expect(try names(register) == ["Prøve Tidlig ApS"])
    #expect(try register.check(today: testToday).steps.flatMap(\.faults) == [])
    // What was given in between is not given to another.
    let next = try enter("Prøve Næste ApS", desk)
    #expect(next.id > late.id && late.id > early.id)

    let kept = try #require(done.kept)
    #expect(URL(filePath: kept).lastPathComponent == "register.sqlite.before-restore.2026-11-23")
    let earlier = try Register.open(at: URL(filePath: kept), .test(readOnly: true))
    #expect(try names(earlier) == ["Prøve Tidlig ApS", "Prøve Sen ApS"])
    for open in [register, desk, earlier] { try open.close() }
    let again = try Register.open(at: file, .test())
    #expect(try names(again) == ["Prøve Tidlig ApS", "Prøve Næste ApS"])
    try again.close()
  }

  @Test("a backup of an earlier program is brought up to date on the way")
  func older() throws {
    let shipped = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../Shipped/release-1.sqlite").standardizedFileURL
    let bytes = try Data(contentsOf: shipped)
    try bytes.write(to: file)
    let register = try Register.open(at: file, .test())
    let before = try register.read(BackupCopy.rowCounts)
    _ = try enter("Prøve Sen ApS", register)
    _ = try register.restore(from: shipped.path)
    #expect(try register.check(today: testToday).steps.flatMap(\.faults) == [])
    #expect(try register.read(BackupCopy.rowCounts)["organisation"] == before["organisation"])
    #expect(try Data(contentsOf: shipped) == bytes)
    let other = try Register.open(
      at: folder.file("andet.sqlite"),
      RegisterOptions(osUser: "anna", clock: { testNow.addingTimeInterval(60) }))
    #expect(throws: RestoreError.otherRegister(path: shipped.path)) {
      try other.restore(from: shipped.path)
    }
    try other.close()
    try register.close()
  }

  @Test("who was entered since the backup works on, and history tells of the restore")
  func colleague() throws {
    let register = try Register.open(at: file, .test())
    _ = try register.backUp(to: copy, replacing: false)
    let late = try Register.open(at: file, .test("bente"))
    #expect(try register.previewRestore(from: copy).faults == 0)
    _ = try register.restore(from: copy)
    _ = try enter("Prøve Næste ApS", late)
    let told = try register.history(since: testToday, .english)
    #expect(told.map(\.kind).contains(.restored))
    let faults = try register.check(today: testToday).steps.flatMap(\.faults)
    #expect(faults == [], "\(faults)")
    try late.close()
    try register.close()
  }

  @Test("who has left or lost a role since the backup has not got it back")
  func roles() throws {
    let register = try Register.open(at: file, .test())
    let entered = try ["Bo", "Ea"].map { name in
      try register.save(
        Staff(initials: name.uppercased(), osUser: name, name: "Prøve \(name)", role: .leader),
        from: nil)
    }
    _ = try register.backUp(to: copy, replacing: false)
    var (left, demoted) = (entered[0], entered[1])
    left.active = false
    demoted.role = .reader
    try register.save(left, from: entered[0])
    try register.save(demoted, from: entered[1])
    _ = try register.restore(from: copy)
    #expect(try register.record(Staff.self, left.id)?.active == false)
    #expect(try register.record(Staff.self, demoted.id)?.role == .reader)
    #expect(try register.check(today: testToday).steps.flatMap(\.faults) == [])
    try register.close()
  }

  @Test(
    "an erased person comes back and that is said; the decision stays, and erasing reaches the kept copy"
  )
  func erased() throws {
    let world = try RightsWorld(TestFolder())
    let register = world.register
    let backup = world.folder.file("kopi.sqlite")
    _ = try register.backUp(to: backup.path, replacing: false)
    #expect(try register.previewRestore(from: backup.path).erasedSince == 0)
    try register.erase(try world.order(), stateFolder: world.folder.file("state"))
    let decided = try register.read { try PersonRequest.fetchCount($0) }
    #expect(decided == 1)
    let restore = try register.restore(from: backup.path)
    #expect(restore.erasedSince == 1)
    #expect(
      restore.erasedPersons == [.init(reference: "contact:\(world.person.id)", decision: .erased)])
    #expect(try register.read { try PersonRequest.fetchCount($0) } == decided)
    #expect(try register.record(ContactEntry.self, world.person.id) != nil)
    // Again, and once more back to a register in which the name stands: it lies in the copy beside it.
    let kept = try #require(try register.restore(from: backup.path).kept)
    try register.erase(try world.order(), stateFolder: world.folder.file("state"))
    #expect(try register.previewRestore(from: kept).faults == 0)
    try register.close()
    #expect(try world.traces().filter { !$0.hasPrefix("kopi.sqlite") } == [])
  }

  @Test(
    "who is anonymised since comes back and is named; a request that was open then stays decided")
  func anonymised() throws {
    let world = try RightsWorld(TestFolder())
    let register = world.register
    let backup = world.folder.file("kopi.sqlite").path
    var request = PersonRequest(.erasure, receivedOn: testToday)
    request.person = RightsWorld.name
    let open = try register.save(request, from: nil)
    _ = try register.backUp(to: backup, replacing: false)
    try register.erase(try world.order(.anonymised), stateFolder: world.folder.file("state"))
    #expect(try register.record(PersonRequest.self, open.id)?.decision == .anonymised)
    #expect(
      try register.previewRestore(from: backup).erasedPersons
        == [.init(reference: "contact:\(world.person.id)", decision: .anonymised)])
    _ = try register.restore(from: backup)
    let standing = try #require(try register.record(PersonRequest.self, open.id))
    #expect(standing.decision == .anonymised && standing.person == nil)
    #expect(try register.check(today: testToday).steps.flatMap(\.faults) == [])
    let images = try register.read { db in
      try String.readAll(
        db,
        sql: """
          SELECT ifnull(before, '') || ifnull(after, '') FROM history WHERE tableName = 'personRequest'
          """)
    }
    #expect(!images.isEmpty && !images.joined().contains(RightsWorld.name))
    try register.close()
  }

  @Test("a backup with faults is taken only by who says so")
  func faults() throws {
    let register = try Register.open(at: file, .test())
    _ = try enter("Prøve Tidlig ApS", register)
    try register.database.writeWithoutTransaction { db in
      try db.execute(sql: "UPDATE organisation SET name = name || 'x' WHERE id = 1")
    }
    #expect(try register.backUp(to: copy, replacing: false).faults > 0)
    _ = try enter("Prøve Sen ApS", register)
    let error = try #require(throws: RestoreError.self) { try register.restore(from: copy) }
    guard case .unsound = error else {
      Issue.record("\(error)")
      return
    }
    #expect(try names(register).contains("Prøve Sen ApS"))
    _ = try register.restore(from: copy, despiteFaults: true)
    #expect(try !names(register).contains("Prøve Sen ApS"))
    try register.close()
  }

  @Test(
    "what is damaged, foreign, missing or the register itself is refused and changes nothing")
  func refused() throws {
    let register = try Register.open(at: file, .test())
    _ = try enter("Prøve Tidlig ApS", register)
    _ = try register.backUp(to: copy, replacing: false)
    var damaged = try Data(contentsOf: URL(filePath: copy))
    // A page in the middle of the file.
    let middle = damaged.count / 8192 * 4096
    damaged.replaceSubrange(middle..<middle + 4096, with: Data(repeating: 0x5A, count: 4096))
    try damaged.write(to: URL(filePath: copy))
    let rows = try register.read(BackupCopy.rowCounts)
    let text = folder.file("brev.txt")
    try Data("ikke et register".utf8).write(to: text)
    for path in [copy, text.path, folder.file("mangler.sqlite").path, file.path] {
      #expect(throws: (any Error).self, "\(path)") { try register.restore(from: path) }
    }
    #expect(throws: RestoreError.isTheRegister(path: file.path)) {
      try register.previewRestore(from: file.path)
    }
    #expect(try register.read(BackupCopy.rowCounts) == rows)
    #expect(try folder.names.filter { $0.contains("before-restore") } == [])
    try register.close()
  }

  @Test("only an administrator may")
  func rights() throws {
    let register = try Register.open(at: file, .test())
    _ = try register.backUp(to: copy, replacing: false)
    let colleague = try Register.open(at: file, .test("bente"))
    let error = try #require(throws: RegisterError.self) { try colleague.restore(from: copy) }
    #expect(error.refusals.count == 1)
    try colleague.close()
    try register.close()
  }
}
