/// The words by which lists name their columns, in Danish and English. Case, blanks, dots and
/// hyphens do not count: `E-mail`, `email` and `e mail` are one.
enum ImportHeaders {
  static func columns(of list: ImportList) -> [ImportColumn: [String]] {
    switch list {
    case .organisations:
      organisations.merging(address) { own, _ in own }.merging(persons) { own, _ in own }
    case .contacts:
      contacts.merging(tie) { own, _ in own }.merging(address) { own, _ in own }
        .merging(persons) { own, _ in own }
    case .partnerships: partnerships
    case .positions: positions.merging(tie) { own, _ in own }
    }
  }

  /// What a column is called first in Danish, in whichever list has it.
  static func word(for column: ImportColumn) -> String {
    let lists = [organisations, address, persons, contacts, tie, partnerships, positions]
    return lists.lazy.compactMap { $0[column]?.first }.first ?? column.rawValue
  }

  static let organisations: [ImportColumn: [String]] = [
    .reference: ["reference", "ref", "hotline nr", "hotline no"],
    .name: [
      "navn", "name", "virksomhed", "virksomhedsnavn", "firma", "firmanavn", "company name",
      "company", "organisation", "organisationsnavn", "organization", "organisation name",
      "organization name", "account name", "account", "business name", "trading name", "kunde",
      "kundenavn", "customer", "customer name", "leverandør", "leverandørnavn", "supplier",
      "supplier name", "vendor", "debitor", "debitornavn", "kreditor", "kreditornavn", "selskab",
      "selskabsnavn", "forening", "foreningsnavn", "foreningens navn", "klub", "klubnavn",
      "medlem", "medlemsnavn", "medlemsvirksomhed", "institution", "institutionsnavn", "butik",
      "butiksnavn", "forretning", "initiativtager", "aktør", "enhed", "enhedsnavn", "kontonavn",
      "navn på virksomhed", "navn på virksomheden", "virksomhedens navn", "firmaets navn",
      "organisationens navn", "selskabets navn", "navn på forening", "juridisk navn",
      "legal name",
    ],
    .altNames: [
      "binavne", "binavn", "kaldes", "andre navne", "alt names", "other names", "kaldenavn",
      "populærnavn", "kortnavn",
    ],
    .cvr: [
      "cvr", "cvrnr", "cvr nummer", "cvr number", "cvr no", "cvrno", "vat", "vat number", "vat no",
      "vat id", "se", "se nr", "se nummer", "reg nummer", "reg nr", "momsnr", "momsnummer",
      "org nr", "organisationsnummer", "company registration number", "registration number",
      "tax id", "virksomhedsnummer",
    ],
    .kind: [
      "art", "kind", "organisationstype", "slags", "virksomhedsform", "virksomhedstype",
      "selskabsform", "organisationsform", "ejerform", "legal form", "company type",
      "virksomhedsformtekst",
    ],
    .status: ["status", "tilstand", "virksomhedsstatus", "company status"],
    .phone: [
      "telefon", "tlf", "telefonnummer", "telefonnr", "telefonnumre", "mobil", "mobilnr",
      "mobilnummer", "mobiltelefon", "mobiltlf", "phone", "phones", "phone number", "telephone",
      "telephone number", "mobile", "mobile phone", "mobile number", "cell phone", "main phone",
      "hovednummer", "hovedtelefon", "fastnet", "omstilling", "tel", "ring til",
    ],
    .email: [
      "email", "mail", "mailadresse", "emailadresse", "emails", "email address", "mail address",
      "elektronisk post", "epost", "hovedmail", "fællesmail",
    ],
    .website: [
      "hjemmeside", "web", "website", "www", "url", "webside", "webadresse", "web page",
      "homepage", "hjemmesideadresse", "website url", "company domain name", "domain", "domæne",
      "netsted", "internetadresse",
    ],
    .industryCode: [
      "branchekode", "branche kode", "hovedbranchekode", "db25", "db07", "industry code", "nace",
      "nace kode", "dbkode", "branchenummer",
    ],
    .industryTitle: [
      "branche", "branchetekst", "branchenavn", "hovedbranche", "hovedbranchetekst", "industry",
      "industry title", "branchebetegnelse", "sector", "sektor",
    ],
    .employees: [
      "ansatte", "antal ansatte", "medarbejdere", "employees", "antal medarbejdere",
      "medarbejderantal", "antal medarb", "antal ans", "number of employees", "headcount",
      "personale", "medarbejderinterval", "ansatte interval",
    ],
    .fte: ["årsværk", "antal årsværk", "fte", "fuldtidsansatte"],
    .legalForm: ["virksomhedsform kode", "selskabsform kode", "legal form code"],
    .startedOn: [
      "start", "startdato", "stiftet", "stiftelsesdato", "etableret", "etableringsdato", "started",
      "start date", "founded", "stiftet den", "virksomhed startdato",
    ],
    .ceasedOn: [
      "ophør", "ophørt", "ophørsdato", "slut", "slutdato", "ceased", "ceased on", "end date",
      "ophørt den", "lukket",
    ],
    .purpose: ["formål", "purpose", "formålsbeskrivelse", "formålsparagraf", "mission"],
    .note: [
      "note", "noter", "bemærkning", "bemærkninger", "notes", "remark", "remarks", "kommentar",
      "kommentarer", "comment", "comments", "notat", "beskrivelse", "description",
    ],
    .offers: ["tilbyder", "tilbud", "ydelser", "offers", "offer"],
    .needs: ["mangler", "behov", "søger", "needs", "need"],
    .sovFrom: ["søv siden", "søv fra", "sov siden", "sov fra", "social enterprise since"],
    .sovTo: ["søv til", "sov til", "social enterprise until"],
    .sovBasis: ["søv", "sov", "søv status", "sov status", "søv grundlag", "social enterprise"],
    .rsvFrom: [
      "rsv", "rsv fra", "rsv siden", "registreret rsv", "registreret som rsv", "rsv since",
      "rsv registreringsdato", "rsv dato", "dato for registrering som rsv",
      "registreret socialøkonomisk virksomhed siden", "registreret socialøkonomisk virksomhed fra",
    ],
    .rsvTo: ["rsv til", "rsv until", "rsv afregistreret", "afregistreret som rsv"],
    .adProtected: ["reklamebeskyttet", "reklamebeskyttelse", "ad protected", "protected"],
    .doNotCall: ["ring ikke", "må ikke kontaktes", "do not call", "kontakt ikke"],
    .pNumbers: ["p nr", "p nummer", "p numre", "p number", "p numbers", "pnummer", "pnr"],
    .contactName: [
      "kontaktperson", "kontakt", "kontaktnavn", "kontaktpersoner", "contact", "contact name",
      "contact person", "primary contact", "primær kontaktperson", "att", "att person",
      "attention", "daglig leder", "leder", "direktør", "formand", "forperson",
      "kontaktperson navn", "navn på kontaktperson", "kontaktpersonens navn",
    ],
    .contactTitle: ["kontakt titel", "kontaktperson titel", "contact title", "kontakt stilling"],
    .contactPhone: [
      "kontakt telefon", "kontaktperson telefon", "kontakt tlf", "kontaktperson tlf",
      "kontakt mobil", "kontaktperson mobil", "contact phone", "formand telefon", "formand tlf",
      "leder telefon", "kontakt telefonnummer", "kontaktperson telefonnummer", "att telefon",
    ],
    .contactEmail: [
      "kontakt email", "kontakt mail", "kontaktperson mail", "kontaktperson email",
      "contact email", "formand mail", "formand email", "leder mail", "leder email",
      "kontaktpersonens mail", "kontaktpersonens email",
    ],
    .rowKind: ["kontakttype", "contact type", "kundetype", "privat erhverv"],
  ]

