import Foundation
import HotlineCore
import Testing

/// Who may do what in a file that another person made: several users of the system.
@Suite(
  "hotline administrator, and who is let take data out",
  .enabled(if: geteuid() == 0, "only the administrator can be several people"))
struct AdministratorCommandTests {
  private static let group: gid_t = 60
  private static let daemon: uid_t = 1
  private static let bin: uid_t = 2

  private let folder: CommandFolder
  private let path: String

  init() throws {
    folder = try CommandFolder()
    path = folder.path("register.sqlite")
    chown(folder.url.path, Self.daemon, Self.group)
    chmod(folder.url.path, 0o2770)
    let list = try folder.file("liste.csv", "navn\nPrøvestedet\n")
    chmod(list, 0o644)
    let made = try run(["import", list], as: Self.daemon)
    #expect(made.status == 0, "\(made.error)")
  }

  private func run(_ arguments: [String], as user: uid_t) throws -> CommandRun {
    try CommandRun(arguments + ["--db", path], as: (user, Self.group))
  }

  private func refused(_ arguments: [String], as user: uid_t) throws -> String {
    let ran = try run(arguments, as: user)
    #expect([ran.status, Int32(ran.output.count)] == [2, 0], "\(arguments): \(ran.output)")
    return ran.error
  }

  private func enter(_ login: String, _ role: Staff.Role) throws {
    let register = try Register.open(
      at: URL(filePath: path), RegisterOptions(osUser: "daemon", clock: { Date() }))
    try register.save(
      Staff(initials: "BI", osUser: login, name: "Prøve", role: role), from: nil)
    try register.close()
  }

  private var copy: String { folder.path("kopi.sqlite") }

  @Test("the owner of the file gets in by saying so alone, and nobody else does")
  func take() throws {
    for part in ["", "-wal", "-shm", ".lock"] { chown(path + part, Self.bin, Self.group) }
    let command = "hotline administrator --take --db '\(path)'"
    for arguments in [
      ["find", "prøve"], ["find", "prøve", "--readonly"], ["backup", copy],
      ["check", "--salvage", copy],
    ] {
      let error = try refused(arguments, as: Self.bin)
      #expect(error.contains("En administrator (DA)") && error.hasSuffix(command + "\n"))
    }
    #expect(!FileManager.default.fileExists(atPath: copy))
    let other = try refused(["administrator", "--take"], as: Self.daemon)
    #expect(other.contains("tilhører bin"))
    let asked = try run(["administrator"], as: Self.bin)
    #expect(asked.status == 0)
    #expect(asked.output.contains("Administratorer i tjeneste: DA"))
    #expect(asked.output.contains("Du (bin) står ikke i registeret."))
    #expect(asked.output.contains(command))
    let taken = try run(["administrator", "--take"], as: Self.bin)
    #expect(taken.output == "BI (bin) er nu administrator i \(path). Historikken siger det.\n")
    #expect(try run(["find", "prøve"], as: Self.bin).output.contains("Prøvestedet"))
    #expect(
      try run(["history", "--since", "2020-01-01"], as: Self.bin).output
        .contains("BI blev administrator, fordi filen er vedkommendes"))
    #expect(try run(["check"], as: Self.bin).status == 0)
  }

  @Test("who may read and not write takes nothing out, and is told why; what they need is named")
  func reader() throws {
    try enter("bin", .reader)
    for part in ["", "-wal", "-shm"] { chmod(path + part, 0o640) }
    chmod(folder.url.path, 0o2750)
    let out = folder.path("ud")
    #expect(try run(["find", "prøve"], as: Self.bin).output.contains("Prøvestedet"))
    for arguments in [
      ["backup", out], ["report", "prizes", "-o", out], ["export", "-o", out],
      ["list", "partnership", "--csv", "-o", out], ["publish", out],
    ] {
      // Elsewhere they may write.
      let place = "/tmp/hotline-test-ud-\(UUID().uuidString)"
      let error = try refused(arguments.map { $0 == out ? place : $0 }, as: Self.bin)
      #expect(error.contains("og du må ikke skrive i \(path)"), "\(arguments): \(error)")
      #expect(!error.contains("--readonly"))
      #expect(!FileManager.default.fileExists(atPath: place))
    }
    let asked = try refused(["backup", out, "--readonly"], as: Self.daemon)
    #expect(asked.contains("udelad --readonly"))
  }

  @Test("a reader is told the role that it takes, and of no key and no draft")
  func roles() throws {
    try enter("bin", .reader)
    let list = try folder.file("ny.csv", "navn\nEn ny\n")
    chmod(list, 0o644)
    let importing = try refused(["import", list], as: Self.bin)
    #expect(importing == "Det kræver rollen medarbejder. Spørg DA\n")
    let retention = try refused(["retention", "--apply", "--yes"], as: Self.bin)
    #expect(retention == "Det kræver rollen leder. Spørg DA\n")
    let salvage = try refused(["check", "--salvage", copy], as: Self.bin)
    #expect(salvage == "Det kræver rollen administrator. Spørg DA\n")
  }
}
