import Foundation
import HotlineCore
import Testing

/// A register of a group, used by real users of the system: Debian has these, whoever installed it.
@Suite(
  "Users of one group",
  .enabled(if: geteuid() == 0, "only the administrator can be several people"))
struct OneGroupTests {
  private static let group: gid_t = 60
  private static let daemon: uid_t = 1
  private static let bin: uid_t = 2
  private static let games: uid_t = 5

  private let folder: CommandFolder
  private let path: String

  init() throws {
    folder = try CommandFolder()
    path = folder.path("register.sqlite")
    chown(folder.url.path, Self.daemon, Self.group)
    chmod(folder.url.path, 0o2770)
  }

  private func list(_ name: String) throws -> String {
    let file = try folder.file("\(name).csv", "navn\n\(name)\n")
    chmod(file, 0o644)
    return file
  }

  @Test("who is entered gets in, a colleague who is not reads a sentence, a stranger no file")
  func group() throws {
    let first = try CommandRun(
      ["import", list("Prøvestedet"), "--db", path], as: (Self.daemon, Self.group))
    #expect(first.status == 0, "\(first.error)")
    for arguments in [["find", "prøve"], ["find", "prøve", "--readonly"], ["goals"]] {
      let refused = try CommandRun(arguments + ["--db", path], as: (Self.bin, Self.group))
      #expect(
        refused.error == "bin står ikke i registeret og kommer ikke ind. En administrator (DA) "
          + "opretter dig på skrivebordet under Medarbejdere med bin i feltet Bruger.\n")
      #expect([refused.status, Int32(refused.output.count)] == [2, 0])
    }
    let stranger = try CommandRun(["find", "prøve", "--db", path], as: (Self.games, Self.games))
    #expect(!stranger.error.isEmpty)
    #expect([stranger.status, Int32(stranger.output.count)] == [2, 0])
    let register = try Register.open(
      at: URL(filePath: path), RegisterOptions(osUser: "daemon", clock: { Date() }))
    try register.save(Staff(initials: "BI", osUser: "bin", name: "Prøve", role: .staff), from: nil)
    try register.close()
    let second = try CommandRun(
      ["import", list("Nabostedet"), "--db", path], as: (Self.bin, Self.group))
    #expect(second.status == 0, "\(second.error)")
    let found = try CommandRun(["find", "prøve", "--db", path], as: (Self.bin, Self.group))
    #expect(found.output.contains("Prøvestedet"))
    let check = try CommandRun(["check", "--db", path], as: (Self.daemon, Self.group))
    #expect(check.status == 0, "\(check.output)")
  }
}
