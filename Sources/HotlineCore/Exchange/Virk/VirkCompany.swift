/// One company of the distribution, and what of it the register takes.
struct VirkCompany {
  let tree: JSONTree
  let places: ImportPlaces

  static func isOne(_ members: [String: JSONTree]) -> Bool {
    members["cvrNummer"] != nil && members["navne"] != nil
  }

  func record(_ notes: inout [ImportReason]) throws(ImportReason) -> OrganisationRecord {
    var record = OrganisationRecord()
    record.cvr = CVRNumber(VirkPeriod.padded(tree["cvrNummer"]?.scalar ?? "", to: 8))
    guard record.cvr != nil else {
      throw .badCVR(value: CPRGuard().blackedOut(tree["cvrNummer"]?.scalar ?? ""))
    }
    guard let name else { throw .nameMissing }
    record.name = name
    record.altNames = (tree["binavne"]?.items ?? []).filter(isValid).compactMap { $0["navn"]?.text }
    record.earlierNames = earlierNames
    record.legalFormCode =
      newest("virksomhedsform", "nyesteVirksomhedsform")?["virksomhedsformkode"]?.integer
    if let code = record.legalFormCode, ImportWords.associationCodes.contains(code) {
      record.kind = .association
    }
    record.purposeText = attribute("FORMÅL")
    record.address = address
    addContact(to: &record, &notes)
    addIndustry(to: &record)
    addEmployees(to: &record)
    addLife(to: &record)
    record.adProtected = tree["reklamebeskyttet"]?.flag
    record.units = units
    return record
  }

  // MARK: Parts

  /// The valid value of an attribute; what is said in several lines of it is one text.
  private func attribute(_ type: String) -> String? {
    let values = (tree["attributter"]?.items ?? []).filter { $0["type"]?.text == type }
      .flatMap { $0["vaerdier"]?.items ?? [] }.filter(isValid).compactMap { $0["vaerdi"]?.text }
    return values.isEmpty ? nil : values.joined(separator: "\n")
  }

  private var earlierNames: [OrganisationRecord.EarlierName] {
    (tree["navne"]?.items ?? []).compactMap { entry in
      guard let name = entry["navn"]?.text, let last = day(entry, "gyldigTil") else { return nil }
      return OrganisationRecord.EarlierName(
        name: name, validFrom: day(entry, "gyldigFra"), validTo: last.adding(days: 1))
    }
  }

  /// The one that is valid.
  var name: String? { newest("navne", "nyesteNavn")?["navn"]?.text }

  var address: OrganisationRecord.Address {
    var address = OrganisationRecord.Address()
    guard let entry = newest("beliggenhedsadresse", "nyesteBeliggenhedsadresse") else {
      return address
    }
    address.street = street(entry)
    address.postalCode = entry["postnummer"]?.scalar.flatMap(places.postalCode)
    address.city = entry["postdistrikt"]?.text
    address.municipalityCode = entry["kommune"]?["kommuneKode"]?.scalar
      .flatMap { places.municipality(VirkPeriod.padded($0, to: 4)) }
    address.validFrom = day(entry, "gyldigFra")
    places.complete(&address)
    return address
  }

  /// `Pilestræde 43B, 3. tv`
  private func street(_ entry: JSONTree) -> String? {
    guard let road = entry["vejnavn"]?.text else { return entry["fritekst"]?.text }
    var text = road
    if let number = entry["husnummerFra"]?.scalar {
      text += " " + number + (entry["bogstavFra"]?.text ?? "")
      if let last = entry["husnummerTil"]?.scalar { text += "-" + last }
    }
    let floor = [
      entry["etage"]?.scalar.map { $0.allSatisfy(\.isNumber) ? $0 + "." : $0 },
      entry["sidedoer"]?.text,
    ].compactMap { $0 }.joined(separator: " ")
    return floor.isEmpty ? text : text + ", " + floor
  }

  private func addContact(to record: inout OrganisationRecord, _ notes: inout [ImportReason]) {
    record.phones = open("telefonNummer").flatMap {
      JSONTree.string($0).phones("telefonNummer", &notes)
    }
    record.email = open("elektroniskPost").first
    record.website = open("hjemmeside").first
    let lists = ["telefonNummer", "elektroniskPost", "hjemmeside"]
    if lists.contains(where: { (tree[$0]?.items ?? []).contains(where: isSecret) }) {
      notes.append(.protectedContactLeftOut)
    }
  }

