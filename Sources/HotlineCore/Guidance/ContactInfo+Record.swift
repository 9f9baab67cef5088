import Resources

extension ContactInfo: Record {
  public static let kind = RecordKind.contactInfo
  public static let names = KindNames(
    Phrase(da: "Linje på kontaktkortet", en: "Line of the contact card"),
    the: Phrase(da: "kontaktkortets linje", en: "the line of the contact card"))
  public static let list: RecordList? = nil
  public static let whyNoList: String? = "the lines of the contact card stand together in F8"

  public static let items: [RecordItem<ContactInfo>] = [
    .field(form), .field(name), .field(content), .field(from), .field(to), .field(nameEn),
  ]

  public static let spans = [FieldSpan(from.declaration, to.declaration, mayMeet: false)]

  public var called: String? { labelDa }

  public static func blank(_ about: RecordAbout) -> ContactInfo {
    ContactInfo(kind: .phone, labelDa: "", labelEn: "")
  }

  public func completed(from base: ContactInfo?, _ saving: Saving) -> ContactInfo {
    var line = self
    if line.labelEn.isBlank { line.labelEn = line.labelDa }
    return line
  }

  private static let form = Field(
    .kind, \ContactInfo.kind, .one(of: Kind.self),
    FieldWords(da: "Slags", "Mellemrum vælger", en: "Kind", "Space chooses"), isRequired: true,
    initial: .value(.codes([Kind.phone.rawValue])))
  private static let name = Field(
    .name, \ContactInfo.labelDa, .text(max: 80),
    FieldWords(
      da: "Navn", "Hvem eller hvad når man her? Hotline, lederen af enheden",
      en: "Name", "Whom or what does one reach here? Hotline, head of the office"),
    isRequired: true, column: "labelDa")
  /// A phone is kept as E.164 where it has one, whatever its spelling.
  private static let content = Field<ContactInfo>(
    .value, .text(max: 200),
    FieldWords(
      da: "Oplysning", "Nummer, mail eller adresse; for en leder navn, nummer og mail",
      en: "Value", "Number, mail or address; for a leader name, number and mail"),
    column: "value", get: { FieldValue($0.display) },
    set: { line, value in
      let text = value.text
      line.value = line.kind == .phone ? text.flatMap { PhoneNumber($0)?.e164 } ?? text : text
    })
  private static let from = Field(
    .validFrom, \ContactInfo.validFrom, .date(.nearest),
    FieldWords(da: "Gælder fra", "Tom: hele tiden", en: "Valid from", "Empty: all along"))
  private static let to = Field(
    .validTo, \ContactInfo.validTo, .date(.future),
    FieldWords(
      da: "Gælder til", "Den første dag, den ikke gælder; tom: stadig",
      en: "Valid to", "The first day on which it no longer holds; empty: still"))
  private static let nameEn = Field(
    .nameEn, \ContactInfo.labelEn, .text(max: 80),
    FieldWords(da: "På engelsk", "Tom: som på dansk", en: "In English", "Empty: as in Danish"),
    column: "labelEn")
}

extension ContactInfo.Kind: Worded {
  public var word: Phrase {
    switch self {
    case .phone: Phrase(da: "telefon", en: "phone")
    case .mail: Phrase(da: "mail", en: "mail")
    case .address: Phrase(da: "adresse", en: "address")
    case .leader: Phrase(da: "leder", en: "leader")
    }
  }
}
