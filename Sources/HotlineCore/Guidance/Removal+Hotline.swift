import GRDB

// How the hotline is reached, and when: the contact card, the hours of each weekday, and the days on
// which the municipality departs from the public holidays.

extension Removal {
  public static func contactInfo(_ line: ContactInfo) -> Removal {
    Removal(line, called: .text(line.labelDa))
  }

  public static func hours(_ hours: WeekdayHours) -> Removal {
    Removal(hours, called: .text(nil))
  }

  public static func holidayOverride(_ override: HolidayOverride) -> Removal {
    Removal(override, called: .text(override.labelDa))
  }
}

extension ContactInfo: Dated {
  public var firstDay: DanishDate? { validFrom }
}
