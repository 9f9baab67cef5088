import Resources

/// What came to be known of an organisation later: status, phases, ties, and what it offers.
extension DemoStory {
  func factSteps() throws -> [DemoStep] {
    try sovSteps() + rsvSteps() + phaseSteps() + roleModelSteps() + linkSteps()
  }

  private func sovSteps() throws -> [DemoStep] {
    try demo.sovPeriods.map { entry in
      try edit(of: entry.organisation, on: entry.validFrom) { change, id in
        var row = SOVPeriod(
          organisationID: id, validFrom: try DanishDate(shipped: entry.validFrom),
          basis: try shipped(entry.basis.rawValue))
        row.validTo = DanishDate(entry.validTo)
        row.evidence = entry.evidence
        try change.insert(row)
      }
    }
  }

  private func rsvSteps() throws -> [DemoStep] {
    try demo.rsvPeriods.map { entry in
      try edit(of: entry.organisation, on: entry.seenOn) { change, id in
        var row = RSVPeriod(
          organisationID: id, validFrom: try DanishDate(shipped: entry.validFrom),
          source: try shipped(entry.source.rawValue))
        row.validTo = DanishDate(entry.validTo)
        row.seenOn = DanishDate(entry.seenOn)
        try change.insert(row)
      }
    }
  }

  private func phaseSteps() throws -> [DemoStep] {
    try demo.phasePeriods.map { entry in
      try edit(of: entry.organisation, on: entry.validFrom) { change, id in
        var row = PhasePeriod(
          organisationID: id, validFrom: try DanishDate(shipped: entry.validFrom),
          phase: try shipped(entry.phase.rawValue))
        row.validTo = DanishDate(entry.validTo)
        row.assessedOn = row.validFrom
        try change.insert(row)
      }
    }
  }

  private func roleModelSteps() throws -> [DemoStep] {
    try demo.roleModels.map { entry in
      try edit(of: entry.organisation, on: entry.validFrom) { change, id in
        var row = RoleModel(
          organisationID: id, theme: entry.theme, reason: entry.reason,
          validFrom: try DanishDate(shipped: entry.validFrom))
        row.decidedBy = entry.decidedBy
        try change.insert(row)
      }
    }
  }

  private func linkSteps() throws -> [DemoStep] {
    try demo.links.map { entry in
      let known = max(entered(entry.organisation), entered(entry.other))
      return DemoStep(
        at: max(known, try entry.validFrom.map(morning) ?? known), kind: .edited(.organisation),
        subject: name(of: entry.organisation), staff: keeper
      ) { change, keys in
        var row = OrganisationLink(
          organisationID: try keys.organisation(entry.organisation),
          otherID: try keys.organisation(entry.other), kind: try shipped(entry.kind.rawValue))
        row.validFrom = DanishDate(entry.validFrom)
        row.validTo = DanishDate(entry.validTo)
        row.note = entry.note
        try change.insert(row)
      }
    }
  }

  /// A step that adds a row to an organisation.
  func edit(
    of organisation: String, on day: ISODate, as kind: ActionKind = .edited(.organisation),
    subject: String? = nil, _ store: @escaping (Change, Int64) throws -> Void
  ) throws -> DemoStep {
    DemoStep(
      at: try morning(day), kind: kind, subject: subject ?? name(of: organisation), staff: keeper
    ) { change, keys in
      try store(change, try keys.organisation(organisation))
    }
  }
}
