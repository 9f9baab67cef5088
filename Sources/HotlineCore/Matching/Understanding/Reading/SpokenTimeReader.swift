import Resources

/// Reads times out of a line, from the day on which it is spoken.
struct SpokenTimeReader {
  let tokens: [NeedToken]
  let today: DanishDate

  /// The time that begins at a word, and how many words it takes; nil where none begins.
  func time(at start: Int) -> (time: SpokenTime, count: Int)? {
    guard let found = clock(start) ?? often(start) ?? bounded(start) ?? bare(start) ?? near(start)
    else { return nil }
    let text = tokens[start..<start + found.count].map(\.raw).joined(separator: " ")
    return (SpokenTime(text: text, from: found.from, to: found.to), found.count)
  }

  private typealias Found = (count: Int, from: DanishDate?, to: DanishDate?)
  private typealias Span = (from: DanishDate, to: DanishDate)

  private func word(_ index: Int) -> String {
    tokens.indices.contains(index) ? tokens[index].word : ""
  }

  private func isNumber(_ index: Int) -> Bool { word(index).first?.isNumber == true }

  /// `kl. 14`, `efter kl 15`, `fra kl 8 til 12`.
  private func clock(_ start: Int) -> Found? {
    var at = start
    if SpokenNeedWords.beforeClock.contains(word(at)) { at += 1 }
    guard word(at) == "kl", isNumber(at + 1) else { return nil }
    at += 2
    if ["til", "-", "og"].contains(word(at)), isNumber(at + 1) { at += 2 }
    return (at - start, nil, nil)
  }

  // MARK: How often

  /// `hver fredag`, `to gange om ugen`, `et par dage`, `dagligt`.
  private func often(_ start: Int) -> Found? {
    if SpokenNeedWords.oftenAdverbs.contains(word(start)) { return (1, nil, nil) }
    let isFew = ["en", "et"].contains(word(start))
    guard isFew || SpokenNumber.value(word(start)) != nil else {
      return period(start).map { ($0, nil, nil) }
    }
    var at = start + 1
    let isPair = word(at) == "par"
    if isPair { at += 1 }
    guard SpokenNeedWords.times.contains(word(at)) else { return nil }
    at += 1
    if let more = period(at) { return (at + more - start, nil, nil) }
    return isPair || isFew || word(at - 1).hasPrefix("gang") ? (at - start, nil, nil) : nil
  }

  /// `om ugen`, `hver anden mandag`, `pr. måned`: how many words.
  private func period(_ start: Int) -> Int? {
    guard SpokenNeedWords.each.contains(word(start)) else { return nil }
    var at = start + 1
    if SpokenNeedWords.everyOther.contains(word(at)) || Int(word(at)).map((2...31).contains) == true
    {
      at += 1
    }
    // `i uge 32` is a week of the year.
    if word(at) == "uge", isNumber(at + 1) { return nil }
    // `på fredag` is one day, `om fredagen` and `hver fredag` are many.
    let isWeekly =
      Self.weekday(word(at)) != nil
      && (["hver", "hvert"].contains(word(start))
        || !CalendarWords.danish.weekdays.contains(word(at)))
    let isYearly = ["hver", "hvert"].contains(word(start)) && season(word(at)) != nil
    guard
      SpokenNeedWords.periods.contains(word(at)) || SpokenNeedWords.partsOfDay.contains(word(at))
        || isWeekly || isYearly
    else { return nil }
    at += 1
    if SpokenNeedWords.partsOfDay.contains(word(at)) { at += 1 }
    return at - start
  }

  /// 1 is Monday; with and without `e`, `en` and `ene`.
  private static func weekday(_ word: String) -> Int? {
    CalendarWords.danish.weekdays.firstIndex { name in
      ["", "e", "en", "ene"].contains { word == name + $0 }
    }.map { $0 + 1 }
  }

  // MARK: From when, till when

  /// `fra marts`, `inden jul`, `i december`, `fra 1. maj til 1. juni`.
  private func bounded(_ start: Int) -> Found? {
    guard SpokenNeedWords.bounds.contains(word(start)), let (span, count) = span(start + 1)
    else { return nil }
    var end = start + 1 + count
    var (from, to): (DanishDate?, DanishDate?) = (span.from, span.to)
    switch word(start) {
    case "fra":
      to = nil
      if ["til", "og", "-"].contains(word(end)), let (other, more) = self.span(end + 1) {
        to = other.to
        end += 1 + more
      }
    case "efter": to = nil
    case "til": from = nil
    case "inden", "senest", "før", "indtil": (from, to) = (nil, span.from)
    default: break
    }
    return (end - start, from, to)
  }

