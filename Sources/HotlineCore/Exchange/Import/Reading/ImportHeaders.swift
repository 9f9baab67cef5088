/// The words by which lists name their columns, in Danish and English. Case, blanks, dots and
/// hyphens do not count: `E-mail`, `email` and `e mail` are one.
enum ImportHeaders {
  static func columns(of list: ImportList) -> [ImportColumn: [String]] {
    switch list {
    case .organisations: organisations
    case .contacts: contacts.merging(tie) { own, _ in own }
    case .partnerships: partnerships
    case .positions: positions.merging(tie) { own, _ in own }
    }
  }

  /// What a column is called first in Danish, in whichever list has it.
  static func word(for column: ImportColumn) -> String {
    let lists = [organisations, contacts, tie, partnerships, positions]
    return lists.lazy.compactMap { $0[column]?.first }.first ?? column.rawValue
  }

  static let organisations: [ImportColumn: [String]] = [
    .reference: ["reference", "ref", "hotline nr", "hotline no"],
    .name: [
      "navn", "name", "virksomhed", "virksomhedsnavn", "firma", "firmanavn", "company name",
      "company", "organisation", "organisationsnavn", "organization", "organisation name",
    ],
    .altNames: ["binavne", "binavn", "kaldes", "andre navne", "alt names", "other names"],
    .cvr: ["cvr", "cvrnr", "cvr nummer", "cvr number", "cvr no", "vat", "vat number"],
    .kind: ["art", "kind", "organisationstype", "slags"],
    .status: ["status", "tilstand"],
    .street: ["vej", "adresse", "gade", "vejnavn", "street", "address", "gadenavn"],
    .postalCode: ["postnr", "postnummer", "post nr", "zip", "zipcode", "postal code", "postcode"],
    .city: ["by", "postdistrikt", "bynavn", "city", "town"],
    .municipality: [
      "kommune", "kommunekode", "kommunenavn", "kommune nr", "municipality", "municipality code",
    ],
    .phone: ["telefon", "tlf", "telefonnummer", "telefonnr", "mobil", "phone", "telephone"],
    .email: ["email", "mail", "mailadresse", "emailadresse"],
    .website: ["hjemmeside", "web", "website", "www", "url", "webside"],
    .industryCode: ["branchekode", "branche kode", "db25", "db07", "industry code", "nace"],
    .industryTitle: ["branche", "branchetekst", "branchenavn", "industry", "industry title"],
    .employees: ["ansatte", "antal ansatte", "medarbejdere", "employees", "antal medarbejdere"],
    .fte: ["årsværk", "antal årsværk", "fte"],
    .legalForm: ["virksomhedsform kode", "selskabsform kode", "legal form code"],
    .startedOn: ["start", "startdato", "stiftet", "etableret", "started", "start date", "founded"],
    .ceasedOn: ["ophør", "ophørt", "ophørsdato", "slut", "ceased", "ceased on", "end date"],
    .purpose: ["formål", "purpose"],
    .note: ["note", "noter", "bemærkning", "bemærkninger", "notes", "remark"],
    .offers: ["tilbyder", "tilbud", "ydelser", "offers", "offer"],
    .needs: ["mangler", "behov", "søger", "needs", "need"],
    .sovFrom: ["søv siden", "søv fra", "sov siden", "sov fra", "social enterprise since"],
    .sovTo: ["søv til", "sov til", "social enterprise until"],
    .sovBasis: ["søv", "sov", "søv status", "sov status", "søv grundlag", "social enterprise"],
    .rsvFrom: ["rsv", "rsv fra", "rsv siden", "registreret rsv", "rsv since"],
    .rsvTo: ["rsv til", "rsv until"],
    .adProtected: ["reklamebeskyttet", "reklamebeskyttelse", "ad protected", "protected"],
    .doNotCall: ["ring ikke", "må ikke kontaktes", "do not call"],
    .pNumbers: ["p nr", "p nummer", "p numre", "p number", "p numbers", "pnummer"],
    .contactName: ["kontaktperson", "kontakt", "contact", "contact name", "contact person"],
    .contactTitle: ["kontakt titel", "kontaktperson titel", "contact title"],
    .contactPhone: [
      "kontakt telefon", "kontaktperson telefon", "kontakt tlf", "kontakt mobil", "contact phone",
    ],
    .contactEmail: ["kontakt email", "kontakt mail", "kontaktperson mail", "contact email"],
  ]

