import Resources

/// What is offered and needed, how open the workplaces are, and what was answered to suggestions.
extension DemoStory {
  func lineSteps() throws -> [DemoStep] {
    let lines = try demo.lines.map { entry in
      try edit(
        of: entry.organisation, on: entry.lastConfirmedOn, as: .entered(.line), subject: entry.title
      ) { change, id in
        try change.insert(try OfferLine(shipped: entry, organisationID: id))
      }
    }
    let workplaces = try demo.workplaces.map { entry in
      try edit(of: entry.organisation, on: entry.lastConfirmedOn, as: .entered(.workplace)) {
        change, id in
        var row = WorkplaceOffer(organisationID: id, open: try shipped(entry.open.rawValue))
        row.minHours = entry.minHours
        row.maxHours = entry.maxHours
        row.slots = entry.slots
        row.tasks = entry.tasks
        row.accommodations = entry.accommodations
        row.lastConfirmedOn = DanishDate(entry.lastConfirmedOn)
        try change.insert(row)
      }
    }
    return lines + workplaces + (try feedbackSteps())
  }

  private func feedbackSteps() throws -> [DemoStep] {
    try demo.feedback.map { entry in
      DemoStep(
        at: try morning(entry.givenOn), kind: .suggestionAnswered,
        subject: name(of: entry.candidate), staff: keeper
      ) { change, keys in
        var row = MatchFeedback(
          candidateID: try keys.organisation(entry.candidate),
          answer: try shipped(entry.answer.rawValue),
          givenOn: try DanishDate(shipped: entry.givenOn))
        row.askerID = try entry.asker.map { try keys.organisation($0) }
        row.categoryCode = entry.category
        row.reason = entry.reason
        row.liftedOn = DanishDate(entry.liftedOn)
        try change.insert(row)
      }
    }
  }
}

extension OfferLine {
  fileprivate init(shipped entry: DemoRegister.Line, organisationID: Int64) throws {
    self.init(
      organisationID: organisationID,
      direction: try HotlineCore.shipped(entry.direction.rawValue),
      mode: try HotlineCore.shipped(entry.mode.rawValue), title: entry.title)
    categoryCode = entry.category
    ewcCode = entry.ewcCode
    volume = entry.volume
    unit = entry.unit
    valueDKK = entry.valueDKK
    reach = try HotlineCore.shipped(entry.reach.rawValue)
    status = try HotlineCore.shipped(entry.status.rawValue)
    lastConfirmedOn = DanishDate(entry.lastConfirmedOn)
    urgency = entry.urgency
  }
}
