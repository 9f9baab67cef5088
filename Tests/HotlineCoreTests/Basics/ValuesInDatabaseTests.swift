import GRDB
import HotlineCore
import Testing

@Suite("Values in the database")
struct ValuesInDatabaseTests {
  @Test("each is a column holding its storage string, and refuses any other")
  func roundTrip() throws {
    let day = try #require(DanishDate(iso: "2026-11-23"))
    let moment = try #require(Instant(iso: "2026-11-23T09:04:11Z"))
    let cvr = try #require(CVRNumber("41227610"))
    let site = try #require(PNumber("1003456789"))
    let phone = try #require(PhoneNumber("+45 86123456"))
    try DatabaseQueue().read { db in
      let row = try #require(
        try Row.fetchOne(
          db, sql: "SELECT ? AS a, ? AS b, ? AS c, ? AS d, ? AS e, 'x' AS f",
          arguments: [day, moment, cvr, site, phone]))
      #expect(row["a"] as String == "2026-11-23")
      #expect(row["b"] as String == "2026-11-23T09:04:11Z")
      #expect(row["e"] as String == "+45 86123456")
      #expect(row["a"] == day)
      #expect(row["b"] == moment)
      #expect(row["c"] == cvr)
      #expect(row["d"] == site)
      #expect(row["e"] == phone)
      #expect(DanishDate.fromDatabaseValue(row["f"]) == nil)
      #expect(CVRNumber.fromDatabaseValue(row["f"]) == nil)
    }
  }
}
