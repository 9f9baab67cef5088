import GRDB

// How the hotline is reached, and when: the contact card, the hours of each weekday, and the days on
// which the municipality departs from the public holidays.

extension Register {
  public func contactInfo(_ id: Int64) throws -> ContactInfo? {
    try read { try ContactInfo.find(id, $0) }
  }

  public func weekdayHours(_ id: Int64) throws -> WeekdayHours? {
    try read { try WeekdayHours.find(id, $0) }
  }

  public func holidayOverride(_ id: Int64) throws -> HolidayOverride? {
    try read { try HolidayOverride.find(id, $0) }
  }

  /// Stores a new line of the contact card, or an edit of `base`. Refuses one without a name, and one
  /// that ends before it begins.
  @discardableResult
  public func save(_ line: ContactInfo, from base: ContactInfo?) throws -> ContactInfo {
    try changeHotline(line, from: base, subject: line.labelDa) { _ in
      var refusals: [Refusal] = line.labelDa.isBlank ? [.nameMissing] : []
      if let from = line.validFrom, let to = line.validTo, to <= from {
        refusals.append(.spanEndsBeforeStart)
      }
      return refusals
    }
  }

  /// Stores the hours of a weekday, or an edit of `base`. Refuses hours that end before they begin,
  /// and a second row for a weekday.
  @discardableResult
  public func save(_ hours: WeekdayHours, from base: WeekdayHours?) throws -> WeekdayHours {
    try changeHotline(hours, from: base, subject: nil) { db in
      let isTaken = try Bool.readOne(
        db, sql: "SELECT EXISTS (SELECT 1 FROM openingHours WHERE weekday = ? AND id <> ?)",
        arguments: [hours.weekday, hours.id])
      return (hours.closesMinute <= hours.opensMinute ? [.closesBeforeOpening] : [])
        + (isTaken == true ? [.weekdayHasHours] : [])
    }
  }

  /// Stores a day on which the municipality is closed or open against the calendar, or an edit of
  /// `base`. Refuses one without a name, and a second one for a day.
  @discardableResult
  public func save(
    _ override: HolidayOverride, from base: HolidayOverride?
  ) throws -> HolidayOverride {
    try changeHotline(override, from: base, subject: override.labelDa) { db in
      let isTaken = try Bool.readOne(
        db, sql: "SELECT EXISTS (SELECT 1 FROM holidayOverride WHERE day = ? AND id <> ?)",
        arguments: [override.day, override.id])
      return (override.labelDa.isBlank ? [.nameMissing] : [])
        + (isTaken == true ? [.dayHasOverride] : [])
    }
  }

  private func changeHotline<Stored: StoredRow>(
    _ row: Stored, from base: Stored?, subject: String?,
    refusals: (Database) throws -> [Refusal]
  ) throws -> Stored {
    try change(.hotlineChanged, subject: subject) { change in
      try RegisterError.refuse(try refusals(change.db))
      if let base { return try change.update(row, from: base) }
      return try change.insert(row)
    }
  }
}

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
