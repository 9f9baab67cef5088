import HotlineCore

extension OrganisationEntry {
  /// The number that the form shows.
  var mainPhone: Phone? { phones.first(where: \.isPrimary) ?? phones.first }
  var currentSOV: SOVPeriod? { sovPeriods.last { $0.validTo == nil } }
  var currentRSV: RSVPeriod? { rsvPeriods.last { $0.validTo == nil } }
}

extension OrganisationForm {
  static func readAddress(_ values: FormValues, into organisation: inout Organisation) {
    organisation.cvr = values.cvr(.cvr)
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

  /// The day and basis go to the open period; without one a new period begins, and an emptied day
  /// takes the open one away.
  static func readStatus(_ values: FormValues, into entry: inout OrganisationEntry) {
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
