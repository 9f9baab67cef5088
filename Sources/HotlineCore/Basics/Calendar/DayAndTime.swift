import Foundation
import Resources

/// A day, and the time of it where one was said: when something is promised.
public struct DayAndTime: Sendable, Hashable {
  public var day: DanishDate
  /// Minutes after midnight, 0-1439; nil: any time that day.
  public var minute: Int?

  public init(day: DanishDate, minute: Int? = nil) {
    self.day = day
    self.minute = minute
  }

  /// `24-11-2026 10.00`, `24-11-2026` without a time.
  public var display: String {
    ([day.display] + [minute.map(LocalTime.clock)].compactMap(\.self)).joined(separator: " ")
  }

  /// Whether it has passed; a day without a time has not before its end.
  public func isOver(at now: LocalTime) -> Bool {
    day < now.day || day == now.day && (minute.map { $0 <= now.minute } ?? false)
  }

  /// `tir 24. nov 10.00`
  public func short(_ language: Language) -> String {
    ([day.short(language)] + [minute.map(LocalTime.clock)].compactMap(\.self))
      .joined(separator: " ")
  }

  /// `kl. 10.00` of today, else the day before it.
  public func short(_ language: Language, from today: DanishDate) -> String {
    ([day.short(language, from: today)] + [minute.map(LocalTime.clock)].compactMap(\.self))
      .joined(separator: " ")
  }

  /// The moment that staff mean by what they type or what a caller says: a day as
  /// ``DanishDate/reading(_:today:direction:)`` takes it, with or without a time (`i morgen kl 10`,
  /// `fre 14.30`), a time alone, or a distance from now (`om en time`, `om et kvarter`).
  ///
  /// An hour from 1 to 6 in one digit is that of the afternoon: nobody promises a call at 3 in the
  /// night. A time alone that has passed is that of tomorrow, unless the past is meant.
  public static func reading(
    _ text: String, now: LocalTime, direction: DateDirection
  ) -> Result<DayAndTime, DateProblem> {
    SpokenMoment(now: now, direction: direction).read(text)
  }

  /// The last time that a text names by `kl`, with the day beside it: *vi lovede at ringe i morgen kl
  /// 10*. nil where it names none, and for one that is over.
  public static func named(in text: String, now: LocalTime) -> DayAndTime? {
    let words = SpokenMoment.words(of: text)
    let places = words.indices.filter { ["kl", "klokken"].contains(Fold.text(words[$0])) }
    for place in places.suffix(8).reversed() {
      let reach = 4
      for before in (0...reach).reversed() where place - before >= 0 {
        for after in (1...reach).reversed() where place + after < words.count {
          let said = words[place - before...place + after].joined(separator: " ")
          guard case .success(let moment) = reading(said, now: now, direction: .future) else {
            continue
          }
          let isToday = moment.day == now.day
          return moment.isOver(at: now) || isToday && moment.minute == nil ? nil : moment
        }
      }
    }
    return nil
  }
}

/// Reads a day with its time.
private struct SpokenMoment {
  let now: LocalTime
  let direction: DateDirection

  private typealias Words = DateInputWords

  func read(_ text: String) -> Result<DayAndTime, DateProblem> {
    if let moment = fromNow(text) { return .success(moment) }
    let words = Self.words(of: text)
    if let place = words.firstIndex(where: { Words.clock.contains(Fold.text($0)) }) {
      let before = words[..<place]
      let after = words[(place + 1)...]
      guard let (minute, count) = Self.clock(after) else { return day(text) }
      return day(before + after.dropFirst(count), at: minute)
    }
    let plain = day(text)
    if case .success = plain { return plain }
    // `fre 14.30`, `i morgen 10`; `14.30 fredag` with its minutes.
    if let last = words.last, words.count > 1 || Self.isSpelledOut(last),
      let minute = Self.minute(last),
      case .success(let moment) = day(words.dropLast(), at: minute)
    {
      return .success(moment)
    }
    if let first = words.first, Self.isSpelledOut(first),
      let minute = Self.minute(first),
      case .success(let moment) = day(words.dropFirst(), at: minute)
    {
      return .success(moment)
    }
    return plain
  }

