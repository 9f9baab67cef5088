import Foundation
import Testing

@testable import DiskRecord

/// What is written down of a program, and which disks a power cut is said to leave: as harsh as they
/// come, and never without what was synced.
@Suite("The record of a disk")
struct DiskRecordTests {
  /// The same numbers on every run.
  private struct Lot: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 31)
    }
  }

  /// 0 is the folder, 1 a file.
  private func record(_ events: DiskEvent...) -> DiskRecord {
    var record = DiskRecord()
    record.events = events
    record.itemCount = 2
    return record
  }

  private func name(_ name: String, _ item: Int?) -> DiskEvent {
    .named([DiskName(folder: 0, name: name, item: item)])
  }

  private func sync(_ item: Int, _ end: Int) -> DiskEvent {
    .synced(
      DiskSync(
        item: item, isFolder: item == 0, path: "", end: end, written: [], given: [], taken: []))
  }

  /// What a file holds in many of the disks at the end of a record, by what is drawn; nil for one in which
  /// it is missing.
  private func contents(
    of path: String, _ record: DiskRecord, ignoring: @escaping (DiskSync) -> Bool = { _ in false }
  ) -> Set<[UInt8]?> {
    var disk = CrashDisk(record, ignoring: ignoring)
    disk.advance(to: record.events.count)
    var lot = Lot(state: 1)
    return Set(
      (0..<400).map { number in
        let all = CrashState.Reach.allCases
        let state = disk.state(all[number % all.count], using: &lot)
        return state.files.first { $0.path == path }?.bytes
      })
  }

  private let old = [UInt8](repeating: 1, count: 1_024)
  private let new = [UInt8](repeating: 2, count: 1_024)

  @Test("what was synced, name and content, is on every disk")
  func synced() {
    let record = record(name("a", 1), .wrote(1, at: 0, old), sync(1, 2), sync(0, 3))
    #expect(contents(of: "a", record) == [old])
  }

  @Test("a file whose folder was not synced may be missing, one that was not synced be anything")
  func unsynced() {
    let nameless = record(name("a", 1), .wrote(1, at: 0, old), sync(1, 2))
    #expect(contents(of: "a", nameless) == [old, nil])
    let empty = record(name("a", 1), .wrote(1, at: 0, old), sync(0, 2))
    let half = old.prefix(512) + [UInt8](repeating: 0, count: 512)
    let other = [UInt8](repeating: 0, count: 512) + old.prefix(512)
    #expect(contents(of: "a", empty).isSuperset(of: [[], old, Array(half), other]))
  }

  @Test("a write over another is torn between sectors, and comes in any order")
  func torn() {
    let record = record(
      name("a", 1), .wrote(1, at: 0, old), sync(1, 2), sync(0, 3), .wrote(1, at: 0, new),
      .wrote(1, at: 512, [UInt8](repeating: 3, count: 512)))
    let found = contents(of: "a", record)
    let sectors = found.compactMap { $0 }.map { [$0.first, $0.last] }
    #expect(!found.contains(nil) && found.allSatisfy { $0?.count == 1_024 })
    #expect(Set(sectors) == [[1, 1], [2, 1], [1, 2], [2, 2], [1, 3], [2, 3]])
  }

  @Test("what a sync came too early for is not on the disk with it")
  func early() {
    let record = record(
      name("a", 1), sync(0, 1), .wrote(1, at: 0, old), .wrote(1, at: 0, new), sync(1, 3))
    #expect(contents(of: "a", record).isSuperset(of: [old, new]))
    #expect(!contents(of: "a", record).contains([]))
  }

  @Test("a removed file may be back until its folder was synced")
  func removed() {
    let gone = record(
      name("a", 1), .wrote(1, at: 0, old), sync(1, 2), sync(0, 3), name("a", nil))
    #expect(contents(of: "a", gone) == [old, nil])
    var synced = gone
    synced.events.append(sync(0, 5))
    #expect(contents(of: "a", synced) == [nil])
    // Without any sync of the folder it may never have had a name.
    let ignored = contents(of: "a", synced) { $0.isFolder }
    #expect(ignored == [old, nil])
  }

  @Test("a rename happens or does not, and the length of a file is drawn too")
  func renamed() {
    let record = record(
      name("a", 1), .wrote(1, at: 0, old), sync(1, 2), sync(0, 3),
      .named([
        DiskName(folder: 0, name: "a", item: nil), DiskName(folder: 0, name: "b", item: 1),
      ]), .sized(1, 100))
    var disk = CrashDisk(record)
    disk.advance(to: record.events.count)
    var lot = Lot(state: 3)
    var found: Set<[String]> = []
    var sizes: Set<Int> = []
    for _ in 0..<200 {
      let state = disk.state(.files, using: &lot)
      found.insert(state.files.map(\.path))
      sizes.formUnion(state.files.map(\.bytes.count))
    }
    #expect(found == [["a"], ["b"]] && sizes == [1_024, 100])
  }

  @Test("a program is followed call by call: names, bytes, syncs, and what it says")
  func recorded() throws {
    let folder = URL(filePath: "/tmp/hotline-recorded-\(getpid())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let script = """
      cd \(folder.path) && mkdir d && printf abc > d/a && printf de >> d/a && mv d/a d/b && ln d/b c \
      && rm d/b && echo said && truncate -s 2 c && dd if=/dev/zero of=e bs=8 count=1 conv=fsync \
      2>/dev/null
      """
    let record: DiskRecord
    do {
      record = try DiskRecorder.run(
        ["/bin/sh", "-c", script], in: folder, isMapped: { _ in false })
    } catch .notAllowed {
      // Where no process may be watched, there is nothing to write down.
      return
    }
    #expect(record.exitStatus == 0 && record.unknown == [])
    let said = record.events.compactMap { if case .said(let text) = $0 { text } else { nil } }
    #expect(said == ["said\n"])
    #expect(record.syncs.map(\.path) == ["e"] && record.syncs.first?.written == [0..<8])
    var disk = CrashDisk(record)
    disk.advance(to: record.events.count)
    var lot = Lot(state: 1)
    let state = disk.state(.everything, using: &lot)
    #expect(state.folders == ["d"])
    #expect(state.files.map(\.path) == ["c", "e"])
    #expect(state.files.map(\.bytes) == [Array("ab".utf8), [UInt8](repeating: 0, count: 8)])
  }
}
