import HotlineCore

extension OrganisationEntry {
  /// The number that the form shows.
  var mainPhone: Phone? { phones.first(where: \.isPrimary) ?? phones.first }
  var currentSOV: SOVPeriod? { sovPeriods.last { $0.validTo == nil } }
  var currentRSV: RSVPeriod? { rsvPeriods.last { $0.validTo == nil } }
}

extension OrganisationForm {
  static func readAddress(_ values: FormValues, into organisation: inout Organisation) {
    if values.shows(.cvr) { organisation.cvr = values.cvr(.cvr) }
    organisation.street = values.text(.street)
    organisation.postalCode = values.text(.postalCode)
    organisation.city = values.text(.city)
    organisation.municipalityCode = values.item(.municipality)?.key
    organisation.email = values.text(.email)
    organisation.website = values.text(.website)
  }

  static func readWork(_ values: FormValues, into organisation: inout Organisation) {
    organisation.purposeText = values.text(.purpose)
    // Nil is that nobody has said; a *nej* that was never touched does not say it.
    if organisation.isTrading != nil || values.flag(.isTrading) {
      organisation.isTrading = values.flag(.isTrading)
    }
    organisation.industryCode = values.text(.industryCode)
    organisation.employees = values.integer(.employees)
    organisation.startedOn = values.date(.startedOn)
    organisation.adProtected = values.flag(.adProtected)
    organisation.doNotCall = values.flag(.doNotCall)
    organisation.doNotCallNote = values.text(.doNotCallNote)
    organisation.note = values.text(.note)
  }

  /// The number replaces the main one; an emptied field takes that one away.
  static func readPhone(_ values: FormValues, into entry: inout OrganisationEntry) {
    let number = values.phone(.phone)
    let old = entry.mainPhone
    guard number?.display != old?.number.display else { return }
    guard let number else { return entry.phones.removeAll { $0 == old } }
    if let index = entry.phones.firstIndex(where: { $0 == old }) {
      entry.phones[index].number = number
    } else {
      var phone = Phone(organisationID: entry.organisation.id, number: number)
      phone.isPrimary = true
      entry.phones.append(phone)
    }
  }

  /// From when a new name or address holds; a correction leaves no trace of what was wrong.
  static func readDating(_ values: FormValues, into entry: inout OrganisationEntry) {
    let dating: OrganisationEntry.Dating =
      switch (values.code(.dating), values.date(.datingFrom)) {
      case ("correction", _): .correction
      case ("from", let day?): .from(day)
      default: .today
      }
    (entry.nameDating, entry.addressDating) = (dating, dating)
  }

  /// The day and basis go to the open period; without one a new period begins, and an emptied day
  /// takes the open one away. A kind of organisation without these fields keeps what it had.
  static func readStatus(_ values: FormValues, into entry: inout OrganisationEntry) {
    guard values.shows(.sovFrom) else { return }
    let id = entry.organisation.id
    let sov = entry.currentSOV
    entry.sovPeriods.removeAll { $0 == sov }
    if let from = values.date(.sovFrom),
      let basis = values.choice(.sovBasis, as: SOVPeriod.Basis.self)
    {
      var period = sov ?? SOVPeriod(organisationID: id, validFrom: from, basis: basis)
      (period.validFrom, period.basis) = (from, basis)
      entry.sovPeriods.append(period)
    }
    let rsv = entry.currentRSV
    entry.rsvPeriods.removeAll { $0 == rsv }
    if let from = values.date(.rsvFrom) {
      var period = rsv ?? RSVPeriod(organisationID: id, validFrom: from, source: .manual)
      period.validFrom = from
      entry.rsvPeriods.append(period)
    }
  }
}

extension OrganisationForm: RecordForm {
  static func record(of subject: FormSubject, _ register: Register) throws -> OrganisationEntry? {
    try subject.rowID.flatMap { try register.organisation($0) }
  }

  static func subject(of entry: OrganisationEntry, _ asked: FormSubject) -> FormSubject {
    let organisation = entry.organisation
    return asked.on(
      row: organisation.id, organisation: organisation.id, title: organisation.name)
  }

  static func values(
    of entry: OrganisationEntry, _ subject: FormSubject, _ clerk: FormClerk
  ) throws -> [FieldPath: FieldValue] {
    fill(from: entry, municipalities: try clerk.register.lookups().municipalityNames)
  }

  static func read(
    _ values: FormValues, _ subject: FormSubject, from base: OrganisationEntry?, _ clerk: FormClerk
  ) -> OrganisationEntry? {
    read(values, from: base)
  }

  static func store(
    _ entry: OrganisationEntry, from base: OrganisationEntry?, _ register: Register
  ) throws -> OrganisationEntry {
    try register.save(entry, from: base)
  }

  /// Who in the register a new one resembles. It hinders nothing.
  static func preview(
    _ values: FormValues, _ subject: FormSubject, from base: OrganisationEntry?,
    _ clerk: FormClerk
  ) throws -> FormPreview {
    guard base == nil else { return FormPreview() }
    let similar = try clerk.register.similarOrganisations(
      name: values.text(.name) ?? "", cvr: values.cvr(.cvr), phone: values.phone(.phone))
    return FormPreview(
      notes: similar.prefix(3).map {
        FormNote($0.sentence(clerk.language), .warning, organisationID: $0.id)
      })
  }

  static func consequences(
    of entry: OrganisationEntry, isNew: Bool
  ) -> SavedRecord.Consequences {
    var consequences = SavedRecord.Consequences()
    let organisation = entry.organisation
    if isNew {
      consequences.newOrganisation = LookupItem(
        key: String(organisation.id), name: organisation.name, detail: organisation.reference)
    }
    return consequences
  }
}
