/// A service that gives companies as JSON, known by the keys of its objects.
///
/// Keys are compared without case. The next service is a table here, not code.
struct CompanySource {
  /// A key of the object, and the column of a list that says the same.
  typealias Fields = [(key: String, column: ImportColumn)]

  /// Keys that an object of its own has.
  let marks: [String]
  let fields: Fields
  /// Where the source gives a company in pieces: the key by which they belong together.
  var link: String?
  /// The name under which pieces of this kind stand: the key around them, or part of the file's name.
  var entity: String?
  /// A key, and how its value begins in the pieces that count.
  var only: (key: String, beginning: String)?
  /// Keys that have a value in pieces that are no longer valid.
  var ended: [String] = []
  var units: Units?

  /// The sites of a company, in a list of its own.
  struct Units {
    let key: String
    let number: String
    let name: String
    let street: String
    let postalCode: String
    let city: String
    let from: String
    let to: String
  }

  /// The format of a JSON text, by the keys in its beginning. One that no source has is read as
  /// objects whose keys are headers.
  static func format(of text: String) -> ImportFormat {
    let keys = text.lowercased()
    if ["\"vrvirksomhed\"", "\"vrproduktionsenhed\"", "\"hits\"", "\"navne\""]
      .contains(where: keys.contains)
    {
      return .virk
    }
    let isDistributed =
      keys.contains("\"cvr_") || keys.contains("\"cvrenhedsid\"")
      || keys.contains("\"virksomhedstartdato\"")
    return isDistributed ? .datafordeler : .cvrapi
  }
}

extension CompanySource {
  /// The first whose marks an object has is its source.
  static let all: [CompanySource] = [cvrapi] + datafordeler

  /// cvrapi.dk, and virkdata.dk and apicvr.dk, which answer in its words.
  private static let cvrapi = CompanySource(
    marks: ["vat", "name"],
    fields: [
      ("vat", .cvr), ("name", .name), ("address", .street), ("zipcode", .postalCode),
      ("city", .city), ("protected", .adProtected), ("email", .email), ("phone", .phone),
      ("industrycode", .industryCode), ("industrydesc", .industryTitle),
      ("companycode", .legalForm), ("employees", .employees), ("startdate", .startedOn),
      ("enddate", .ceasedOn),
    ],
    units: Units(
      key: "productionunits", number: "pno", name: "name", street: "address",
      postalCode: "zipcode", city: "city", from: "startdate", to: "enddate"))

  /// Datafordeler gives each kind of fact in a list of its own, in its GraphQL service and in its
  /// total files alike.
  private static let datafordeler: [CompanySource] = [
    piece(
      "virksomhed", marks: ["cvrnummer", "id"], link: "id",
      [
        ("cvrnummer", .cvr), ("virksomhedstartdato", .startedOn),
        ("virksomhedophoersdato", .ceasedOn),
      ]),
    piece("navn", [("vaerdi", .name)], only: ("sekvens", "0")),
    piece("telefonnummer", [("vaerdi", .phone)]),
    piece("e_mailadresse", [("vaerdi", .email)]),
    piece(
      "branche", [("vaerdi", .industryCode), ("vaerditekst", .industryTitle)],
      only: ("sekvens", "0")),
    piece("virksomhedsform", [("vaerdi", .legalForm)]),
    piece("reklamebeskyttelse", [("vaerdi", .adProtected)]),
    piece(
      "adressering",
      [
        ("cvradresse_vejnavn", .street), ("cvradresse_husnummerfra", .houseNumber),
        ("cvradresse_etagebetegnelse", .floor), ("cvradresse_doerbetegnelse", .door),
        ("cvradresse_postnummer", .postalCode), ("cvradresse_postdistrikt", .city),
        ("cvradresse_kommunekode", .municipality),
      ], only: ("adresseringanvendelse", "beliggenhed")),
    piece("beskaeftigelse", [("antal", .employees)]),
  ]

  private static func piece(
    _ entity: String, marks: [String] = ["cvrenhedsid"], link: String = "cvrenhedsid",
    _ fields: Fields, only: (String, String)? = nil
  ) -> CompanySource {
    CompanySource(
      marks: marks, fields: fields, link: link, entity: entity,
      only: only, ended: ["registreringtil", "virkningtil", "datotil"])
  }
}
