/// Reads companies as cvrapi.dk gives them: one object, or an array of them. Numbers come as
/// numbers or texts there, and days as `23/04 - 1980`.
struct CVRAPIImport {
  let today: DanishDate
  let places: ImportPlaces

  func read(_ file: InputFile, into stage: ImportStage.Filler) throws {
    var reader = try JSONReader(file)
    if try reader.peek() == UInt8(ascii: "[") {
      try reader.array { reader in try add(&reader, stage) }
    } else {
      try add(&reader, stage)
    }
    try reader.end()
  }

  private func add(_ reader: inout JSONReader, _ stage: ImportStage.Filler) throws {
    _ = try reader.peek()
    let line = reader.bytes.line
    var notes: [ImportReason] = []
    let company = try reader.value().guarded(&notes)
    guard company["vat"] != nil, company["name"] != nil else {
      throw reader.problem(.wrongForm(expected: "vat, name …"))
    }
    do {
      let record = try record(company, &notes)
      try stage.add(.organisation(record), line: line, notes: notes)
    } catch let reason as ImportReason {
      stage.reject(reason, line: line)
    }
  }

  private func record(
    _ company: JSONTree, _ notes: inout [ImportReason]
  ) throws(ImportReason) -> OrganisationRecord {
    var record = OrganisationRecord()
    guard let name = company["name"]?.text else { throw .nameMissing }
    record.name = name
    guard let cvr = CVRNumber(company["vat"]?.scalar ?? "") else {
      throw .badCVR(value: CPRGuard().blackedOut(company["vat"]?.scalar ?? ""))
    }
    if !cvr.hasValidCheckDigit { notes.append(.cvrCheckDigit(value: cvr.display)) }
    record.cvr = cvr
    record.address.street = company["address"]?.text
    record.address.postalCode = company["zipcode"]?.scalar.flatMap(places.postalCode)
    record.address.city = company["city"]?.text
    places.complete(&record.address)
    record.phones = company["phone"]?.phones("phone", &notes) ?? []
    record.email = company["email"]?.text
    record.adProtected = company["protected"]?.flag
    record.industryCode = company["industrycode"]?.scalar
    record.industryTitle = company["industrydesc"]?.text
    record.legalFormCode = company["companycode"]?.integer
    let employees = company["employees"]?.scalar
    record.employeesInterval = employees.flatMap(EmployeesInterval.init)?.code
    record.employees = employees.flatMap(DanishNumber.integer)
    record.startedOn = try date(company, "startdate")
    record.ceasedOn = try date(company, "enddate")
    if record.ceasedOn != nil { record.status = .ceased }
    for item in company["productionunits"]?.items ?? [] {
      if let unit = try unit(item) { record.units.append(unit) }
    }
    return record
  }

  private func unit(_ item: JSONTree) throws(ImportReason) -> OrganisationRecord.Unit? {
    guard let number = item["pno"]?.scalar.flatMap(PNumber.init) else { return nil }
    var unit = OrganisationRecord.Unit(number: number)
    unit.name = item["name"]?.text
    unit.street = item["address"]?.text
    unit.postalCode = item["zipcode"]?.scalar.flatMap(places.postalCode)
    unit.city = item["city"]?.text
    unit.validFrom = try date(item, "startdate")
    unit.validTo = try date(item, "enddate")?.adding(days: 1)
    return unit
  }

  private func date(_ tree: JSONTree, _ key: String) throws(ImportReason) -> DanishDate? {
    guard let text = tree[key]?.text else { return nil }
    guard let date = ImportDate.read(text, today: today) else {
      throw .badDate(column: key, value: String(CPRGuard().blackedOut(text).prefix(60)))
    }
    return date
  }
}
