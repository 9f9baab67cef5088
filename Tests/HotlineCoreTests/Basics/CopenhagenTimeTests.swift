import Foundation
import Testing

@testable import HotlineCore

@Suite("Time in Copenhagen")
struct CopenhagenTimeTests {
  let copenhagen: CopenhagenTime

  init() throws {
    copenhagen = try CopenhagenTime()
  }

  @Test(
    "a moment stored in UTC is shown as the clock in Denmark",
    arguments: [
      ("2026-11-23T09:04:11Z", "2026-11-23", "10.04"),
      ("2026-07-01T09:04:11Z", "2026-07-01", "11.04"),
      ("2026-11-23T23:30:00Z", "2026-11-24", "00.30"),
      ("2026-12-31T23:00:00Z", "2027-01-01", "00.00"),
      ("2026-03-29T00:59:59Z", "2026-03-29", "01.59"),
      ("2026-03-29T01:00:00Z", "2026-03-29", "03.00"),
      ("2026-10-25T01:00:00Z", "2026-10-25", "02.00"),
    ])
  func shown(iso: String, day: String, clock: String) throws {
    let instant = try #require(Instant(iso: iso))
    #expect(copenhagen.local(instant).day.iso == day)
    #expect(copenhagen.local(instant).clock == clock)
    #expect(copenhagen.day(of: instant).iso == day)
  }

  @Test(
    "a clock time becomes a moment, also in the two odd nights",
    arguments: [
      ("2026-11-23", 10 * 60 + 4, "2026-11-23T09:04:00Z"),
      ("2026-07-01", 0, "2026-06-30T22:00:00Z"),
      ("2026-03-29", 2 * 60 + 30, "2026-03-29T01:30:00Z"),
      ("2026-03-29", 3 * 60 + 30, "2026-03-29T01:30:00Z"),
      ("2026-10-25", 2 * 60 + 30, "2026-10-25T00:30:00Z"),
      ("2026-10-25", 3 * 60, "2026-10-25T02:00:00Z"),
    ])
  func moments(day: String, minute: Int, iso: String) throws {
    let day = try #require(DanishDate(iso: day))
    #expect(copenhagen.instant(day, minute: minute).iso == iso)
  }

  @Test("a machine without time zone data gets an error, not a wrong clock")
  func missingData() {
    for identifier in ["Europe/Nowhere", "UTC"] {
      #expect(throws: CopenhagenTimeError.missingTimeZoneData(identifier: identifier)) {
        try CopenhagenTime(identifier: identifier)
      }
    }
  }

  @Test(
    "a moment is read strictly",
    arguments: [
      "2026-11-23T09:04:11", "2026-11-23 09:04:11Z", "2026-11-23T24:00:00Z",
      "2026-11-23T09:60:00Z", "2026-11-31T09:04:11Z", "2026-11-23T09:04:11.0Z", "",
    ])
  func strict(iso: String) {
    #expect(Instant(iso: iso) == nil)
  }

  @Test("a moment reads back its own storage string")
  func storage() throws {
    for iso in ["1800-01-01T00:00:00Z", "1969-12-31T23:59:59Z", "2026-11-23T09:04:11Z"] {
      #expect(Instant(iso: iso)?.iso == iso)
    }
    #expect(Instant(Date(timeIntervalSince1970: -0.5)).iso == "1969-12-31T23:59:59Z")
    #expect(Instant(seconds: .max).iso == "9999-12-31T23:59:59Z")
    #expect(Instant(Date.distantPast).iso == "1800-01-01T00:00:00Z")
    #expect(Instant(seconds: 5).adding(seconds: .min).iso == "1800-01-01T00:00:00Z")
  }
}