  /// Where somebody is, whole or in parts.
  static let address: [ImportColumn: [String]] = [
    .street: [
      "vej", "adresse", "gade", "vejnavn", "street", "address", "gadenavn", "vejadresse",
      "gadeadresse", "vejnavn og nr", "vej og husnr", "besøgsadresse", "beliggenhedsadresse",
      "forretningsadresse", "postadresse", "street address", "address line", "address street",
    ],
    .houseNumber: ["husnr", "husnummer", "husnummerfra", "house number", "vejnr"],
    .houseLetter: ["husbogstav", "bogstavfra", "bogstav"],
    .floor: ["etage", "sal", "floor"],
    .door: ["dør", "sidedør", "sidedoer", "side dør", "door"],
    .postalCode: [
      "postnr", "postnummer", "post nr", "zip", "zipcode", "zip code", "zip postal code",
      "postal code", "postcode", "postkode", "postal",
    ],
    .city: ["by", "postdistrikt", "bynavn", "city", "town", "postby", "stednavn"],
    .municipality: [
      "kommune", "kommunekode", "kommunenavn", "kommune nr", "kommunenr", "municipality",
      "municipality code", "hjemkommune", "hjemstedskommune",
    ],
    .country: ["land", "landekode", "landkode", "country", "country code", "country region"],
  ]

