import Foundation

extension OrganisationRecord.Address {
  /// An address from its parts, or from one cell that holds all of it. Where two columns say the same,
  /// such as `adresse` and `vejnavn`, the one with a number counts.
  init(_ cells: inout ImportCells, _ places: ImportPlaces) throws {
    readStreet(&cells, places)
    if city == nil { city = try cells.line(.city) }
    readCode(beforeTown: places)
    try readPostalCode(&cells, places)
    readMunicipality(&cells, places)
    places.complete(&self)
  }

  private mutating func readStreet(_ cells: inout ImportCells, _ places: ImportPlaces) {
    var said = cells.cells(.street).map(\.text).filter { $0.count <= 500 }
    if let number = cells.cells(.houseNumber).first, let road = said.first,
      !road.contains(where: \.isNumber)
    {
      let letter = cells.cells(.houseLetter).first?.text ?? ""
      let floor = [cells.cells(.floor).first.map(Self.floor), cells.cells(.door).first?.text]
        .compactMap(\.self).joined(separator: " ")
      said[0] = road + " " + number.text + letter + (floor.isEmpty ? "" : ", " + floor)
    }
    guard let best = said.first(where: { $0.contains(where: \.isNumber) }) ?? said.first else {
      return
    }
    let address = AddressText(best)
    guard let code = address.postalCode, places.isPostalCode(code) else {
      street = Self.line(Self.whole(best, cells.cells(.street)))
      return
    }
    street = address.street
    postalCode = code
    city = cells.has(.city) ? nil : address.city
  }

  /// With what a second line of the address says besides, such as a floor.
  private static func whole(_ best: String, _ said: [ImportCells.Cell]) -> String {
    said.filter { $0.header.hasSuffix("2") }.reduce(best) { whole, cell in
      whole.contains(cell.text) ? whole : whole + ", " + cell.text
    }
  }

  /// `8600 Silkeborg` in the column of the town.
  private mutating func readCode(beforeTown places: ImportPlaces) {
    guard let town = city, town.first?.isNumber == true else { return }
    let whole = AddressText(town)
    guard let code = whole.postalCode, places.isPostalCode(code), whole.street == nil else {
      return
    }
    postalCode = postalCode ?? code
    city = whole.city
  }

  private static func floor(_ cell: ImportCells.Cell) -> String {
    cell.text.allSatisfy(\.isNumber) ? cell.text + "." : cell.text
  }

  private static func line(_ text: String) -> String? {
    var line = text.split(whereSeparator: \.isNewline).joined(separator: ", ")
    while let last = line.last, last == "," || last.isWhitespace { line.removeLast() }
    return line.trimmedOrNil
  }

  /// A Danish code; one of another country stands before its town.
  private mutating func readPostalCode(
    _ cells: inout ImportCells, _ places: ImportPlaces
  ) throws {
    let said = cells.cells(.country).first
    let country = said.flatMap { Country(foreign: $0.text) }
    if let said, country == nil, !Country.isDenmark(said.text) {
      cells.note(.countryUnknown(value: cells.shown(said.text)))
    }
    for cell in cells.cells(.postalCode) {
      let isPlain = cell.text.utf8.allSatisfy(isASCIIDigit)
      let text = isPlain ? cell.text : cell.text.replacing(/[.,]0+$/, with: "")
      if country == nil, let code = places.postalCode(text) {
        postalCode = code
        return
      }
      let whole = AddressText(text)
      if country == nil, let code = whole.postalCode, whole.street == nil {
        postalCode = code
        city = city ?? whole.city
        return
      }
      guard country != nil || Country.isForeignCode(text) else {
        try cells.leaveOut(.badPostalCode(value: cells.shown(text)))
        continue
      }
      city = [text, city].compactMap(\.self).joined(separator: " ")
      cells.note(.foreignPostalCode(value: cells.shown(text)))
    }
    if let country, let town = city {
      city = town + ", " + country.name
      postalCode = nil
    }
  }

  /// The first of its columns that names one: a code beside a name is one municipality.
  private mutating func readMunicipality(_ cells: inout ImportCells, _ places: ImportPlaces) {
    let said = cells.cells(.municipality)
    municipalityCode = said.lazy.compactMap { places.municipality($0.text) }.first
    if municipalityCode == nil, let unknown = said.first {
      cells.note(.municipalityUnknown(value: cells.shown(unknown.text)))
    }
  }
}

/// A country other than Denmark.
private struct Country {
  let name: String

  /// nil for Denmark, and for what is no country.
  init?(foreign text: String) {
    let key = Fold.text(text)
    guard !Self.denmark.contains(key), Self.all.contains(key) else { return nil }
    name = text
  }

  static func isDenmark(_ text: String) -> Bool { denmark.contains(Fold.text(text)) }

  /// The codes of all countries of two letters, those of our neighbours of three, and what they are
  /// called in Danish, English and German.
  private static let all: Set<String> = {
    let languages = ["da_DK", "en_GB", "de_DE"].map(Locale.init(identifier:))
    let codes = Locale.Region.isoRegions.map(\.identifier).filter { $0.count == 2 }
    let names = languages.flatMap { language in
      codes.compactMap { language.localizedString(forRegionCode: $0) }
    }
    return Set((codes + names + others).map { Fold.text($0) })
  }()

  private static let others = [
    "SWE", "NOR", "DEU", "FIN", "ISL", "FRO", "GRL", "GBR", "NLD", "BEL", "FRA", "POL", "USA",
    "EST",
    "LVA", "LTU", "Sverige", "Norge", "Tyskland", "Holland", "England", "Storbritannien",
    "Skotland",
    "Danmark (Færøerne)", "Danmark (Grønland)", "Færøerne", "Grønland", "Great Britain", "UK",
    "United States of America", "U.S.A.", "S", "N", "D", "Sverge", "Norway", "Germany", "Sweden",
  ]

  private static let denmark = Set(
    ["dk", "dnk", "danmark", "denmark", "dänemark", "kongeriget danmark", "45", "208"].map {
      Fold.text($0)
    })

  /// `S-211 51`, `FO-100`, `20095`: a code with the sign of its country, or with five digits.
  static func isForeignCode(_ text: String) -> Bool {
    text.wholeMatch(
      of: /[A-Za-z]{1,3}[- ]?\d[\d\s-]*|\d{5}|\d{3} \d{2}|[A-Za-z]{1,2}\d[A-Za-z\d]? ?\d[A-Za-z]{2}/
    )
      != nil
  }
}
