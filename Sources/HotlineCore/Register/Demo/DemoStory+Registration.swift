import Resources

/// Who was helped on the way into the state's register, and who was judged to be a social
/// enterprise. Their dated periods stand among the facts.
extension DemoStory {
  func registrationSteps() throws -> [DemoStep] {
    try caseSteps() + assessmentSteps()
  }

  private func caseSteps() throws -> [DemoStep] {
    try demo.rsvCases.map { entry in
      let days =
        [entry.openedOn, entry.submittedOn, entry.answeredOn] + entry.checks.map(\.checkedOn)
      let last = days.compactMap(\.self).max { $0.text < $1.text } ?? entry.openedOn
      return DemoStep(
        at: try morning(last), kind: .entered(.rsvCase), subject: name(of: entry.organisation),
        staff: entry.helper
      ) { change, keys in
        var row = RSVCase(
          organisationID: try keys.organisation(entry.organisation),
          state: try shipped(entry.state), openedOn: try DanishDate(shipped: entry.openedOn))
        row.helperStaffID = try keys.staff(entry.helper)
        row.dividendPercent = entry.dividendPercent
        row.submittedOn = DanishDate(entry.submittedOn)
        row.answeredOn = DanishDate(entry.answeredOn)
        row.answerReason = entry.answerReason
        row.note = entry.note
        let stored = try change.insert(row)
        for check in entry.checks {
          var known = RSVCriterionCheck(
            try shipped(check.criterion), try shipped(check.status), rsvCaseID: stored.id)
          known.evidence = check.evidence
          known.checkedOn = DanishDate(check.checkedOn)
          try change.insert(known)
        }
      }
    }
  }

  private func assessmentSteps() throws -> [DemoStep] {
    try demo.assessments.map { entry in
      DemoStep(
        at: try morning(entry.assessedOn), kind: .entered(.sovAssessment),
        subject: name(of: entry.organisation), staff: entry.assessedBy
      ) { change, keys in
        var row = SOVAssessment(
          organisationID: try keys.organisation(entry.organisation),
          assessedOn: try DanishDate(shipped: entry.assessedOn))
        row.isPrivate = try shipped(entry.isPrivate)
        row.isTrading = try shipped(entry.isTrading)
        row.purpose = entry.purpose
        row.conclusion = try shipped(entry.conclusion)
        row.assessedByStaffID = try keys.staff(entry.assessedBy)
        row.note = entry.note
        try change.insert(row)
      }
    }
  }
}
