extension OrganisationRecord {
  /// Reads a row of a list of organisations. Throws ``ImportReason``.
  init(_ cells: inout ImportCells, places: ImportPlaces) throws {
    cvr = try cells.cvr()
    reference = try cells.line(.reference)
    name = try cells.line(.name)
    guard name != nil || cvr != nil || reference != nil else { throw ImportReason.nameMissing }
    altNames = try cells.list(.altNames, commas: false)
    kind = try cells.word(.kind, ImportWords.kinds)
    status = try cells.word(.status, ImportWords.statuses)
    legalFormCode = try cells.integer(.legalForm)
    address = try Self.address(&cells, places)
    phones = cells.phones(.phone)
    email = try cells.line(.email)
    website = try cells.line(.website)
    industryCode = try cells.line(.industryCode)?.filter { $0 != "." && $0 != " " }
    industryTitle = try cells.line(.industryTitle)
    try readSize(cells)
    try readSpans(cells)
    purposeText = try cells.text(.purpose)
    note = try cells.text(.note)
    adProtected = try cells.flag(.adProtected)
    doNotCall = try cells.flag(.doNotCall)
    units = try Self.units(&cells)
    lines =
      try cells.list(.offers).map { Line(direction: .offers, title: $0) }
      + cells.list(.needs).map { Line(direction: .needs, title: $0) }
    contact = try ContactRecord(besides: &cells)
  }

  private static func address(_ cells: inout ImportCells, _ places: ImportPlaces) throws -> Address
  {
    var address = Address()
    address.street = try cells.line(.street)
    address.city = try cells.line(.city)
    if let code = try cells.line(.postalCode) {
      guard let postalCode = places.postalCode(code) else {
        throw ImportReason.badPostalCode(value: String(CPRGuard().blackedOut(code).prefix(20)))
      }
      address.postalCode = postalCode
    }
    if let municipality = try cells.line(.municipality) {
      address.municipalityCode = places.municipality(municipality)
      if address.municipalityCode == nil {
        cells.note(.municipalityUnknown(value: municipality))
      }
    }
    places.complete(&address)
    return address
  }

  /// A number, or the interval of the business register.
  private mutating func readSize(_ cells: ImportCells) throws {
    fte = try cells.decimal(.fte)
    guard let text = try cells.line(.employees) else { return }
    if let interval = EmployeesInterval(text) {
      employeesInterval = interval.code
    } else {
      employees = try cells.integer(.employees)
    }
  }

  private mutating func readSpans(_ cells: ImportCells) throws {
    startedOn = try cells.date(.startedOn)
    ceasedOn = try cells.date(.ceasedOn)
    if let startedOn, let ceasedOn, ceasedOn < startedOn { throw ImportReason.ceasedBeforeStart }
    if status == .ceased, ceasedOn == nil {
      throw ImportReason.fieldMissing(column: cells.header(.ceasedOn))
    }
    if ceasedOn != nil, status == nil { status = .ceased }
    sov = try Self.sov(cells)
    if let from = try cells.date(.rsvFrom) {
      let to = try cells.date(.rsvTo)
      try Self.check(from, to, .rsvTo, cells)
      rsv = RSV(validFrom: from, validTo: to, source: .manual)
    }
  }

  private static func sov(_ cells: ImportCells) throws -> SOV? {
    let basis = try cells.word(.sovBasis, ImportWords.sovBases)
    guard let from = try cells.date(.sovFrom) else {
      if case .some(.some) = basis {
        throw ImportReason.fieldMissing(column: cells.header(.sovFrom))
      }
      return nil
    }
    let to = try cells.date(.sovTo)
    try check(from, to, .sovTo, cells)
    return SOV(validFrom: from, validTo: to, basis: (basis ?? nil) ?? .municipalAssessment)
  }

  private static func check(
    _ from: DanishDate, _ to: DanishDate?, _ column: ImportColumn, _ cells: ImportCells
  ) throws {
    if let to, to <= from { throw ImportReason.spanEndsBeforeStart(column: cells.header(column)) }
  }

  private static func units(_ cells: inout ImportCells) throws -> [Unit] {
    try cells.list(.pNumbers).compactMap { text in
      // As the guard reads it behind its label: a CPR number in its own spelling is none.
      let isCPR = !CPRGuard().findings(in: "P-nr \(text)").isEmpty
      guard !isCPR, let number = PNumber(text) else {
        cells.note(.pNumberNotRead(value: CPRGuard().blackedOut(text)))
        return nil
      }
      return Unit(number: number)
    }
  }
}

extension ContactRecord {
  /// The contact person that a list of organisations names beside each; nil for none.
  init?(besides cells: inout ImportCells) throws {
    guard let name = try cells.line(.contactName) else { return nil }
    self.init(name: name)
    title = try cells.line(.contactTitle)
    phones = cells.phones(.contactPhone)
    email = try cells.line(.contactEmail)
  }
}
