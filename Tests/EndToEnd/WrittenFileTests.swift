import Foundation
import Testing

/// What `export` and `backup` write on the real program, and what they leave alone.
@Suite("Files that commands write")
struct WrittenFileTests {
  let folder: CommandFolder
  let register: String

  /// A register that a colleague works in, with drafts beside it.
  init() throws {
    folder = try CommandFolder()
    register = try folder.register()
    let drafts = folder.path("register.sqlite.drafts")
    try FileManager.default.createDirectory(atPath: drafts, withIntermediateDirectories: true)
    try Data("kladder".utf8).write(to: URL(filePath: drafts + "/anna.sqlite"))
  }

  enum Writer: CaseIterable, CustomTestStringConvertible {
    case json, lists, backup

    var testDescription: String { "\(self)" }

    func arguments(_ target: String, replacing: Bool) -> [String] {
      let command =
        switch self {
        case .json: ["export", "-o", target]
        case .lists: ["export", "--format", "csv", "-o", target]
        case .backup: ["backup", target]
        }
      return command + (replacing ? ["--replace"] : [])
    }
  }

  private func run(_ writer: Writer, _ target: String, replacing: Bool = false) throws -> CommandRun
  {
    try CommandRun(writer.arguments(target, replacing: replacing) + ["--db", register])
  }

  /// Everything below the folder, links as what they are.
  private func contents() throws -> [String: Data] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.url.path)
    return names.reduce(into: [:]) { all, name in
      // Made and removed by whoever opens a register.
      guard !name.hasSuffix("-shm"), !name.hasSuffix("-wal") else { return }
      all[name] = FileManager.default.contents(atPath: folder.path(name)) ?? Data()
    }
  }

  private let keptNames = [
    "register.sqlite", "register.sqlite-wal", "register.sqlite-shm", "register.sqlite-journal",
    "register.sqlite.lock", "register.sqlite.drafts/anna.sqlite",
    "register.sqlite.drafts/anna.sqlite-journal", "register.sqlite.drafts/anna.reserve",
    "register.sqlite.drafts/ny.json", "./register.sqlite", "under/../register.sqlite",
    "til-registeret", "til-kladderne", "andet-navn", "andet-navn-til-kladder",
    "genvej/register.sqlite.lock", "genvej/register.sqlite.drafts/bo.sqlite",
  ]

  @Test(
    "none takes the place of the register, of what stands beside it, or of another name of it",
    arguments: Writer.allCases)
  func kept(writer: Writer) throws {
    let files = FileManager.default
    try files.createDirectory(atPath: folder.path("under"), withIntermediateDirectories: true)
    try files.createSymbolicLink(
      atPath: folder.path("genvej"), withDestinationPath: folder.url.path)
    try files.createSymbolicLink(
      atPath: folder.path("til-registeret"), withDestinationPath: "register.sqlite")
    try files.createSymbolicLink(
      atPath: folder.path("til-kladderne"),
      withDestinationPath: "register.sqlite.drafts/anna.sqlite")
    try files.linkItem(atPath: register, toPath: folder.path("andet-navn"))
    try files.linkItem(
      atPath: folder.path("register.sqlite.drafts/anna.sqlite"),
      toPath: folder.path("andet-navn-til-kladder"))
    let before = try contents()
    for name in keptNames {
      let ran = try run(writer, "\(folder.url.path)/\(name)", replacing: true)
      #expect(ran.status == 2, "\(name)")
      #expect(ran.output == "", "\(name)")
      #expect(ran.error.hasPrefix("\(folder.url.path)/\(name): "), "\(name)")
      #expect(try contents() == before, "\(name)")
    }
    #expect(try run(writer, register).status == 2)
    #expect(try contents() == before)
    #expect(try CommandRun(["find", "prøve", "--db", register]).status == 0)
  }

  @Test(
    "one that stands there is replaced only when somebody asks for it", arguments: Writer.allCases)
  func existing(writer: Writer) throws {
    let target = folder.path(writer == .lists ? "lister" : "fil")
    let file = writer == .lists ? target + "/stillinger.csv" : target
    if writer == .lists {
      try FileManager.default.createDirectory(atPath: target, withIntermediateDirectories: true)
    }
    try Data("regnskab".utf8).write(to: URL(filePath: file))
    let before = try contents()
    let refused = try run(writer, target)
    #expect([refused.status, Int32(refused.output.count)] == [2, 0])
    #expect(
      refused.error == "\(file): her står allerede en fil, og den er ikke rørt. "
        + "Vælg et andet navn, eller erstat den med --replace.\n")
    #expect(try contents() == before)
    let replaced = try run(writer, target, replacing: true)
    #expect([replaced.status, Int32(replaced.error.count)] == [0, 0])
    #expect(replaced.output.contains("Den tidligere fil i \(file) er erstattet.\n"))
    #expect(try Data(contentsOf: URL(filePath: file)) != Data("regnskab".utf8))
    #expect(try contents().keys.filter { $0.contains(".hotline-") } == [])
  }

  @Test("a copy of a register gives way to a newer copy, and to nothing else")
  func earlierCopy() throws {
    let copy = folder.path("kopi.sqlite")
    #expect(try run(.backup, copy).status == 0)
    let before = try contents()
    #expect(try run(.json, copy, replacing: true).status == 2)
    #expect(try contents() == before)
    #expect(try run(.backup, copy, replacing: true).status == 0)
    // A log that lies there would be taken for that of the copy.
    try Data("log".utf8).write(to: URL(filePath: copy + "-wal"))
    #expect(try run(.backup, copy, replacing: true).status == 2)
  }

  @Test("a device is no file", arguments: Writer.allCases)
  func device(writer: Writer) throws {
    let ran = try run(writer, "/dev/full", replacing: true)
    #expect([ran.status, Int32(ran.output.count)] == [2, 0])
    #expect(ran.error.hasPrefix("/dev/full: det er en "))
  }

  @Test(
    "a full disk is said, and nothing is left on it", .enabled(if: SmallDisk.isPossible),
    arguments: Writer.allCases)
  func fullDisk(writer: Writer) throws {
    let place = folder.url.appending(path: "disk")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    let disk = try SmallDisk(at: place)
    disk.fill()
    let before = try FileManager.default.contentsOfDirectory(atPath: place.path)
    let target = folder.path("disk/ny")
    let ran = try run(writer, target)
    #expect([ran.status, Int32(ran.output.count)] == [2, 0])
    #expect(ran.error.contains("disken er fuld"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: place.path) == before)
  }
}
