import Resources

/// Reads a day as people say it: `om 2 uger`, `på fredag`, `næste mandag`, `fredag i næste uge`,
/// `d. 3. januar`, `ultimo marts`. What is left when such words are taken off is read as it would be
/// written.
struct SpokenDay {
  let reader: DateReader
  private var rest: ArraySlice<DateToken>
  /// `den` or `d.` stood before: a number alone is then a day of a month.
  private var isNamed = false

  private typealias Words = DateInputWords
  private typealias Reading = Result<DanishDate, DateProblem>

  init(_ tokens: [DateToken], _ reader: DateReader) {
    self.reader = reader
    rest = tokens[...]
  }

  mutating func read() -> Result<DanishDate, DateProblem> {
    dropFillers()
    let readings: [(inout SpokenDay) -> Reading?] = [
      { $0.distance() }, { $0.edge() }, { $0.ofNeighbour() }, { $0.ofWeekday() },
      { $0.nearDay() }, { $0.monthAlone() }, { $0.dayOfMonth() },
    ]
    for reading in readings {
      var trial = self
      if let found = reading(&trial), trial.rest.isEmpty { return found }
    }
    return reader.readWritten(DateToken.joined(Array(rest)))
  }

  /// `på`, `den`, `d.`, `inden` before a day say nothing of it.
  private mutating func dropFillers() {
    while rest.count > 1, case .word(let word) = rest.first, Words.fillers.contains(word) {
      isNamed = Words.articles.contains(word)
      rest.removeFirst()
    }
  }

  // MARK: Patterns

  /// `om 2 uger`, `14 dage`, `om en måned`, `et halvt år`, `for 3 dage siden`, `om 5 hverdage`.
  private mutating func distance() -> Reading? {
    let isBack = take(Words.sinceBefore)
    let isSaid = take(Words.ahead)
    guard let days = amount() else { return nil }
    let isPast = take(Words.ago) || isBack || !isSaid && reader.direction == .past
    return .success(days.day(from: reader.today, isPast ? -1 : 1))
  }

  /// `primo januar`, `medio marts 2027`, `ultimo`, `slutningen af ugen`.
  private mutating func edge() -> Reading? {
    _ = take(Words.joints)
    guard let place = taken(Words.edges) else { return nil }
    _ = take(Words.joints)
    if rest.isEmpty || take(Words.wholeMonth) { return reader.edge(place, ofMonth: 0) }
    if take(Words.wholeWeek) {
      return .success(reader.monday(0).adding(days: place == 0 ? 0 : place == 1 ? 2 : 4))
    }
    if take(Words.next) {
      return take(Words.month) ? reader.edge(place, ofMonth: 1) : nil
    }
    guard let month = takenMonth() else { return nil }
    return reader.edge(place, month: month, year: takenYear())
  }

  /// `næste mandag`, `næste uge`, `sidste fredag`, `denne uge`, `næste hverdag`.
  private mutating func ofNeighbour() -> Reading? {
    _ = take(Words.joints)
    guard let step = taken(Words.neighbours) else { return nil }
    if take(Words.workingDay), step == 1 {
      return .success(DanishCalendar().nextWorkingDay(after: reader.today))
    }
    if take(Words.week) {
      _ = take(Words.joints)
      let weekday = takenWeekday() ?? 1
      return .success(reader.monday(step).adding(days: weekday - 1))
    }
    if take(Words.month) { return reader.edge(0, ofMonth: step) }
    if take(Words.year) { return reader.edge(0, month: 1, year: reader.today.year + step) }
    guard let weekday = takenWeekday() else { return nil }
    let day = reader.monday(step).adding(days: weekday - 1)
    // On a Monday `sidste fredag` is three days ago, and so it is on a Saturday.
    if step < 0, reader.today.weekday > weekday {
      return .success(reader.monday(0).adding(days: weekday - 1))
    }
    return .success(day)
  }

