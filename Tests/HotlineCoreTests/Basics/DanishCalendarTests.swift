import HotlineCore
import Resources
import Testing

private func day(_ iso: String) throws -> DanishDate {
  try #require(DanishDate(iso: iso))
}

@Suite("The Danish calendar")
struct DanishCalendarTests {
  @Test(
    "Easter",
    arguments: [
      (2026, "2026-04-05"), (2027, "2027-03-28"), (2028, "2028-04-16"), (2000, "2000-04-23"),
      (2008, "2008-03-23"), (2038, "2038-04-25"), (1818, "1818-03-22"), (1954, "1954-04-18"),
    ])
  func easter(year: Int, iso: String) {
    #expect(Holiday.easter(year)?.iso == iso)
  }

  @Test("Easter is a Sunday from 22 March to 25 April in every year")
  func everyEaster() throws {
    for year in 1800...4100 {
      let easter = try #require(Holiday.easter(year))
      try #require(easter.weekday == 7)
      try #require((322...425).contains(easter.month * 100 + easter.day))
    }
    #expect(Holiday.easter(1799) == nil)
  }

  @Test("the holidays of 2026, and store bededag only before 2024")
  func holidays() throws {
    var found: [String] = []
    var date = try day("2026-01-01")
    while date.year == 2026 {
      if let holiday = Holiday.on(date) { found.append("\(date.iso) \(holiday.name.da)") }
      date = date.adding(days: 1)
    }
    #expect(
      found == [
        "2026-01-01 nytårsdag", "2026-04-02 skærtorsdag", "2026-04-03 langfredag",
        "2026-04-05 påskedag", "2026-04-06 2. påskedag", "2026-05-14 Kristi himmelfartsdag",
        "2026-05-24 pinsedag", "2026-05-25 2. pinsedag", "2026-12-25 juledag",
        "2026-12-26 2. juledag",
      ])
    #expect(Holiday.on(try day("2023-05-05")) == .prayerDay)
    #expect(Holiday.on(try day("2024-04-26")) == nil)
    #expect(Holiday.on(try day("2026-06-05")) == nil)
  }

  @Test("working days skip weekends, holidays and what the municipality closes")
  func workingDays() throws {
    let plain = DanishCalendar()
    #expect(plain.nextWorkingDay(after: try day("2026-04-01")).iso == "2026-04-07")
    #expect(plain.workingDay(onOrAfter: try day("2026-11-23")).iso == "2026-11-23")
    #expect(plain.adding(workingDays: 5, to: try day("2026-11-23")).iso == "2026-11-30")
    #expect(plain.adding(workingDays: -1, to: try day("2026-04-07")).iso == "2026-04-01")
    #expect(plain.adding(workingDays: 0, to: try day("2026-11-22")).iso == "2026-11-22")
    #expect(plain.nextWorkingDay(after: .last) == .last)
    #expect(plain.adding(workingDays: -3, to: .first) == .first)
    let closed = DanishCalendar.Override(
      isClosed: true, label: Phrase(da: "grundlovsdag", en: "Constitution Day"))
    let opened = DanishCalendar.Override(
      isClosed: false, label: Phrase(da: "åbent hus", en: "open house"))
    let ours = DanishCalendar(overrides: [
      try day("2026-06-05"): closed, try day("2026-06-06"): opened,
    ])
    #expect(ours.closure(on: try day("2026-06-05")) == .municipal(closed.label))
    #expect(ours.nextWorkingDay(after: try day("2026-06-04")).iso == "2026-06-06")
    #expect(plain.closure(on: try day("2026-06-06")) == .weekend)
    #expect(plain.closure(on: try day("2026-12-25")) == .holiday(.christmasDay))
  }
}

@Suite("The opening hours")
struct OpeningHoursTests {
  @Test(
    "weekdays 8 to 16",
    arguments: [
      ("2026-11-23", 479, "2026-11-23"), ("2026-11-23", 960, "2026-11-24"),
      ("2026-11-27", 1000, "2026-11-30"), ("2026-11-28", 600, "2026-11-30"),
      ("2026-04-02", 600, "2026-04-07"), ("2026-12-24", 1000, "2026-12-28"),
    ])
  func closed(iso: String, minute: Int, opens: String) throws {
    let state = OpeningHours.weekdays8to16.state(
      at: LocalTime(day: try day(iso), minute: minute), calendar: DanishCalendar())
    #expect(state == .closed(opensOn: try day(opens), at: 480))
  }

  @Test("open from the first minute to the one before closing", arguments: [480, 600, 959])
  func open(minute: Int) throws {
    let state = OpeningHours.weekdays8to16.state(
      at: LocalTime(day: try day("2026-11-23"), minute: minute), calendar: DanishCalendar())
    #expect(state == .open(until: 960))
    #expect(LocalTime.clock(minute: 960) == "16.00")
  }

  @Test("without hours it never opens")
  func never() throws {
    let state = OpeningHours(hours: [1: 480..<480]).state(
      at: LocalTime(day: try day("2026-11-23"), minute: 500), calendar: DanishCalendar())
    #expect(state == .neverOpen)
  }
}
