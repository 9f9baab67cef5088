import Foundation
import HotlineCore
import Resources
import Testing

@Suite("A Danish date")
struct DanishDateTests {
  @Test("exists only when the calendar has the day")
  func existence() {
    #expect(DanishDate(year: 2024, month: 2, day: 29)?.iso == "2024-02-29")
    #expect(DanishDate(year: 2026, month: 2, day: 29) == nil)
    #expect(DanishDate(year: 1900, month: 2, day: 29) == nil)
    #expect(DanishDate(year: 2000, month: 2, day: 29) != nil)
    #expect(DanishDate(year: 2026, month: 13, day: 1) == nil)
    #expect(DanishDate(year: 2026, month: 4, day: 31) == nil)
    #expect(DanishDate(year: 2026, month: 4, day: 0) == nil)
    #expect(DanishDate(year: 1799, month: 12, day: 31) == nil)
    #expect(DanishDate(year: 10_000, month: 1, day: 1) == nil)
  }

  @Test(
    "is read strictly as YYYY-MM-DD",
    arguments: [
      "2026-11-3", "2026-1-23", "26-11-23", "2026/11/23", "20261123", "2026-11-23 ", "",
      "2026-11-31", "+026-11-23", "２026-11-23",
    ])
  func strictISO(text: String) {
    #expect(DanishDate(iso: text) == nil)
  }

  @Test("every day from 1800 to 2400 follows the day before, in every part")
  func everyDay() throws {
    var day = DanishDate.first
    var weekday = 3  // 1 January 1800 was a Wednesday
    for year in 1800...2400 {
      for month in 1...12 {
        for number in 1...DanishDate.daysIn(month: month, year: year) {
          try #require(DanishDate(year: year, month: month, day: number) == day)
          try #require(day.year == year && day.month == month && day.day == number)
          try #require(day.weekday == weekday)
          day = day.adding(days: 1)
          weekday = weekday % 7 + 1
        }
      }
    }
  }

  @Test("reads back its own storage string, which sorts as the days do")
  func storage() throws {
    let days = ["1800-01-01", "1969-12-31", "1970-01-01", "2026-11-23", "9999-12-31"]
    let dates = days.compactMap(DanishDate.init(iso:))
    #expect(dates.map(\.iso) == days)
    #expect(dates == dates.sorted())
    let json = try JSONEncoder().encode(dates)
    #expect(String(decoding: json, as: UTF8.self).contains("\"2026-11-23\""))
    #expect(try JSONDecoder().decode([DanishDate].self, from: json) == dates)
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([DanishDate].self, from: Data("[\"2026-02-30\"]".utf8))
    }
  }

  @Test(
    "adds months, the last of the month when the day does not exist",
    arguments: [
      ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"),
      ("2026-03-31", -1, "2026-02-28"), ("2024-02-29", 12, "2025-02-28"),
      ("2026-11-23", 3, "2027-02-23"), ("2026-11-23", -11, "2025-12-23"),
      ("2026-11-30", 3, "2027-02-28"),
    ])
  func months(from: String, months: Int, to: String) {
    #expect(DanishDate(iso: from)?.adding(months: months).iso == to)
  }

  @Test("counts days both ways and stays within what can be said")
  func days() throws {
    let day = try #require(DanishDate(iso: "2026-11-23"))
    #expect(day.adding(days: 14).iso == "2026-12-07")
    #expect(day.adding(days: -365).iso == "2025-11-23")
    #expect(day.days(until: day.adding(days: 100)) == 100)
    #expect(day.adding(days: .max) == .last)
    #expect(day.adding(days: .min) == .first)
    #expect(day.adding(months: .max) == .last)
    #expect(day.adding(months: .min) == .first)
  }

  @Test(
    "knows the ISO week and the year it belongs to",
    arguments: [
      ("2026-11-23", 48, 2026), ("2025-11-07", 45, 2025), ("2027-01-03", 53, 2026),
      ("2027-01-04", 1, 2027), ("2024-12-30", 1, 2025), ("2021-01-01", 53, 2020),
      ("2018-12-31", 1, 2019), ("2023-01-01", 52, 2022),
    ])
  func weeks(iso: String, week: Int, year: Int) throws {
    let day = try #require(DanishDate(iso: iso))
    #expect(day.isoWeek == week)
    #expect(day.isoWeekYear == year)
    #expect(DanishDate.monday(ofWeek: week, in: year) == day.monday)
  }

  @Test("knows which years have a week 53")
  func week53() {
    #expect(DanishDate.monday(ofWeek: 53, in: 2026)?.iso == "2026-12-28")
    #expect(DanishDate.monday(ofWeek: 53, in: 2025) == nil)
    #expect(DanishDate.monday(ofWeek: 0, in: 2026) == nil)
  }

  @Test("is shown as staff write it")
  func display() throws {
    let day = try #require(DanishDate(iso: "2025-11-07"))
    #expect(day.display == "07-11-2025")
    #expect(day.long(.danish) == "fre 7. nov 2025")
    #expect(day.echo(.danish) == "fre 7. nov 2025 · uge 45")
    #expect(day.echo(.english) == "Fri 7 Nov 2025 · week 45")
  }
}
