import Resources

/// The municipality, its departments and their units, as organisations without any SØV status.
extension ProfileSeed {
  /// Gives back the ids, by key.
  func storeOrganisations(_ change: Change) throws -> [String: Int64] {
    var ids: [String: Int64] = [:]
    for entry in profile.organisations {
      let parentID = try entry.parent.map { try found(ids[$0], key: $0) }
      let stored = try change.insert(organisation(entry, parentID: parentID))
      ids[entry.key] = stored.id
      try storeParts(of: stored, entry, change)
    }
    try storePrizes(ids, change)
    return ids
  }

  private func organisation(
    _ entry: Profile.Organisation, parentID: Int64?
  ) throws -> Organisation {
    guard let name = entry.names.last?.name else {
      throw RegisterError.shippedData(detail: "no name: \(entry.key)")
    }
    var row = Organisation(name: name, kind: try shipped(entry.kind.rawValue))
    row.altNames = entry.altNames ?? []
    row.parentID = parentID
    row.street = entry.street
    row.postalCode = entry.postalCode
    row.city = entry.city
    row.municipalityCode = entry.municipalityCode
    row.email = entry.email
    row.source = "profile"
    return row
  }

  private func storeParts(
    of owner: Organisation, _ entry: Profile.Organisation, _ change: Change
  ) throws {
    for name in entry.names {
      var period = NamePeriod(organisationID: owner.id, name: name.name)
      period.validFrom = DanishDate(name.validFrom)
      period.validTo = DanishDate(name.validTo)
      period.source = owner.source
      try change.insert(period)
    }
    var address = AddressPeriod(organisationID: owner.id)
    address.street = owner.street
    address.postalCode = owner.postalCode
    address.city = owner.city
    address.municipalityCode = owner.municipalityCode
    address.source = owner.source
    try change.insert(address)
    if let text = entry.phone {
      var phone = Phone(organisationID: owner.id, number: try number(text))
      phone.digits8 = phone.number.digits8
      phone.isPrimary = true
      try change.insert(phone)
    }
  }

  private func number(_ text: String) throws -> PhoneNumber {
    guard let number = PhoneNumber(text) else {
      throw RegisterError.shippedData(detail: "phone: \(text)")
    }
    return number
  }

  func found(_ id: Int64?, key: String) throws -> Int64 {
    guard let id else { throw RegisterError.shippedData(detail: "no organisation: \(key)") }
    return id
  }
}
