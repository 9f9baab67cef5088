extension OrganisationRecord {
  /// Reads a row of a list of organisations. `isPiece`: another row says who it is about. Throws
  /// ``ImportReason``.
  init(_ cells: inout ImportCells, places: ImportPlaces, isPiece: Bool = false) throws {
    if try cells.word(.rowKind, ImportWords.rowKinds) == false { throw ImportReason.rowIsPerson }
    cvr = try cells.cvr()
    reference = try cells.line(.reference)
    let name = try cells.name(.name)
    self.name = name?.name
    guard isPiece || name != nil || cvr != nil || reference != nil else {
      throw ImportReason.nameMissing
    }
    altNames = try cells.list(.altNames, commas: false)
    let kind = try cells.word(.kind, ImportWords.kindsAndForms)
    self.kind = kind?.kind
    status = try cells.word(.status, ImportWords.statuses)
    legalFormCode = try cells.integer(.legalForm) ?? kind?.legalFormCode
    if let legalFormCode, ImportWords.associationCodes.contains(legalFormCode) {
      self.kind = self.kind ?? .association
    }
    address = try Address(&cells, places)
    phones = cells.phones(.phone)
    email = MailList.joined(cells.mails(.email))
    website = try cells.line(.website)
    try readIndustry(&cells)
    try readSize(&cells)
    try readSpans(&cells)
    purposeText = try cells.texts(.purpose)
    note = try cells.texts(.note).adding(name?.whole)
    adProtected = try cells.flag(.adProtected)
    doNotCall = try cells.flag(.doNotCall)
    units = try Self.units(&cells)
    lines =
      try cells.list(.offers).map { Line(direction: .offers, title: $0) }
      + cells.list(.needs).map { Line(direction: .needs, title: $0) }
    try readContacts(&cells)
  }

  /// A code that lost its leading zero by being a number has five digits; DB07 and DB25 have six. nil
  /// for what is no number.
  static func industryCode(_ text: String) -> String? {
    let isPlain = text.utf8.allSatisfy(isASCIIDigit)
    let digits = (isPlain ? text : text.replacing(/^(\d{5,6})[.,]0+$/) { $0.output.1 })
      .filter { $0 != "." && $0 != " " }
    guard !digits.isEmpty, digits.utf8.allSatisfy(isASCIIDigit) else { return nil }
    return digits.utf8.count == 5 ? "0" + digits : digits
  }

  private mutating func readIndustry(_ cells: inout ImportCells) throws {
    industryTitle = try cells.line(.industryTitle)
    guard let code = try cells.line(.industryCode) else { return }
    guard !code.utf8.allSatisfy(isASCIIDigit) else {
      industryCode = Self.industryCode(code)
      return
    }
    // Many lists have the title behind the code.
    if let whole = code.wholeMatch(of: /([\d.]{2,8})[\s:–-]+(\p{L}.*)/) {
      industryCode = Self.industryCode(String(whole.output.1))
      industryTitle = industryTitle ?? String(whole.output.2)
    } else {
      industryCode = Self.industryCode(code)
      // A word in the column of codes is a title.
      if industryCode == nil { industryTitle = industryTitle ?? code }
    }
  }

  /// A number, or the interval of the business register.
  private mutating func readSize(_ cells: inout ImportCells) throws {
    fte = try cells.decimal(.fte)
    guard let text = try cells.line(.employees) else { return }
    if let interval = EmployeesInterval(text) {
      employeesInterval = interval.code
    } else {
      employees = try cells.integer(.employees)
    }
  }

  private mutating func readSpans(_ cells: inout ImportCells) throws {
    startedOn = try cells.date(.startedOn)
    ceasedOn = try cells.date(.ceasedOn)
    if let start = startedOn, let end = ceasedOn, end < start {
      try cells.leaveOut(.ceasedBeforeStart)
      ceasedOn = nil
    }
    if ceasedOn != nil, status == nil { status = .ceased }
    sov = try Self.sov(&cells)
    if let from = try cells.date(.rsvFrom) {
      let to = try Self.end(.rsvTo, after: from, &cells)
      rsv = RSV(validFrom: from, validTo: to, source: .manual)
    }
  }

  private static func sov(_ cells: inout ImportCells) throws -> SOV? {
    let basis = try cells.word(.sovBasis, ImportWords.sovBases)
    guard let from = try cells.date(.sovFrom) else {
      if case .some(.some) = basis {
        try cells.leaveOut(.fieldMissing(column: cells.header(.sovFrom)))
      }
      return nil
    }
    let to = try end(.sovTo, after: from, &cells)
    return SOV(validFrom: from, validTo: to, basis: (basis ?? nil) ?? .municipalAssessment)
  }

  private static func end(
    _ column: ImportColumn, after start: DanishDate, _ cells: inout ImportCells
  ) throws -> DanishDate? {
    guard let end = try cells.date(column) else { return nil }
    guard end > start else {
      try cells.leaveOut(.spanEndsBeforeStart(column: cells.header(column)))
      return nil
    }
    return end
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
    let mails = cells.mails(.contactEmail)
    guard let name = try ContactRecord.name(&cells) else {
      guard !numbers.isEmpty || !mails.isEmpty else { return }
      phones += numbers.filter { !phones.contains($0) }
      if email == nil {
        email = MailList.joined(mails)
      } else {
        note = note.adding(MailList.joined(mails))
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
      contact.email = MailList.joined(own)
      return contact
    }
  }

  /// Several persons, where there are as many phones or mails, or each has a first name and a last; one name may
  /// hold an `og`, and a title may follow a comma.
  private static func persons(in cell: String, having counts: [Int]) -> [String] {
    let names = cell.replacing(" og ", with: ";").replacing(" & ", with: ";")
      .split { ";|,/".contains($0) }.map { String($0).trimmed }.filter { !$0.isEmpty }
    guard names.count > 1 else { return [cell] }
    if counts.contains(names.count) { return names }
    let areWhole = names.allSatisfy { name in
      let words = name.split(separator: " ")
      return words.count > 1 && words.allSatisfy { $0.first?.isUppercase == true }
    }
    let isFirm = !CompanyName(cell).forms.isEmpty
    return areWhole && !isFirm && !cell.contains(",") ? names : [cell]
  }

  /// One each where there are as many as persons; else all for the first.
  private static func share<Value>(_ index: Int, of values: [Value], among count: Int) -> [Value] {
    if values.count == count { return [values[index]] }
    return index == 0 ? values : []
  }
}
