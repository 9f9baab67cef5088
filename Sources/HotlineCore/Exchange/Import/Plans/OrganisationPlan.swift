/// What a row makes of an organisation: made by reading alone, so that a dry run and an import
/// decide alike.
struct OrganisationPlan {
  /// nil for a new one.
  let base: Organisation?
  let baseFacts: ImportedFacts
  private(set) var edited: Organisation
  private(set) var facts: ImportedFacts
  /// Since when it has had its address, where the file says so.
  let movedOn: DanishDate?
  /// Told apart from others by its name alone: then a row says nothing about how it is spelled.
  let keepsName: Bool
  /// What the row is stored otherwise than it says.
  private(set) var notes: [ImportReason] = []

  /// The row says what stands.
  var changesNothing: Bool { edited == base && facts == baseFacts }

  /// Throws ``ImportReason`` for a new organisation without a name.
  init(
    _ record: OrganisationRecord, onto base: Organisation?, keepingName: Bool,
    facts: ImportedFacts, categories: CategoryGuess, today: DanishDate
  ) throws(ImportReason) {
    keepsName = keepingName
    guard let name = keepingName ? base?.name : record.name ?? base?.name ?? record.likelyName
    else {
      throw .nameMissing
    }
    self.base = base
    baseFacts = facts
    self.facts = facts
    movedOn = record.address.validFrom
    edited = base ?? Organisation(name: name, kind: record.kind ?? .enterprise)
    setName(name, record)
    setFields(record)
    settleLife(today)
    setAddress(record.address)
    if base == nil, record.name == nil, let site = record.units.first { setAddress(site.address) }
    setSpans(record)
    addPhones(record)
    addLines(record, categories)
    addUnits(record)
  }

  private mutating func setName(_ name: String, _ record: OrganisationRecord) {
    edited.name = name
    for other in record.altNames where other != name && !edited.altNames.contains(other) {
      edited.altNames.append(other)
    }
    for earlier in record.earlierNames
    where !facts.names.contains(where: { $0.name == earlier.name }) {
      var period = NamePeriod(organisationID: edited.id, name: earlier.name)
      period.validFrom = earlier.validFrom
      period.validTo = earlier.validTo
      facts.names.append(period)
    }
  }

  private mutating func setFields(_ record: OrganisationRecord) {
    edited.kind = record.kind ?? edited.kind
    edited.status = record.status ?? edited.status
    // Another number comes only by way of a merged organisation, whose number it was.
    edited.cvr = edited.cvr ?? record.cvr
    edited.legalFormCode = record.legalFormCode ?? edited.legalFormCode
    edited.email = record.email ?? edited.email
    edited.website = record.website ?? edited.website
    edited.industryCode = record.industryCode ?? edited.industryCode
    edited.industrySystem = record.industrySystem ?? edited.industrySystem
    edited.industryTitle = record.industryTitle ?? edited.industryTitle
    edited.employees = record.employees ?? edited.employees
    edited.employeesInterval = record.employeesInterval ?? edited.employeesInterval
    edited.fte = record.fte ?? edited.fte
    edited.startedOn = record.startedOn ?? edited.startedOn
    edited.ceasedOn = record.ceasedOn ?? edited.ceasedOn
    edited.ceaseReason = record.ceaseReason ?? edited.ceaseReason
    edited.purposeText = record.purposeText ?? edited.purposeText
    edited.note = edited.note.adding(record.note)
    edited.adProtected = record.adProtected ?? edited.adProtected
    edited.doNotCall = record.doNotCall ?? edited.doNotCall
  }

  /// An end before the beginning is none; who has ceased has done so on some day.
  private mutating func settleLife(_ today: DanishDate) {
    if let started = edited.startedOn, let ceased = edited.ceasedOn, ceased < started {
      notes.append(.leftOut(.ceasedBeforeStart))
      edited.ceasedOn = base?.ceasedOn
      edited.status = base?.status ?? .active
      edited.startedOn = base?.startedOn ?? edited.startedOn
      if let ceased = edited.ceasedOn, let started = edited.startedOn, ceased < started {
        edited.startedOn = base?.startedOn
      }
    }
    if edited.status == .ceased, edited.ceasedOn == nil {
      let day = max(today, edited.startedOn ?? today)
      edited.ceasedOn = day
      notes.append(.ceasedSomeTime(day: day))
    }
  }

