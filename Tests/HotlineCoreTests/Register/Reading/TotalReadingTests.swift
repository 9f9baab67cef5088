import Foundation
import GRDB
import Testing

@testable import HotlineCore

/// A record is read whatever stands in its row.
@Suite("Total reading")
struct TotalReadingTests {
  private let values: [DatabaseValue] = [
    .null, "x".databaseValue, "2Q20".databaseValue, Int64.max.databaseValue,
    Int64.min.databaseValue, 1e300.databaseValue, (-0.5).databaseValue,
    Data([0, 255]).databaseValue,
  ]

  @Test("every record is read from a row of any one value in every column")
  func everyRecordReads() throws {
    let queue = try DatabaseQueue()
    try queue.read { db in
      for type in RowTypes.all {
        for value in values {
          let read = try unread(type, value, db)
          let isNumber = Int64(stored: value) != nil
          #expect(read.columns.contains("id") != isNumber, "\(type) \(value)")
        }
      }
    }
  }

  @Test("each table of the schema whose rows are edited has a record")
  func everyTableHasARecord() throws {
    let tables = try testRegister().read { try RegisterTable.all($0).filter(\.isStamped) }
    #expect(RowTypes.all.map { $0.databaseTableName }.sorted() == tables.map(\.name).sorted())
  }

  @Test("a moment is read as the register writes it, each millisecond, and nothing else")
  func moments() throws {
    for milliseconds in 0..<1_000 {
      let date = testNow.addingTimeInterval(Double(milliseconds) / 1_000)
      let stored = date.databaseValue
      let read = try #require(Date(stored: stored))
      #expect(read.databaseValue == stored)
      #expect(read == Date.fromDatabaseValue(stored))
    }
    for text in [
      "2Q20", "2026-11-23", "2026-11-23 09:04", "2026-13-23 09:04:11.000",
      "2026-11-23 25:04:11.000", "2026-11-23T09:04:11.000", "2026-11-23 09:04:11.0Q0",
      "12026-11-23 09:04:11.000", "",
    ] {
      #expect(Date(stored: text.databaseValue) == nil, "\(text)")
    }
    #expect(Date(stored: 1_795_424_640.databaseValue) == nil)
  }

  @Test("what cannot be read is kept until somebody says what it shall be")
  func unreadColumnsStay() throws {
    let queue = try DatabaseQueue()
    let row = try queue.read { db in
      try Row.fetchOne(
        db,
        sql: """
          SELECT 7 AS id, 3 AS revision, 1 AS organisationID, '86 12 Q4 56' AS number,
            '2Q20' AS validFrom, 'x' AS isPrimary, 'mobil' AS kind
          """)
    }
    var phone = try Phone(row: #require(row))
    #expect(phone.kind == "mobil")
    #expect(phone.number.display == "86 12 Q4 56")
    #expect(phone.validFrom == nil)
    #expect(phone.unreadable.columns == ["isPrimary", "number", "validFrom"])
    #expect(phone.unreadable["validFrom"] == "2Q20")
    #expect(try phone.columns()["validFrom"] == "2Q20".databaseValue)
    #expect(try phone.columns()["isPrimary"] == "x".databaseValue)
    phone.validFrom = theDay("2020-01-01")
    #expect(try phone.columns()["validFrom"] == "2020-01-01".databaseValue)
    phone.unreadable.settle(["isPrimary"])
    #expect(try phone.columns()["isPrimary"] == false.databaseValue)
    #expect(try phone.columns()["unreadable"] == nil)
  }

  @Test("a record is kept as JSON with what could not be read, and read without it")
  func records() throws {
    var phone = Phone(organisationID: 1, number: PhoneNumber(unread: "86 12 Q4 56"))
    let plain = try JSONEncoder.stable.encode(phone)
    #expect(!String(decoding: plain, as: UTF8.self).contains("unreadable"))
    phone.unreadable.note(
      "2Q20".databaseValue, in: "validFrom", standIn: .null)
    phone.number = try #require(PhoneNumber("86 12 34 56"))
    let kept = try JSONDecoder().decode(Phone.self, from: JSONEncoder().encode(phone))
    #expect(kept == phone)
  }

  private func unread<Stored: StoredRow>(
    _ type: Stored.Type, _ value: DatabaseValue, _ db: Database
  ) throws -> Unreadable {
    // Which columns there are is what the record asks for.
    let columns = try AskedColumns.of(type)
    let row = try Row.fetchOne(
      db, sql: "SELECT " + columns.map { "? AS \"\($0)\"" }.joined(separator: ", "),
      arguments: StatementArguments(columns.map { _ in value }))
    return try Stored(row: #require(row)).unreadable
  }
}

/// The columns that a record is made of.
enum AskedColumns {
  static func of<Stored: StoredRow>(_ type: Stored.Type) throws -> [String] {
    let empty = try Stored(row: Row())
    let said = try empty.databaseDictionary.keys.filter { $0 != "unreadable" }
    return Set(said).union(empty.unreadable.columns).sorted()
  }
}
