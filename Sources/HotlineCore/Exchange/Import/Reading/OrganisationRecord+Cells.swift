extension OrganisationRecord {
  /// Reads a row of a list of organisations. Throws ``ImportReason``.
  init(_ cells: inout ImportCells, places: ImportPlaces) throws {
    cvr = try cells.cvr()
    reference = try cells.line(.reference)
    name = try cells.line(.name)
    guard name != nil || cvr != nil || reference != nil else { throw ImportReason.nameMissing }
    altNames = try cells.list(.altNames, commas: false)
    let kind = try cells.word(.kind, ImportWords.kindsAndForms)
    self.kind = kind?.kind
    status = try cells.word(.status, ImportWords.statuses)
    legalFormCode = try cells.integer(.legalForm) ?? kind?.legalFormCode
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
    try readContacts(&cells)
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
        cells.note(.municipalityUnknown(value: CPRGuard().blackedOut(municipality)))
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
    ceasedOn = try cells.end(.ceasedOn)
    if let startedOn, let ceasedOn, ceasedOn < startedOn { throw ImportReason.ceasedBeforeStart }
    if status == .ceased, ceasedOn == nil {
      throw ImportReason.fieldMissing(column: cells.header(.ceasedOn))
    }
    if ceasedOn != nil, status == nil { status = .ceased }
    sov = try Self.sov(cells)
    if let from = try cells.date(.rsvFrom) {
      let to = try cells.end(.rsvTo)
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
    let to = try cells.end(.sovTo)
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

extension OrganisationRecord {
  /// The contact persons that a list of organisations names beside each. Phone and mail of nobody
  /// are the organisation's own.
  fileprivate mutating func readContacts(_ cells: inout ImportCells) throws {
    let numbers = cells.phones(.contactPhone)
    let mails = try cells.list(.contactEmail)
    guard let name = try cells.line(.contactName) else {
      guard !numbers.isEmpty || !mails.isEmpty else { return }
      phones += numbers.filter { !phones.contains($0) }
      if email == nil {
        email = mails.joined(separator: "; ")
      } else {
        note = note.adding(mails.joined(separator: "; "))
      }
      cells.note(.contactWithoutName)
      return
    }
    let title = try cells.line(.contactTitle)
    let names = Self.persons(in: name, having: [numbers.count, mails.count])
    contacts = names.enumerated().map { index, name in
      var contact = ContactRecord(name: name)
      contact.title = title
      contact.phones = Self.share(index, of: numbers, among: names.count)
      let own = Self.share(index, of: mails, among: names.count)
      contact.email = own.isEmpty ? nil : own.joined(separator: "; ")
      return contact
    }
  }

  /// Several persons, where there are as many phones or mails; one name may hold an `og`.
  private static func persons(in cell: String, having counts: [Int]) -> [String] {
    let names = cell.replacing(" og ", with: ";").replacing(" & ", with: ";")
      .split { ";|,/".contains($0) }.map { String($0).trimmed }.filter { !$0.isEmpty }
    return names.count > 1 && counts.contains(names.count) ? names : [cell]
  }

  /// One each where there are as many as persons; else all for the first.
  private static func share<Value>(_ index: Int, of values: [Value], among count: Int) -> [Value] {
    if values.count == count { return [values[index]] }
    return index == 0 ? values : []
  }
}
