import HotlineCore
import Resources

extension PartnershipForm {
  /// What an entry shows in the form; a new idea with its parties too.
  ///
  /// - Parameter contacts: names of the parties' contact persons by id.
  public static func fill(
    from entry: PartnershipEntry, contacts: [Int64: String] = [:]
  ) -> [FieldPath: FieldValue] {
    let partnership = entry.partnership
    let plain: [FieldKey: FieldValue] = [
      .title: FieldValue(partnership.title), .state: FieldValue(code: partnership.state.rawValue),
      .commonThird: FieldValue(partnership.commonThird),
      .motives: FieldValue(codes: partnership.motives),
      .motiveOther: FieldValue(partnership.motiveOther),
      .agreedOn: FieldValue(partnership.agreedOn),
      .form: FieldValue(code: partnership.form?.rawValue),
      .endedOn: FieldValue(partnership.endedOn), .endReason: FieldValue(partnership.endReason),
      .plannedEndOn: FieldValue(partnership.plannedEndOn),
      .needsSupport: .flag(partnership.needsSupport),
      .businessValue: FieldValue(partnership.businessValue),
      .socialValue: FieldValue(partnership.socialValue),
      .value: FieldValue(partnership.valueDKK), .themes: FieldValue(codes: partnership.themes),
      .result: FieldValue(partnership.resultText),
      .facilitator: FieldValue(code: partnership.facilitatorStaffID.map { String($0) }),
      .journalNo: FieldValue(partnership.journalNo),
    ]
    var values = Dictionary(uniqueKeysWithValues: plain.map { (FieldPath($0.key), $0.value) })
    for (index, party) in entry.parties.enumerated() {
      for (key, value) in fill(from: party, contacts) { values[FieldPath(key, index)] = value }
    }
    return values
  }

  /// The entry that the form describes; what the form does not show stays as it was in `base`.
  ///
  /// - Returns: nil without a title.
  public static func read(
    _ values: FormValues, from base: PartnershipEntry?
  ) -> PartnershipEntry? {
    let title = values.text(.title) ?? PartnershipForm.title(of: names(values))
    let state = values.choice(.state, as: Partnership.State.self) ?? .idea
    var partnership = base?.partnership ?? Partnership(title: title, state: state)
    (partnership.title, partnership.state) = (title, state)
    readMatter(values, into: &partnership)
    readAgreement(values, into: &partnership)
    let parties = values.entries(of: .parties).compactMap { party($0, values, base) }
    return PartnershipEntry(partnership, parties: parties)
  }

  /// What a partnership is called as long as nobody gives it a name: `Gudenå Køkken og Nordmark`.
  static func title(of names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " og " + last
  }

  static func names(_ values: FormValues) -> [String] {
    values.entries(of: .parties).compactMap { entry in
      switch values.organisation(.organisation, entry) {
      case .existing: values.item(.organisation, entry)?.name
      case .new(let name): name
      case nil: nil
      }
    }
  }

  private static func fill(
    from party: PartnershipEntry.Party, _ contacts: [Int64: String]
  ) -> [FieldKey: FieldValue] {
    let row = party.row
    let organisation: FieldValue =
      party.newKind != nil
      ? .new(party.name)
      : .item(
        LookupItem(
          key: String(row.organisationID), name: party.name,
          detail: Organisation.reference(of: row.organisationID)))
    let contact = row.contactPersonID.map { id in
      FieldValue.item(LookupItem(key: String(id), name: contacts[id] ?? String(id)))
    }
    return [
      .organisation: organisation, .role: FieldValue(code: row.role.rawValue),
      .resources: FieldValue(row.resources), .competences: FieldValue(row.competences),
      .contact: contact ?? .empty,
    ]
  }

  private static func readMatter(_ values: FormValues, into partnership: inout Partnership) {
    partnership.commonThird = values.text(.commonThird)
    partnership.motives = values.codes(.motives)
    partnership.motiveOther = values.text(.motiveOther)
    partnership.needsSupport = values.flag(.needsSupport)
    partnership.businessValue = values.text(.businessValue)
    partnership.socialValue = values.text(.socialValue)
    partnership.valueDKK = values.kroner(.value)
    partnership.themes = values.codes(.themes)
    partnership.resultText = values.text(.result)
    partnership.facilitatorStaffID = values.code(.facilitator).flatMap { Int64($0) }
    partnership.journalNo = values.text(.journalNo)
  }

