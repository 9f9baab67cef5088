import Resources

/// What departments had to buy, and who came into the purchasing portal.
extension DemoStory {
  func procurementSteps() throws -> [DemoStep] {
    try needSteps() + trackSteps()
  }

  private func needSteps() throws -> [DemoStep] {
    try demo.purchaseNeeds.map { entry in
      DemoStep(
        at: try morning(entry.askedOn), kind: .entered(.purchaseNeed), subject: entry.what,
        staff: keeper
      ) { change, keys in
        var row = PurchaseNeed(
          departmentID: try keys.organisation(entry.department), what: entry.what,
          askedOn: try DanishDate(shipped: entry.askedOn))
        row.categoryCode = entry.category
        row.valueDKK = entry.valueDKK
        row.state = try shipped(entry.state)
        row.supplierID = try entry.supplier.map { try keys.organisation($0) }
        row.note = entry.note
        try change.insert(row)
      }
    }
  }

  private func trackSteps() throws -> [DemoStep] {
    try demo.tracks.map { entry in
      try edit(
        of: entry.organisation, on: entry.enteredOn, as: .entered(.procurementTrack)
      ) { change, id in
        var row = ProcurementTrack(organisationID: id, state: try shipped(entry.state))
        row.meetingOn = DanishDate(entry.meetingOn)
        row.areas = entry.areas
        row.portalFrom = DanishDate(entry.portalFrom)
        row.reason = entry.reason
        try change.insert(row)
      }
    }
  }
}
