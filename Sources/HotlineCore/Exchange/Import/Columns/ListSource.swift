/// A program that makes lists of companies or persons, known by the headers that it alone has.
///
/// ``ImportHeaders`` reads what such lists have in common with others; a source says only what one of
/// its columns holds that would be read otherwise.
struct ListSource {
  /// As people call it.
  let name: String
  /// Headers that all stand in its files.
  let marks: [String]
  /// A word that stands above the header or in the name of the file; nil where the headers are enough.
  let title: String?
  let list: ImportList
  /// What its columns hold, by the key of their header; none for one that is not imported.
  let columns: [String: [ImportColumn]]

  init(
    _ name: String, marks: [String], title: String? = nil, _ list: ImportList,
    _ columns: [(String, [ImportColumn])]
  ) {
    self.name = name
    self.marks = marks.map(ImportHeader.key)
    self.title = title
    self.list = list
    self.columns = Dictionary(
      columns.map { (ImportHeader.key($0.0), $0.1) }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether a file with these keys of headers, and this text above them, is one of its own.
  func fits(_ keys: [String], title text: String) -> Bool {
    marks.allSatisfy(keys.contains)
      && (title.map { Fold.text(text).contains(Fold.text($0)) } ?? true)
  }
}

extension ListSource {
  /// The first that fits a file made it.
  static let all: [ListSource] = [
    ListSource(
      "datacvr.virk.dk", marks: ["CVR-nummer/REG-nummer"], .organisations,
      [
        ("CVR-nummer/REG-nummer", [.cvr]), ("Hovedbranche", [.industryCode, .industryTitle]),
        ("Bibranche 1", []), ("Bibranche 2", []), ("Bibranche 3", []),
      ]),
    ListSource(
      "Dinero", marks: ["Kontaktnavn", "Kontakttype"], .organisations,
      [
        ("Kontaktnavn", [.name]), ("Att. person", [.contactName]), ("EAN-nummer", []),
        ("Betalings metode", []), ("Betalingsfrist i dage", []), ("Total salg", []),
        ("Total køb", []),
      ]),
    ListSource(
      "e-conomic", marks: ["Kundenr", "Firmanavn"], .organisations,
      [("Kundenr", []), ("Firmanavn", [.name])]),
    ListSource(
      "Outlook", marks: ["First Name", "Last Name", "Company", "E-mail Address"], .contacts,
      [
        ("Title", []), ("Suffix", []), ("Job Title", [.contactTitle]),
        ("Company", [.organisationName]),
        ("Department", []), ("Business Street", [.street]), ("Business City", [.city]),
        ("Business Postal Code", [.postalCode]), ("Business Country/Region", [.country]),
        ("Business Phone", [.contactPhone]), ("Business Phone 2", [.contactPhone]),
        ("Mobile Phone", [.contactPhone]), ("Primary Phone", [.contactPhone]),
        ("Company Main Phone", [.phone]), ("E-mail Address", [.contactEmail]),
        ("E-mail 2 Address", [.contactEmail]), ("E-mail 3 Address", [.contactEmail]),
        ("Web Page", [.website]), ("Notes", [.note]), ("Home Street", []), ("Home City", []),
        ("Home Postal Code", []), ("Home Phone", []), ("Other Phone", []),
        ("Birthday", [.personal]),
      ]),
    ListSource(
      "Outlook", marks: ["Fornavn", "Efternavn", "Firma"], .contacts,
      [
        ("Titel", []), ("Stilling", [.contactTitle]), ("Firma", [.organisationName]),
        ("Afdeling", []),
        ("Gade (arbejde)", [.street]), ("By (arbejde)", [.city]),
        ("Postnummer (arbejde)", [.postalCode]),
        ("Land/område (arbejde)", [.country]), ("Telefon (arbejde)", [.contactPhone]),
        ("Telefon 2 (arbejde)", [.contactPhone]), ("Mobiltelefon", [.contactPhone]),
        ("Telefon (firmaets hovednummer)", [.phone]), ("E-mail-adresse", [.contactEmail]),
        ("E-mail-adresse 2", [.contactEmail]), ("Webside", [.website]), ("Noter", [.note]),
        ("Gade (privat)", []), ("By (privat)", []), ("Postnummer (privat)", []),
        ("Telefon (privat)", []),
      ]),
    ListSource(
      "Google", marks: ["E-mail 1 - Value", "Organization 1 - Name"], .contacts,
      google(organisation: "Organization 1 - Name", title: "Organization 1 - Title")),
    ListSource(
      "Google", marks: ["E-mail 1 - Value", "Organization Name"], .contacts,
      google(organisation: "Organization Name", title: "Organization Title")),
    ListSource(
      "HubSpot", marks: ["Record ID", "Associated Company"], .contacts,
      [
        ("Record ID", []), ("Associated Company", [.organisationName]), ("Contact owner", []),
        ("Job Title", [.contactTitle]), ("Phone Number", [.contactPhone]),
        ("Email", [.contactEmail]),
        ("Lead Status", []), ("Create Date", []),
      ]),
    ListSource(
      "HubSpot", marks: ["Record ID", "Company name"], .organisations,
      [
        ("Record ID", []), ("Company name", [.name]), ("Company owner", []), ("Create Date", []),
        ("Last Activity Date", []), ("Lead Status", []), ("Type", []),
        ("Associated Contact", [.contactName]),
      ]),
    ListSource(
      "Dynamics", marks: ["(Do Not Modify) Account", "Account Name"], .organisations,
      [("Account Name", [.name]), ("Primary Contact", [.contactName])] + dynamics),
    ListSource(
      "Dynamics", marks: ["(Do Not Modify) Contact", "Full Name"], .contacts,
      [("Full Name", [.contactName]), ("Company Name", [.organisationName])] + dynamics),
    ListSource(
      "Erhvervsstyrelsens liste over RSV", marks: ["Registreringsdato", "CVR-nr."],
      title: "socialøkonomisk", .organisations,
      [("Registreringsdato", [.rsvFrom]), ("Afregistreringsdato", [.rsvTo])]),
    ListSource(
      "vCard", marks: ["vcard fn"], .contacts,
      [
        ("vcard fn", [.contactName]), ("vcard org", [.organisationName]),
        ("vcard title", [.contactTitle]), ("vcard role", [.contactTitle]),
        ("vcard tel", [.contactPhone]), ("vcard email", [.contactEmail]),
        ("vcard street", [.street]), ("vcard locality", [.city]), ("vcard code", [.postalCode]),
        ("vcard country", [.country]), ("vcard url", [.website]), ("vcard note", [.note]),
      ]),
  ]

  private static func google(
    organisation: String, title: String
  ) -> [(String, [ImportColumn])] {
    [
      (organisation, [.organisationName]), (title, [.contactTitle]), ("Name", []),
      ("Organization Department", []), ("E-mail 1 - Value", [.contactEmail]),
      ("E-mail 2 - Value", [.contactEmail]), ("Phone 1 - Value", [.contactPhone]),
      ("Phone 2 - Value", [.contactPhone]), ("Phone 3 - Value", [.contactPhone]),
      ("Address 1 - Street", [.street]), ("Address 1 - City", [.city]),
      ("Address 1 - Postal Code", [.postalCode]), ("Address 1 - Country", [.country]),
      ("Address 1 - Formatted", []), ("Website 1 - Value", [.website]), ("Notes", [.note]),
      ("E-mail 1 - Type", []), ("E-mail 1 - Label", []), ("Phone 1 - Type", []),
      ("Phone 1 - Label", []),
    ]
  }

  /// What both kinds of its lists have.
  private static let dynamics: [(String, [ImportColumn])] = [
    ("Address 1: Street 1", [.street]), ("Address 1: City", [.city]),
    ("Address 1: ZIP/Postal Code", [.postalCode]), ("Address 1: Country/Region", [.country]),
    ("(Do Not Modify) Row Checksum", []), ("(Do Not Modify) Modified On", []),
  ]
}