  private func open(_ list: String) -> [String] {
    (tree[list]?.items ?? []).filter { isValid($0) && !isSecret($0) }
      .compactMap { $0["kontaktoplysning"]?.text }
  }

  private func isSecret(_ entry: JSONTree) -> Bool { entry["hemmelig"]?.flag == true }

  /// Codes are DB25 from 2025 on, DB07 before.
  private func addIndustry(to record: inout OrganisationRecord) {
    guard let entry = newest("hovedbranche", "nyesteHovedbranche") else { return }
    record.industryCode = entry["branchekode"]?.scalar.flatMap(OrganisationRecord.industryCode)
    record.industryTitle = entry["branchetekst"]?.text
    record.industrySystem = day(entry, "gyldigFra").map { $0.year >= 2025 ? "DB25" : "DB07" }
  }

  /// The newest figures: of a month, else of a quarter, else of a year.
  private func addEmployees(to record: inout OrganisationRecord) {
    for key in ["maanedsbeskaeftigelse", "kvartalsbeskaeftigelse", "aarsbeskaeftigelse"] {
      guard let newest = (tree[key]?.items ?? []).max(by: { when($0) < when($1) }) else {
        continue
      }
      record.employees = newest["antalAnsatte"]?.integer
      record.employeesInterval =
        newest["intervalKodeAntalAnsatte"]?.text
        .flatMap(EmployeesInterval.init)?.code
      if record.employees != nil || record.employeesInterval != nil { return }
    }
  }

  private func when(_ entry: JSONTree) -> Int {
    let month = entry["maaned"]?.integer ?? entry["kvartal"]?.integer ?? 0
    return min(max(entry["aar"]?.integer ?? 0, 0), 9_999) * 100 + min(max(month, 0), 99)
  }

  /// Its first day, and its last where the register says that it has ceased.
  private func addLife(to record: inout OrganisationRecord) {
    let lives = tree["livsforloeb"]?.items ?? []
    record.startedOn =
      tree["virksomhedMetadata"]?["stiftelsesDato"]?.text.flatMap(DanishDate.init(iso:))
      ?? lives.compactMap { day($0, "gyldigFra") }.min()
    guard !lives.contains(where: isValid),
      let last = lives.compactMap({ day($0, "gyldigTil") }).max()
    else { return }
    record.ceasedOn = last
    record.status = .ceased
    record.ceaseReason = ceaseReason
  }

  private var ceaseReason: Organisation.CeaseReason {
    let status =
      tree["virksomhedMetadata"]?["sammensatStatus"]?.text
      ?? tree["virksomhedsstatus"]?.items.last?["status"]?.text ?? ""
    let words = Fold.words(status)
    if words.contains("konkurs") { return .bankruptcy }
    if words.contains("fusion") || words.contains("spaltning") { return .merged }
    let dissolved = Fold.words("opløst tvangsopløst")
    return words.contains(where: dissolved.contains) ? .dissolved : .other
  }

  private var units: [OrganisationRecord.Unit] {
    (tree["penheder"]?.items ?? []).compactMap { entry in
      guard let number = entry["pNummer"]?.scalar.flatMap(PNumber.init) else { return nil }
      var unit = OrganisationRecord.Unit(number: number)
      unit.validFrom = day(entry, "gyldigFra")
      unit.validTo = day(entry, "gyldigTil")?.adding(days: 1)
      return unit
    }
  }

  // MARK: Periods

  /// The valid entry of a dated list; where there is none, the register's own newest value.
  private func newest(_ list: String, _ metadata: String) -> JSONTree? {
    (tree[list]?.items ?? []).filter(isValid)
      .max { (day($0, "gyldigFra") ?? .first) < (day($1, "gyldigFra") ?? .first) }
      ?? tree["virksomhedMetadata"]?[metadata]
  }

  private func isValid(_ entry: JSONTree) -> Bool { VirkPeriod.isValid(entry) }

  private func day(_ entry: JSONTree, _ key: String) -> DanishDate? {
    entry["periode"]?[key]?.text.flatMap(DanishDate.init(iso:))
  }
}
