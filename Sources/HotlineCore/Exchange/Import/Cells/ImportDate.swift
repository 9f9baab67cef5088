import Foundation

/// A day as a list writes it.
enum ImportDate: Equatable {
  case day(DanishDate)
  /// Only the month or the year is said; the first day of it.
  case about(DanishDate)
  /// What lists write where there is no day, such as `00-00-0000` and the year 9999.
  case none
  /// Day and month could be either, and nothing in the column says which.
  case twoWays
  case unreadable

  /// `23-11-2026`, `23/11/26`, `2026-11-23T10:30:00`, `23/04 - 1980`, `3. nov 2026`, `01-jan-20`,
  /// `20261123`, `45000` (a day as a spreadsheet counts them), `marts 1992`, `ca. 2010`. `order` says
  /// what stands first where the day does not show it.
  static func read(_ text: String, order: DayOrder = .dayFirst, today: DanishDate) -> ImportDate {
    let parts = DayParts(withoutTime(text.lowercased()))
    if parts.numbers.allSatisfy({ $0.value == 0 }), parts.month == nil, !parts.numbers.isEmpty {
      return .none
    }
    guard let read = parts.hasOtherWords ? nil : read(parts, order, today) else {
      return .unreadable
    }
    // How registers write that something goes on, or that nobody said when it began.
    guard case .day(let day) = read, day.year >= 9_999 || day == never else { return read }
    return .none
  }

  private static let never = DanishDate(year: 1900, month: 1, day: 1)

  private static func read(
    _ parts: DayParts, _ order: DayOrder, _ today: DanishDate
  ) -> ImportDate? {
    let numbers = parts.numbers
    if let month = parts.month { return worded(numbers, month, today) }
    switch numbers.count {
    case 1: return alone(numbers[0])
    case 2:
      // `03/1992`, `1992-03`
      let years = numbers.filter { $0.digits == 4 }
      guard years.count == 1, let month = numbers.first(where: { $0.digits <= 2 }) else {
        return nil
      }
      return day(years[0].value, month.value, 1).map { .about($0) }
    case 3:
      if numbers[0].digits == 4 {
        return day(numbers[0].value, numbers[1].value, numbers[2].value).map { .day($0) }
      }
      guard numbers[2].digits == 4 || numbers[2].digits == 2 else { return nil }
      let year = fullYear(numbers[2], today)
      return ordered(numbers[0].value, numbers[1].value, year, order.of(parts.separator))
    default: return nil
    }
  }

  /// `1. jan. 2020`, `january 1, 2020`, `01-jan-20`, `marts 1992`.
  private static func worded(
    _ numbers: [DayParts.Number], _ month: Int, _ today: DanishDate
  ) -> ImportDate? {
    switch numbers.count {
    case 1 where numbers[0].digits == 4: day(numbers[0].value, month, 1).map { .about($0) }
    case 2:
      numbers[0].digits == 4
        ? day(numbers[0].value, month, numbers[1].value).map { .day($0) }
        : day(fullYear(numbers[1], today), month, numbers[0].value).map { .day($0) }
    default: nil
    }
  }

  /// `2020`, `20200131`, `45000`.
  private static func alone(_ number: DayParts.Number) -> ImportDate? {
    switch number.digits {
    case 4: day(number.value, 1, 1).map { .about($0) }
    case 8:
      (day(number.value / 10_000, number.value / 100 % 100, number.value % 100)
        ?? day(number.value % 10_000, number.value / 10_000 % 100, number.value / 1_000_000))
        .map { .day($0) }
    case 5 where spreadsheetDays.contains(number.value):
      DanishDate(year: 1899, month: 12, day: 30).map { .day($0.adding(days: number.value)) }
    default: nil
    }
  }

  /// From 1927 to 2100.
  private static let spreadsheetDays = 10_000...73_415

  private static func ordered(
    _ first: Int, _ second: Int, _ year: Int, _ order: DayOrder.Order
  ) -> ImportDate? {
    switch order {
    case .dayFirst: (day(year, second, first) ?? day(year, first, second)).map { .day($0) }
    case .monthFirst: (day(year, first, second) ?? day(year, second, first)).map { .day($0) }
    case .both:
      if first != second, first <= 12, second <= 12 {
        .twoWays
      } else {
        (day(year, second, first) ?? day(year, first, second)).map { .day($0) }
      }
    }
  }

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> DanishDate? {
    (1800...2100).contains(year) || year == 9_999
      ? DanishDate(year: year, month: month, day: day) : nil
  }

  /// A year of two digits lies behind us, or at most ten years ahead.
  private static func fullYear(_ number: DayParts.Number, _ today: DanishDate) -> Int {
    guard number.digits == 2 else { return number.value }
    let year = today.year / 100 * 100 + number.value
    return year > today.year + 10 ? year - 100 : year
  }

  /// Without the time of day, which spreadsheets and registers write behind it.
  private static func withoutTime(_ text: String) -> String {
    guard text.utf8.count > 10 else { return text }
    return text.replacing(
      /[t ,]+(kl\.? ?)?\d{1,2}[:.]\d{2}([:.]\d{2})?([.,]\d+)?( ?(z|[ap]m|[+-]\d{2}:?\d{2}))?$/,
      with: "")
  }
}

/// The numbers and the word of a day.
private struct DayParts {
  struct Number {
    let value: Int
    let digits: Int
  }

  private(set) var numbers: [Number] = []
  /// 1 is January.
  private(set) var month: Int?
  /// Words that belong to no day.
  private(set) var hasOtherWords = false
  /// What stands between the first two numbers.
  private(set) var separator: Character = "-"

  init(_ text: String) {
    var separators: [Character] = []
    for part in text.split(whereSeparator: { $0.isWhitespace || "-/.,'".contains($0) }) {
      if let value = Int(part), part.utf8.allSatisfy(isASCIIDigit), part.utf8.count <= 8 {
        numbers.append(Number(value: value, digits: part.utf8.count))
        if part.endIndex < text.endIndex { separators.append(text[part.endIndex]) }
      } else {
        read(word: part)
      }
    }
    separator = separators.first ?? "-"
    // A spreadsheet's number may end in `.0`, or in the time of the day as a fraction.
    if numbers.count == 2, numbers[0].digits == 5 { numbers.removeLast() }
  }

  private mutating func read(word: Substring) {
    if let found = Self.months.firstIndex(where: { names in
      names.contains { $0 == word || (word.count >= 3 && $0.hasPrefix(word)) }
    }), month == nil {
      month = found + 1
    } else if !Self.fillers.contains(word) {
      hasOtherWords = true
    }
  }

  private static let fillers: Set<Substring> = [
    "ca", "cirka", "circa", "omkring", "d", "den", "år", "fra", "siden", "of", "the", "about",
    "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag", "man", "tir", "tirs",
    "ons", "tor", "tors", "fre", "lør", "søn", "mon", "tue", "wed", "thu", "fri", "sat", "sun",
  ]

  private static let months: [[String]] = [
    ["januar", "january"], ["februar", "february"], ["marts", "march"], ["april"],
    ["maj", "may"], ["juni", "june"], ["juli", "july"], ["august"], ["september", "sept"],
    ["oktober", "october"], ["november"], ["december"],
  ]
}
