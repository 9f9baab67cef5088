import GRDB
import Resources

/// The partnerships with what each party brings, the positions, and the values to exceed.
extension DemoStory {
  func partnershipSteps() throws -> [DemoStep] {
    try demo.partnerships.map { entry in
      DemoStep(
        at: try entered(entry), kind: .entered(.partnership), subject: entry.title,
        staff: entry.facilitator ?? keeper
      ) { change, keys in
        var row = try Partnership(shipped: entry)
        let year = try entry.enteredOn.map { try DanishDate(shipped: $0).year } ?? thisYear
        row.facilitatorStaffID = try entry.facilitator.map { try keys.staff($0) }
        row.originEventID = try entry.originEvent.map { try keys.id($0, in: .event) }
        if let seeded = try seeded(entry.title, change.db) {
          try takeOver(seeded, change)
          row.reference = seeded.reference
        } else {
          row.reference = try change.nextPartnershipReference(year: year)
        }
        row = try change.insert(row)
        keys.remember(entry.key, in: .partnership, as: row.id)
        for party in entry.parties {
          var part = PartnershipParty(
            partnershipID: row.id, organisationID: try keys.organisation(party.organisation),
            role: try shipped(party.role.rawValue))
          part.resources = party.resources
          part.competences = party.competences
          try change.insert(part)
        }
        for input in entry.inputs ?? [] {
          try change.insert(
            PartyInput(
              partnershipID: row.id, organisationID: try keys.organisation(input.organisation),
              day: try DanishDate(shipped: input.day), text: input.text))
        }
      }
    }
  }

  /// What every fresh register has in dialogue under this title: the story tells it from its idea to
  /// its agreement.
  private func seeded(_ title: String, _ db: Database) throws -> Partnership? {
    try Int64.readOne(db, sql: "SELECT id FROM partnership WHERE title = ?", arguments: [title])
      .flatMap { try Partnership.find($0, db) }
  }

  /// Told anew, not edited: it was entered when the story says so, not when the register was made.
  private func takeOver(_ seeded: Partnership, _ change: Change) throws {
    let parties = try PartnershipParty.fetchAll(
      change.db, sql: "SELECT * FROM partnershipParty WHERE partnershipID = ?",
      arguments: [seeded.id])
    for party in parties { try change.delete(party) }
    try change.delete(seeded)
  }

  /// When the partnership was entered.
  func entered(_ partnership: DemoRegister.Partnership) throws -> Instant {
    try partnership.enteredOn.map(morning) ?? now
  }

  private var thisYear: Int { time.day(of: now).year }

  func positionSteps() throws -> [DemoStep] {
    try demo.positions.map { entry in
      DemoStep(
        at: try entry.enteredOn.map(morning) ?? now, kind: .entered(.position),
        subject: entry.title,
        staff: keeper
      ) { change, keys in
        var row = Position(
          organisationID: try keys.organisation(entry.employer), title: entry.title,
          schemeCode: entry.scheme, state: try shipped(entry.state.rawValue),
          hoursPerWeek: entry.hoursPerWeek)
        row.reducedCapacity = entry.reducedCapacity
        row.establishedOn = DanishDate(entry.establishedOn)
        row.firstFilledOn = DanishDate(entry.firstFilledOn)
        row.closedOn = DanishDate(entry.closedOn)
        row.accommodations = entry.accommodations
        try change.insert(row)
      }
    }
  }

  func goalSteps() throws -> [DemoStep] {
    demo.baselines.map { entry in
      DemoStep(at: now, kind: .edited(.period), subject: entry.period, staff: keeper) { change, _ in
        let goal = try Goal.fetchOne(
          change.db,
          sql: """
            SELECT goal.* FROM goal JOIN strategyPeriod period ON period.id = goal.periodID
            WHERE period.code = ? AND goal.code = ?
            """, arguments: [entry.period, entry.goal])
        guard let goal else {
          throw RegisterError.shippedData(detail: "no goal: \(entry.period) \(entry.goal)")
        }
        var edited = goal
        edited.baselineValue = entry.value
        edited.baselineKind = try shipped(entry.kind.rawValue) as Goal.BaselineKind
        edited.baselineSource = entry.source
        try change.update(edited, from: goal)
      }
    }
  }
}

extension Partnership {
  fileprivate init(shipped entry: DemoRegister.Partnership) throws {
    self.init(title: entry.title, state: try HotlineCore.shipped(entry.state.rawValue))
    commonThird = entry.commonThird
    ideaStartedOn = DanishDate(entry.ideaStartedOn)
    agreedOn = DanishDate(entry.agreedOn)
    endedOn = DanishDate(entry.endedOn)
    endReason = entry.endReason
    form = try entry.form.map { try HotlineCore.shipped($0.rawValue) }
    needsSupport = entry.needsSupport ?? false
    businessValue = entry.businessValue
    socialValue = entry.socialValue
    valueDKK = entry.valueDKK
    motives = entry.motives
    motiveOther = entry.motiveOther
    themes = entry.themes
    tags = entry.tags ?? []
    principles = entry.principles ?? []
    resultText = entry.resultText
  }
}
