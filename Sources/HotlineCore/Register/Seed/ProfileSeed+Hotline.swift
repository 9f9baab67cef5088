import Resources

/// When the hotline answers, how it is reached, the figures of its rules and how long data is kept.
extension ProfileSeed {
  func storeHotline(_ change: Change) throws {
    try storeCalendar(change)
    try storeContacts(change)
    try storeParameters(change)
    for rule in profile.retention {
      try change.insert(RetentionRule(rule))
    }
  }

  private func storeCalendar(_ change: Change) throws {
    for hours in profile.openingHours {
      try change.insert(
        WeekdayHours(
          weekday: hours.weekday, opensMinute: try Self.minute(hours.opens),
          closesMinute: try Self.minute(hours.closes)))
    }
    for override in profile.holidayOverrides {
      for day in override.days {
        try change.insert(HolidayOverride(override, on: day))
      }
    }
  }

  private func storeContacts(_ change: Change) throws {
    for contact in profile.contacts {
      try change.insert(ContactInfo(contact))
    }
  }

  private func storeParameters(_ change: Change) throws {
    for param in profile.params {
      try change.insert(Parameter(param))
    }
  }

  /// Minutes after midnight of `HH:MM`.
  static func minute(_ clock: String) throws -> Int {
    let parts = clock.split(separator: ":").compactMap { Int($0) }
    guard parts.count == 2, (0...23).contains(parts[0]), (0...59).contains(parts[1]) else {
      throw RegisterError.shippedData(detail: "clock: \(clock)")
    }
    return parts[0] * 60 + parts[1]
  }
}
