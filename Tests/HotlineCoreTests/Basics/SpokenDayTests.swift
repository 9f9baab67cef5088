import HotlineCore
import Resources
import Testing

@Suite("Days and times as people say them")
struct SpokenDayTests {
  // Monday 23 November 2026, 10.04.
  private let today = DanishDate(iso: "2026-11-23") ?? .first

  private func day(_ text: String, on iso: String, _ direction: DateDirection = .future) throws
    -> String?
  {
    let today = try #require(DanishDate(iso: iso))
    return try? DanishDate.reading(text, today: today, direction: direction).get().iso
  }

  @Test(
    "distances",
    arguments: [
      ("om 2 uger", "2026-12-07"), ("mandag om 14 dage", "2026-12-07"), ("14 dage", "2026-12-07"),
      ("om fjorten dage", "2026-12-07"),
      ("2 uger", "2026-12-07"), ("om en uge", "2026-11-30"), ("om to uger", "2026-12-07"),
      ("om et par dage", "2026-11-25"), ("om en måned", "2026-12-23"),
      ("om 3 mdr", "2027-02-23"), ("om et halvt år", "2027-05-23"), ("om et år", "2027-11-23"),
      ("in 2 weeks", "2026-12-07"), ("om 3 hverdage", "2026-11-26"),
      ("om 5 arbejdsdage", "2026-11-30"),
    ])
  func distances(text: String, iso: String) throws {
    #expect(try day(text, on: "2026-11-23") == iso)
  }

  @Test("what lies behind is said with siden, and meant where the past is asked for")
  func past() throws {
    #expect(try day("for 2 uger siden", on: "2026-11-23", .past) == "2026-11-09")
    #expect(try day("3 dage siden", on: "2026-11-23") == "2026-11-20")
    #expect(try day("14 dage", on: "2026-11-23", .past) == "2026-11-09")
    #expect(try day("i fredags", on: "2026-11-23") == "2026-11-20")
    #expect(try day("i mandags", on: "2026-11-23") == "2026-11-16")
    #expect(try day("sidste fredag", on: "2026-11-23") == "2026-11-20")
    #expect(try day("sidste uge", on: "2026-11-25") == "2026-11-16")
  }

  @Test(
    "weekdays, from a Wednesday",
    arguments: [
      ("på fredag", "2026-11-27"), ("fredag", "2026-11-27"), ("nu på fredag", "2026-11-27"),
      ("næste fredag", "2026-12-04"), ("næste mandag", "2026-11-30"),
      ("på næste mandag", "2026-11-30"), ("fredag i næste uge", "2026-12-04"),
      ("mandag næste uge", "2026-11-30"), ("fredag om 8 dage", "2026-12-04"),
      ("mandag om 14 dage", "2026-12-14"), ("næste uge", "2026-11-30"),
      ("i næste uge", "2026-11-30"), ("fredag morgen", "2026-11-27"),
      ("fredag eftermiddag", "2026-11-27"), ("i morgen tidlig", "2026-11-26"),
      ("i eftermiddag", "2026-11-25"), ("torsdag i uge 50", "2026-12-10"),
      ("next monday", "2026-11-30"), ("on friday", "2026-11-27"), ("næste hverdag", "2026-11-26"),
      ("slutningen af ugen", "2026-11-27"), ("sidst på ugen", "2026-11-27"),
    ])
  func weekdays(text: String, iso: String) throws {
    #expect(try day(text, on: "2026-11-25") == iso)
  }

  @Test(
    "days of a month",
    arguments: [
      ("den 3/1", "2027-01-03"), ("d. 3. januar", "2027-01-03"), ("d 3/1", "2027-01-03"),
      ("den 3. jan", "2027-01-03"), ("fredag den 27/11", "2026-11-27"),
      ("fredag d. 27. november", "2026-11-27"), ("fre 27 nov", "2026-11-27"),
      ("den 3.", "2026-12-03"), ("d. 27", "2026-11-27"), ("fredag d. 27", "2026-11-27"),
      ("d. 3. i næste måned", "2026-12-03"), ("ultimo marts", "2027-03-31"),
      ("primo januar", "2027-01-01"), ("medio december", "2026-12-15"),
      ("ultimo februar 2028", "2028-02-29"), ("ultimo", "2026-11-30"),
      ("ultimo måneden", "2026-11-30"), ("ultimo næste måned", "2026-12-31"),
      ("slutningen af marts", "2027-03-31"), ("midt i januar", "2027-01-15"),
      ("i slutningen af december", "2026-12-31"), ("i januar", "2027-01-01"),
      ("næste måned", "2026-12-01"), ("næste år", "2027-01-01"), ("inden den 1/12", "2026-12-01"),
      ("the 3rd", nil), ("mid january", "2027-01-15"), ("by friday", "2026-11-27"),
    ] as [(String, String?)])
  func months(text: String, iso: String?) throws {
    #expect(try day(text, on: "2026-11-23") == iso)
  }

