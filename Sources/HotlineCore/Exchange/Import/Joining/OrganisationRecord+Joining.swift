extension OrganisationRecord {
  /// This row and a later one about the same organisation, as one. Contact persons are joined apart,
  /// each with their own rows.
  func joined(with later: OrganisationRecord) -> Joining<OrganisationRecord> {
    var joining = Joining(self, with: later.withItsSite(besides: self))
    joining.joinName()
    joining.joinAddress()
    joining.record.likelyName = joining.record.likelyName ?? later.likelyName
    joining.fill(\.reference, .reference)
    joining.fill(\.cvr, .cvr)
    joining.fill(\.kind, .kind)
    joining.fill(\.status, .status)
    joining.fill(\.legalFormCode, .legalForm)
    joining.fill(\.email, .email)
    joining.fill(\.website, .website)
    joining.fill(\.industryCode, .industryCode)
    joining.fill(\.industrySystem, .industryCode)
    joining.fill(\.industryTitle, .industryTitle)
    joining.fill(\.employees, .employees)
    joining.fill(\.employeesInterval, .employees)
    joining.fill(\.fte, .fte)
    joining.fill(\.startedOn, .startedOn)
    joining.fill(\.ceasedOn, .ceasedOn)
    joining.fill(\.ceaseReason, .status)
    joining.fill(\.adProtected, .adProtected)
    joining.fill(\.doNotCall, .doNotCall)
    joining.fill(\.sov, .sovFrom)
    joining.fill(\.rsv, .rsvFrom)
    joining.fill(\.purposeText, .purpose)
    // Notes add up where they are stored.
    joining.record.note = later.note
    joining.append(\.altNames)
    joining.append(\.earlierNames)
    joining.append(\.phones)
    joining.append(\.lines)
    joining.joinUnits()
    return joining
  }

  /// One row for each site is how many lists look: the name and the address of a row with one
  /// P-number are those of the site, where they are not those of the company.
  private func withItsSite(besides earlier: OrganisationRecord) -> OrganisationRecord {
    guard units.count == 1, var unit = units.first else { return self }
    var row = self
    if let name, name != earlier.name, unit.name == nil { unit.name = name }
    if unit.street == nil, unit.postalCode == nil, unit.city == nil,
      address.isElsewhere(than: earlier.address)
    {
      unit.street = address.street
      unit.postalCode = address.postalCode
      unit.city = address.city ?? address.likelyCity
      row.address = Address()
    }
    row.units = [unit]
    return row
  }
}

extension Joining<OrganisationRecord> {
  /// Another name is kept as one by which it is called too; another spelling is not.
  fileprivate mutating func joinName() {
    guard let name = later.name, let standing = record.name else { return fill(\.name, .name) }
    guard CompanyName(name) != CompanyName(standing), !record.altNames.contains(name),
      !later.units.contains(where: { $0.name == name })
    else { return }
    record.altNames.append(name)
  }

  /// Two towns are two addresses, of which the earlier stands; none is made of halves.
  fileprivate mutating func joinAddress() {
    guard !later.address.isElsewhere(than: record.address) else { return differ(.street) }
    fill(\.address.street, .street)
    fill(\.address.postalCode, .postalCode)
    fill(\.address.city, .city)
    fill(\.address.municipalityCode, .municipality)
    fill(\.address.validFrom, .street)
    record.address.likelyCity = record.address.likelyCity ?? later.address.likelyCity
    record.address.likelyMunicipalityCode =
      record.address.likelyMunicipalityCode ?? later.address.likelyMunicipalityCode
  }

  fileprivate mutating func joinUnits() {
    for unit in later.units {
      guard let index = record.units.firstIndex(where: { $0.number == unit.number }) else {
        record.units.append(unit)
        continue
      }
      let standing = record.units[index]
      record.units[index].name = standing.name ?? unit.name
      record.units[index].street = standing.street ?? unit.street
      record.units[index].postalCode = standing.postalCode ?? unit.postalCode
      record.units[index].city = standing.city ?? unit.city
      record.units[index].validFrom = standing.validFrom ?? unit.validFrom
      record.units[index].validTo = standing.validTo ?? unit.validTo
    }
  }
}

extension OrganisationRecord.Address {
  /// Says another street or another postal code.
  fileprivate func isElsewhere(than other: Self) -> Bool {
    let differs = { (one: String?, other: String?) in one != nil && other != nil && one != other }
    return differs(street, other.street) || differs(postalCode, other.postalCode)
  }
}
