import Resources

/// The working day on which something promised for a day is done, and why where that is another.
public struct Landing: Sendable, Hashable {
  /// The day that was said.
  public let asked: DanishDate
  /// The same, or the first working day after it.
  public let day: DanishDate
  /// Why nobody works on the day that was said; nil where it is worked.
  public let closure: DanishCalendar.Closure?

  public var isMoved: Bool { day != asked }

  /// `25. dec. er helligdag → man 28. dec.`; nil where nothing is moved.
  public func sentence(_ language: Language) -> String? {
    guard let closure else { return nil }
    let to = day.dayInSentence(language, weekday: true)
    switch closure {
    case .weekend:
      return HolidayPhrases.movedFromWeekend(
        language, ["day": asked.dayInSentence(language, weekday: true), "to": to])
    case .holiday:
      return HolidayPhrases.movedFromHoliday(
        language, ["day": asked.dayInSentence(language, weekday: false), "to": to])
    case .municipal:
      return HolidayPhrases.movedFromClosedDay(
        language, ["day": asked.dayInSentence(language, weekday: false), "to": to])
    }
  }
}

extension DanishCalendar {
  /// Where a promise for `day` lands.
  public func landing(on day: DanishDate) -> Landing {
    Landing(asked: day, day: workingDay(onOrAfter: day), closure: closure(on: day))
  }
}

extension DanishDate {
  /// `man 28. dec.`, `21. maj`, in English `28 Dec`: as it stands within a sentence.
  fileprivate func dayInSentence(_ language: Language, weekday isNamed: Bool) -> String {
    let words = CalendarWords.of(language)
    let head = isNamed ? words.shortWeekdays[weekday - 1] + " " : ""
    let (short, whole) = (words.shortMonths[month - 1], words.months[month - 1])
    switch language {
    case .danish: return "\(head)\(day). \(short)\(short == whole ? "" : ".")"
    case .english: return "\(head)\(day) \(short)"
    }
  }
}
