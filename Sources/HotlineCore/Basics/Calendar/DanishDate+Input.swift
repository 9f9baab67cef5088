/// Why a text is no day.
public enum DateProblem: Error, Sendable, Hashable {
  /// Nothing was typed.
  case empty
  /// No calendar has it; `year` is nil when none was typed.
  case impossibleDay(day: Int, month: Int, year: Int?)
  /// There is no such week; `year` is nil when none was typed.
  case impossibleWeek(week: Int, year: Int?)
  case notUnderstood
}

/// Which year is meant when none is typed.
public enum DateDirection: Sendable, Hashable {
  /// The latest such day up to today: calls, agreements.
  case past
  /// The first such day from today on: follow-ups.
  case future
  /// The one fewest days away.
  case nearest
}

extension DanishDate {
  /// The day that staff mean by what they type: `i dag`, `i`, `i morgen`, `+7`, `-1u`, `+2m`,
  /// `fre`, `3/11`, `3.11`, `0311`, `031125`, `3/11-25`, `23-11-2026`, `2026-11-23`, `3. nov`,
  /// `u48`, `uge 48 tor`; the English words too.
  ///
  /// A weekday alone is never today (that is `i`), except for `.nearest`. A week without a
  /// weekday is its Monday. A year of two digits is the one from 79 years back to 20 ahead.
  public static func reading(
    _ text: String, today: DanishDate, direction: DateDirection
  ) -> Result<DanishDate, DateProblem> {
    guard !text.allSatisfy(\.isWhitespace) else { return .failure(.empty) }
    guard let tokens = DateToken.all(in: text) else { return .failure(.notUnderstood) }
    return DateReader(today: today, direction: direction).read(tokens)
  }
}
