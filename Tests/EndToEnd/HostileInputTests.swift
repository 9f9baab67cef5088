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
    "too few open files are a sentence that names the limit",
    arguments: [
      [], ["find", "prøve"], ["check"], ["backup", "/tmp/findes-aldrig/kopi"], ["settings"],
      ["restore", "/tmp/findes-aldrig/kopi"], ["history", "V-1"], ["manual"],
    ], [4, 6, 8, 10, 12, 16, 64])
  func fewFiles(command: [String], limit: Int) throws {
    let folder = try CommandFolder()
    let register = try folder.register()
    let database = command == ["manual"] ? [] : ["--db", register]
    let ran = try CommandRun(
      command + database, shell: "ulimit -n \(limit); exec \"$@\"")
    #expect(!ran.hasCrashed, "\(ran)")
    #expect((0...3).contains(ran.status), "\(ran)")
    #expect(ran.status == 0 || ran.error.split(separator: "\n").count <= 2, "\(ran.error)")
    #expect(!ran.error.contains("SQLite") && !ran.error.contains("unable to open"), "\(ran.error)")
    if limit < 24 || command.isEmpty {
      #expect(ran.status == 2)
      #expect(ran.error.contains("\(limit) (ulimit -n)"), "\(ran.error)")
    }
  }

  @Test("a limit that the shell alone has set stops nothing")
  func softLimit() throws {
    let folder = try CommandFolder()
    let ran = try CommandRun(
      ["find", "prøve", "--db", try folder.register()], shell: "ulimit -Sn 6; exec \"$@\"")
    #expect(ran.status == 0, "\(ran)")
  }

  @Test("what is saved of a damaged register is said table by table, and a loss by the status")
  func salvage() throws {
    let folder = try CommandFolder()
    let register = try folder.register()
    let sound = try CommandRun(
      ["check", "--salvage", folder.path("hel.sqlite"), "--db", register])
    #expect(sound.status == 0, "\(sound)")
    #expect(sound.output.contains("organisation: 1 reddet") || sound.output.contains(" reddet"))
    let handle = try FileHandle(forWritingTo: URL(filePath: register))
    try handle.truncate(atOffset: try handle.seekToEnd() / 2 / 4_096 * 4_096)
    try handle.close()
    let refused = try CommandRun(["find", "prøve", "--db", register])
    #expect(refused.error.contains("hotline check --salvage"), "\(refused)")
    let part = try CommandRun(
      ["check", "--salvage", folder.path("del.sqlite"), "--db", register])
    #expect(part.status == 2, "\(part)")
    #expect(!part.output.contains(" 0 tabt"), "\(part.output)")
    #expect(part.error.contains("mangler rækker") && !part.error.contains("Ctrl"), "\(part.error)")
    try Data().write(to: URL(filePath: register))
    for command in [["check", "--salvage", folder.path("intet.sqlite")], ["import", register]] {
      let nothing = try CommandRun(command + ["--db", register])
      #expect(nothing.status == 2 && !nothing.error.contains("Ctrl"), "\(nothing)")
    }
  }

  @Test("nothing behind the sign of equality is the standard, and other lines of the settings hold")
  func settings() throws {
    let folder = try CommandFolder()
    let run = { (arguments: [String]) in
      try CommandRun(
        ["settings"] + arguments, shell: "XDG_CONFIG_HOME='\(folder.url.path)' exec \"$@\"")
    }
    _ = try run(["--set", "mouse=terminal", "--set", "appearance=light"])
    let standard = try run(["--set", "mouse="])
    #expect(standard.status == 0, "\(standard)")
    #expect(standard.output.contains("mouse er nu desk"))
    let text = try String(contentsOfFile: folder.path("hotline/settings.json"), encoding: .utf8)
    #expect(text.contains("light") && !text.contains("mouse"), "\(text)")
  }
}
