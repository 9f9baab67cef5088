import HotlineCore
import Resources

/// The form of one line of the hotline's own contact card.
enum ContactInfoForm: RowForm {
  typealias Record = ContactInfo

  static let declaration = FormDeclaration(
    title: Phrase(da: "Linje på kontaktkortet", en: "Line of the contact card"),
    items: [
      FieldDeclaration(
        .kind, .choice(.fixed(Words.kinds)), Words.kind, isRequired: true,
        initial: .value(.codes([ContactInfo.Kind.phone.rawValue]))),
      FieldDeclaration(.name, .text(max: 80), Words.name, isRequired: true),
      FieldDeclaration(.value, .text(max: 200), Words.value),
      FieldDeclaration(.validFrom, .date(.nearest), Words.validFrom),
      FieldDeclaration(.validTo, .date(.future), Words.validTo),
      FieldDeclaration(.nameEn, .text(max: 80), Words.nameEn),
    ].map(FormItem.field), check: check)

  static func fill(from line: ContactInfo) -> [FieldPath: FieldValue] {
    [
      FieldPath(.kind): FieldValue(code: line.kind.rawValue),
      FieldPath(.name): FieldValue(line.labelDa), FieldPath(.value): FieldValue(line.display),
      FieldPath(.validFrom): FieldValue(line.validFrom),
      FieldPath(.validTo): FieldValue(line.validTo), FieldPath(.nameEn): FieldValue(line.labelEn),
    ]
  }

  /// A phone is kept as E.164 where it has one, whatever its spelling.
  static func read(_ values: FormValues, from base: ContactInfo?) -> ContactInfo? {
    guard let kind = values.choice(.kind, as: ContactInfo.Kind.self),
      let name = values.text(.name)
    else { return nil }
    let nameEn = values.text(.nameEn) ?? name
    var line = base ?? ContactInfo(kind: kind, labelDa: name, labelEn: nameEn)
    (line.kind, line.labelDa, line.labelEn) = (kind, name, nameEn)
    let value = values.text(.value)
    line.value = kind == .phone ? value.flatMap { PhoneNumber($0)?.e164 } ?? value : value
    line.validFrom = values.date(.validFrom)
    line.validTo = values.date(.validTo)
    return line
  }

  static func title(of line: ContactInfo) -> String { line.labelDa }

  static func load(_ id: Int64, from register: Register) throws -> ContactInfo? {
    try register.contactInfo(id)
  }

  static func store(
    _ line: ContactInfo, from base: ContactInfo?, in register: Register
  ) throws -> ContactInfo {
    try register.save(line, from: base)
  }

  private static func check(_ values: FormValues) -> [FormFinding] {
    guard values.choice(.kind, as: ContactInfo.Kind.self) == .phone,
      let value = values.text(.value), PhoneNumber(value) == nil
    else { return [] }
    return [FormFinding(FieldPath(.value), .notAPhone)]
  }

  /// What the form says.
  private enum Words {
    static let kinds = [
      Choice(ContactInfo.Kind.phone.rawValue, Phrase(da: "telefon", en: "phone")),
      Choice(ContactInfo.Kind.mail.rawValue, Phrase(da: "mail", en: "mail")),
      Choice(ContactInfo.Kind.address.rawValue, Phrase(da: "adresse", en: "address")),
      Choice(ContactInfo.Kind.leader.rawValue, Phrase(da: "leder", en: "leader")),
    ]
    static let kind = FieldWords(
      da: "Slags", "Mellemrum vælger", en: "Kind", "Space chooses")
    static let name = FieldWords(
      da: "Navn", "Hvem eller hvad når man her? Hotline, Leder af Jobcenter Erhverv",
      en: "Name", "Whom or what does one reach here? Hotline, head of the office")
    static let value = FieldWords(
      da: "Oplysning", "Nummer, mail eller adresse; for en leder navn, nummer og mail",
      en: "Value", "Number, mail or address; for a leader name, number and mail")
    static let validFrom = FieldWords(
      da: "Gælder fra", "Tom: hele tiden", en: "Valid from", "Empty: all along")
    static let validTo = FieldWords(
      da: "Gælder til", "Den første dag, den ikke gælder; tom: stadig",
      en: "Valid to", "The first day on which it no longer holds; empty: still")
    static let nameEn = FieldWords(
      da: "På engelsk", "Tom: som på dansk", en: "In English", "Empty: as in Danish")
  }
}