  private static func readAgreement(_ values: FormValues, into partnership: inout Partnership) {
    partnership.agreedOn = values.date(.agreedOn)
    partnership.form = values.choice(.form)
    partnership.endedOn = values.date(.endedOn)
    partnership.endReason = values.text(.endReason)
    partnership.plannedEndOn = values.date(.plannedEndOn)
  }

  /// A party keeps its row while it is the same organisation.
  private static func party(
    _ entry: Int, _ values: FormValues, _ base: PartnershipEntry?
  ) -> PartnershipEntry.Party? {
    var party: PartnershipEntry.Party
    switch values.organisation(.organisation, entry) {
    case nil: return nil
    case .new(let name): party = PartnershipEntry.Party(newOrganisation: name)
    case .existing(let id):
      let name = values.item(.organisation, entry)?.name ?? ""
      party =
        base?.parties.first { $0.row.organisationID == id }
        ?? PartnershipEntry.Party(organisationID: id, name: name)
    }
    party.row.role = values.choice(.role, entry) ?? .partner
    party.row.resources = values.text(.resources, entry)
    party.row.competences = values.text(.competences, entry)
    party.row.contactPersonID = values.rowID(.contact, entry)
    return party
  }
}

extension PartnershipForm: RecordForm {
  static func record(of subject: FormSubject, _ register: Register) throws -> PartnershipEntry? {
    try subject.rowID.flatMap { try register.partnership($0) }
  }

  static func subject(of entry: PartnershipEntry, _ asked: FormSubject) -> FormSubject {
    asked.on(row: entry.partnership.id, title: entry.partnership.reference)
  }

  static func values(
    of entry: PartnershipEntry, _ subject: FormSubject, _ clerk: FormClerk
  ) throws -> [FieldPath: FieldValue] {
    var contacts: [Int64: String] = [:]
    for contact in entry.parties.compactMap(\.row.contactPersonID) {
      contacts[contact] = try clerk.register.contact(contact)?.person.name
    }
    return fill(from: entry, contacts: contacts)
  }

  static func read(
    _ values: FormValues, _ subject: FormSubject, from base: PartnershipEntry?, _ clerk: FormClerk
  ) -> PartnershipEntry? {
    var entry = read(values, from: base)
    if base == nil { entry?.partnership.originInquiryID = subject.inquiryID }
    return entry
  }

  static func store(
    _ entry: PartnershipEntry, from base: PartnershipEntry?, _ register: Register
  ) throws -> PartnershipEntry {
    try register.save(entry, from: base)
  }

  static func words(
    for entry: PartnershipEntry, _ subject: FormSubject, _ language: Language
  ) -> String {
    "\(entry.partnership.reference) \(entry.partnership.title)"
  }

  static func consequences(of entry: PartnershipEntry, isNew: Bool) -> SavedRecord.Consequences {
    var consequences = SavedRecord.Consequences()
    if isNew { consequences.newPartnershipID = entry.partnership.id }
    return consequences
  }

  /// What it is by its parties, which goals it meets, what it lacks to be agreed.
  static func preview(
    _ values: FormValues, _ subject: FormSubject, from base: PartnershipEntry?,
    _ clerk: FormClerk
  ) throws -> FormPreview {
    guard let entry = read(values, from: base) else { return FormPreview() }
    let language = clerk.language
    let preview = try clerk.register.partnershipPreview(entry, today: clerk.today)
    let day = entry.partnership.agreedOn ?? clerk.today
    let goals = try clerk.register.goalsMet(by: preview.classes, on: day)
    var notes = [FormNote(goals.sentence(of: preview.parties, language), .title)]
    if entry.partnership.state == .idea || entry.partnership.state == .dialogue {
      notes += preview.missingToAgree.map {
        FormNote(DeskPhrases.toAgree(language, ["what": $0.sentence(language)]), .faint)
      }
    }
    notes += preview.warnings.map { FormNote($0.sentence(language), .warning) }
    return FormPreview(notes: notes)
  }
}
