import Foundation
import GRDB
import Resources
import Testing

@testable import HotlineCore

/// A row is taken apart, and told of in history, in the same words as by the library.
@Suite("columns and images of rows")
struct StoredColumnsTests {
  @Test("a record has the columns that the library gives it, whatever stands in it")
  func sameColumns() throws {
    let register = try FilledRegister.small()
    var seen = 0
    for type in RowTypes.all { seen += try compare(type, register) }
    #expect(seen > 100)
  }

  private func compare<Stored: StoredRow>(_ type: Stored.Type, _ register: Register) throws -> Int {
    let rows = try register.read { db in
      try Stored.fetchAll(
        db, sql: "SELECT \(Stored.selection) FROM \(Stored.databaseTableName)")
    }
    for row in rows {
      var expected = try row.databaseDictionary
      expected["unreadable"] = nil
      #expect(try row.columns() == expected, "\(type)")
    }
    return rows.count
  }

  @Test("an image is the JSON that the encoder writes")
  func sameJSON() throws {
    let texts = [
      "", "Prøvebageriet", "»å« \"anført\" \\ /", "linje\nskift\r\n\t",
      "\u{8}\u{C}\u{1}\u{1F}\u{7F}",
      "\u{2028}\u{FEFF}\u{0}", "e\u{301} \u{1F9D1}\u{200D}\u{1F373}",
    ]
    let values =
      texts.map(\.databaseValue)
      + [0, -1, .max, .min].map { (number: Int64) in number.databaseValue }
      + [0, 37, 37.5, -0.1, 1e21, 1 / 3, 1e-7].map { (number: Double) in number.databaseValue }
      + [DatabaseValue.null]
    let columns = Dictionary(
      uniqueKeysWithValues: values.enumerated().map { ("c\($0)", $1) } + [("id", 7.databaseValue)])
    let image = RowImage(table: "organisation", id: 7, columns: columns)
    let expected = try JSONEncoder.stable.encode(columns.mapValues(\.jsonValue))
    #expect(try image.json() == String(decoding: expected, as: UTF8.self))
    #expect(
      JSONText.array(texts) == String(decoding: try JSONEncoder.stable.encode(texts), as: UTF8.self)
    )
  }
}
