import Foundation
import Testing

/// Files and surroundings that are meant to stop a program: one sentence, exit code 2, no crash.
@Suite("Input that is meant to stop the program")
struct HostileInputTests {
  private static let files: [(name: String, content: String)] = [
    ("dybe-lister.json", String(repeating: "[", count: 100_000)),
    (
      "dybe-lister-lukket.json",
      String(repeating: "[", count: 10_000) + String(repeating: "]", count: 10_000)
    ),
    (
      "dybe-objekter.json",
      String(repeating: "{\"navn\":", count: 20_000) + "1" + String(repeating: "}", count: 20_000)
    ),
    ("store-tal.json", "{\"format\":\"hotline-register\",\"version\":1e999,\"tables\":{}}"),
    (
      "lange-tal.json",
      "{\"format\":\"hotline-register\",\"version\":" + String(repeating: "9", count: 50_000)
        + ",\"tables\":{}}"
    ),
    (
      "to-gange.json",
      "{\"format\":\"hotline-register\",\"format\":\"x\",\"version\":1,\"version\":2,\"tables\":{},\"tables\":[]}"
    ),
    ("halvt-bogstav.json", "{\"format\":\"\\ud800\",\"tables\":{}}"),
    ("dyb-virk.json", "{\"Vrvirksomhed\":" + String(repeating: "{\"Vrvirksomhed\":", count: 5_000)),
    ("nul.json", "{\"navn\":\"Pr\u{0}øve\",\"cvr\":\"11223342\"}"),
  ]

  @Test(
    "a JSON file without end, with numbers without end, or that says a thing twice",
    arguments: files.map(\.name))
  func json(name: String) throws {
    let folder = try CommandFolder()
    let register = try folder.register()
    let content = try #require(Self.files.first { $0.name == name }).content
    let file = try folder.file(name, content)
    let before = try folder.contents(withIndex: false)
    for more in [["--dry-run"], []] {
      let ran = try CommandRun(["import", file, "--db", register] + more)
      #expect(!ran.hasCrashed, "\(name): \(ran)")
      #expect(ran.status == 2 && ran.error.hasPrefix(file), "\(ran.error.prefix(300))")
      #expect(ran.error.split(separator: "\n").count == 1, "\(ran.error.prefix(300))")
    }
    #expect(try folder.contents(withIndex: false) == before)
  }

  @Test(
    "too few open files are a sentence",
    arguments: [["find", "prøve"], ["check"], ["backup", "/tmp/findes-aldrig/kopi"]],
    [5, 8, 12, 16])
  func fewFiles(command: [String], limit: Int) throws {
    let folder = try CommandFolder()
    let register = try folder.register()
    let ran = try CommandRun(
      command + ["--db", register], shell: "ulimit -n \(limit); exec \"$@\"")
    #expect(!ran.hasCrashed, "\(ran)")
    #expect((0...3).contains(ran.status), "\(ran)")
    #expect(ran.status == 0 || ran.error.split(separator: "\n").count <= 2, "\(ran.error)")
    #expect(!ran.error.contains("SQLite") && !ran.error.contains("unable to open"), "\(ran.error)")
  }
}
