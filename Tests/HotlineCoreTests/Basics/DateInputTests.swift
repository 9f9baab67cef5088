import HotlineCore
import Testing

@Suite("What staff type in a date field")
struct DateInputTests {
  // Monday 23 November 2026, week 48.
  private func read(
    _ text: String, _ direction: DateDirection = .future
  ) throws -> Result<String, DateProblem> {
    let today = try #require(DanishDate(iso: "2026-11-23"))
    return DanishDate.reading(text, today: today, direction: direction).map(\.iso)
  }

  @Test(
    "words and distances",
    arguments: [
      ("i", "2026-11-23"), ("i dag", "2026-11-23"), ("idag", "2026-11-23"), ("I DAG", "2026-11-23"),
      ("today", "2026-11-23"), ("i går", "2026-11-22"), ("i gaar", "2026-11-22"),
      ("igår", "2026-11-22"), ("yesterday", "2026-11-22"), ("i morgen", "2026-11-24"),
      ("tomorrow", "2026-11-24"), ("i overmorgen", "2026-11-25"), (" +7 ", "2026-11-30"),
      ("-3", "2026-11-20"), ("+2u", "2026-12-07"), ("-1u", "2026-11-16"), ("+1 uge", "2026-11-30"),
      ("+2w", "2026-12-07"), ("+1m", "2026-12-23"), ("+3 måneder", "2027-02-23"),
      ("+1 år", "2027-11-23"), ("+99999999", "9999-12-31"),
    ])
  func distances(text: String, iso: String) throws {
    #expect(try read(text) == .success(iso))
  }

  @Test(
    "days with a year, in every spelling",
    arguments: [
      "031125", "03112025", "3/11-25", "3/11/25", "3-11-25", "3.11.25", "3.11.2025", "2025-11-03",
      "3. nov 2025", "3. november 2025", "3 Nov 25", "man 3. nov 2025", "03-11-2025",
      "u45 2025", "uge 45 man 2025", "week 45 2025", "nov 3 2025",
    ])
  func withYear(text: String) throws {
    #expect(try read(text) == .success("2025-11-03"))
  }

  @Test(
    "without a year, the direction tells which",
    arguments: [
      ("3/11", "2026-11-03", "2027-11-03", "2026-11-03"),
      ("3.11", "2026-11-03", "2027-11-03", "2026-11-03"),
      ("3-11", "2026-11-03", "2027-11-03", "2026-11-03"),
      ("0311", "2026-11-03", "2027-11-03", "2026-11-03"),
      ("3. nov", "2026-11-03", "2027-11-03", "2026-11-03"),
      ("nov 3", "2026-11-03", "2027-11-03", "2026-11-03"),
      ("23/11", "2026-11-23", "2026-11-23", "2026-11-23"),
      ("2/1", "2026-01-02", "2027-01-02", "2027-01-02"),
      ("29/2", "2024-02-29", "2028-02-29", "2028-02-29"),
      ("fre", "2026-11-20", "2026-11-27", "2026-11-20"),
      ("fredag", "2026-11-20", "2026-11-27", "2026-11-20"),
      ("fri", "2026-11-20", "2026-11-27", "2026-11-20"),
      ("man", "2026-11-16", "2026-11-30", "2026-11-23"),
      ("lør", "2026-11-21", "2026-11-28", "2026-11-21"),
      ("søn", "2026-11-22", "2026-11-29", "2026-11-22"),
      ("tor", "2026-11-19", "2026-11-26", "2026-11-26"),
      ("u48", "2026-11-23", "2026-11-23", "2026-11-23"),
      ("uge 48", "2026-11-23", "2026-11-23", "2026-11-23"),
      ("week 48", "2026-11-23", "2026-11-23", "2026-11-23"),
      ("u48 tor", "2025-11-27", "2026-11-26", "2026-11-26"),
      ("tor u48", "2025-11-27", "2026-11-26", "2026-11-26"),
      ("u47", "2026-11-16", "2027-11-22", "2026-11-16"),
      ("u2", "2026-01-05", "2027-01-11", "2027-01-11"),
      ("u53", "2020-12-28", "2026-12-28", "2026-12-28"),
    ])
  func directions(text: String, past: String, future: String, nearest: String) throws {
    #expect(try read(text, .past) == .success(past))
    #expect(try read(text, .future) == .success(future))
    #expect(try read(text, .nearest) == .success(nearest))
  }

  @Test("a weekday before a day is no more than a reading aid")
  func weekdayInFront() throws {
    #expect(try read("fre 27/11") == .success("2026-11-27"))
    #expect(try read("fre 27-11-2026") == .success("2026-11-27"))
  }

  @Test("a year of two digits lies between 79 years back and 20 ahead")
  func twoDigitYears() throws {
    #expect(try read("010146") == .success("2046-01-01"))
    #expect(try read("010147") == .success("1947-01-01"))
    #expect(try read("3/11-99") == .success("1999-11-03"))
  }

  @Test("what cannot be a day says why")
  func problems() throws {
    let impossible: [(String, DateProblem)] = [
      ("31/11", .impossibleDay(day: 31, month: 11, year: nil)),
      ("31-02-2026", .impossibleDay(day: 31, month: 2, year: 2026)),
      ("29/2-26", .impossibleDay(day: 29, month: 2, year: 2026)),
      ("3113", .impossibleDay(day: 31, month: 13, year: nil)),
      ("2026-13-01", .impossibleDay(day: 1, month: 13, year: 2026)),
      ("0/0", .impossibleDay(day: 0, month: 0, year: nil)),
      ("u54", .impossibleWeek(week: 54, year: nil)), ("u0", .impossibleWeek(week: 0, year: nil)),
      ("u53 2025", .impossibleWeek(week: 53, year: 2025)),
      ("01010000", .impossibleDay(day: 1, month: 1, year: 0)),
      ("", .empty), ("  ", .empty),
    ]
    for (text, problem) in impossible { #expect(try read(text) == .failure(problem), "\(text)") }
  }

  @Test(
    "anything else is not understood",
    arguments: [
      "snart", "+", "-", "3", "311", "x3/11", "3/11/2", "3/11/025", "+7x", "u", "u48 x", "3_11",
      "123456789", "1/2/3/4/5", "?", "fre tor", "+-3", "३/११", "i 7", "nov",
    ])
  func notUnderstood(text: String) throws {
    #expect(try read(text) == .failure(.notUnderstood))
  }
}