  @Test("a number like a year is no count, so that no list imports it as a day")
  func noCount() throws {
    #expect(try day("2026 dage", on: "2026-11-23") == nil)
  }

  @Test("a month without that day is passed over; a day that no month has is none")
  func thirtyFirst() throws {
    #expect(try day("den 31.", on: "2026-11-23") == "2026-12-31")
    #expect(try day("den 32.", on: "2026-11-23") == nil)
  }

  @Test(
    "times",
    arguments: [
      ("i morgen kl 10", "24-11-2026 10.00"), ("i morgen kl. 10", "24-11-2026 10.00"),
      ("i morgen kl.10.30", "24-11-2026 10.30"), ("kl 10 i morgen", "24-11-2026 10.00"),
      ("fre 14.30", "27-11-2026 14.30"), ("fre 14:30", "27-11-2026 14.30"),
      ("på fredag klokken 9", "27-11-2026 09.00"), ("i morgen 10", "24-11-2026 10.00"),
      ("14.30 fredag", "27-11-2026 14.30"), ("om 2 uger kl 9", "07-12-2026 09.00"),
      ("d. 3. januar kl 13.15", "03-01-2027 13.15"), ("3/1 10.00", "03-01-2027 10.00"),
      ("i dag kl 15", "23-11-2026 15.00"), ("kl 15", "23-11-2026 15.00"),
      ("kl 9", "24-11-2026 09.00"), ("14.30", "23-11-2026 14.30"),
      ("i morgen kl 2", "24-11-2026 14.00"), ("i morgen kl halv tre", "24-11-2026 14.30"),
      ("i morgen kl kvart over 9", "24-11-2026 09.15"),
      ("i morgen kl kvart i ni", "24-11-2026 08.45"), ("tomorrow at 10", "24-11-2026 10.00"),
      ("om en time", "23-11-2026 11.04"), ("om 2 timer", "23-11-2026 12.04"),
      ("om en halv time", "23-11-2026 10.34"), ("om et kvarter", "23-11-2026 10.19"),
      ("om 20 min", "23-11-2026 10.24"), ("om halvanden time", "23-11-2026 11.34"),
      ("om 1 time og 30 min", "23-11-2026 11.34"), ("om 20 timer", "24-11-2026 06.04"),
      ("om 2 uger", "07-12-2026"), ("i morgen", "24-11-2026"), ("3.11", "03-11-2027"),
    ])
  func times(text: String, display: String) throws {
    let now = LocalTime(day: today, minute: 10 * 60 + 4)
    let moment = try DayAndTime.reading(text, now: now, direction: .future).get()
    #expect(moment.display == display)
    // What is written out is read again whenever it is.
    let later = LocalTime(day: .first, minute: 0)
    #expect(try DayAndTime.reading(display, now: later, direction: .nearest).get() == moment)
  }

  @Test(
    "what says neither is none",
    arguments: ["kl", "kl 25", "i morgen kl", "fre 25.00", "om en", "snart", "7", "ved", "kl halv"])
  func neither(text: String) {
    let now = LocalTime(day: today, minute: 10 * 60 + 4)
    #expect((try? DayAndTime.reading(text, now: now, direction: .future).get()) == nil)
  }

  @Test("a time that a note names is found with its day, one that is over is not")
  func named() {
    let now = LocalTime(day: today, minute: 10 * 60 + 4)
    let find = { DayAndTime.named(in: $0, now: now)?.display }
    #expect(find("vil vide noget; ring tilbage i morgen kl 10 om prisen") == "24-11-2026 10.00")
    #expect(find("mødes kl 9 i dag, ring fredag kl. 14.30") == "27-11-2026 14.30")
    #expect(find("ring kl 15") == "23-11-2026 15.00")
    #expect(find("var her i dag kl 9") == nil)
    #expect(find("12 paller om ugen") == nil)
    #expect(find("ring klog på det") == nil)
  }

  @Test("a day on which nobody works says where its promises land, and why")
  func landing() throws {
    let calendar = DanishCalendar()
    let say = { (iso: String) in
      calendar.landing(on: DanishDate(iso: iso) ?? .first).sentence(.danish)
    }
    #expect(say("2026-12-25") == "25. dec. er helligdag → man 28. dec.")
    #expect(say("2026-11-28") == "lør 28. nov. er weekend → man 30. nov.")
    #expect(say("2026-05-14") == "14. maj er helligdag → fre 15. maj")
    #expect(say("2026-11-27") == nil)
    let closed = DanishCalendar(overrides: [
      today: .init(isClosed: true, label: Phrase(da: "lukket", en: "closed"))
    ])
    #expect(closed.landing(on: today).sentence(.danish) == "23. nov. er en lukkedag → tir 24. nov.")
  }
}
