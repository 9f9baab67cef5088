import CSQLiteConfig
import Foundation
import GRDB
import Resources
import Testing

@testable import HotlineCore

/// Every call by which SQLite reaches the disk fails once, or from then on: nothing is said to be saved
/// that is not, what was not saved is not there, and once the disk is mended all goes on.
@Suite("A disk that fails")
struct FaultyDiskTests {
  private static let faults: [FaultyDisk.Fault] = FaultyDisk.Call.allCases.flatMap { call in
    let codes: [Int32] =
      switch call {
      case .read: [SQLITE_IOERR | (1 << 8)]
      case .write: [SQLITE_IOERR | (3 << 8), SQLITE_FULL]
      case .sync: [SQLITE_IOERR | (4 << 8)]
      }
    return (1...200).flatMap { number in
      codes.flatMap { code in
        [false, true].map { FaultyDisk.Fault(call: call, number: number, lasts: $0, code: code) }
      }
    }
  }

  private static let tried: [FaultyDisk.Fault] = {
    let some = series(faults, short: 6)
    return some + faults.filter { $0.number <= 2 && !some.contains($0) }
  }()

  @Test(
    "is said, acknowledges nothing falsely, and is forgotten once it is mended", arguments: tried)
  func failing(fault: FaultyDisk.Fault) throws {
    let folder = try TestFolder()
    let file = folder.file("register.sqlite")
    let first = try Register.open(at: file, .test())
    try enter("Prøve 0", in: first)
    try first.close()

    let disk = FaultyDisk(folder.url)
    var acknowledged = ["Prøve 0"]
    let register = try Register.open(at: file, .test())
    disk.fail(fault)
    for number in 1...8 {
      let name = "Prøve \(number)"
      do {
        try enter(name, in: register)
        acknowledged.append(name)
      } catch let error as RegisterError {
        #expect(!error.sentence(.danish).isEmpty && disk.failures > 0)
        switch error {
        case .diskFull, .diskFailed: break
        default: Issue.record("\(error)")
        }
      }
    }
    disk.mend()
    #expect(try names(in: register) == acknowledged)
    try enter("Prøve 9", in: register)
    acknowledged.append("Prøve 9")
    #expect(try names(in: register) == acknowledged)
    try register.close()
    let again = try Register.open(at: file, .test())
    #expect(try names(in: again) == acknowledged)
    #expect(try again.check(today: testToday).steps.flatMap(\.faults) == [])
    try again.close()
  }

  @Test(
    "a fault while a register is opened is said, and the next start is as if nothing had been",
    arguments: series(faults.filter { $0.number <= 60 }, short: 4))
  func opening(fault: FaultyDisk.Fault) throws {
    let folder = try TestFolder()
    let file = folder.file("register.sqlite")
    let first = try Register.open(at: file, .test())
    try enter("Prøve 0", in: first)
    try first.close()
    let disk = FaultyDisk(folder.url)
    disk.fail(fault)
    do {
      try Register.open(at: file, .test("bo")).close()
    } catch let error as RegisterError {
      #expect(!error.sentence(.danish).isEmpty)
    }
    disk.mend()
    let register = try Register.open(at: file, .test())
    #expect(try names(in: register) == ["Prøve 0"])
    #expect(try register.check(today: testToday).steps.flatMap(\.faults) == [])
    try register.close()
  }

  private func enter(_ name: String, in register: Register) throws {
    try register.save(OrganisationEntry(Organisation(name: name, kind: .enterprise)), from: nil)
  }

  private func names(in register: Register) throws -> [String] {
    try register.read {
      try String.fetchAll(
        $0, sql: "SELECT name FROM organisation WHERE name LIKE 'Prøve %' ORDER BY name")
    }
  }
}
