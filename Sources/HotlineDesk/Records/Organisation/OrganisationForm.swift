import HotlineCore
import Resources

/// The form of an organisation, in the order in which callers speak: who, where, what they do,
/// and what they are to the municipality.
public enum OrganisationForm {
  public static let declaration = FormDeclaration(
    title: OrganisationFormPhrases.title,
    items: (who + whereabouts + work + status).map(FormItem.field), hasNotes: true, check: check)

  /// What an entry shows in the form.
  ///
  /// - Parameter municipalities: names by code.
  public static func fill(
    from entry: OrganisationEntry, municipalities: [String: String]
  ) -> [FieldPath: FieldValue] {
    let organisation = entry.organisation
    var values: [FieldKey: FieldValue] = [
      .name: FieldValue(organisation.name), .kind: FieldValue(code: organisation.kind.rawValue),
      .cvr: FieldValue(organisation.cvr?.display), .street: FieldValue(organisation.street),
      .postalCode: FieldValue(organisation.postalCode), .city: FieldValue(organisation.city),
      .phone: FieldValue(entry.mainPhone?.number.display), .email: FieldValue(organisation.email),
      .website: FieldValue(organisation.website),
      .industryCode: FieldValue(organisation.industryCode),
      .employees: FieldValue(organisation.employees.map { DanishNumber.format($0) }),
      .startedOn: FieldValue(organisation.startedOn?.display),
      .purpose: FieldValue(organisation.purposeText),
      .isTrading: .flag(organisation.isTrading == true),
      .sovFrom: FieldValue(entry.currentSOV?.validFrom.display),
      .sovBasis: FieldValue(code: entry.currentSOV?.basis.rawValue),
      .rsvFrom: FieldValue(entry.currentRSV?.validFrom.display),
      .adProtected: .flag(organisation.adProtected), .doNotCall: .flag(organisation.doNotCall),
      .doNotCallNote: FieldValue(organisation.doNotCallNote),
      .note: FieldValue(organisation.note),
    ]
    if let code = organisation.municipalityCode {
      values[.municipality] = .item(LookupItem(key: code, name: municipalities[code] ?? code))
    }
    return Dictionary(uniqueKeysWithValues: values.map { (FieldPath($0.key), $0.value) })
  }

  /// The entry that the form describes; what the form does not show stays as it was in `base`.
  ///
  /// - Returns: nil without a name.
  public static func read(
    _ values: FormValues, from base: OrganisationEntry?
  ) -> OrganisationEntry? {
    guard let name = values.text(.name) else { return nil }
    let kind = values.choice(.kind, as: Organisation.Kind.self) ?? .enterprise
    var entry = base ?? OrganisationEntry(Organisation(name: name, kind: kind))
    entry.organisation.name = name
    entry.organisation.kind = kind
    readAddress(values, into: &entry.organisation)
    readWork(values, into: &entry.organisation)
    readPhone(values, into: &entry)
    readStatus(values, into: &entry)
    readDating(values, into: &entry)
    return entry
  }

  /// That an enterprise is social is somebody's word.
  private static func check(_ values: FormValues) -> [FormFinding] {
    guard values.date(.sovFrom) != nil, values.code(.sovBasis) == nil else { return [] }
    return [FormFinding(FieldPath(.sovBasis), .rule(OrganisationFormPhrases.basisMissing))]
  }
}

extension OrganisationForm {
  private typealias Words = OrganisationFormPhrases

  private static let who = [
    FieldDeclaration(.name, .text(max: 200), Words.name, isRequired: true),
    FieldDeclaration(
      .kind, .choice(.fixed(Words.kinds)), Words.kind, isRequired: true,
      initial: .value(.codes([Organisation.Kind.enterprise.rawValue]))),
    FieldDeclaration(
      .cvr, .cvr, Words.cvr,
      shownWhen: .chosen(.kind, ["enterprise", "association", "other_public"])),
    FieldDeclaration(.phone, .phone, Words.phone),
    FieldDeclaration(.email, .email, Words.email),
  ]

  private static let whereabouts = [
    FieldDeclaration(.street, .text(max: 200), Words.street),
    FieldDeclaration(
      .postalCode, .postalCode(town: .city, municipality: .municipality), Words.postalCode),
    FieldDeclaration(.city, .text(max: 100), Words.city),
    FieldDeclaration(.municipality, .lookup(Lookup(.municipality)), Words.municipality),
    FieldDeclaration(
      .dating, .choice(.fixed(Words.datings)), Words.dating,
      initial: .value(.codes(["today"])), shownWhen: .editing),
    FieldDeclaration(
      .datingFrom, .date(.past), Words.datingFrom, shownWhen: .chosen(.dating, ["from"])),
    FieldDeclaration(.website, .text(max: 200), Words.website),
  ]

  private static let work = [
    FieldDeclaration(.purpose, .multiline(max: 4_000), Words.purpose),
    FieldDeclaration(
      .isTrading, .yesNo, Words.isTrading, shownWhen: .chosen(.kind, ["association"])),
    FieldDeclaration(.industryCode, .text(max: 6), Words.industryCode),
    FieldDeclaration(.employees, .integer(0...1_000_000), Words.employees),
    FieldDeclaration(.startedOn, .date(.past), Words.startedOn),
  ]

  private static let maySell = Condition.chosen(.kind, ["enterprise", "association"])

  private static let status = [
    FieldDeclaration(.sovFrom, .date(.past), Words.sovFrom, shownWhen: maySell),
    FieldDeclaration(
      .sovBasis, .choice(.fixed(Words.bases)), Words.sovBasis, shownWhen: maySell),
    FieldDeclaration(.rsvFrom, .date(.past), Words.rsvFrom, shownWhen: maySell),
    FieldDeclaration(.adProtected, .yesNo, Words.adProtected),
    FieldDeclaration(.doNotCall, .yesNo, Words.doNotCall),
    FieldDeclaration(
      .doNotCallNote, .text(max: 200), Words.doNotCallNote, shownWhen: .isYes(.doNotCall)),
    FieldDeclaration(.note, .multiline(max: 10_000), Words.note),
  ]
}