  private mutating func setAddress(_ address: OrganisationRecord.Address) {
    let isMoved = address.postalCode != nil && address.postalCode != edited.postalCode
    edited.street = address.street ?? edited.street
    edited.postalCode = address.postalCode ?? edited.postalCode
    edited.city =
      address.city ?? (isMoved ? address.likelyCity : nil) ?? edited.city ?? address.likelyCity
    edited.municipalityCode =
      address.municipalityCode ?? (isMoved ? address.likelyMunicipalityCode : nil)
      ?? edited.municipalityCode ?? address.likelyMunicipalityCode
  }

  private mutating func setSpans(_ record: OrganisationRecord) {
    if let sov = record.sov { facts.assess(edited.id, sov) }
    guard let rsv = record.rsv else { return }
    facts.register(edited.id, rsv)
    if !facts.isSOV(throughout: rsv) {
      facts.assess(edited.id, .init(validFrom: rsv.validFrom, validTo: rsv.validTo, basis: .rsv))
    }
  }

  private mutating func addPhones(_ record: OrganisationRecord) {
    let own = { (phone: Phone) in phone.contactPersonID == nil }
    for number in record.phones {
      let known = facts.phones.contains { phone in
        own(phone)
          && (number.digits8.map { $0 == phone.digits8 } ?? (number.raw == phone.number.raw))
      }
      guard !known else { continue }
      var phone = Phone(organisationID: edited.id, number: number)
      phone.digits8 = number.digits8
      phone.isPrimary = !facts.phones.contains(where: own)
      facts.phones.append(phone)
    }
  }

  private mutating func addLines(_ record: OrganisationRecord, _ categories: CategoryGuess) {
    for wanted in record.lines {
      let key = Fold.text(wanted.title)
      let known = facts.lines.contains {
        $0.direction == wanted.direction && Fold.text($0.title) == key
      }
      guard !known else { continue }
      let category = categories.category(of: wanted.title)
      var line = OfferLine(
        organisationID: edited.id, direction: wanted.direction,
        mode: category?.mode ?? .service, title: wanted.title)
      line.categoryCode = category?.code
      facts.lines.append(line)
    }
  }

  private mutating func addUnits(_ record: OrganisationRecord) {
    for wanted in record.units {
      let index = facts.units.firstIndex { $0.pNumber == wanted.number }
      var unit =
        index.map { facts.units[$0] }
        ?? ProductionUnit(organisationID: edited.id, pNumber: wanted.number)
      unit.name = wanted.name ?? unit.name
      unit.street = wanted.street ?? unit.street
      unit.postalCode = wanted.postalCode ?? unit.postalCode
      unit.city = wanted.city ?? unit.city
      unit.validFrom = wanted.validFrom ?? unit.validFrom
      unit.validTo = wanted.validTo ?? unit.validTo
      if let index { facts.units[index] = unit } else { facts.units.append(unit) }
    }
  }
}

extension OrganisationRecord.Unit {
  fileprivate var address: OrganisationRecord.Address {
    var address = OrganisationRecord.Address()
    (address.street, address.postalCode, address.city) = (street, postalCode, city)
    return address
  }
}

extension OrganisationPlan {
  /// Stores it, and says from which day a changed name or address holds.
  func store(batch: Int64, today: DanishDate, _ change: Change) throws -> Organisation {
    let stored: Organisation
    if let base {
      let isRespelled = Fold.text(base.name) == Fold.text(edited.name)
      stored = try change.revise(
        edited, from: base, nameFrom: isRespelled ? nil : today,
        addressFrom: movedOn ?? today, today: today)
    } else {
      var entered = edited
      entered.source = "import:\(batch)"
      stored = try change.enter(entered)
    }
    try facts.store(of: stored.id, from: baseFacts, change)
    return stored
  }
}
