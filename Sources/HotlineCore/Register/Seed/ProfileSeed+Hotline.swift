import Resources

/// When the hotline answers, how it is reached, the figures of its rules and how long data is kept.
extension ProfileSeed {
  func storeHotline(_ change: Change) throws {
    try storeCalendar(change)
    try storeContacts(change)
    try storeParameters(change)
    for rule in profile.retention {
      var row = RetentionRule(
        subject: try shipped(rule.subject.rawValue), labelDa: rule.label.da,
        labelEn: rule.label.en, since: try shipped(rule.since.rawValue),
        action: try shipped(rule.action.rawValue))
      row.keepMonths = rule.keepMonths
      try change.insert(row)
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
        try change.insert(
          HolidayOverride(
            day: try DanishDate(shipped: day), labelDa: override.label.da,
            labelEn: override.label.en, closed: override.closed))
      }
    }
  }

  private func storeContacts(_ change: Change) throws {
    for contact in profile.contacts {
      var row = ContactInfo(
        kind: try shipped(contact.kind.rawValue), labelDa: contact.label.da,
        labelEn: contact.label.en)
      row.value = contact.value
      row.validFrom = DanishDate(contact.validFrom)
      row.validTo = DanishDate(contact.validTo)
      try change.insert(row)
    }
  }

  private func storeParameters(_ change: Change) throws {
    for param in profile.params {
      var row = Parameter(key: param.key)
      row.labelDa = param.label.da
      row.labelEn = param.label.en
      row.value = param.value
      row.unit = param.unit
      row.validFrom = DanishDate(param.validFrom)
      row.validTo = DanishDate(param.validTo)
      row.source = param.source
      try change.insert(row)
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