  /// How other lists say which organisation a row belongs to.
  static let tie: [ImportColumn: [String]] = [
    .reference: ["reference", "ref", "hotline nr", "virksomhed nr", "organisation ref"],
    .cvr: ["cvr", "cvrnr", "cvr nummer", "cvr number", "cvr no", "vat"],
    .organisationName: [
      "virksomhed", "virksomhedsnavn", "firma", "firmanavn", "company", "company name",
      "organisation", "organization", "organisation name", "arbejdsplads", "arbejdsgiver",
      "employer", "ansat i", "ansættelsessted",
    ],
  ]

  static let contacts: [ImportColumn: [String]] = [
    .contactName: [
      "kontaktperson", "navn", "name", "kontakt", "contact", "contact name", "contact person",
    ],
    .contactTitle: ["titel", "title", "rolle", "role", "stilling", "stillingsbetegnelse"],
    .contactPhone: ["telefon", "tlf", "mobil", "telefonnummer", "phone", "mobile", "direkte"],
    .contactEmail: ["email", "mail", "mailadresse"],
    .isPrimary: ["primær", "primær kontakt", "primary"],
    .note: ["note", "noter", "bemærkning", "bemærkninger", "notes"],
  ]

  static let partnerships: [ImportColumn: [String]] = [
    .partnershipReference: ["reference", "ref", "partnerskab nr", "partnership ref"],
    .title: ["partnerskab", "titel", "title", "partnership", "navn", "name"],
    .state: ["tilstand", "status", "state"],
    .commonThird: ["fælles tredje", "common third", "fælles sag", "sagen"],
    .parties: ["parter", "parties", "partnere", "partners", "virksomheder"],
    .party: ["part", "party", "partner", "virksomhed", "company", "organisation"],
    .cvr: ["cvr", "cvrnr", "cvr nummer", "part cvr", "party cvr"],
    .role: ["rolle", "role"],
    .resources: ["bringer", "ressourcer", "resources", "brings"],
    .competences: ["kompetencer", "competences"],
    .ideaStartedOn: ["idé fra", "idé", "ide startet", "idea", "idea started"],
    .agreedOn: ["aftalt", "aftaledato", "indgået", "underskrevet", "agreed", "agreed on", "dato"],
    .plannedEndOn: ["planlagt slut", "udløber", "planned end"],
    .endedOn: ["afsluttet", "slut", "sluttet", "ended", "ended on"],
    .endReason: ["slutårsag", "årsag", "end reason"],
    .form: ["form", "aftaleform"],
    .motives: ["afsæt", "motiv", "motiver", "motives"],
    .motiveOther: ["andet afsæt", "andet motiv", "other motive"],
    .value: ["værdi", "værdi kr", "beløb", "value", "value dkk"],
    .journalNo: ["journalnr", "journal nr", "journalnummer", "sagsnr", "journal no"],
  ]

  static let positions: [ImportColumn: [String]] = [
    .title: ["stilling", "stillingsbetegnelse", "titel", "title", "job", "position", "job title"],
    .scheme: ["ordning", "ordningskode", "scheme", "ansættelsesform", "jobtype"],
    .state: ["tilstand", "status", "state"],
    .hours: ["timer", "timer pr uge", "ugentlige timer", "timetal", "hours", "hours per week"],
    .reducedCapacity: ["nedsat arbejdsevne", "reduced capacity"],
    .establishedOn: ["oprettet", "etableret", "established", "established on"],
    .firstFilledOn: ["besat", "først besat", "ansat", "startdato", "filled", "first filled on"],
    .closedOn: ["lukket", "nedlagt", "closed", "closed on"],
    .tasks: ["opgaver", "tasks"],
    .note: ["note", "noter", "bemærkning", "bemærkninger", "notes"],
  ]
}
