import Foundation
import GRDB
import Resources
import Synchronization
import Testing

@testable import HotlineCore

/// What a disk makes of a file of drafts: it is put aside and named, and what can be read lies in a new one.
@Suite("Damaged drafts")
struct DamagedDraftsTests {
  private let folder: TestFolder

  init() throws { folder = try TestFolder() }

  private func store() throws -> DraftStore {
    try DraftStore(
      register: folder.file("register.sqlite"), user: "anna", stateFolder: folder.file("state"))
  }

  private static let count = 12

  private func draft(_ number: Int) -> Draft {
    let text = String(repeating: "kantine til \(number) · ", count: 200)
    return Draft(
      id: "kladde-\(number)", edits: number, kind: "call", title: "Opkald \(number)",
      payload: "{\"notes\":\"\(text)\"}", startedAt: testNow,
      updatedAt: testNow.addingTimeInterval(Double(number)))
  }

  /// A closed file of drafts, and what lies in it by id.
  private func fill() throws -> (file: URL, drafts: [String: Draft]) {
    let store = try store()
    for number in 1...Self.count { try store.save(draft(number)) }
    try store.keep(MissedCall(id: "opkald", number: nil, at: Instant(testNow)))
    let drafts = Dictionary(try store.all().map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    try store.close()
    return (try #require(store.file), drafts)
  }

  /// What the new file holds is what was typed, and what is not in it is named.
  private func expectHonest(_ store: DraftStore, _ drafts: [String: Draft]) throws {
    let damaged = try #require(store.damagedFiles().first)
    let outcome = try #require(damaged.outcome)
    let kept = try store.all()
    #expect(kept.count == outcome.rescued)
    for draft in kept where draft != drafts[draft.id] {
      // Cut in the middle, which the desk names: it is no JSON any more.
      let payload = Data(draft.payload.utf8)
      #expect((try? JSONSerialization.jsonObject(with: payload)) == nil)
      #expect(drafts[draft.id]?.payload.hasPrefix(draft.payload) == true)
    }
    let missing = drafts.count - kept.count
    #expect(outcome.lost.count == missing || outcome.mayLackMore && outcome.lost.count < missing)
    #expect(FileManager.default.fileExists(atPath: damaged.file.path))
  }

  private func overwrite(_ file: URL, _ change: (inout Data) -> Void) throws {
    var bytes = try Data(contentsOf: file)
    change(&bytes)
    let handle = try FileHandle(forWritingTo: file)
    try handle.truncate(atOffset: 0)
    try handle.write(contentsOf: bytes)
    try handle.close()
  }

  @Test("nothing is said of a sound file")
  func sound() throws {
    let (_, drafts) = try fill()
    let again = try store()
    #expect(again.damagedFiles() == [])
    #expect(try again.all().count == drafts.count)
  }

  @Test(
    "a file without content is put aside and named, until it is dismissed", arguments: [0, 9_000])
  func garbage(size: Int) throws {
    let (file, _) = try fill()
    try overwrite(file) { $0 = Data(repeating: 0x41, count: size) }
    let drafts = try store()
    #expect(try drafts.all() == [])
    let damaged = drafts.damagedFiles()
    #expect(damaged.map(\.name) == ["anna.sqlite.damaged-1"])
    #expect(damaged.first?.outcome == DamagedDrafts.Outcome(mayLackMore: true))
    #expect(try Data(contentsOf: try #require(damaged.first?.file)).count == size)

    let next = try store()
    #expect(next.damagedFiles().map(\.name) == ["anna.sqlite.damaged-1"])
    #expect(next.damagedFiles().first?.outcome == nil)
    try next.dismiss(damaged: "anna.sqlite.damaged-1")
    #expect(next.damagedFiles() == [])
    #expect(try store().damagedFiles() == [])
    let names = try FileManager.default.contentsOfDirectory(
      atPath: file.deletingLastPathComponent().path)
    #expect(names.contains("anna.sqlite.damaged-1.seen"))
  }

  @Test("a cut file gives back what lies before the cut", arguments: [5, 7, 9])
  func cut(tenths: Int) throws {
    let (file, drafts) = try fill()
    try overwrite(file) { $0 = $0.prefix($0.count * tenths / 10) }
    let store = try store()
    try expectHonest(store, drafts)
    #expect(try !store.all().isEmpty)
  }

  @Test(
    "whichever page is overwritten, what stands elsewhere is rescued",
    arguments: series(Array(1...24), short: 8))
  func anyPage(seed: UInt64) throws {
    let (file, drafts) = try fill()
    var random = SeededGenerator(seed: seed)
    let before = try Data(contentsOf: file)
    // The first page says what the file is.
    let page = Int.random(in: 1..<(before.count / 4_096), using: &random)
    try overwrite(file) { bytes in
      for place in (page * 4_096)..<((page + 1) * 4_096) { bytes[place] = UInt8(place % 251) }
    }
    let store = try store()
    // A page that nothing stands in hurts nobody.
    if store.damagedFiles().isEmpty {
      #expect(try store.all().count == drafts.count)
    } else {
      try expectHonest(store, drafts)
    }
  }

  @Test("a byte of a name is noticed, and every text is rescued")
  func byteOfKey() throws {
    let (file, drafts) = try fill()
    let name = Data("kladde-7".utf8)
    try overwrite(file) { bytes in
      // Only where the row itself stands: its title follows in the same page.
      guard let place = bytes.range(of: name) else { return }
      bytes[place.upperBound - 1] = UInt8(ascii: "x")
    }
    let store = try store()
    #expect(store.damagedFiles().first?.outcome?.lost == [])
    #expect(Set(try store.all().map(\.payload)) == Set(drafts.values.map(\.payload)))
    #expect(try store.missedCalls(at: Instant(testNow)).map(\.id) == ["opkald"])
  }

  @Test("what is typed after the file was damaged goes into a new one", arguments: [0, 9_000, -1])
  func whileOpen(size: Int) throws {
    let store = try store()
    for number in 1...Self.count { try store.save(draft(number)) }
    try overwrite(try #require(store.file)) { bytes in
      bytes = size < 0 ? bytes.prefix(bytes.count / 2) : Data(repeating: 0x41, count: size)
    }
    try store.save(draft(99))
    #expect(try store.all().map(\.id).contains("kladde-99"))
    #expect(store.damagedSinceOpened.map(\.name) == ["anna.sqlite.damaged-1"])
    #expect(store.damagedFiles() == store.damagedSinceOpened)
    #expect(try self.store().all().map(\.id).contains("kladde-99"))
  }

  @Test("it is noticed by reading too")
  func whileReading() throws {
    let store = try store()
    try store.save(draft(1))
    try overwrite(try #require(store.file)) { $0 = Data(repeating: 0x41, count: 9_000) }
    #expect(try store.all() == [])
    #expect(store.damagedSinceOpened.count == 1)
  }

  @Test("two desks that find it at the same moment put it aside once", arguments: 0..<6)
  func together(_ round: Int) throws {
    let (file, drafts) = try fill()
    try overwrite(file) { $0 = $0.prefix($0.count * 8 / 10) }
    let stores = Mutex<[DraftStore]>([])
    DispatchQueue.concurrentPerform(iterations: 4) { _ in
      guard let store = try? store() else { return }
      stores.withLock { $0.append(store) }
    }
    let opened = stores.withLock { $0 }
    #expect(opened.count == 4)
    #expect(opened.compactMap(\.damagedSinceOpened.first).count == 1)
    let finder = try #require(opened.first { !$0.damagedSinceOpened.isEmpty })
    try expectHonest(finder, drafts)
  }

  @Test("where nothing may be written, the folder is named, and not the register")
  func notWritable() throws {
    let store = try store()
    let folder = try #require(store.file).deletingLastPathComponent().path
    try store.database.writeWithoutTransaction { try $0.execute(sql: "PRAGMA query_only = ON") }
    #expect(throws: RegisterError.folderNotWritable(path: folder)) { try store.save(draft(1)) }
  }

  @Test("a colleague's is named as what it is, and not as the register")
  func colleague() throws {
    let (file, _) = try fill()
    try overwrite(file) { $0 = Data(repeating: 0x41, count: 9_000) }
    let bo = try DraftStore(
      register: folder.file("register.sqlite"), user: "bo", stateFolder: folder.file("state"))
    #expect(throws: RegisterError.draftsDamaged(file: "anna.sqlite")) {
      try bo.takeAll(from: "anna")
    }
  }
}
