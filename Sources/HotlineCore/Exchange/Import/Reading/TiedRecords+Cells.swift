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
  /// A row of a list of contact persons. One that names no person but an organisation, as a card of a
  /// company does, is about the organisation.
  static func row(
    _ cells: inout ImportCells, places: ImportPlaces, owner: String?
  ) throws -> ImportRecord {
    let name = try Self.name(&cells)
    let organisation = try cells.line(.organisationName)
    guard owner == nil, let organisation, name == nil || name == organisation else {
      return .contact(try ContactRecord(&cells, places: places, owner: owner))
    }
    var record = OrganisationRecord()
    record.name = organisation
    record.cvr = try cells.cvr()
    record.address = try OrganisationRecord.Address(&cells, places)
    record.phones = cells.phones(.phone) + cells.phones(.contactPhone)
    record.email = MailList.joined(cells.mails(.contactEmail))
    record.website = try cells.line(.website)
    record.note = try cells.texts(.note)
    return .organisation(record)
  }

  /// `owner` is the reference of the organisation whose contact persons all rows are.
  init(_ cells: inout ImportCells, places: ImportPlaces, owner: String?) throws {
    if let owner {
      tie = OrganisationTie(reference: owner)
    } else {
      tie = try OrganisationTie(&cells)
    }
    title = try cells.line(.contactTitle)
    phones = cells.phones(.contactPhone)
    email = MailList.joined(cells.mails(.contactEmail))
    guard let name = try Self.name(&cells) else { throw ImportReason.nameMissing }
    self.name = name
    let cut = try cells.name(.contactName)?.whole
    note = [try cells.texts(.note), cut].compactMap(\.self).joined(separator: "\n").trimmedOrNil
    isPrimary = try cells.flag(.isPrimary)
    employer = try Self.employer(tie, of: self, &cells, places)
  }

  /// Whole, or from its parts.
  static func name(_ cells: inout ImportCells) throws -> String? {
    let parts = try [ImportColumn.firstName, .middleName, .lastName].compactMap {
      try cells.line($0)
    }
    if let whole = try cells.name(.contactName)?.name {
      // `navn` beside `efternavn` is a first name.
      let last = parts.last.map { whole.hasSuffix($0) } ?? true
      return last || cells.has(.firstName) ? whole : whole + " " + parts.joined(separator: " ")
    }
    return parts.isEmpty ? nil : String(parts.joined(separator: " ").prefix(200))
  }

  /// What the row says of the organisation, for the case that the register does not know it: there has
  /// to be a fact beside its name by which to find it again.
  private static func employer(
    _ tie: OrganisationTie, of contact: ContactRecord, _ cells: inout ImportCells,
    _ places: ImportPlaces
  ) throws -> OrganisationRecord? {
    var record = OrganisationRecord()
    record.name = tie.name
    record.cvr = tie.cvr
    record.address = try OrganisationRecord.Address(&cells, places)
    record.phones = cells.phones(.phone)
    record.website = try cells.line(.website)
    let isFound =
      record.cvr != nil || record.address.postalCode != nil || record.address.street != nil
      || !(record.phones + contact.phones).isEmpty || contact.email != nil
    return record.name != nil && tie.reference == nil && isFound ? record : nil
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
    closedOn = try cells.date(.closedOn)
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
    plannedEndOn = try cells.date(.plannedEndOn)
    endedOn = try cells.date(.endedOn)
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
