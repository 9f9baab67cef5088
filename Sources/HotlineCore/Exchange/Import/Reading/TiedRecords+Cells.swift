// Rows that belong to organisations: contact persons, positions, partnerships.

extension OrganisationTie {
  /// Throws ``ImportReason`` when the row names no organisation.
  init(_ cells: inout ImportCells) throws {
    reference = try cells.line(.reference)
    cvr = try cells.cvr()
    name = try cells.line(.organisationName)
    guard reference != nil || cvr != nil || name != nil else {
      throw ImportReason.organisationMissing
    }
  }

  /// An entry of a list of parties: a reference, a CVR number or a name.
  init(entry: String) {
    if Organisation.id(ofReference: entry) != nil {
      reference = entry
    } else if let number = CVRNumber(entry) {
      cvr = number
    } else {
      name = entry
    }
  }
}

extension ContactRecord {
  init(_ cells: inout ImportCells) throws {
    tie = try OrganisationTie(&cells)
    guard let name = try cells.line(.contactName) else { throw ImportReason.nameMissing }
    self.name = name
    title = try cells.line(.contactTitle)
    phones = cells.phones(.contactPhone)
    email = try cells.line(.contactEmail)
    note = try cells.text(.note)
    isPrimary = try cells.flag(.isPrimary)
  }
}

extension PositionRecord {
  /// A position without a state is filled when it has been, else established when it has been.
  init(_ cells: inout ImportCells) throws {
    tie = try OrganisationTie(&cells)
    guard let title = try cells.line(.title) else {
      throw ImportReason.fieldMissing(column: cells.header(.title))
    }
    guard let scheme = try cells.line(.scheme) else {
      throw ImportReason.fieldMissing(column: cells.header(.scheme))
    }
    guard let hours = try cells.decimal(.hours) else {
      throw ImportReason.fieldMissing(column: cells.header(.hours))
    }
    self.title = title
    self.scheme = scheme
    self.hours = hours
    state = try cells.word(.state, ImportWords.positionStates)
    reducedCapacity = try cells.flag(.reducedCapacity)
    establishedOn = try cells.date(.establishedOn)
    firstFilledOn = try cells.date(.firstFilledOn)
    closedOn = try cells.end(.closedOn)
    tasks = try cells.text(.tasks)
    note = try cells.text(.note)
    if let closedOn, let first = firstFilledOn ?? establishedOn, closedOn < first {
      throw ImportReason.spanEndsBeforeStart(column: cells.header(.closedOn))
    }
  }

  /// What the days say where the row does not.
  var derivedState: Position.State {
    if closedOn != nil { return .closed }
    if firstFilledOn != nil { return .filled }
    return establishedOn != nil ? .established : .planned
  }
}

extension PartnershipRecord {
  /// A row holds a whole partnership, or one party of it: rows with the same title and day are one.
  init(_ cells: inout ImportCells) throws {
    reference = try cells.line(.partnershipReference)
    title = try cells.line(.title) ?? ""
    guard !title.isEmpty || reference != nil else {
      throw ImportReason.fieldMissing(column: cells.header(.title))
    }
    state = try cells.word(.state, ImportWords.partnershipStates)
    commonThird = try cells.text(.commonThird)
    parties = try cells.list(.parties, commas: false).map { Party(tie: OrganisationTie(entry: $0)) }
    if let party = try Self.party(&cells) { parties.append(party) }
    ideaStartedOn = try cells.date(.ideaStartedOn)
    agreedOn = try cells.date(.agreedOn)
    plannedEndOn = try cells.end(.plannedEndOn)
    endedOn = try cells.end(.endedOn)
    endReason = try cells.text(.endReason)
    form = try cells.word(.form, ImportWords.forms)
    motives = try cells.list(.motives)
    motiveOther = try cells.line(.motiveOther)
    valueDKK = try cells.kroner(.value)
    journalNo = try cells.line(.journalNo)
  }

  private static func party(_ cells: inout ImportCells) throws -> Party? {
    var tie = OrganisationTie(entry: try cells.line(.party) ?? "")
    if let cvr = try cells.cvr() { tie.cvr = cvr }
    if tie.name == "" { tie.name = nil }
    guard tie != OrganisationTie() else { return nil }
    return Party(
      tie: tie, role: try cells.word(.role, ImportWords.roles),
      resources: try cells.text(.resources), competences: try cells.text(.competences))
  }

  /// What the days say where the row does not.
  var derivedState: Partnership.State {
    if endedOn != nil, agreedOn != nil { return .ended }
    return agreedOn != nil ? .agreed : .idea
  }
}
