import HotlineCore

extension StandingForm {
  public static func fill(from entry: OrganisationEntry) -> [FieldPath: FieldValue] {
    let organisation = entry.organisation
    let plain: [FieldKey: FieldValue] = [
      .state: FieldValue(code: organisation.status.rawValue),
      .ceasedOn: FieldValue(organisation.ceasedOn),
      .ceaseReason: FieldValue(code: organisation.ceaseReason?.rawValue),
      .partnershipsGoOn: .flag(entry.partnershipsGoOn),
      .impactModel: FieldValue(code: organisation.impactModel.rawValue),
      .motives: FieldValue(codes: organisation.motives),
      .themes: FieldValue(codes: organisation.themes),
      .surplusUse: FieldValue(organisation.surplusUse),
    ]
    var values = Dictionary(uniqueKeysWithValues: plain.map { (FieldPath($0.key), $0.value) })
    func put(_ index: Int, _ fields: [FieldKey: FieldValue]) {
      for (key, value) in fields { values[FieldPath(key, index)] = value }
    }
    for (index, period) in entry.sovPeriods.enumerated() {
      put(
        index,
        [
          .sovFrom: FieldValue(period.validFrom), .sovTo: FieldValue(period.validTo),
          .sovBasis: FieldValue(code: period.basis.rawValue),
          .assessedBy: FieldValue(period.assessedBy), .evidence: FieldValue(period.evidence),
        ])
    }
    for (index, period) in entry.rsvPeriods.enumerated() {
      put(
        index,
        [
          .rsvFrom: FieldValue(period.validFrom), .rsvTo: FieldValue(period.validTo),
          .rsvSource: FieldValue(code: period.source.rawValue),
          .rsvSeenOn: FieldValue(period.seenOn),
        ])
    }
    for (index, period) in entry.sizePeriods.enumerated() {
      put(
        index,
        [
          .sizeClass: FieldValue(code: period.sizeClass.rawValue),
          .sizeFrom: FieldValue(period.validFrom), .sizeTo: FieldValue(period.validTo),
          .sizeBasis: FieldValue(period.basis),
        ])
    }
    for (index, period) in entry.phasePeriods.enumerated() {
      put(
        index,
        [
          .phaseFrom: FieldValue(period.validFrom), .phaseTo: FieldValue(period.validTo),
          .phase: FieldValue(code: period.phase.rawValue), .phaseBasis: FieldValue(period.basis),
        ])
    }
    for (index, phone) in entry.phones.enumerated() {
      put(
        index,
        [
          .phone: FieldValue(phone.number.display), .phoneKind: FieldValue(phone.kind),
          .isPrimary: .flag(phone.isPrimary),
        ])
    }
    return values
  }

  /// The entry that the form describes; what it does not show stays as it was in `base`.
  public static func read(
    _ values: FormValues, from base: OrganisationEntry
  ) -> OrganisationEntry {
    var entry = base
    entry.organisation.status = values.choice(.state) ?? base.organisation.status
    entry.organisation.ceasedOn = values.date(.ceasedOn)
    entry.organisation.ceaseReason = values.choice(.ceaseReason)
    entry.partnershipsGoOn = values.flag(.partnershipsGoOn)
    entry.organisation.impactModel = values.choice(.impactModel) ?? .unknown
    entry.organisation.motives = values.codes(.motives)
    entry.organisation.themes = values.codes(.themes)
    entry.organisation.surplusUse = values.text(.surplusUse)
    entry.sovPeriods = sovPeriods(values, base)
    entry.rsvPeriods = rsvPeriods(values, base)
    entry.sizePeriods = sizePeriods(values, base)
    entry.phasePeriods = phasePeriods(values, base)
    entry.phones = phones(values, base)
    return entry
  }

  private static func sovPeriods(
    _ values: FormValues, _ base: OrganisationEntry
  ) -> [SOVPeriod] {
    let entries = values.entries(of: .sovPeriods).filter { values.date(.sovFrom, $0) != nil }
    let old = tie(entries.map { values.date(.sovFrom, $0) }, to: base.sovPeriods, by: \.validFrom)
    return zip(entries, old).compactMap { entry, old in
      guard let from = values.date(.sovFrom, entry),
        let basis = values.choice(.sovBasis, entry, as: SOVPeriod.Basis.self)
      else { return nil }
      var period =
        old ?? SOVPeriod(organisationID: base.organisation.id, validFrom: from, basis: basis)
      (period.validFrom, period.basis) = (from, basis)
      period.validTo = values.date(.sovTo, entry)
      period.assessedBy = values.text(.assessedBy, entry)
      period.evidence = values.text(.evidence, entry)
      return period
    }
  }

