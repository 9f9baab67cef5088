/// The words that lists use for what the register knows by code, in Danish and English. The first
/// words are those that a sentence offers.
enum ImportWords {
  static let flags: [(String, Bool)] = [
    ("ja", true), ("nej", false), ("yes", true), ("no", false), ("true", true), ("false", false),
    ("sand", true), ("falsk", false), ("x", true), ("1", true), ("0", false), ("j", true),
    ("y", true), ("n", false), ("sandt", true), ("t", true), ("f", false), ("1.0", true),
    ("0.0", false), ("on", true), ("off", false), ("tilmeldt", true), ("ikke tilmeldt", false),
  ]

  static let kinds: [(String, Organisation.Kind)] = [
    ("virksomhed", .enterprise), ("forening", .association), ("initiativ", .initiative),
    ("afdeling", .department), ("offentlig", .otherPublic), ("enterprise", .enterprise),
    ("company", .enterprise), ("association", .association), ("initiative", .initiative),
    ("department", .department), ("other_public", .otherPublic), ("other public", .otherPublic),
    ("firma", .enterprise), ("selskab", .enterprise), ("klub", .association),
    ("idrætsforening", .association), ("socialøkonomisk virksomhed", .enterprise),
    ("offentlig institution", .otherPublic), ("kommune", .otherPublic),
  ]

  /// The business register's words for legal forms, with its codes, stand in the same column of many
  /// lists as the kind.
  static let legalForms: [(String, Int)] = [
    ("aktieselskab", 60), ("a/s", 60), ("anpartsselskab", 80), ("aps", 80),
    ("iværksætterselskab", 81), ("ivs", 81), ("enkeltmandsvirksomhed", 10),
    ("personligt ejet mindre virksomhed", 15), ("interessentskab", 30), ("i/s", 30),
    ("kommanditselskab", 40), ("k/s", 40), ("partnerselskab", 70), ("p/s", 70),
    ("enkeltmandsfirma", 10), ("personligt ejet virksomhed", 15), ("erhvervsdrivende fond", 100),
    ("fond", 90), ("fonde og andre selvejende institutioner", 90), ("selvejende institution", 90),
    ("andelsselskab", 140), ("andelsselskab med begrænset ansvar", 140), ("a.m.b.a.", 140),
    ("forening med begrænset ansvar", 150), ("f.m.b.a.", 150),
    ("selskab med begrænset ansvar", 150), ("s.m.b.a.", 150),
  ]

  /// Forms of associations, with the codes of the business register.
  static let associationForms: [(String, Int)] = [
    ("forening", 110), ("frivillig forening", 115), ("ffo", 115), ("for", 110),
  ]

  /// Codes of the business register whose bearers are associations.
  static let associationCodes: Set<Int> = Set(associationForms.map(\.1))

  /// A kind, and the legal form where the word is one.
  static let kindsAndForms: [(String, (kind: Organisation.Kind, legalFormCode: Int?))] =
    kinds.map { ($0.0, ($0.1, nil)) } + associationForms.map { ($0.0, (.association, $0.1)) }
    + legalForms.map { ($0.0, (.enterprise, $0.1)) }

  static let statuses: [(String, Organisation.Status)] = [
    ("aktiv", .active), ("hvilende", .dormant), ("ophørt", .ceased), ("active", .active),
    ("dormant", .dormant), ("ceased", .ceased), ("normal", .active), ("inaktiv", .dormant),
    ("inactive", .dormant), ("under konkurs", .active), ("under likvidation", .active),
    ("under frivillig likvidation", .active), ("under tvangsopløsning", .active),
    ("under rekonstruktion", .active), ("opløst", .ceased), ("opløst efter konkurs", .ceased),
    ("opløst efter frivillig likvidation", .ceased), ("opløst efter fusion", .ceased),
    ("opløst efter spaltning", .ceased), ("tvangsopløst", .ceased), ("slettet", .ceased),
    ("opløst efter erklæring", .ceased), ("lukket", .ceased), ("nedlagt", .ceased),
    ("uden retsvirkning", .ceased), ("konkurs", .active), ("passiv", .dormant),
    ("i drift", .active), ("aktivt", .active), ("ophørt virksomhed", .ceased),
  ]

  /// What a list says about being a social enterprise; nil: that it is none.
  static let sovBases: [(String, SOVPeriod.Basis?)] = [
    ("vurderet", .municipalAssessment), ("rsv", .rsv), ("egen", .selfDeclared), ("nej", nil),
    ("ja", .municipalAssessment), ("kommunal vurdering", .municipalAssessment),
    ("municipal_assessment", .municipalAssessment), ("self_declared", .selfDeclared),
    ("egen erklæring", .selfDeclared), ("yes", .municipalAssessment), ("no", nil),
  ]

  /// Those of ``sovBases`` that say yes.
  static let knownSOVBases: [(String, SOVPeriod.Basis)] = sovBases.compactMap { word, basis in
    basis.map { (word, $0) }
  }

  /// Whether a row is about a company.
  static let rowKinds: [(String, Bool)] = [
    ("company", true), ("person", false), ("virksomhed", true), ("firma", true), ("erhverv", true),
    ("privat", false), ("private", false), ("privatperson", false), ("business", true),
    ("organisation", true), ("forening", true), ("offentlig", true), ("kunde", true),
    ("leverandør", true),
  ]

  static let partnershipStates: [(String, Partnership.State)] = [
    ("idé", .idea), ("dialog", .dialogue), ("aftalt", .agreed), ("pause", .paused),
    ("afsluttet", .ended), ("droppet", .dropped), ("idea", .idea), ("dialogue", .dialogue),
    ("agreed", .agreed), ("paused", .paused), ("ended", .ended), ("dropped", .dropped),
    ("indgået", .agreed), ("aktiv", .agreed), ("opgivet", .dropped),
  ]

  static let roles: [(String, PartnershipParty.Role)] = [
    ("igangsætter", .initiator), ("partner", .partner), ("formidler", .facilitator),
    ("køber", .buyer), ("leverandør", .supplier), ("initiator", .initiator),
    ("facilitator", .facilitator), ("buyer", .buyer), ("supplier", .supplier),
    ("initiativtager", .initiator),
  ]

  static let forms: [(String, Partnership.Form)] = [
    ("skriftlig", .written), ("mundtlig", .oral), ("written", .written), ("oral", .oral),
  ]

  static let positionStates: [(String, Position.State)] = [
    ("planlagt", .planned), ("oprettet", .established), ("besat", .filled), ("ledig", .vacant),
    ("lukket", .closed), ("planned", .planned), ("established", .established),
    ("filled", .filled), ("vacant", .vacant), ("closed", .closed), ("nedlagt", .closed),
  ]
}
