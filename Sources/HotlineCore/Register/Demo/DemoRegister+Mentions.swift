import Resources

extension DemoRegister {
  /// The first day on which anything mentions an organisation, by key. One that another continues
  /// is known by then at the latest.
  func firstMentions() throws -> [String: DanishDate] {
    var first: [String: ISODate] = [:]
    for (organisation, day) in factDays + activityDays {
      first[organisation] = min(first[organisation] ?? day, day)
    }
    for organisation in organisations.reversed() {
      guard let earlier = organisation.successorOf, let day = first[organisation.key] else {
        continue
      }
      first[earlier] = min(first[earlier] ?? day, day)
    }
    return try first.mapValues(DanishDate.init(shipped:))
  }

  private var factDays: [(String, ISODate)] {
    var days = organisations.map { ($0.key, $0.verifiedOn) }
    days += sovPeriods.map { ($0.organisation, $0.validFrom) }
    days += rsvPeriods.map { ($0.organisation, $0.seenOn) }
    days += phasePeriods.map { ($0.organisation, $0.validFrom) }
    days += roleModels.map { ($0.organisation, $0.validFrom) }
    days += lines.map { ($0.organisation, $0.lastConfirmedOn) }
    days += rsvCases.map { ($0.organisation, $0.openedOn) }
    days += assessments.map { ($0.organisation, $0.assessedOn) }
    days += tracks.map { ($0.organisation, $0.enteredOn) }
    days += workplaces.map { ($0.organisation, $0.lastConfirmedOn) }
    return days
  }

  private var activityDays: [(String, ISODate)] {
    var days: [(String, ISODate)] = []
    for partnership in partnerships {
      guard let day = partnership.enteredOn else { continue }
      days += partnership.parties.map { ($0.organisation, day) }
    }
    for event in events {
      days += (event.hosts + event.guests.map(\.organisation)).map { ($0, event.day) }
    }
    for position in positions {
      if let day = position.enteredOn { days.append((position.employer, day)) }
    }
    for interaction in interactions {
      guard let day = ISODate(String(interaction.startedAt.prefix(10))) else { continue }
      days += interaction.organisations.map { ($0.organisation, day) }
    }
    for inquiry in inquiries {
      guard let day = ISODate(String(inquiry.openedAt.prefix(10))) else { continue }
      let named = [inquiry.callerOrganisation, inquiry.handoverTo].compactMap(\.self)
      days += (named + inquiry.referrals.map(\.organisation)).map { ($0, day) }
    }
    for answer in feedback {
      days += [answer.asker, answer.candidate].compactMap(\.self).map { ($0, answer.givenOn) }
    }
    return days
  }
}

extension DemoRegister.Partnership {
  /// The day on which it came into the register; an agreement was entered when it was signed.
  var enteredOn: ISODate? { agreedOn ?? ideaStartedOn }
}

extension DemoRegister.Position {
  /// The day on which it came into the register; nil for one that is only planned.
  var enteredOn: ISODate? { firstFilledOn ?? establishedOn }
}
