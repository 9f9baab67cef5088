import Foundation
import GRDB
import Testing

/// What stands at `--db` and is no register that can be used: one sentence that names it, exit code
/// 2 (3 where somebody else writes), and nothing is changed.
@Suite("hotline with a path that is no register")
struct RegisterPathTests {
  let folder: CommandFolder

  init() throws {
    folder = try CommandFolder()
  }

  /// The smallest file that SQLite reads: one page, no tables, no mark of Hotline.
  private static let foreignDatabase: Data = {
    var page = [UInt8](repeating: 0, count: 4_096)
    page.replaceSubrange(0..<16, with: Array("SQLite format 3\0".utf8))
    page.replaceSubrange(16..<24, with: [0x10, 0, 1, 1, 0, 64, 32, 32])
    page[27] = 1
    page[31] = 1
    page[47] = 4
    page[59] = 1
    page[95] = 1
    page.replaceSubrange(96..<100, with: [0, 0x2E, 0x5F, 0x28])
    page.replaceSubrange(100..<108, with: [0x0D, 0, 0, 0, 0, 0x10, 0, 0])
    return Data(page)
  }()

  private static let strange: [(String, Data)] = [
    ("indkøb.txt", Data("Mel, æg og smør\n".utf8)),
    ("pakke.zip", Data([0x50, 0x4B, 3, 4] + Array(repeating: 7, count: 3_000))),
    ("andres.sqlite", foreignDatabase),
  ]

