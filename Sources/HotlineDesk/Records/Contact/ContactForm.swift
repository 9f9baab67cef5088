import HotlineCore
import Resources

/// The form of a contact person of one organisation.
public enum ContactForm {
  public static let declaration = FormDeclaration(
    title: Phrase(da: "Kontaktperson", en: "Contact person"),
    items: [
      FieldDeclaration(.name, .text(max: 200), Words.name, isRequired: true),
      FieldDeclaration(.title, .text(max: 100), Words.title),
      FieldDeclaration(.phone, .phone, Words.phone),
      FieldDeclaration(.email, .email, Words.email),
      FieldDeclaration(.isPrimary, .yesNo, Words.isPrimary, initial: .value(.flag(true))),
      FieldDeclaration(
        .basis, .choice(.fixed(Words.bases)), Words.basis,
        initial: .value(.codes(["public_task"]))),
      FieldDeclaration(.note, .multiline(max: 4_000), Words.note),
    ].map(FormItem.field))

  /// What an entry shows in the form.
  ///
  /// - Parameter organisationID: the one whose role and number are edited.
  public static func fill(
    from entry: ContactEntry, organisationID: Int64
  ) -> [FieldPath: FieldValue] {
    let role = entry.roles.first { $0.organisationID == organisationID }
    let phone = entry.phones.first { $0.organisationID == organisationID }
    return [
      FieldPath(.name): FieldValue(entry.person.name), FieldPath(.title): FieldValue(role?.title),
      FieldPath(.phone): FieldValue(phone?.number.display),
      FieldPath(.email): FieldValue(entry.person.email),
      FieldPath(.isPrimary): .flag(role?.isPrimary ?? true),
      FieldPath(.basis): FieldValue(code: entry.person.basis),
      FieldPath(.note): FieldValue(entry.person.note),
    ]
  }

  /// The entry that the form describes; roles and numbers elsewhere stay as they were in `base`.
  ///
  /// - Returns: nil without a name.
  public static func read(
    _ values: FormValues, organisationID: Int64, from base: ContactEntry?
  ) -> ContactEntry? {
    guard let name = values.text(.name) else { return nil }
    var entry = base ?? ContactEntry(ContactPerson(name: name))
    entry.person.name = name
    entry.person.email = values.text(.email)
    entry.person.basis = values.code(.basis)
    entry.person.note = values.text(.note)
    readRole(values, organisationID, into: &entry)
    readPhone(values, organisationID, into: &entry)
    return entry
  }

  private static func readRole(
    _ values: FormValues, _ organisationID: Int64, into entry: inout ContactEntry
  ) {
    var index = entry.roles.firstIndex { $0.organisationID == organisationID }
    if index == nil {
      entry.roles.append(
        ContactRole(contactPersonID: entry.person.id, organisationID: organisationID))
      index = entry.roles.indices.last
    }
    guard let index else { return }
    entry.roles[index].title = values.text(.title)
    entry.roles[index].isPrimary = values.flag(.isPrimary)
  }

  private static func readPhone(
    _ values: FormValues, _ organisationID: Int64, into entry: inout ContactEntry
  ) {
    let number = values.phone(.phone)
    let index = entry.phones.firstIndex { $0.organisationID == organisationID }
    switch (number, index) {
    case (nil, nil): break
    case (nil, let index?): entry.phones.remove(at: index)
    case (let number?, let index?):
      if number.display != entry.phones[index].number.display {
        entry.phones[index].number = number
      }
    case (let number?, nil):
      entry.phones.append(Phone(organisationID: organisationID, number: number))
    }
  }

  private typealias Words = ContactFormPhrases
}

extension ContactForm: RecordForm {
  static func record(of subject: FormSubject, _ register: Register) throws -> ContactEntry? {
    try subject.rowID.flatMap { try register.contact($0) }
  }

  static func subject(of entry: ContactEntry, _ asked: FormSubject) -> FormSubject {
    asked.on(row: entry.person.id, title: entry.person.name)
  }

  static func values(
    of entry: ContactEntry, _ subject: FormSubject, _ clerk: FormClerk
  ) throws -> [FieldPath: FieldValue] {
    fill(from: entry, organisationID: subject.organisationID ?? 0)
  }

  static func read(
    _ values: FormValues, _ subject: FormSubject, from base: ContactEntry?, _ clerk: FormClerk
  ) -> ContactEntry? {
    read(values, organisationID: subject.organisationID ?? 0, from: base)
  }

  static func store(
    _ entry: ContactEntry, from base: ContactEntry?, _ register: Register
  ) throws -> ContactEntry {
    try register.save(entry, from: base)
  }
}

/// What the contact form says.
enum ContactFormPhrases {
  static let name = FieldWords(
    da: "Navn", "Hvem taler jeg med?", en: "Name", "Whom am I talking to?")
  static let title = FieldWords(
    da: "Stilling", "Hvad er du i virksomheden?", en: "Title", "What are you there?")
  static let phone = FieldWords(
    da: "Telefon", "Hvilket nummer træffer vi dig på?", en: "Phone", "Which number reaches you?")
  static let email = FieldWords(
    da: "Mail", "Hvilken mail må vi skrive til?", en: "Mail", "Which mail may we write to?")
  static let isPrimary = FieldWords(
    da: "Første kontakt", "Er det dig, vi skal ringe til først?",
    en: "First contact", "Are you the one to call first?")
  static let basis = FieldWords(
    da: "Grundlag", "Hvorfor må vi gemme navnet?", en: "Basis", "Why may we keep the name?")
  static let note = FieldWords(
    da: "Note", "Kun om arbejdet, aldrig et CPR-nummer",
    en: "Note", "About work only, never a CPR number")

  static let bases = [
    Choice("public_task", Phrase(da: "myndighedsopgave", en: "public task")),
    Choice("consent", Phrase(da: "samtykke", en: "consent")),
  ]
}
