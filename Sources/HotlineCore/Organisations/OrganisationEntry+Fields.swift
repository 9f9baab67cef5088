import Resources

// In the order in which callers speak: who, where, what they do, and what they are to the
// municipality.
extension OrganisationEntry {
  public static let items: [RecordItem<OrganisationEntry>] =
    (who + whereabouts + work + status).map(RecordItem.field)

  /// Without the question from when a new name holds, which is none of what is stored.
  public static let fileItems =
    items.filter { item in
      if case .field(let field) = item {
        field.key != .dating && field.key != .datingFrom
      } else {
        true
      }
    } + standing

  private typealias Words = OrganisationFieldWords

  static let name = Field(
    .name, \OrganisationEntry.organisation.name, .text(max: 200), Words.name, isRequired: true)

  private static let who = [
    name,
    Field(
      .kind, \OrganisationEntry.organisation.kind, .one(of: Organisation.Kind.self), Words.kind,
      isRequired: true, initial: .value(.codes([Organisation.Kind.enterprise.rawValue]))),
    Field(
      .cvr, \OrganisationEntry.organisation.cvr, .cvr, Words.cvr,
      shownWhen: .chosen(.kind, ["enterprise", "association", "other_public"]),
      staysWhenHidden: true),
    Field(.phone, \OrganisationEntry.numbers, .phones, Words.phone, column: .none),
    Field(.email, \OrganisationEntry.organisation.email, .email, Words.email),
  ]

  private static let whereabouts = [
    Field(.street, \OrganisationEntry.organisation.street, .text(max: 200), Words.street),
    Field(
      .postalCode, \OrganisationEntry.organisation.postalCode,
      .postalCode(town: .city, municipality: .municipality), Words.postalCode),
    Field(.city, \OrganisationEntry.organisation.city, .text(max: 100), Words.city),
    Field(
      .municipality, \OrganisationEntry.organisation.municipalityCode,
      .lookup(Lookup(.municipality)), Words.municipality, column: "municipalityCode"),
    Field(
      "parent", \OrganisationEntry.organisation.parentID, .lookup(Lookup(.department)),
      Words.parent, shownWhen: .chosen(.kind, ["department"]), staysWhenHidden: true,
      column: "parentID"),
    dating, datingFrom,
    Field(.website, \OrganisationEntry.organisation.website, .text(max: 200), Words.website),
  ]

  /// From when a new name or address holds; a correction leaves no trace of what was wrong.
  private static let dating = Field<OrganisationEntry>(
    .dating, .choice(.fixed(Words.datings)), Words.dating, initial: .value(.codes(["today"])),
    shownWhen: .editing,
    get: { entry in
      switch entry.nameDating {
      case .today: .codes(["today"])
      case .from: .codes(["from"])
      case .correction: .codes(["correction"])
      }
    },
    set: { $0.date($1.codes == ["correction"] ? .correction : .today) })

  private static let datingFrom = Field<OrganisationEntry>(
    .datingFrom, .date(.past), Words.datingFrom, shownWhen: .chosen(.dating, ["from"]),
    staysWhenHidden: true,
    get: { entry in
      if case .from(let day) = entry.nameDating { FieldValue(day) } else { .empty }
    },
    set: { entry, value in
      entry.date(DanishDate.property(value, .date(.past)).map { .from($0) } ?? .today)
    })

  private static let work = [
    Field(
      .purpose, \OrganisationEntry.organisation.purposeText, .multiline(max: 4_000),
      Words.purpose, column: "purposeText"),
    Field(
      .isTrading, \OrganisationEntry.organisation.isTrading, .yesNo, Words.isTrading,
      shownWhen: .chosen(.kind, ["association"]), staysWhenHidden: true),
    Field(
      .industryCode, \OrganisationEntry.organisation.industryCode, .text(max: 6),
      Words.industryCode),
    Field(
      .employees, \OrganisationEntry.organisation.employees, .integer(0...1_000_000),
      Words.employees),
    Field(
      .startedOn, \OrganisationEntry.organisation.startedOn, .date(.past), Words.startedOn),
    Field(
      "verifiedOn", \OrganisationEntry.organisation.verifiedOn, .date(.past), Words.verifiedOn),
  ]

  private static let maySell = Condition.chosen(.kind, ["enterprise", "association"])