  @Test(
    "a file of somebody else is named and left alone", arguments: strange.map(\.0),
    [["find", "prøve"], ["import"], ["export", "-o", "ud.json"], ["goals", "--readonly"], []])
  func foreignFile(name: String, command: [String]) throws {
    let content = try #require(Self.strange.first { $0.0 == name }).1
    let path = try folder.file(name, content)
    let list = try folder.file("liste.csv", "navn\nPrøvevirksomheden\n")
    let before = try folder.contents()
    let ran = try CommandRun(
      command + (command == ["import"] ? [list] : []) + ["--db", path])
    #expect(
      ran.error
        == "\(path) er ikke et Hotline-register. Filen er ikke rørt; vælg en anden med --db.\n")
    #expect([ran.status, Int32(ran.output.count)] == [2, 0])
    #expect(try folder.contents() == before)
  }

  @Test("a folder is named, with what to write", arguments: [["find", "x"], ["goals"], []])
  func isFolder(command: [String]) throws {
    let ran = try CommandRun(command + ["--db", folder.url.path])
    let path = folder.url.path
    #expect(
      ran.error
        == "\(path) er en mappe. Skriv navnet på en fil i den: --db \(path)/hotline.sqlite\n")
    #expect([ran.status, Int32(ran.output.count)] == [2, 0])
    #expect(try folder.contents() == [:])
  }

  @Test("a pipe or a device is named as what it is", arguments: [["find", "x"], ["init"], []])
  func isNoFile(command: [String]) throws {
    let pipe = folder.path("rør")
    #expect(mkfifo(pipe, 0o600) == 0)
    for path in [pipe, "/dev/null"] {
      let ran = try CommandRun(command + ["--db", path])
      #expect(
        ran.error == "\(path) er en enhed eller et rør, ikke en fil. Vælg en fil med --db.\n")
      #expect([ran.status, Int32(ran.output.count)] == [2, 0])
    }
  }

  @Test("init says of what stands in its way what it is")
  func initInTheWay() throws {
    let text = try folder.file("indkøb.txt", "Mel, æg og smør\n")
    let foreign = try CommandRun(["init", "--db", text])
    #expect(foreign.error.contains("er ikke et Hotline-register"))
    let directory = try CommandRun(["init", "--db", folder.url.path])
    #expect(directory.error.contains("er en mappe"))
    let known = try CommandRun(["init", "--db", folder.register()])
    #expect(known.error.contains("er allerede et register"))
  }

  @Test(
    "what is to be written into a folder that is missing names it, with the command that makes it",
    arguments: [
      ["export", "-o"], ["report", "prizes", "-o"], ["profile", "-o"], ["list", "priser", "-o"],
      ["backup"], ["publish"],
    ])
  func outputFolderMissing(command: [String]) throws {
    let path = folder.path("borte/ud")
    let ran = try CommandRun(command + [path, "--demo"])
    #expect(ran.status == 2, "\(ran.output)")
    #expect(ran.error.contains("mkdir -p '\(folder.path("borte"))'"), "\(ran.error)")
  }

  @Test(
    "a slip in the path makes no register",
    arguments: [
      ["find", "x"], ["show", "V-000001"], ["match", "V-000001"], ["goals"], ["check"],
      ["export", "-o", "ud.json"], ["import", "--undo", "1"], ["--readonly"],
    ])
  func missing(command: [String]) throws {
    let path = folder.path("regster.sqlite")
    let ran = try CommandRun(command + ["--db", path])
    #expect(
      ran.error == "Der er intet register i \(path). "
        + "Lav et med »hotline import«, eller vælg et med --db.\n")
    #expect([ran.status, Int32(ran.output.count)] == [2, 0])
    #expect(try folder.contents() == [:])
  }

  @Test("a folder that may not be written holds no new register")
  func readOnlyFolder() throws {
    let list = try folder.file("liste.csv", "navn\nPrøvevirksomheden\n")
    try folder.give(mode: 0o555)
    let ran = try CommandRun(
      ["import", list, "--db", folder.path("register.sqlite")], asStranger: true)
    #expect(
      ran.error == "Du kan ikke skrive i mappen \(folder.url.path). "
        + "Få skriveret til den, eller vælg en anden med --db.\n")
    #expect([ran.status, Int32(ran.output.count)] == [2, 0])
    #expect(try Set(folder.contents().keys) == ["liste.csv"])
  }

  @Test("a register in a folder that may not be written can be searched and is not changed")
  func registerInReadOnlyFolder() throws {
    let path = try folder.register()
    let list = try folder.file("liste.csv", "navn\nEndnu en\n")
    try folder.give(mode: 0o555)
    let before = try folder.contents()
    let found = try CommandRun(["find", "prøve", "--db", path], asStranger: true)
    #expect(found.output.contains("Prøvevirksomheden"))
    #expect([found.status, Int32(found.error.count)] == [0, 0])
    let refused = try CommandRun(["import", list, "--db", path], asStranger: true)
    #expect(
      refused.error.split(separator: "\n").last.map(String.init)
        == "Du må ikke skrive i \(folder.url.path), så intet er gemt. "
        + "Få skriveret dér, eller bed en kollega, der har den.")
    #expect([refused.status, Int32(refused.output.count)] == [2, 0])
    #expect(try folder.contents() == before)
  }

  @Test("a register that only another person may read is named")
  func unreadable() throws {
    let path = try folder.register()
    chmod(path, 0)
    chmod(folder.url.path, 0o755)
    let ran = try CommandRun(["find", "prøve", "--db", path], asStranger: true)
    #expect(ran.error.hasPrefix("\(path) har forkerte rettigheder. Ret dem med: "))
    #expect(ran.error.contains("chmod 600 '\(path)'"))
    #expect([ran.status, Int32(ran.output.count)] == [2, 0])
  }

  @Test("a log that a colleague locked away is named with the command that mends it")
  func lockedOut() throws {
    let path = try folder.register()
    try folder.give(mode: 0o700)
    for part in ["-shm", ".lock"] {
      chmod(path + part, 0)
      let list = try folder.file("liste.csv", "navn\nEndnu en\n")
      chmod(list, 0o644)
      let ran = try CommandRun(["import", list, "--db", path], asStranger: true)
      #expect(
        ran.error
          == "\(path)\(part) har forkerte rettigheder. Ret dem med: chmod 600 '\(path)\(part)'\n")
      #expect(ran.status == 2)
      chmod(path + part, 0o600)
    }
  }

  @Test("whoever else writes is waited for, then the program ends with 3")
  func busy() throws {
    let path = try folder.register()
    let list = try folder.file("liste.csv", "navn\nEndnu en\n")
    let lock = open(path + ".lock", O_RDWR)
    defer { close(lock) }
    #expect(flock(lock, LOCK_EX) == 0)
    let ran = try CommandRun(["import", list, "--db", path, "--wait", "0"])
    #expect(
      ran.error == "\(path) er optaget: en anden har skrevet i mere end 0 sekunder. "
        + "Prøv igen om lidt.\n")
    #expect([ran.status, Int32(ran.output.count)] == [3, 0])
    let found = try CommandRun(["find", "prøve", "--db", path, "--wait", "0"])
    #expect(found.status == 0)
  }

  @Test("a register from before the first shipped schema is refused untouched, with the way out")
  func unshippedSchema() throws {
    let path = try folder.register()
    let old = try DatabaseQueue(path: path)
    try old.write {
      try $0.execute(
        sql: "UPDATE grdb_migrations SET identifier = 'v1' WHERE identifier = 'release-1'")
    }
    try old.close()
    let before = try Data(contentsOf: URL(filePath: path))
    for arguments in [
      ["find", "prøve", "--db", path], ["find", "prøve", "--db", path, "--readonly"],
    ] {
      let looked = try CommandRun(arguments)
      #expect(looked.status == 2)
      #expect(looked.error.contains("hotline export"))
    }
    #expect(try Data(contentsOf: URL(filePath: path)) == before)
  }
}
