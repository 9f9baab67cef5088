import Foundation
import GRDB
import HotlineCore
import Screen
import Testing

@testable import HotlineDesk

/// Whatever one value of the file says, every screen is there, and so is every command's answer.
///
/// Each column of a row of every table holds one kind of damage in turn; with `HOTLINE_SWEEP=all`
/// each holds every kind, which takes minutes.
@Suite("A damaged file")
struct DamagedFile {
  private let damaged: DamagedRegister
  private let isWhole = ProcessInfo.processInfo.environment["HOTLINE_SWEEP"] == "all"

  init() throws {
    damaged = try DamagedRegister(now: TestDesk.now)
  }

  /// What a column holds then: a text that is nothing, huge and small numbers, nothing at all, bytes,
  /// and what stood there with one letter flipped.
  private func kinds(of text: String?) -> [DatabaseValue] {
    var flipped = text ?? ""
    if !flipped.isEmpty {
      flipped.replaceSubrange(
        flipped.index(flipped.startIndex, offsetBy: flipped.count / 2)..., with: "Q")
      flipped += (text ?? "").dropFirst(flipped.count)
    }
    return [
      "x".databaseValue, Int64.max.databaseValue, .null, Data([0x51, 0xFF, 0x00]).databaseValue,
      flipped.databaseValue, 1e300.databaseValue, Int64.min.databaseValue,
      "9999-12-31".databaseValue, (-1).databaseValue,
    ]
  }

  @Test("no value of any column takes a screen away or stops the program")
  func everyColumn() throws {
    #expect(try damaged.emptyTables() == [])
    var turn = 0
    var tried = 0
    for target in try damaged.targets() {
      if isWhole {
        for column in target.columns {
          for kind in kinds(of: try damaged.text(of: column, target)) {
            tried += try look(target, [column: kind]) ? 1 : 0
          }
        }
      } else {
        for _ in 0..<3 {
          turn += 1
          var values: [String: DatabaseValue] = [:]
          for (place, column) in target.columns.enumerated() {
            let kinds = kinds(of: try damaged.text(of: column, target))
            values[column] = kinds[(place + turn * 4) % kinds.count]
          }
          tried += try look(target, values) ? 1 : 0
        }
      }
    }
    #expect(tried > 60)
  }

  private func look(
    _ target: DamagedRegister.Target, _ values: [String: DatabaseValue]
  ) throws -> Bool {
    // A trap ends the process: the last line tells what it was.
    if isWhole { FileHandle.standardError.write(Data("\(target.table) \(values)\n".utf8)) }
    return try damaged.damaging(target, values) {
      let broken = try BrokenScreens(damaged.register, organisation: target.organisationID).look()
      #expect(broken.isEmpty, "\(target.table) \(values): \(broken)")
    }
  }
}
