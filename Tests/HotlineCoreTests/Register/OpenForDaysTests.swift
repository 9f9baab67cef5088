import Foundation
import Testing

@testable import HotlineCore

@Suite("A desk that stays open for days")
struct OpenForDaysTests {
  @Test("keeps no log from being emptied, however much colleagues save meanwhile")
  func logStaysShort() throws {
    let folder = try TestFolder()
    let file = folder.file("register.sqlite")
    let mine = try Register.open(at: file, .test())
    let theirs = try Register.open(at: file, .test("bo"))
    var standing = try mine.save(
      OrganisationEntry(Organisation(name: "Prøvekøkkenet", kind: .enterprise)), from: nil)
    let watcher = try RegisterWatcher(mine)
    var (written, longest) = (0, 0)
    for round in 0..<200 {
      // What is on screen is read anew after each change, as a desk does.
      _ = try mine.detail(of: standing.id, today: testToday)
      _ = try mine.search(SearchQuery(text: "prøve"), today: testToday)
      var edited = standing
      edited.organisation.note = String(repeating: "tekst \(round) ", count: 5_000)
      standing = try theirs.save(edited, from: standing)
      written += 3 * 40_000
      _ = try watcher.look()
      let log = try FileManager.default.attributesOfItem(atPath: file.path + "-wal")[.size]
      longest = max(longest, (log as? NSNumber)?.intValue ?? 0)
    }
    #expect(written > 20 << 20)
    #expect(longest <= 16 << 20, "\(longest) bytes")
    #expect(try mine.record(OrganisationEntry.self, standing.id) == standing)
    try mine.close()
    try theirs.close()
  }
}