  /// The parts of a person's name, and what else only persons have.
  static let persons: [ImportColumn: [String]] = [
    .firstName: ["fornavn", "fornavne", "first name", "given name", "kontaktperson fornavn"],
    .middleName: ["mellemnavn", "mellemnavne", "middle name", "additional name"],
    .lastName: [
      "efternavn", "efternavne", "last name", "family name", "surname", "slægtsnavn",
      "kontaktperson efternavn",
    ],
    .personal: [
      "cpr", "cpr nr", "cpr nummer", "cprnummer", "personnummer", "fødselsdato", "fødselsdag",
      "fødselsår", "født", "date of birth", "birth date", "birthdate", "birthday", "dob", "køn",
      "gender", "sex", "civilstand", "statsborgerskab", "alder", "age", "borger", "lønnummer",
    ],
  ]

  /// How other lists say which organisation a row belongs to.
  static let tie: [ImportColumn: [String]] = [
    .reference: ["reference", "ref", "hotline nr", "virksomhed nr", "organisation ref"],
    .cvr: ["cvr", "cvrnr", "cvr nummer", "cvr number", "cvr no", "vat", "vat number"],
    .organisationName: [
      "virksomhed", "virksomhedsnavn", "firma", "firmanavn", "company", "company name",
      "organisation", "organisationsnavn", "organization", "organisation name",
      "organization name", "arbejdsplads", "arbejdsgiver", "employer", "ansat i",
      "ansættelsessted", "forening", "foreningsnavn", "associated company", "account name",
      "kunde", "kundenavn", "selskab", "klub", "institution",
    ],
  ]

  static let contacts: [ImportColumn: [String]] = [
    .contactName: [
      "kontaktperson", "navn", "name", "kontakt", "contact", "contact name", "contact person",
      "kontaktnavn", "fulde navn", "full name", "display name", "person", "medarbejder",
      "kontaktpersonens navn",
    ],
    .contactTitle: [
      "titel", "title", "rolle", "role", "stilling", "stillingsbetegnelse", "job title",
      "jobtitel", "funktion", "position", "organization title",
    ],
    .contactPhone: [
      "telefon", "tlf", "telefonnr", "telefonnummer", "mobil", "mobilnr", "mobilnummer",
      "mobiltelefon", "mobiltlf", "phone", "phone number", "mobile", "mobile phone",
      "mobile number", "direkte", "direkte telefon", "kontakt telefon", "kontakt tlf", "tel",
    ],
    .contactEmail: [
      "email", "mail", "mailadresse", "emailadresse", "email address", "kontakt email",
      "kontakt mail",
    ],
    .isPrimary: ["primær", "primær kontakt", "primary"],
    .note: [
      "note", "noter", "bemærkning", "bemærkninger", "notes", "kommentar", "comments", "notat",
    ],
    .website: ["hjemmeside", "website", "web page", "webside", "url"],
    .phone: ["hovednummer", "company main phone", "firmatelefon", "virksomhedens telefon"],
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
