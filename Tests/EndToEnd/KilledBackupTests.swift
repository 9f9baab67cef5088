import Foundation
import HotlineCore
import Testing

@Suite("A backup that is killed")
struct KilledBackupTests {
  @Test("is whole or absent, and what it would have replaced stands until it is whole")
  func killed() throws {
    let folder = try CommandFolder()
    let register = try folder.register()
    let copy = folder.path("kopi.sqlite")
    let clock = ContinuousClock()
    let start = clock.now
    #expect(try CommandRun(["backup", copy, "--db", register]).status == 0)
    let whole = clock.now - start
    let microseconds =
      Int(whole.components.seconds) * 1_000_000
      + Int(whole.components.attoseconds / 1_000_000_000_000)
    let earlier = try #require(FileManager.default.contents(atPath: copy))
    let rounds = LongTests.areWanted ? 200 : 12
    for round in 0..<rounds {
      let isReplacing = round % 2 == 0
      for part in ["", "-wal", "-shm", ".lock"] {
        try? FileManager.default.removeItem(atPath: copy + part)
      }
      if isReplacing { try earlier.write(to: URL(filePath: copy)) }
      let process = Process()
      process.executableURL = URL(filePath: Programs.hotline)
      process.arguments = ["backup", copy, "--db", register] + (isReplacing ? ["--replace"] : [])
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      usleep(UInt32(microseconds * round / rounds))
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      if FileManager.default.fileExists(atPath: copy) {
        let opened = try Register.open(
          at: URL(filePath: copy), RegisterOptions(osUser: NSUserName(), clock: { Date() }))
        #expect(try opened.check(today: CopenhagenTime().day(of: Instant(Date()))).isSound)
        #expect(try opened.countOfOrganisations() > 0)
        try opened.close()
      } else {
        #expect(!isReplacing, "what stood there is gone")
      }
    }
    #expect(try CommandRun(["check", "--db", register]).status == 0)
  }
}