  private static func rsvPeriods(
    _ values: FormValues, _ base: OrganisationEntry
  ) -> [RSVPeriod] {
    let entries = values.entries(of: .rsvPeriods).filter { values.date(.rsvFrom, $0) != nil }
    let old = tie(entries.map { values.date(.rsvFrom, $0) }, to: base.rsvPeriods, by: \.validFrom)
    return zip(entries, old).compactMap { entry, old in
      guard let from = values.date(.rsvFrom, entry) else { return nil }
      let source = values.choice(.rsvSource, entry, as: RSVPeriod.Source.self) ?? .manual
      var period =
        old ?? RSVPeriod(organisationID: base.organisation.id, validFrom: from, source: source)
      (period.validFrom, period.source) = (from, source)
      period.validTo = values.date(.rsvTo, entry)
      period.seenOn = values.date(.rsvSeenOn, entry)
      return period
    }
  }

  private static func sizePeriods(
    _ values: FormValues, _ base: OrganisationEntry
  ) -> [SizePeriod] {
    let entries = values.entries(of: .sizePeriods)
    let old = tie(entries.map { values.date(.sizeFrom, $0) }, to: base.sizePeriods, by: \.validFrom)
    return zip(entries, old).compactMap { entry, old in
      guard let size = values.choice(.sizeClass, entry, as: SizeClass.self),
        let basis = values.text(.sizeBasis, entry)
      else { return nil }
      var period =
        old ?? SizePeriod(organisationID: base.organisation.id, sizeClass: size, basis: basis)
      (period.sizeClass, period.basis) = (size, basis)
      period.validFrom = values.date(.sizeFrom, entry)
      period.validTo = values.date(.sizeTo, entry)
      return period
    }
  }

  private static func phasePeriods(
    _ values: FormValues, _ base: OrganisationEntry
  ) -> [PhasePeriod] {
    let entries = values.entries(of: .phasePeriods).filter { values.date(.phaseFrom, $0) != nil }
    let old = tie(
      entries.map { values.date(.phaseFrom, $0) }, to: base.phasePeriods, by: \.validFrom)
    return zip(entries, old).compactMap { entry, old in
      guard let from = values.date(.phaseFrom, entry),
        let phase = values.choice(.phase, entry, as: PhasePeriod.Phase.self)
      else { return nil }
      var period =
        old ?? PhasePeriod(organisationID: base.organisation.id, validFrom: from, phase: phase)
      (period.validFrom, period.phase) = (from, phase)
      period.validTo = values.date(.phaseTo, entry)
      period.basis = values.text(.phaseBasis, entry)
      return period
    }
  }

  private static func phones(_ values: FormValues, _ base: OrganisationEntry) -> [Phone] {
    let entries = values.entries(of: .phones).filter { values.phone(.phone, $0) != nil }
    let old = tie(
      entries.map { values.phone(.phone, $0)?.display }, to: base.phones, by: \.number.display)
    return zip(entries, old).compactMap { entry, old in
      guard let number = values.phone(.phone, entry) else { return nil }
      var phone = old ?? Phone(organisationID: base.organisation.id, number: number)
      if phone.number.display != number.display { phone.number = number }
      phone.kind = values.text(.phoneKind, entry)
      phone.isPrimary = values.flag(.isPrimary, entry)
      return phone
    }
  }

  /// The row that each entry came from: the one that it names, else the next that none names.
  private static func tie<Row, Name: Equatable>(
    _ names: [Name?], to rows: [Row], by name: (Row) -> Name?
  ) -> [Row?] {
    var free = Array(rows.indices)
    var tied: [Int?] = names.map { wanted in
      guard let at = free.firstIndex(where: { name(rows[$0]) == wanted }) else { return nil }
      return free.remove(at: at)
    }
    for index in tied.indices where tied[index] == nil && !free.isEmpty {
      tied[index] = free.removeFirst()
    }
    return tied.map { $0.map { rows[$0] } }
  }
}

extension StandingForm: RecordForm {
  static func record(of subject: FormSubject, _ register: Register) throws -> OrganisationEntry? {
    try OrganisationForm.record(of: subject, register)
  }

  static func subject(of entry: OrganisationEntry, _ asked: FormSubject) -> FormSubject {
    OrganisationForm.subject(of: entry, asked)
  }

  static func values(
    of entry: OrganisationEntry, _ subject: FormSubject, _ clerk: FormClerk
  ) throws -> [FieldPath: FieldValue] {
    fill(from: entry)
  }

  static func read(
    _ values: FormValues, _ subject: FormSubject, from base: OrganisationEntry?, _ clerk: FormClerk
  ) -> OrganisationEntry? {
    base.map { read(values, from: $0) }
  }

  static func store(
    _ entry: OrganisationEntry, from base: OrganisationEntry?, _ register: Register
  ) throws -> OrganisationEntry {
    try register.save(entry, from: base)
  }
}
