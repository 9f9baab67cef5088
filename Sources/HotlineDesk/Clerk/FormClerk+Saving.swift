import HotlineCore

extension FormClerk {
  /// Stores what the form says. Throws ``RegisterError`` and then nothing is changed.
  func save(_ form: FormState) throws -> SavedRecord {
    try form.kind.form.save(form, by: self)
  }

  /// The engine lets no form be saved whose required fields are empty.
  func whole<Record>(_ record: Record?) throws -> Record {
    guard let record else { throw RegisterError.refused(.nameMissing) }
    return record
  }
}

// How each form is stored.

extension OrganisationForm: DeskForm {
  static func save(_ form: FormState, by clerk: FormClerk) throws -> SavedRecord {
    let base = try clerk.base(form, as: OrganisationEntry.self)
    let entry = try clerk.whole(read(FormValues(form), from: base))
    let saved = try clerk.register.save(entry, from: base)
    var record = SavedRecord(title: saved.organisation.name)
    record.newOrganisationID = base == nil ? saved.organisation.id : nil
    return record
  }
}

extension ContactForm: DeskForm {
  static func save(_ form: FormState, by clerk: FormClerk) throws -> SavedRecord {
    let base = try clerk.base(form, as: ContactEntry.self)
    let entry = try clerk.whole(
      read(FormValues(form), organisationID: form.subject.organisationID ?? 0, from: base))
    return SavedRecord(title: try clerk.register.save(entry, from: base).person.name)
  }
}

extension OfferLineForm: DeskForm {
  static func save(_ form: FormState, by clerk: FormClerk) throws -> SavedRecord {
    let base = try clerk.base(form, as: OfferLine.self)
    let line = try clerk.whole(
      read(FormValues(form), organisationID: form.subject.organisationID ?? 0, from: base))
    return SavedRecord(title: try clerk.register.save(line, from: base).title)
  }
}

extension WorkplaceOfferForm: DeskForm {
  static func save(_ form: FormState, by clerk: FormClerk) throws -> SavedRecord {
    let base = try clerk.base(form, as: WorkplaceOffer.self)
    let offer = read(
      FormValues(form), organisationID: form.subject.organisationID ?? 0, from: base)
    try clerk.register.save(offer, from: base)
    return SavedRecord(title: form.subject.title)
  }
}

extension PartnershipForm: DeskForm {
  static func save(_ form: FormState, by clerk: FormClerk) throws -> SavedRecord {
    let base = try clerk.base(form, as: PartnershipEntry.self)
    var entry = try clerk.whole(read(FormValues(form), from: base))
    if base == nil { entry.partnership.originInquiryID = form.subject.inquiryID }
    let saved = try clerk.register.save(entry, from: base)
    var record = SavedRecord(
      title: "\(saved.partnership.reference) \(saved.partnership.title)")
    record.newPartnershipID = base == nil ? saved.partnership.id : nil
    return record
  }
}

extension PositionForm: DeskForm {
  static func save(_ form: FormState, by clerk: FormClerk) throws -> SavedRecord {
    let base = try clerk.base(form, as: Position.self)
    let position = try clerk.whole(read(FormValues(form), from: base))
    return SavedRecord(title: try clerk.register.save(position, from: base).title)
  }
}

extension PeriodForm: RowForm {
  static func title(of entry: PeriodEntry) -> String { entry.period.title }

  static func load(_ id: Int64, from register: Register) throws -> PeriodEntry? {
    try register.strategyPeriod(id)
  }

  static func store(
    _ entry: PeriodEntry, from base: PeriodEntry?, in register: Register
  ) throws -> PeriodEntry {
    try register.save(entry, from: base)
  }
}
