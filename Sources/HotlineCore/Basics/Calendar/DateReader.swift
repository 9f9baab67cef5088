import Resources

/// Makes a day of the pieces of what is typed.
struct DateReader {
  let today: DanishDate
  let direction: DateDirection

  /// `tokens` are single words.
  func read(_ tokens: [DateToken]) -> Result<DanishDate, DateProblem> {
    var spoken = SpokenDay(tokens, self)
    return spoken.read()
  }

  /// Neighbouring words of `tokens` are one.
  func readWritten(_ tokens: [DateToken]) -> Result<DanishDate, DateProblem> {
    switch tokens.count {
    case 1: readOne(tokens[0])
    case 2: readTwo(tokens[0], tokens[1])
    case 3: readThree(tokens[0], tokens[1], tokens[2])
    case 4: readFour(tokens)
    default: .failure(.notUnderstood)
    }
  }

  private func readOne(_ token: DateToken) -> Result<DanishDate, DateProblem> {
    switch token {
    case .word(let word):
      if let days = DateInputWords.nearDays[word] { return .success(today.adding(days: days)) }
      return Self.weekday(word).map { .success(nearest(weekday: $0)) }
        ?? .failure(.notUnderstood)
    case .number(let value, digits: 4): return find(day: value / 100, month: value % 100)
    case .number(let value, digits: 6):
      return find(
        day: value / 10_000, month: value / 100 % 100, year: fullYear(value % 100))
    case .number(let value, digits: 8):
      return find(day: value / 1_000_000, month: value / 10_000 % 100, year: value % 10_000)
    case .number, .sign: return .failure(.notUnderstood)
    }
  }

  private func readTwo(_ one: DateToken, _ two: DateToken) -> Result<DanishDate, DateProblem> {
    switch (one, two) {
    case (.sign(let sign), .number(let count, _)):
      .success(today.adding(days: sign * count))
    case (.number(let day, 1...2), .number(let month, 1...2)): find(day: day, month: month)
    case (.number(let day, 1...2), .word(let word)), (.word(let word), .number(let day, 1...2)):
      if case .word = one, let (weekday, isWeek) = Self.weekAndDay(word), isWeek {
        find(week: day, weekday: weekday)
      } else if let month = Self.month(word) {
        find(day: day, month: month)
      } else {
        .failure(.notUnderstood)
      }
    default: .failure(.notUnderstood)
    }
  }

  private func readThree(
    _ one: DateToken, _ two: DateToken, _ three: DateToken
  ) -> Result<DanishDate, DateProblem> {
    switch (one, two, three) {
    case (.sign(let sign), .number(let count, _), .word(let unit)):
      return away(sign * count, unit)
    case (.number(let year, 4), .number(let month, 1...2), .number(let day, 1...2)):
      return find(day: day, month: month, year: year)
    case (.number(let day, 1...2), .number(let month, 1...2), .number(let year, let digits)):
      return withYear(year, digits: digits) { find(day: day, month: month, year: $0) }
    case (.number(let day, 1...2), .word(let word), .number(let year, let digits)):
      guard let month = Self.month(word) else { return .failure(.notUnderstood) }
      return withYear(year, digits: digits) { find(day: day, month: month, year: $0) }
    case (.word(let word), .number(let number, 1...2), .number(let year, let digits)):
      if let (weekday, isWeek) = Self.weekAndDay(word), isWeek {
        return withYear(year, digits: digits) { find(week: number, weekday: weekday, year: $0) }
      }
      if let month = Self.month(word) {
        return withYear(year, digits: digits) { find(day: number, month: month, year: $0) }
      }
      // `fre 3/11`: the weekday is what the echo says anyway.
      return Self.weekday(word) != nil && digits <= 2
        ? find(day: number, month: year) : .failure(.notUnderstood)
    case (.word(let word), .number(let week, 1...2), .word(let day)):
      guard DateInputWords.week.contains(word), let weekday = Self.weekday(day) else {
        return .failure(.notUnderstood)
      }
      return find(week: week, weekday: weekday)
    default: return .failure(.notUnderstood)
    }
  }

  /// `u48 tor 2026`, `fre 7. nov 2025`, `fre 7-11-2025`.
  private func readFour(_ tokens: [DateToken]) -> Result<DanishDate, DateProblem> {
    guard case .word(let first) = tokens[0] else { return .failure(.notUnderstood) }
    if DateInputWords.week.contains(first), case .number(let week, 1...2) = tokens[1],
      case .word(let day) = tokens[2], let weekday = Self.weekday(day),
      case .number(let year, let digits) = tokens[3]
    {
      return withYear(year, digits: digits) { find(week: week, weekday: weekday, year: $0) }
    }
    guard Self.weekday(first) != nil else { return .failure(.notUnderstood) }
    return readThree(tokens[1], tokens[2], tokens[3])
  }
}

// Days.
extension DateReader {
  private func away(_ count: Int, _ unit: String) -> Result<DanishDate, DateProblem> {
    if DateInputWords.day.contains(unit) { return .success(today.adding(days: count)) }
    if DateInputWords.week.contains(unit) { return .success(today.adding(days: count * 7)) }
    if DateInputWords.month.contains(unit) { return .success(today.adding(months: count)) }
    if DateInputWords.year.contains(unit) { return .success(today.adding(months: count * 12)) }
    return .failure(.notUnderstood)
  }

  func find(day: Int, month: Int, year: Int) -> Result<DanishDate, DateProblem> {
    DanishDate(year: year, month: month, day: day).map(Result.success)
      ?? .failure(.impossibleDay(day: day, month: month, year: year))
  }

