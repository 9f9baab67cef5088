import HotlineCore

extension FormClerk {
  /// Stores what the form says. Throws ``RegisterError`` and then nothing is changed.
  func save(_ form: FormState) throws -> SavedRecord {
    let values = FormValues(form)
    let organisation = form.subject.organisationID ?? 0
    switch form.kind {
    case .organisation: return try saveOrganisation(form, values)
    case .contact:
      let base = try base(form, as: ContactEntry.self)
      let entry = ContactForm.read(values, organisationID: organisation, from: base)
      return SavedRecord(title: try register.save(try whole(entry), from: base).person.name)
    case .offerLine:
      let base = try base(form, as: OfferLine.self)
      let line = OfferLineForm.read(values, organisationID: organisation, from: base)
      return SavedRecord(title: try register.save(try whole(line), from: base).title)
    case .workplaceOffer:
      let base = try base(form, as: WorkplaceOffer.self)
      let offer = WorkplaceOfferForm.read(values, organisationID: organisation, from: base)
      try register.save(offer, from: base)
      return SavedRecord(title: form.subject.title)
    case .partnership:
      let base = try base(form, as: PartnershipEntry.self)
      let saved = try register.save(try whole(PartnershipForm.read(values, from: base)), from: base)
      return SavedRecord(title: "\(saved.partnership.reference) \(saved.partnership.title)")
    case .position:
      let base = try base(form, as: Position.self)
      return SavedRecord(
        title: try register.save(try whole(PositionForm.read(values, from: base)), from: base)
          .title)
    case .period:
      let base = try base(form, as: PeriodEntry.self)
      let saved = try register.save(try whole(PeriodForm.read(values, from: base)), from: base)
      var record = SavedRecord(title: saved.period.title)
      record.changesWords = true
      return record
    }
  }

  private func saveOrganisation(_ form: FormState, _ values: FormValues) throws -> SavedRecord {
    let base = try base(form, as: OrganisationEntry.self)
    let entry = try whole(OrganisationForm.read(values, from: base))
    let saved = try register.save(entry, from: base)
    var record = SavedRecord(title: saved.organisation.name)
    record.newOrganisationID = base == nil ? saved.organisation.id : nil
    return record
  }

  /// The engine lets no form be saved whose required fields are empty.
  private func whole<Record>(_ record: Record?) throws -> Record {
    guard let record else { throw RegisterError.refused(.nameMissing) }
    return record
  }
}