  /// The day and basis go to the open period; without one a new period begins, and an emptied day
  /// takes the open one away. A kind of organisation without these fields keeps what it had.
  private static let status = [
    Field(
      .sovFrom, \OrganisationEntry.socialSince, .date(.past), Words.sovFrom, shownWhen: maySell,
      staysWhenHidden: true, column: .none),
    Field(
      .sovBasis, \OrganisationEntry.socialBy, .one(of: SOVPeriod.Basis.self), Words.sovBasis,
      shownWhen: maySell, staysWhenHidden: true, column: .none),
    Field(
      .rsvFrom, \OrganisationEntry.registeredSince, .date(.past), Words.rsvFrom,
      shownWhen: maySell, staysWhenHidden: true, column: .none),
    Field(
      .adProtected, \OrganisationEntry.organisation.adProtected, .yesNo, Words.adProtected),
    Field(.doNotCall, \OrganisationEntry.organisation.doNotCall, .yesNo, Words.doNotCall),
    Field(
      .doNotCallNote, \OrganisationEntry.organisation.doNotCallNote, .text(max: 200),
      Words.doNotCallNote, shownWhen: .isYes(.doNotCall)),
    publicFrom, publicTo,
    Field(.note, \OrganisationEntry.organisation.note, .multiline(max: 10_000), Words.note),
    Field(
      "isNoteImportant", \OrganisationEntry.organisation.isNoteImportant, .yesNo,
      Words.isNoteImportant, shownWhen: .filled(.note)),
  ]
}

// Whether others may find it.
extension OrganisationEntry {
  static let publicFrom = Field(
    .publicFrom, \OrganisationEntry.organisation.publicFrom, .date(.nearest),
    PublicMarkWords.organisationFrom)
  static let publicTo = Field(
    .publicTo, \OrganisationEntry.organisation.publicTo, .date(.nearest), PublicMarkWords.to)
}

// What the form shows of the rows that the organisation owns.
extension OrganisationEntry {
  fileprivate mutating func date(_ dating: Dating) {
    (nameDating, addressDating) = (dating, dating)
  }

  /// The number that the form shows: a new one replaces it, an emptied field takes it away, and what
  /// is typed behind it becomes further numbers.
  fileprivate var numbers: PhoneNumbers {
    get { PhoneNumbers(mainPhone.map { [$0.number] } ?? []) }
    set {
      let old = mainPhone
      guard let main = newValue.all.first else { return phones.removeAll { $0 == old } }
      if let index = phones.firstIndex(where: { $0 == old }) {
        phones[index].number = main
      } else {
        var phone = Phone(organisationID: id, number: main)
        phone.isPrimary = true
        phones.append(phone)
      }
      phones += newValue.all.dropFirst().filter { number in
        !phones.contains { $0.number.isSame(as: number) }
      }.map { Phone(organisationID: id, number: $0) }
    }
  }

  private var mainPhone: Phone? { phones.first(where: \.isPrimary) ?? phones.first }

  fileprivate var socialSince: DanishDate? {
    get { sovPeriods.last { $0.validTo == nil }?.validFrom }
    set {
      let open = sovPeriods.lastIndex { $0.validTo == nil }
      switch (open, newValue) {
      case (nil, nil): break
      case (let open?, nil): sovPeriods.remove(at: open)
      case (let open?, let day?): sovPeriods[open].validFrom = day
      case (nil, let day?):
        sovPeriods.append(SOVPeriod(organisationID: id, validFrom: day, basis: .selfDeclared))
      }
    }
  }

  fileprivate var socialBy: SOVPeriod.Basis? {
    get { sovPeriods.last { $0.validTo == nil }?.basis }
    set {
      guard let newValue, let open = sovPeriods.lastIndex(where: { $0.validTo == nil }) else {
        return
      }
      sovPeriods[open].basis = newValue
    }
  }

  fileprivate var registeredSince: DanishDate? {
    get { rsvPeriods.last { $0.validTo == nil }?.validFrom }
    set {
      let open = rsvPeriods.lastIndex { $0.validTo == nil }
      switch (open, newValue) {
      case (nil, nil): break
      case (let open?, nil): rsvPeriods.remove(at: open)
      case (let open?, let day?): rsvPeriods[open].validFrom = day
      case (nil, let day?):
        rsvPeriods.append(RSVPeriod(organisationID: id, validFrom: day, source: .manual))
      }
    }
  }
}
