import Resources

/// The public holidays of Denmark.
public enum Holiday: Sendable, Hashable, CaseIterable {
  case newYearsDay, maundyThursday, goodFriday, easterSunday, easterMonday
  /// Store bededag, abolished from 2024 on.
  case prayerDay
  case ascensionDay, whitSunday, whitMonday, christmasDay, boxingDay

  /// The holiday that falls on `day`; the earlier in this list where two meet.
  public static func on(_ day: DanishDate) -> Holiday? {
    switch (day.month, day.day) {
    case (1, 1): return .newYearsDay
    case (12, 25): return .christmasDay
    case (12, 26): return .boxingDay
    case (3...6, _): break
    default: return nil
    }
    return easter(day.year).flatMap {
      movable(daysAfterEaster: $0.days(until: day), year: day.year)
    }
  }

  /// Easter Sunday of a year; nil outside 1800-9999.
  public static func easter(_ year: Int) -> DanishDate? {
    // The anonymous Gregorian computus ("Nature", 1876).
    let golden = year % 19
    let century = year / 100
    let yearOfCentury = year % 100
    let correction = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + century - century / 4 - correction + 15) % 30
    let toSunday =
      (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7
    let late = (golden + 11 * epact + 22 * toSunday) / 451
    let days = epact + toSunday - 7 * late + 114
    return DanishDate(year: year, month: days / 31, day: days % 31 + 1)
  }

  public var name: Phrase {
    switch self {
    case .newYearsDay: HolidayPhrases.newYearsDay
    case .maundyThursday: HolidayPhrases.maundyThursday
    case .goodFriday: HolidayPhrases.goodFriday
    case .easterSunday: HolidayPhrases.easterSunday
    case .easterMonday: HolidayPhrases.easterMonday
    case .prayerDay: HolidayPhrases.prayerDay
    case .ascensionDay: HolidayPhrases.ascensionDay
    case .whitSunday: HolidayPhrases.whitSunday
    case .whitMonday: HolidayPhrases.whitMonday
    case .christmasDay: HolidayPhrases.christmasDay
    case .boxingDay: HolidayPhrases.boxingDay
    }
  }

  private static func movable(daysAfterEaster: Int, year: Int) -> Holiday? {
    switch daysAfterEaster {
    case -3: .maundyThursday
    case -2: .goodFriday
    case 0: .easterSunday
    case 1: .easterMonday
    case 26: year < 2024 ? .prayerDay : nil
    case 39: .ascensionDay
    case 49: .whitSunday
    case 50: .whitMonday
    default: nil
    }
  }
}
