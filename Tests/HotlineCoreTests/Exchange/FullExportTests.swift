import Foundation
import Testing

@testable import HotlineCore

@Suite("Exporting a whole register and importing it elsewhere")
struct FullExportTests {
  let folder: TestFolder
  let options = ImportOptions(today: testToday)

  init() throws {
    folder = try TestFolder()
  }

  private func path(_ name: String) -> String { folder.file(name).path }

  private func export(_ register: Register, _ name: String) throws -> Data {
    try register.exportAll(to: path(name))
    return try Data(contentsOf: folder.file(name))
  }

  @Test("export, import into a fresh file and export again: the same bytes, for its owner alone")
  func thereAndBack() throws {
    let demo = try demoRegister()
    let first = try export(demo, "first.json")
    #expect(try folder.mode("first.json") == 0o600)
    let fresh = try Register.open(at: folder.file("fresh.sqlite"), .test())
    let report = try fresh.importFiles([path("first.json")], options)
    #expect(report.new > 20)
    #expect(report.rejectedCount == 0)
    #expect(try export(fresh, "second.json") == first)
    try fresh.close()
    let again = try Register.open(at: folder.file("fresh.sqlite"), .test())
    #expect(try export(again, "third.json") == first)
    #expect(try again.goalMeter(asOf: testToday) == demo.goalMeter(asOf: testToday))
    let all = SearchQuery(text: "", limit: 1_000)
    #expect(try again.search(all, today: testToday) == demo.search(all, today: testToday))
    try again.close()
  }

  @Test("a dry run says how many organisations would come, and changes nothing")
  func dryRun() throws {
    _ = try export(try demoRegister(), "demo.json")
    let fresh = try testRegister()
    let before = try export(fresh, "before.json")
    var options = options
    options.isDryRun = true
    let tried = try fresh.importFiles([path("demo.json")], options)
    #expect(try export(fresh, "after.json") == before)
    options.isDryRun = false
    #expect(try fresh.importFiles([path("demo.json")], options) == tried)
  }

  @Test("a register with work in it is not replaced, and two registers are not mixed")
  func refused() throws {
    let used = try demoRegister()
    let before = try export(used, "demo.json")
    let file = path("demo.json")
    #expect {
      try used.importFiles([file], options)
    } throws: { error in
      guard case .registerInUse(file, let count) = error as? ImportError else { return false }
      return count > 20
    }
    #expect(throws: ImportError.severalRegisters) {
      try testRegister().importFiles([file, file], options)
    }
    #expect(try export(used, "after.json") == before)
  }

  @Test("a file that was cut off, or a newer program wrote, changes nothing")
  func damaged() throws {
    let whole = try export(try demoRegister(), "demo.json")
    let fresh = try testRegister()
    let before = try export(fresh, "before.json")
    try whole.prefix(whole.count / 2).write(to: folder.file("half.json"))
    #expect(throws: ImportError.self) { try fresh.importFiles([path("half.json")], options) }
    try Data("{\"format\":\"hotline-register\",\"version\":99,\"tables\":{}}".utf8)
      .write(to: folder.file("newer.json"))
    #expect(throws: ImportError.newerExport(path: path("newer.json"), version: 99)) {
      try fresh.importFiles([path("newer.json")], options)
    }
    #expect(try export(fresh, "after.json") == before)
  }

  @Test("an export that cannot be written leaves what stands there")
  func unwritable() throws {
    let register = try testRegister()
    #expect(throws: OutputError.isDirectory(path: folder.url.path)) {
      try register.exportAll(to: folder.url.path)
    }
    #expect(throws: OutputError.folderMissing(path: path("missing"))) {
      try register.exportAll(to: path("missing/out.json"))
    }
    #expect(try folder.names == [])
  }
}
