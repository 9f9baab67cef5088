/// A calendar day without a clock and without a time zone, from the year 1800 to 9999.
///
/// One integer inside, so that comparing and counting days costs nothing. Stored as
/// `YYYY-MM-DD`, which sorts as the days do.
public struct DanishDate: Sendable, Hashable {
  /// Days since 1970-01-01.
  public let dayNumber: Int

  /// The first day that can be said: 1800-01-01.
  public static let first = DanishDate(dayNumber: dayNumber(year: 1800, month: 1, day: 1))
  /// The last day that can be said: 9999-12-31.
  public static let last = DanishDate(dayNumber: dayNumber(year: 9999, month: 12, day: 31))

  /// Nil when the calendar has no such day, or when the year is outside 1800-9999.
  public init?(year: Int, month: Int, day: Int) {
    guard (1800...9999).contains(year), (1...12).contains(month),
      day >= 1, day <= Self.daysIn(month: month, year: year)
    else { return nil }
    self.init(dayNumber: Self.dayNumber(year: year, month: month, day: day))
  }

  /// Strictly `YYYY-MM-DD`; nil for any other spelling and for a day that does not exist.
  public init?(iso: String) {
    let bytes = Array(iso.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = Self.number(bytes[0..<4]), let month = Self.number(bytes[5..<7]),
      let day = Self.number(bytes[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  private init(dayNumber: Int) {
    self.dayNumber = dayNumber
  }

  public var year: Int { civil.year }
  /// 1 is January.
  public var month: Int { civil.month }
  public var day: Int { civil.day }

  /// `YYYY-MM-DD`, the storage string.
  public var iso: String {
    let (year, month, day) = civil
    return "\(year)-\(Self.twoDigits(month))-\(Self.twoDigits(day))"
  }

  /// 1 is Monday, 7 is Sunday.
  public var weekday: Int { Self.modulo(dayNumber + 3, 7) + 1 }

  /// The ISO week, 1-53: the week that holds the year's first Thursday is week 1.
  public var isoWeek: Int { (thursday.dayNumber - thursday.firstOfYear.dayNumber) / 7 + 1 }

  /// The year that `isoWeek` belongs to; around New Year it differs from `year`.
  public var isoWeekYear: Int { thursday.year }

  /// The day `days` later, or earlier when negative; kept within `first...last`.
  public func adding(days: Int) -> DanishDate {
    let (sum, overflow) = dayNumber.addingReportingOverflow(days)
    guard !overflow else { return days < 0 ? Self.first : Self.last }
    return DanishDate(dayNumber: min(max(sum, Self.first.dayNumber), Self.last.dayNumber))
  }

  /// The same day of the month `months` later; the last of the month when it is shorter
  /// (31 January + 1 month = 28 February). Kept within `first...last`.
  public func adding(months: Int) -> DanishDate {
    let (year, month, day) = civil
    let (index, overflow) = (year * 12 + month - 1).addingReportingOverflow(months)
    guard !overflow, index >= 1800 * 12 else { return months < 0 ? Self.first : Self.last }
    guard index < 10_000 * 12 else { return Self.last }
    let newYear = index / 12
    let newMonth = index % 12 + 1
    let newDay = min(day, Self.daysIn(month: newMonth, year: newYear))
    return DanishDate(
      dayNumber: Self.dayNumber(year: newYear, month: newMonth, day: newDay))
  }

  /// Days from this day to `other`; negative when `other` is earlier.
  public func days(until other: DanishDate) -> Int {
    other.dayNumber - dayNumber
  }

  /// The first day of the week, a Monday.
  public var monday: DanishDate { adding(days: 1 - weekday) }

  /// The Monday of ISO week `week` of `weekYear`; nil when that year has no such week.
  public static func monday(ofWeek week: Int, in weekYear: Int) -> DanishDate? {
    guard (1...53).contains(week),
      let inWeekOne = DanishDate(year: weekYear, month: 1, day: 4)
    else { return nil }
    let monday = inWeekOne.monday.adding(days: (week - 1) * 7)
    return monday.isoWeekYear == weekYear && monday.isoWeek == week ? monday : nil
  }

  /// How many days the month has; `month` is 1-12.
  public static func daysIn(month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension DanishDate: Comparable {
  public static func < (earlier: DanishDate, later: DanishDate) -> Bool {
    earlier.dayNumber < later.dayNumber
  }
}

extension DanishDate: CustomStringConvertible {
  public var description: String { iso }
}

extension DanishDate: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let date = DanishDate(iso: text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "not a day as YYYY-MM-DD: \(text)")
    }
    self = date
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(iso)
  }
}

// The civil calendar in integers, after Howard Hinnant's "chrono-Compatible Low-Level Date
// Algorithms": years run from March, so that the leap day is the last of its year.
extension DanishDate {
  private var civil: (year: Int, month: Int, day: Int) {
    let shifted = dayNumber + 719_468
    let era = Self.floorDivide(shifted, 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  private static func dayNumber(year: Int, month: Int, day: Int) -> Int {
    let marchYear = month <= 2 ? year - 1 : year
    let era = floorDivide(marchYear, 400)
    let yearOfEra = marchYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  private var thursday: DanishDate { DanishDate(dayNumber: dayNumber + 4 - weekday) }

  private var firstOfYear: DanishDate {
    DanishDate(dayNumber: Self.dayNumber(year: year, month: 1, day: 1))
  }

  private static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  private static func floorDivide(_ a: Int, _ b: Int) -> Int {
    a >= 0 ? a / b : (a - b + 1) / b
  }

  private static func modulo(_ a: Int, _ b: Int) -> Int {
    a - floorDivide(a, b) * b
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for byte in digits {
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return value
  }
}