  /// `uge 29`, `1. maj`, `marts`, without a word before it.
  private func bare(_ start: Int) -> Found? {
    guard word(start) == "uge" || isNumber(start) || month(word(start)) != nil else { return nil }
    return span(start).map { ($1, $0.from, $0.to) }
  }

  private func span(_ start: Int) -> (span: Span, count: Int)? {
    var at = start
    while SpokenNeedWords.partsOfSpan.contains(word(at)), word(at + 1) != "uge", at < start + 2 {
      at += 1
    }
    if word(at) == "uge", let week = Int(word(at + 1).prefix { $0.isNumber }),
      let span = self.week(week)
    {
      return (span, at + 2 - start)
    }
    if let day = Int(word(at)), let month = month(word(at + 1)) {
      return date(day, month).map { (($0, $0), at + 2 - start) }
    }
    if let month = month(word(at)) {
      let said = Int(word(at + 1)).flatMap { (2_000...2_100).contains($0) ? $0 : nil }
      let count = at - start + (said == nil ? 1 : 2)
      return wholeMonth(month, said).map { ($0, count) }
    }
    return season(word(at)).map { ($0, at + 1 - start) }
  }

  /// The next one of a day of the year.
  private func date(_ day: Int, _ month: Int) -> DanishDate? {
    [today.year, today.year + 1].compactMap {
      DanishDate(year: $0, month: month, day: day)
    }.first { $0 >= today }
  }

  private func wholeMonth(_ month: Int, _ year: Int?) -> Span? {
    let year = year ?? (month < today.month ? today.year + 1 : today.year)
    guard let first = DanishDate(year: year, month: month, day: 1),
      let last = DanishDate(
        year: year, month: month, day: DanishDate.daysIn(month: month, year: year))
    else { return nil }
    return (first, last)
  }

  private func week(_ number: Int) -> Span? {
    let year = number < today.isoWeek ? today.isoWeekYear + 1 : today.isoWeekYear
    return DanishDate.monday(ofWeek: number, in: year).map { ($0, $0.adding(days: 6)) }
  }

  private func month(_ word: String) -> Int? {
    CalendarWords.danish.months.firstIndex(of: word).map { $0 + 1 }
  }

  /// The one that is now or comes next.
  private func season(_ word: String) -> Span? {
    guard let season = SpokenNeedWords.seasons.first(where: { $0.words.contains(word) })
    else { return nil }
    return [today.year - 1, today.year, today.year + 1].lazy.compactMap { year -> Span? in
      let ends = season.to < season.from ? year + 1 : year
      guard let first = DanishDate(year: year, month: season.from.0, day: season.from.1),
        let last = DanishDate(year: ends, month: season.to.0, day: season.to.1)
      else { return nil }
      return (first, last)
    }.first { $0.to >= today }
  }

  // MARK: Near today

  /// `i morgen`, `næste uge`, `på fredag`.
  private func near(_ start: Int) -> Found? {
    if word(start) == "i", let days = SpokenNeedWords.nearDays[word(start + 1)] {
      let day = today.adding(days: days)
      return (2, day, day)
    }
    var at = start
    if ["i", "fra", "på", "til"].contains(word(at)) { at += 1 }
    if SpokenNeedWords.nextWords.contains(word(at)) {
      if word(at + 1) == "uge" {
        let monday = today.monday.adding(days: word(at) == "denne" ? 0 : 7)
        return (at + 2 - start, monday, monday.adding(days: 6))
      }
      if SpokenNeedWords.looseSpans.contains(word(at + 1)) { return (at + 2 - start, nil, nil) }
    }
    guard let weekday = Self.weekday(word(at)) else { return nil }
    let count = at + 1 - start + (SpokenNeedWords.partsOfDay.contains(word(at + 1)) ? 1 : 0)
    // `fredag` is one, `fredage` and `om fredagen` are many.
    let isOne = CalendarWords.danish.weekdays.contains(word(at))
    let day = isOne ? today.adding(days: (weekday - today.weekday + 7) % 7) : nil
    return (count, day, day)
  }
}
