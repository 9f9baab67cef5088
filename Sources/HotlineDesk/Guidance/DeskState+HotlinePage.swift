import HotlineCore
import Resources

// The hotline's own page: how it is reached, when, and whom else to call.

extension DeskState {
  /// What a caller is told: numbers first, then hours, closed days and departments.
  var hotlineLines: [ReaderLine] {
    guard let lookups = words?.lookups else { return [] }
    return contactLines(lookups) + hoursLines(lookups) + closedLines(lookups)
      + departmentLines(lookups)
  }

  private func contactLines(_ lookups: StoredLookups) -> [ReaderLine] {
    lookups.contactInfo.filter { $0.holds(on: moment.today) }.map { line in
      let label = language == .danish ? line.labelDa : line.labelEn
      var row = ReaderLine(
        "\(label.padded(to: 27)) \(line.display ?? GuidancePhrases.notEntered(language))",
        line.value == nil ? .faint : .text)
      row.hang = 2
      row.entry = ReaderEntry(line)
      return row
    }
  }

  private func hoursLines(_ lookups: StoredLookups) -> [ReaderLine] {
    let names = CalendarWords.of(language).weekdays
    let rows = lookups.weekdayHours.map { hours in
      var row = ReaderLine(
        "\((names[safe: hours.weekday &- 1] ?? "").padded(to: 9)) "
          + "\(LocalTime.clock(minute: hours.opensMinute))–"
          + LocalTime.clock(minute: hours.closesMinute), indent: 2)
      row.entry = ReaderEntry(
        edit: .row(.openingHours, hours.id), removal: .hours(hours), copy: row.text)
      return row
    }
    return [
      ReaderLine(""),
      ReaderLine("\(GuidancePhrases.hours(language)) · \(openingText)", .title),
    ] + rows
  }

  private func closedLines(_ lookups: StoredLookups) -> [ReaderLine] {
    let days = lookups.openingHours.closedDays(
      from: moment.today, count: 8, calendar: lookups.calendar)
    let rows = days.map { closed in
      var row = ReaderLine(
        "\(closed.day.long(language).padded(to: 16)) \(closed.reason(language))", indent: 2)
      row.entry = lookups.holidayOverrides.first { $0.day == closed.day }.map(ReaderEntry.init)
      return row
    }
    let opened = lookups.holidayOverrides.filter { !$0.closed && $0.day >= moment.today }.map {
      override in
      let label = language == .danish ? override.labelDa : override.labelEn
      let open = GuidancePhrases.openAllTheSame(language)
      var row = ReaderLine(
        "\(override.day.long(language).padded(to: 16)) \(open): \(label)", indent: 2)
      row.entry = ReaderEntry(override)
      return row
    }
    guard !rows.isEmpty || !opened.isEmpty else { return [] }
    return [ReaderLine(""), ReaderLine(GuidancePhrases.closedDays(language), .title)] + rows
      + opened
  }

  private func departmentLines(_ lookups: StoredLookups) -> [ReaderLine] {
    guard !lookups.departments.isEmpty else { return [] }
    let rows = lookups.departments.map { department in
      let number = lookups.departmentPhones[department.id]?.display
      let words = [number, department.email].compactMap(\.self).joined(separator: "  ")
      var row = ReaderLine(
        words.isEmpty ? department.name : "\(department.name.padded(to: 25)) \(words)", indent: 2)
      row.organisationID = department.id
      row.entry = words.isEmpty ? nil : ReaderEntry(copy: words)
      return row
    }
    return [ReaderLine(""), ReaderLine(GuidancePhrases.departments(language), .title)] + rows
  }
}

extension ClosedDay {
  /// Why it is closed, such as `1. juledag`.
  func reason(_ language: Language) -> String {
    switch closure {
    case .holiday(let holiday): holiday.name(language)
    case .municipal(let label): label(language)
    case .weekend: ""
    }
  }
}

extension ReaderEntry {
  init(_ override: HolidayOverride) {
    self.init(
      edit: .row(.holidayOverride, override.id), removal: .holidayOverride(override),
      copy: "\(override.day.display) \(override.labelDa)")
  }
}
