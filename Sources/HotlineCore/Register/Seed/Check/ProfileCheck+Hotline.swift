import Resources

/// When the hotline answers, how it is reached, the figures of the rules, how long data is kept.
extension ProfileCheck {
  mutating func lookAtHotline() {
    lookAtOpeningHours()
    let days = profile.holidayOverrides.map(\.days)
    for (place, these) in days.enumerated() {
      for (index, day) in these.enumerated()
      where days.prefix(place).joined().contains(day) || these.prefix(index).contains(day) {
        add(.twice(day.text), at: "holidayOverrides", place, "days", index)
      }
    }
    for (place, contact) in profile.contacts.enumerated() {
      require(contact.label.da, at: "contacts", place, "label", "da")
      requireSpan(contact.validFrom, contact.validTo, at: "contacts", place, "validTo")
      if contact.kind == .leader, contact.value?.isBlank == false {
        add(.leaderNamed, at: "contacts", place, "value")
      }
      if let value = contact.value, contact.kind == .phone, PhoneNumber(value) == nil {
        add(.badPhone(value), at: "contacts", place, "value")
      }
      if let value = contact.value, contact.kind == .mail, !MailAddress.isLikely(value) {
        add(.badMail(value), at: "contacts", place, "value")
      }
    }
    lookAtFigures()
    requireOnce(profile.retention.map(\.subject.rawValue), at: "retention", field: "subject")
  }

  private mutating func lookAtOpeningHours() {
    requireOnce(profile.openingHours.map(\.weekday), at: "openingHours", field: "weekday")
    for (place, hours) in profile.openingHours.enumerated() {
      lookAt(hours.weekday, in: 1...7, at: "openingHours", place, "weekday")
      let times = [("opens", hours.opens), ("closes", hours.closes)].map { field, text in
        let minute = try? ProfileSeed.minute(text)
        if minute == nil { add(.badTime(text), at: "openingHours", place, field) }
        return minute
      }
      if let opens = times[0], let closes = times[1], closes <= opens {
        add(
          .closesBeforeOpening(opens: hours.opens, closes: hours.closes),
          at: "openingHours", place, "closes")
      }
    }
  }

  /// One figure holds on one day.
  private mutating func lookAtFigures() {
    let known = Parameter.Key.allCases.map(\.rawValue)
    for (place, figure) in profile.params.enumerated() {
      if !known.contains(figure.key) {
        add(.unknownValue(figure.key, known: known), at: "params", place, "key")
      }
      requireSpan(figure.validFrom, figure.validTo, at: "params", place, "validTo")
      let clash = profile.params.prefix(place).contains { other in
        other.key == figure.key
          && (other.validFrom?.text ?? "") < (figure.validTo?.text ?? "~")
          && (figure.validFrom?.text ?? "") < (other.validTo?.text ?? "~")
      }
      if clash { add(.twice(figure.key), at: "params", place, "key") }
    }
  }
}
