import Resources

/// The organisations, whom to ask for there, and their dated facts.
extension DemoStory {
  func organisationSteps() throws -> [DemoStep] {
    demo.organisations.map { entry in
      DemoStep(
        at: entered(entry.key), kind: .entered(.organisation), subject: entry.name, staff: keeper
      ) { change, keys in
        let stored = try enter(try Organisation(shipped: entry), entry.key, change)
        keys.remember(entry.key, in: .organisation, as: stored.id)
        if let earlier = entry.successorOf {
          var link = OrganisationLink(
            organisationID: stored.id, otherID: try keys.organisation(earlier), kind: .successorOf)
          link.validFrom = stored.startedOn
          try change.insert(link)
        }
        try storeContacts(of: entry.key, change, &keys)
        for size in demo.sizePeriods where size.organisation == entry.key {
          var period = SizePeriod(
            organisationID: stored.id, sizeClass: try shipped(size.sizeClass.rawValue),
            basis: size.basis)
          period.validFrom = DanishDate(size.validFrom)
          period.validTo = DanishDate(size.validTo)
          try change.insert(period)
        }
      }
    }
  }

  /// With its addresses where the data dates them; else with the one it has.
  private func enter(
    _ row: Organisation, _ key: String, _ change: Change
  ) throws -> Organisation {
    let addresses = demo.addressPeriods.filter { $0.organisation == key }
    guard !addresses.isEmpty else { return try change.enter(row) }
    let stored = try change.insert(row)
    try change.insert(NamePeriod(stored))
    for address in addresses {
      var period = AddressPeriod(organisationID: stored.id)
      period.validFrom = DanishDate(address.validFrom)
      period.validTo = DanishDate(address.validTo)
      period.street = address.street
      period.postalCode = address.postalCode
      period.city = address.city
      period.municipalityCode = address.municipalityCode
      try change.insert(period)
    }
    return stored
  }

  private func storeContacts(
    of organisation: String, _ change: Change, _ keys: inout DemoKeys
  ) throws {
    let id = try keys.organisation(organisation)
    for contact in demo.contacts where contact.organisation == organisation {
      var person = ContactPerson(name: contact.name)
      person.basis = "public_task"
      person = try change.insert(person)
      keys.remember(contact.key, in: .contact, as: person.id)
      var role = ContactRole(contactPersonID: person.id, organisationID: id)
      role.title = contact.title
      role.isPrimary = contact.isPrimary
      role.publicFrom = DanishDate(contact.publicFrom)
      try change.insert(role)
    }
    for phone in demo.phones where phone.organisation == organisation {
      guard let number = PhoneNumber(phone.number) else {
        throw RegisterError.shippedData(detail: "phone: \(phone.number)")
      }
      var row = Phone(organisationID: id, number: number)
      row.digits8 = number.digits8
      row.contactPersonID = try phone.contact.map { try keys.id($0, in: .contact) }
      // As somebody would write it.
      row.kind = phone.kind == .mobile ? "mobil" : "hovednummer"
      row.isPrimary = phone.isPrimary
      try change.insert(row)
    }
  }
}

extension Organisation {
  fileprivate init(shipped entry: DemoRegister.Organisation) throws {
    self.init(name: entry.name, kind: try HotlineCore.shipped(entry.kind.rawValue))
    status = try HotlineCore.shipped(entry.status.rawValue)
    if let text = entry.cvr {
      guard let number = CVRNumber(text) else {
        throw RegisterError.shippedData(detail: "CVR number: \(text)")
      }
      cvr = number
    }
    legalFormCode = entry.legalFormCode
    street = entry.street
    postalCode = entry.postalCode
    city = entry.city
    municipalityCode = entry.municipalityCode
    startedOn = DanishDate(entry.startedOn)
    ceasedOn = DanishDate(entry.ceasedOn)
    ceaseReason = try entry.ceaseReason.map { try HotlineCore.shipped($0.rawValue) }
    try describe(entry)
    source = "demo"
  }

  private mutating func describe(_ entry: DemoRegister.Organisation) throws {
    industrySystem = entry.industrySystem
    industryCode = entry.industryCode
    industryTitle = entry.industryTitle
    employees = entry.employees
    employeesInterval = entry.employeesInterval
    turnoverDKK = entry.turnoverDKK
    adProtected = entry.adProtected ?? false
    doNotCall = entry.doNotCall ?? false
    doNotCallNote = entry.doNotCallNote
    website = entry.website
    email = entry.email
    purposeText = entry.purposeText
    if let model = entry.impactModel { impactModel = try HotlineCore.shipped(model.rawValue) }
    isTrading = entry.isTrading
    motives = entry.motives ?? []
    themes = entry.themes ?? []
    surplusUse = entry.surplusUse
    csrProfile = entry.csrProfile
    verifiedOn = DanishDate(entry.verifiedOn)
    publicFrom = DanishDate(entry.publicFrom)
  }
}
