import Resources
import Testing

@testable import HotlineCore

@Suite("The hotline's contact, hours and closed days")
struct HotlineHoursTests {
  let register: Register

  init() throws {
    register = try testRegister()
  }

  @Test("hours that are changed hold at once, and Ctrl+Z gives the old ones back")
  func hours() throws {
    let friday = try #require(try register.lookups().weekdayHours.last)
    #expect(friday.weekday == 5)
    var short = friday
    short.closesMinute = 14 * 60
    try register.save(short, from: friday)
    let at = LocalTime(day: theDay("2026-11-27"), minute: 14 * 60 + 30)
    let open = try register.lookups()
    #expect(
      open.openingHours.state(at: at, calendar: open.calendar)
        == .closed(opensOn: theDay("2026-11-30"), at: 480))
    _ = try register.undo()
    let before = try register.lookups()
    #expect(before.openingHours.state(at: at, calendar: before.calendar) == .open(until: 960))
  }

  @Test("a weekday has one row of hours, which end after they begin")
  func oneRow() throws {
    #expect(throws: RegisterError.refused(.taken(.of(.weekday), value: "mandag"))) {
      try register.save(WeekdayHours(weekday: 1, opensMinute: 600, closesMinute: 700), from: nil)
    }
    #expect(throws: RegisterError.refused(.endsBefore(.of(.closes), start: .of(.opens)))) {
      try register.save(WeekdayHours(weekday: 6, opensMinute: 600, closesMinute: 600), from: nil)
    }
    try register.save(WeekdayHours(weekday: 6, opensMinute: 600, closesMinute: 700), from: nil)
    #expect(try register.lookups().openingHours.hours[6] == 600..<700)
  }

  @Test("the next closed days: holidays and the municipality's own, weekends left out")
  func closedDays() throws {
    let lookups = try register.lookups()
    let days = lookups.openingHours.closedDays(
      from: theDay("2026-12-24"), count: 5, calendar: lookups.calendar)
    #expect(
      days.map(\.day.iso) == ["2026-12-24", "2026-12-25", "2026-12-31", "2027-01-01", "2027-03-25"])
    #expect(days[1].closure == .holiday(.christmasDay))
    #expect(OpeningHours(hours: [:]).closedDays(from: .first, count: 3, calendar: .init()) == [])
  }

  @Test("a day the municipality closes is no working day; one it opens is")
  func overrides() throws {
    let day = theDay("2026-12-01")
    let closed = try register.save(
      HolidayOverride(day: day, labelDa: "Flyttedag", labelEn: "Moving", closed: true), from: nil)
    #expect(try register.lookups().calendar.isWorkingDay(day) == false)
    #expect(throws: RegisterError.refused(.taken(.of(.day), value: day.display))) {
      try register.save(
        HolidayOverride(day: day, labelDa: "Igen", labelEn: "Again", closed: true), from: nil)
    }
    var open = closed
    open.day = theDay("2026-12-25")
    open.closed = false
    try register.save(open, from: closed)
    let calendar = try register.lookups().calendar
    #expect(calendar.isWorkingDay(day) && calendar.isWorkingDay(theDay("2026-12-25")))
  }

  @Test("a line of the contact card is read aloud in pairs, and needs a name")
  func contact() throws {
    let phone = try #require(try register.lookups().contactInfo.first)
    #expect(phone.value == "+4589705757")
    #expect(phone.display == "89 70 57 57")
    var leader = ContactInfo(kind: .leader, labelDa: "Vagt", labelEn: "Duty")
    leader.value = "Testperson 20 11 22 33"
    #expect(leader.display == "Testperson 20 11 22 33")
    leader.validFrom = theDay("2026-11-01")
    leader.validTo = theDay("2026-11-01")
    #expect(throws: RegisterError.refused(.endsBefore(.of(.validTo), start: .of(.validFrom)))) {
      try register.save(leader, from: nil)
    }
  }

  @Test(
    "times are typed as people say them",
    arguments: [
      ("8", 480), ("08.00", 480), ("8.30", 510), ("8:30", 510), ("0830", 510), ("830", 510),
      (" 16,15 ", 975), ("23.59", 1_439), ("0", 0),
    ] as [(String, Int)])
  func times(text: String, minute: Int) {
    #expect(LocalTime.minute(typed: text) == minute)
  }

  @Test(
    "what is no time of a day is none",
    arguments: ["", "24", "8.60", "8.3", "8.300", "kl. 8", "8.30.00", "-8", "12345", "8."])
  func noTimes(text: String) {
    #expect(LocalTime.minute(typed: text) == nil)
  }
}
