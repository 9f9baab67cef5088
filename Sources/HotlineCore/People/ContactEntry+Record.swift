import GRDB
import Resources

extension ContactEntry: Record {
  public static let kind = RecordKind.contact
  public static let names = KindNames(
    Phrase(da: "Kontaktperson", en: "Contact person"),
    the: Phrase(da: "kontakten", en: "the contact"))
  public static let isOfOrganisation = true

  public static let items: [RecordItem<ContactEntry>] = [
    .field(name),
    .field(
      Field(
        .title, \.role.title, .text(max: 100),
        FieldWords(
          da: "Titel", "Hvad er du i virksomheden?", en: "Title", "What are you there?"),
        column: .none)),
    .field(
      Field(
        .phone, \.numbers, .phones,
        FieldWords(
          da: "Telefon", "Hvilket nummer træffer vi dig på?",
          en: "Phone", "Which number reaches you?"),
        column: .none)),
    .field(
      Field(
        .email, \.person.email, .email,
        FieldWords(
          da: "Mail", "Hvilken mail må vi skrive til?", en: "Mail", "Which mail may we write to?"))
    ),
    .field(
      Field(
        .isPrimary, \.role.isPrimary, .yesNo,
        FieldWords(
          da: "Ring først til", "Er det dig, vi skal ringe til først?",
          en: "First contact", "Are you the one to call first?"),
        initial: .value(.flag(true)), column: .none)),
    .field(
      Field(
        .basis, \.person.basis, .choice(.fixed(bases)),
        FieldWords(
          da: "Grundlag", "Hvorfor må vi gemme navnet?", en: "Basis", "Why may we keep the name?"),
        initial: .value(.codes(["public_task"])))),
    .field(
      Field(
        .validTo, \.role.validTo, .date(.nearest),
        FieldWords(
          da: "Stoppet", "Fra hvilken dag er det ikke længere dig? Tom: du er der endnu",
          en: "Left", "From which day is it not you any more? Empty: you are there"),
        shownWhen: .editing, column: .none)),
    .field(publicFrom), .field(publicTo),
    .field(
      Field(
        .note, \.person.note, .multiline(max: 4_000),
        FieldWords(
          da: "Note", "Kun om arbejdet, aldrig et CPR-nummer",
          en: "Note", "About work only, never a CPR number"))),
  ]

  public static let spans = [
    FieldSpan(publicFrom.declaration, publicTo.declaration, mayMeet: false)
  ]

  public static let owned: [OwnedRows<ContactEntry>] = [
    OwnedRows(\.roles, by: \.contactPersonID, column: "contactPersonID"),
    OwnedRows(\.phones, by: \.ownerID, column: "contactPersonID"),
  ]

  public var root: ContactPerson {
    get { person }
    set { person = newValue }
  }

  public init(root: ContactPerson) { self.init(root) }

  public var called: String? { person.name }

  public static func blank(_ about: RecordAbout) -> ContactEntry {
    var entry = ContactEntry(ContactPerson(name: ""))
    entry.organisationID = about.organisationID
    var role = ContactRole(contactPersonID: 0, organisationID: about.organisationID)
    role.isPrimary = true
    entry.roles = [role]
    return entry
  }

  /// A number without an organisation is reached through the first role's.
  public func completed(from base: ContactEntry?, _ saving: Saving) -> ContactEntry {
    var entry = self
    entry.person.name = person.name.trimmed
    entry.phones = phones.map { phone in
      var phone = phone.withDigits
      if phone.organisationID == 0 { phone.organisationID = roles.first?.organisationID ?? 0 }
      // Who has left is not reached there either.
      let role = roles.first { $0.organisationID == phone.organisationID }
      if let left = role?.validTo, phone.validTo == nil { phone.validTo = left }
      return phone
    }
    return entry
  }

  public func refusals(from base: ContactEntry?, _ saving: Saving) -> [Refusal] {
    var refusals: [Refusal] = []
    if roles.isEmpty || roles.contains(where: { $0.organisationID == 0 }) {
      refusals.append(.contactNeedsOrganisation)
    }
    if roles.contains(where: \.isTurnedRound) { refusals.append(.spanEndsBeforeStart) }
    return refusals
  }

  private static let name = Field(
    .name, \ContactEntry.person.name, .text(max: 200),
    FieldWords(da: "Navn", "Hvem taler jeg med?", en: "Name", "Whom am I talking to?"),
    isRequired: true)

  private static let publicFrom = Field(
    .publicFrom, \ContactEntry.role.publicFrom, .date(.nearest), PublicMarkWords.roleFrom,
    column: .none)
  private static let publicTo = Field(
    .publicTo, \ContactEntry.role.publicTo, .date(.nearest), PublicMarkWords.to,
    column: .none)

  private static let bases = [
    Choice("public_task", Phrase(da: "myndighedsopgave", en: "public task")),
    Choice("consent", Phrase(da: "samtykke", en: "consent")),
  ]
}

// What the form shows of the organisation from which it was opened.
extension ContactEntry {
  /// The person's role there, a new one where they have none.
  fileprivate var role: ContactRole {
    get {
      roles.first { $0.organisationID == organisationID }
        ?? ContactRole(contactPersonID: person.id, organisationID: organisationID)
    }
    set {
      if let index = roles.firstIndex(where: { $0.organisationID == organisationID }) {
        roles[index] = newValue
      } else {
        roles.append(newValue)
      }
    }
  }

  /// The number on which the person is reached there; what is typed behind it becomes further ones.
  fileprivate var numbers: PhoneNumbers {
    get {
      PhoneNumbers(phones.filter { $0.organisationID == organisationID }.prefix(1).map(\.number))
    }
    set {
      let index = phones.firstIndex { $0.organisationID == organisationID }
      switch (newValue.all.first, index) {
      case (nil, nil): break
      case (nil, let index?): phones.remove(at: index)
      case (let number?, let index?): phones[index].number = number
      case (let number?, nil):
        phones.append(Phone(organisationID: organisationID, number: number))
      }
      let others = newValue.all.dropFirst().filter { number in
        !phones.contains { $0.organisationID == organisationID && $0.number.isSame(as: number) }
      }
      phones += others.map { Phone(organisationID: organisationID, number: $0) }
    }
  }
}

extension Phone {
  /// The contact person to whom it belongs; 0 for an organisation's own.
  fileprivate var ownerID: Int64 {
    get { contactPersonID ?? 0 }
    set { contactPersonID = newValue }
  }
}
