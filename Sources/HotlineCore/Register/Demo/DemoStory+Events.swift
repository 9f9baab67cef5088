import Resources

/// What the hotline invited to, the prizes of the year, and leave.
extension DemoStory {
  func eventSteps() throws -> [DemoStep] {
    try demo.events.map { entry in
      let day = try DanishDate(shipped: entry.day)
      return DemoStep(
        at: morning(day), kind: .entered(.event), subject: entry.title, staff: keeper
      ) { change, keys in
        var row = Event(title: entry.title, kind: try shipped(entry.kind), day: day)
        row.fromMinute = try entry.from.map { try ProfileSeed.minute($0) }
        row.toMinute = try entry.to.map { try ProfileSeed.minute($0) }
        (row.place, row.capacity) = (entry.place, entry.capacity)
        row.talkedAbout = entry.talkedAbout
        row = try change.insert(row)
        keys.remember(entry.key, in: .event, as: row.id)
        for (place, host) in entry.hosts.enumerated() {
          try change.insert(
            EventHost(
              eventID: row.id, organisationID: try keys.organisation(host),
              role: place == 0 ? .host : .coHost))
        }
        for guest in entry.guests {
          try change.insert(
            Attendance(
              eventID: row.id, organisationID: try keys.organisation(guest.organisation),
              status: try shipped(guest.status)))
        }
      }
    } + awardSteps() + leaveSteps()
  }

  private func awardSteps() -> [DemoStep] {
    demo.awards.map { entry in
      DemoStep(
        at: now, kind: .entered(.awardRound), subject: "\(entry.prize) \(entry.year)", staff: keeper
      ) { change, keys in
        var round = AwardRound(
          year: entry.year, prizeCode: entry.prize, state: try shipped(entry.state))
        round.closesOn = DanishDate(entry.closesOn)
        round.ceremonyID = try keys.id(entry.ceremony, in: .event)
        round = try change.insert(round)
        for said in entry.nominations {
          var row = Nomination(
            roundID: round.id, organisationID: try keys.organisation(said.organisation),
            nominatorStaffID: try keys.staff(said.nominator),
            day: try DanishDate(shipped: said.day), reason: said.reason,
            state: try shipped(said.state))
          row.prizeThemes = said.themes
          try change.insert(row)
        }
      }
    }
  }

  private func leaveSteps() throws -> [DemoStep] {
    try demo.leaves.map { entry in
      DemoStep(
        at: try morning(entry.decidedOn ?? entry.askedOn), kind: .entered(.leaveCase),
        subject: entry.reference, staff: keeper
      ) { change, keys in
        var row = LeaveCase(caseNo: entry.reference, state: try shipped(entry.state))
        row.departmentID = try keys.organisation(entry.department)
        row.askedOn = DanishDate(entry.askedOn)
        row.appliedOn = DanishDate(entry.appliedOn)
        row.decidedOn = DanishDate(entry.decidedOn)
        row.startsOn = DanishDate(entry.startsOn)
        row.fullPay = entry.fullPay
        row.fullPayUntil = row.fullPay ? row.startsOn.map(LeaveCase.fullPayUntil(from:)) : nil
        try change.insert(row)
      }
    }
  }
}