  /// `fredag i næste uge`, `mandag om 14 dage`, `fredag eftermiddag`, `fredag d. 3/1`, `i mandags`.
  private mutating func ofWeekday() -> Reading? {
    let isSaidOf = take(Words.joints)
    guard case .word(let word)? = rest.first else { return nil }
    if isSaidOf, word.hasSuffix("s"), let weekday = DateReader.weekday(String(word.dropLast())) {
      rest.removeFirst()
      return .success(reader.last(weekday: weekday))
    }
    guard !isSaidOf, let weekday = takenWeekday() else { return nil }
    dropDayPart()
    if rest.isEmpty { return .success(reader.nearest(weekday: weekday)) }
    if take(Words.ahead), let days = amount() {
      let weeks = days.day(from: .first, 1).dayNumber - DanishDate.first.dayNumber
      // Said on a Monday, `mandag om 14 dage` counts from that one.
      let first = reader.today.adding(days: (weekday - reader.today.weekday + 7) % 7)
      return .success(first.adding(days: weeks / 7 * 7))
    }
    _ = take(Words.joints)
    if let step = taken(Words.neighbours), take(Words.week) {
      return .success(reader.monday(step).adding(days: weekday - 1))
    }
    if take(Words.week) {
      guard case .number(let week, 1...2)? = rest.first, rest.count == 1 else { return nil }
      rest.removeFirst()
      return reader.find(week: week, weekday: weekday)
    }
    dropFillers()
    // `fredag d. 3. januar`: the weekday is what the echo says anyway.
    guard case .number = rest.first else { return nil }
    let written = isNamed && rest.count == 1 ? dayOfMonth() : nil
    defer { rest = [] }
    return written ?? reader.readWritten(DateToken.joined(Array(rest)))
  }

  /// `i morgen tidlig`, `i eftermiddag`.
  private mutating func nearDay() -> Reading? {
    for count in [2, 1] where rest.count >= count {
      let words = rest.prefix(count).map { token in
        if case .word(let word) = token { word } else { "" }
      }
      guard let days = Words.nearDays[words.joined(separator: " ")], count > 1 || rest.count > 1
      else { continue }
      rest = rest.dropFirst(count)
      dropDayPart()
      return .success(reader.today.adding(days: days))
    }
    return nil
  }

  /// `i januar`.
  private mutating func monthAlone() -> Reading? {
    guard take(Words.joints), let month = takenMonth() else { return nil }
    return reader.edge(0, month: month, year: takenYear())
  }

  /// `den 3.`, `d. 3. i næste måned`.
  private mutating func dayOfMonth() -> Reading? {
    guard isNamed, case .number(let day, 1...2)? = rest.first else { return nil }
    rest.removeFirst()
    guard !rest.isEmpty else { return reader.find(dayOfMonth: day) }
    _ = take(Words.joints)
    guard let step = taken(Words.neighbours), take(Words.month) else { return nil }
    let month = reader.today.adding(months: step)
    return reader.find(day: day, month: month.month, year: month.year)
  }

  // MARK: Words

  /// Takes the next word where it is one of these.
  private mutating func take(_ words: Set<String>) -> Bool {
    guard case .word(let word)? = rest.first, words.contains(word) else { return false }
    rest.removeFirst()
    return true
  }

  private mutating func taken(_ words: [String: Int]) -> Int? {
    guard case .word(let word)? = rest.first, let value = words[word] else { return nil }
    rest.removeFirst()
    return value
  }

  private mutating func takenWeekday() -> Int? {
    guard case .word(let word)? = rest.first, let weekday = DateReader.weekday(word) else {
      return nil
    }
    rest.removeFirst()
    return weekday
  }

  private mutating func takenMonth() -> Int? {
    guard case .word(let word)? = rest.first, let month = DateReader.month(word) else {
      return nil
    }
    rest.removeFirst()
    return month
  }

  private mutating func takenYear() -> Int? {
    guard case .number(let year, 4)? = rest.first else { return nil }
    rest.removeFirst()
    return year
  }

  private mutating func dropDayPart() {
    while case .word(let word)? = rest.first, Words.dayParts.contains(word) { rest.removeFirst() }
  }

  /// How many of which unit: `2 uger`, `en måned`, `et par dage`, `et halvt år`.
  private mutating func amount() -> DayAmount? {
    var count: Int?
    if case .number(let number, 1...3)? = rest.first {
      count = number
      rest.removeFirst()
    } else {
      count = taken(Words.numbers)
      if count != nil, take(Words.couple) { count = 2 }
    }
    guard let count else { return nil }
    if take(Words.half) { return take(Words.year) ? DayAmount(count: 6, unit: .month) : nil }
    guard let unit = takenUnit() else { return nil }
    return DayAmount(count: count, unit: unit)
  }

  private mutating func takenUnit() -> DayAmount.Unit? {
    if take(Words.day) { return .day }
    if take(Words.workingDay) { return .workingDay }
    if take(Words.week) { return .week }
    if take(Words.month) { return .month }
    return take(Words.year) ? .year : nil
  }
}

/// So many days, weeks, months, years.
private struct DayAmount {
  enum Unit { case day, workingDay, week, month, year }

  let count: Int
  let unit: Unit

  func day(from day: DanishDate, _ sign: Int) -> DanishDate {
    switch unit {
    case .day: day.adding(days: sign * count)
    case .workingDay: DanishCalendar().adding(workingDays: sign * count, to: day)
    case .week: day.adding(days: sign * count * 7)
    case .month: day.adding(months: sign * count)
    case .year: day.adding(months: sign * count * 12)
    }
  }
}
