import Resources

extension DanishDate {
  /// `07-11-2025`, as days stand in lists and forms.
  public var display: String {
    let text = iso
    return "\(text.suffix(2))-\(text.dropFirst(5).prefix(2))-\(text.prefix(4))"
  }

  /// `fre 7. nov 2025`, in English `Fri 7 Nov 2025`.
  public func long(_ language: Language) -> String {
    let words = CalendarWords.of(language)
    let stop = language == .danish ? "." : ""
    return "\(words.shortWeekdays[weekday - 1]) \(day)\(stop) "
      + "\(words.shortMonths[month - 1]) \(year)"
  }

  /// `fre 7. nov`, where the year goes without saying.
  public func short(_ language: Language) -> String {
    let words = CalendarWords.of(language)
    let stop = language == .danish ? "." : ""
    return "\(words.shortWeekdays[weekday - 1]) \(day)\(stop) \(words.shortMonths[month - 1])"
  }

  /// `fre 7. nov`, and `07-11-2025` where that is not in the year of `today`.
  public func short(_ language: Language, from today: DanishDate) -> String {
    year == today.year ? short(language) : display
  }

  /// `fre 7. nov 2025 · uge 45`: what is shown beside a date field, so that a slip of the
  /// finger shows as the wrong weekday.
  public func echo(_ language: Language) -> String {
    "\(long(language)) · \(CalendarWords.of(language).week) \(isoWeek)"
  }
}