  private func find(day: Int, month: Int) -> Result<DanishDate, DateProblem> {
    choose { DanishDate(year: $0, month: month, day: day).map { $0...$0 } }.map(Result.success)
      ?? .failure(.impossibleDay(day: day, month: month, year: nil))
  }

  private func find(
    week: Int, weekday: Int?, year: Int
  ) -> Result<DanishDate, DateProblem> {
    DanishDate.monday(ofWeek: week, in: year).map {
      .success($0.adding(days: (weekday ?? 1) - 1))
    } ?? .failure(.impossibleWeek(week: week, year: year))
  }

  func find(week: Int, weekday: Int?) -> Result<DanishDate, DateProblem> {
    let found = choose { year in
      DanishDate.monday(ofWeek: week, in: year).map { monday in
        guard let weekday else { return monday...monday.adding(days: 6) }
        let day = monday.adding(days: weekday - 1)
        return day...day
      }
    }
    return found.map(Result.success) ?? .failure(.impossibleWeek(week: week, year: nil))
  }

  /// The first day of the stretch that `direction` means, among those of the years around today.
  /// Eight years reach over the longest gap between two 29 Februaries and two weeks 53.
  private func choose(_ stretch: (Int) -> ClosedRange<DanishDate>?) -> DanishDate? {
    let stretches = (today.year - 8...today.year + 8).compactMap(stretch)
    switch direction {
    case .past: return stretches.last { $0.lowerBound <= today }?.lowerBound
    case .future: return stretches.first { $0.upperBound >= today }?.lowerBound
    case .nearest: return stretches.min { distance($0) <= distance($1) }?.lowerBound
    }
  }

  private func distance(_ stretch: ClosedRange<DanishDate>) -> Int {
    stretch.contains(today)
      ? 0
      : min(abs(today.days(until: stretch.lowerBound)), abs(today.days(until: stretch.upperBound)))
  }

  /// The day of that number in the month that `direction` means.
  func find(dayOfMonth day: Int) -> Result<DanishDate, DateProblem> {
    let months = (-12...12).map { today.adding(days: 1 - today.day).adding(months: $0) }
    let days = months.compactMap { DanishDate(year: $0.year, month: $0.month, day: day) }
    let found =
      switch direction {
      case .past: days.last { $0 <= today }
      case .future: days.first { $0 >= today }
      case .nearest: days.min { abs(today.days(until: $0)) < abs(today.days(until: $1)) }
      }
    return found.map(Result.success)
      ?? .failure(.impossibleDay(day: day, month: today.month, year: nil))
  }

  /// The first (0), the fifteenth (1) or the last day (2) of a month; without a year, of the one that
  /// `direction` means.
  func edge(_ place: Int, month: Int, year: Int?) -> Result<DanishDate, DateProblem> {
    let day = { (year: Int) in
      DanishDate(year: year, month: month, day: 1).map { first in
        place == 2 ? first.adding(months: 1).adding(days: -1) : first.adding(days: 14 * place)
      }
    }
    let found = year.map(day) ?? choose { day($0).map { $0...$0 } }
    return found.map(Result.success)
      ?? .failure(.impossibleDay(day: 1, month: month, year: year))
  }

  /// The same of the month that lies `months` behind this one.
  func edge(_ place: Int, ofMonth months: Int) -> Result<DanishDate, DateProblem> {
    let month = today.adding(days: 1 - today.day).adding(months: months)
    return edge(place, month: month.month, year: month.year)
  }

  /// The Monday of the week that lies `weeks` behind this one.
  func monday(_ weeks: Int) -> DanishDate {
    today.adding(days: 1 - today.weekday + 7 * weeks)
  }

  func last(weekday: Int) -> DanishDate {
    today.adding(days: (weekday - today.weekday + 7) % 7 - 7)
  }

  func nearest(weekday: Int) -> DanishDate {
    let ahead = (weekday - today.weekday + 7) % 7
    switch direction {
    case .future: return today.adding(days: ahead == 0 ? 7 : ahead)
    case .past: return last(weekday: weekday)
    case .nearest: return today.adding(days: ahead > 3 ? ahead - 7 : ahead)
    }
  }

  private func withYear(
    _ year: Int, digits: Int, _ find: (Int) -> Result<DanishDate, DateProblem>
  ) -> Result<DanishDate, DateProblem> {
    switch digits {
    case 2: find(fullYear(year))
    case 4: find(year)
    default: .failure(.notUnderstood)
    }
  }

  private func fullYear(_ twoDigits: Int) -> Int {
    let latest = today.year + 20
    return latest - (latest - twoDigits) % 100
  }
}

// Words.
extension DateReader {
  private static let languages = [CalendarWords.danish, CalendarWords.english]

  /// 1 is Monday. Two letters are enough.
  static func weekday(_ word: String) -> Int? {
    place(of: word, letters: 2, in: languages.map(\.weekdays))
  }

  /// 1 is January. Three letters are enough.
  static func month(_ word: String) -> Int? {
    place(of: word, letters: 3, in: languages.map(\.months))
  }

  /// The words before the number of a week: `uge`, `tor u`.
  private static func weekAndDay(_ word: String) -> (weekday: Int?, isWeek: Bool)? {
    let words = word.split(separator: " ").map(String.init)
    guard let last = words.last, words.count <= 2 else { return nil }
    let isWeek = DateInputWords.week.contains(last)
    return (words.count == 2 ? weekday(words[0]) : nil, isWeek)
  }

  private static func place(of word: String, letters: Int, in lists: [[String]]) -> Int? {
    guard word.count >= letters else { return nil }
    return lists.lazy.compactMap { list in
      list.firstIndex { Fold.text($0).hasPrefix(word) }.map { $0 + 1 }
    }.first
  }
}
