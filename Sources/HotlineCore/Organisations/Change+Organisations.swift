import GRDB

// How an organisation's row and its dated names, addresses and sizes stay one story.
extension Change {
  /// Stores a new organisation with the first period of its name and address.
  @discardableResult
  func enter(_ organisation: Organisation) throws -> Organisation {
    let stored = try insert(try completed(organisation, from: nil))
    try insert(NamePeriod(stored))
    if stored.hasAddress { try insert(AddressPeriod(stored)) }
    return stored
  }

  /// Stores an edit of `base`. A new name, address or size class ends the period of the old one; a
  /// day of nil is a correction that leaves no trace in the periods.
  @discardableResult
  func revise(
    _ organisation: Organisation, from base: Organisation, nameFrom: DanishDate?,
    addressFrom: DanishDate?, today: DanishDate
  ) throws -> Organisation {
    let stored = try update(try completed(organisation, from: base), from: base)
    if stored.name != base.name {
      try succeed(NamePeriod(stored), after: NamePeriod(base), from: nameFrom)
    }
    if !stored.hasSameAddress(as: base) {
      try succeed(
        AddressPeriod(stored), after: base.hasAddress ? AddressPeriod(base) : nil,
        from: base.hasAddress ? addressFrom : nil)
    }
    try keepSize(of: base, before: stored, today: today)
    return stored
  }

  /// An agreement is judged by the size on its day: the class that the old figures gave is kept as a
  /// period up to the year of the new ones.
  private func keepSize(
    of base: Organisation, before stored: Organisation, today: DanishDate
  ) throws {
    let rule = try SizeClassRule.load(on: today, db)
    let old = rule.sizeClass(of: base)
    guard old != .unknown, old != rule.sizeClass(of: stored) else { return }
    let isNewYear = stored.figuresYear != base.figuresYear
    let year = isNewYear ? stored.figuresYear : nil
    let day = year.flatMap { DanishDate(year: $0, month: 1, day: 1) } ?? today
    let newest = try SizePeriod.ofOrganisation(base.id, db).newest
    guard newest.map({ ($0.validTo ?? .last) < day }) ?? true else { return }
    var period = SizePeriod(organisationID: base.id, sizeClass: old, basis: base.sizeBasis)
    period.validFrom = newest?.validTo
    period.validTo = day
    try insert(period)
  }

  /// With the town, and the municipality, of its postal code where nobody wrote them. A postal code
  /// that touches several municipalities decides nothing.
  private func completed(
    _ organisation: Organisation, from base: Organisation?
  ) throws -> Organisation {
    var organisation = organisation
    organisation.name = organisation.name.trimmed
    let isMoved = organisation.postalCode != base?.postalCode
    guard let code = organisation.postalCode, isMoved || organisation.municipalityCode == nil,
      let place = try town(code)
    else { return organisation }
    if organisation.city == nil { organisation.city = place.town }
    let isLeftover =
      isMoved && organisation.municipalityCode == base?.municipalityCode
      && !place.municipalityCodes.contains(organisation.municipalityCode ?? "")
    if organisation.municipalityCode == nil || isLeftover {
      organisation.municipalityCode = place.municipalityCode
    }
    return organisation
  }
}

extension NamePeriod {
  init(_ organisation: Organisation) {
    self.init(organisationID: organisation.id, name: organisation.name)
  }
}

extension AddressPeriod {
  init(_ organisation: Organisation) {
    self.init(organisationID: organisation.id)
    street = organisation.street
    postalCode = organisation.postalCode
    city = organisation.city
    municipalityCode = organisation.municipalityCode
  }
}

extension Organisation {
  fileprivate var hasAddress: Bool {
    street != nil || postalCode != nil || city != nil || municipalityCode != nil
  }

  fileprivate func hasSameAddress(as other: Organisation) -> Bool {
    street == other.street && postalCode == other.postalCode && city == other.city
      && municipalityCode == other.municipalityCode
  }

  /// What its size rests on, as a size period says it.
  fileprivate var sizeBasis: String {
    employees.map(String.init) ?? employeesInterval ?? "figures"
  }
}