  private func day(_ text: String) -> Result<DayAndTime, DateProblem> {
    DanishDate.reading(text, today: now.day, direction: direction).map { DayAndTime(day: $0) }
  }

  private func day(
    _ words: ArraySlice<String>, at minute: Int
  ) -> Result<DayAndTime, DateProblem> {
    guard !words.isEmpty else {
      let isOver = minute <= now.minute && direction == .future
      return .success(DayAndTime(day: now.day.adding(days: isOver ? 1 : 0), minute: minute))
    }
    return day(words.joined(separator: " ")).map { DayAndTime(day: $0.day, minute: minute) }
  }

  /// Words parted by blanks, `kl.10` in two.
  static func words(of text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).flatMap { word -> [String] in
      let rest = word.drop(while: \.isLetter)
      let head = word.prefix(upTo: rest.startIndex)
      let digits = rest.drop { $0 == "." }
      guard Words.clock.contains(Fold.text(String(head))), let first = digits.first,
        first.isNumber
      else { return [String(word)] }
      return [String(head), String(digits)]
    }
  }

  /// The time that these words begin with, and how many of them say it: `10`, `14.30`, `halv tre`,
  /// `kvart over 2`.
  private static func clock(_ words: ArraySlice<String>) -> (minute: Int, count: Int)? {
    let folded = words.prefix(3).map { Fold.text($0) }
    let hour = { (word: String) in
      minute(word) ?? Words.numbers[word].flatMap { minute(String($0)) }
    }
    if let first = folded.first, Words.half.contains(first), folded.count > 1,
      let minute = hour(folded[1])
    {
      return ((minute + 1_410) % 1_440, 2)
    }
    if folded.first == "kvart", folded.count > 2, let minute = hour(folded[2]) {
      return ((minute + (folded[1] == "i" ? 1_425 : 15)) % 1_440, 3)
    }
    guard let first = words.first else { return nil }
    return (minute(first) ?? hour(Fold.text(first))).map { ($0, 1) }
  }

  /// With its minutes: `14.30`.
  private static func isSpelledOut(_ word: String) -> Bool {
    word.dropLast().contains { ".:".contains($0) }
  }

  private static func minute(_ word: String) -> Int? {
    let bare = word.trimmingCharacters(in: CharacterSet(charactersIn: ".,;!?"))
    guard let minute = LocalTime.minute(typed: bare) else { return nil }
    let hours = bare.prefix { $0.isNumber }
    let isAfternoon = hours.count == 1 && (60..<7 * 60).contains(minute)
    return isAfternoon ? minute + 12 * 60 : minute
  }

  // MARK: From now

  /// `om en time`, `2 timer`, `om et kvarter`, `om halvanden time`, `om 1 time og 30 min`.
  private func fromNow(_ text: String) -> DayAndTime? {
    guard var rest = DateToken.all(in: text)?[...] else { return nil }
    if case .sign(1)? = rest.first { rest.removeFirst() }
    _ = Self.take(Words.ahead, &rest)
    guard let first = Self.minutes(&rest) else { return nil }
    var minutes = first
    if Self.take(Words.and, &rest) {
      guard let more = Self.minutes(&rest) else { return nil }
      minutes += more
    }
    guard rest.isEmpty else { return nil }
    let sum = now.minute + min(minutes, 100_000)
    return DayAndTime(day: now.day.adding(days: sum / 1_440), minute: sum % 1_440)
  }

  private static func minutes(_ rest: inout ArraySlice<DateToken>) -> Int? {
    if take(Words.hourAndHalf, &rest) { return take(Words.hour, &rest) ? 90 : nil }
    var count: Int?
    if case .number(let number, 1...4)? = rest.first { count = number }
    if case .word(let word)? = rest.first { count = Words.numbers[word] }
    guard let count else { return nil }
    rest.removeFirst()
    if take(Words.half, &rest) { return take(Words.hour, &rest) ? 30 : nil }
    if take(Words.hour, &rest) { return count * 60 }
    if take(Words.quarterHour, &rest) { return count * 15 }
    return take(Words.minute, &rest) ? count : nil
  }

  private static func take(_ words: Set<String>, _ rest: inout ArraySlice<DateToken>) -> Bool {
    guard case .word(let word)? = rest.first, words.contains(word) else { return false }
    rest.removeFirst()
    return true
  }
}
