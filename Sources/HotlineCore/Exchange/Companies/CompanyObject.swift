/// An object of a JSON file as a row of a list.
struct CompanyObject {
  let header: ImportHeader
  let cells: [String]
  /// By what it belongs together with other pieces; nil for a whole company.
  let link: String?
  /// It says nothing of who the company is.
  let isPiece: Bool
  /// What it says is so today.
  let isValid: Bool
  private let members: [String: JSONTree]
  private let unitKeys: CompanySource.Units?

  /// `members` by their keys in small letters.
  init(_ source: CompanySource, _ members: [String: JSONTree]) {
    header = ImportHeader(
      list: .organisations, names: source.fields.map(\.key),
      columns: source.fields.map { [$0.column] })
    cells = source.fields.map { Self.text(members[$0.key]) }
    link = source.link.flatMap { members[$0]?.scalar }
    isPiece = source.link != nil
    let counts = source.only.map { only in
      Self.text(members[only.key]).lowercased().hasPrefix(only.beginning)
        || members[only.key] == nil
    }
    isValid = (counts ?? true) && source.ended.allSatisfy { Self.text(members[$0]).isEmpty }
    self.members = members
    unitKeys = source.units
  }

  /// An object of a service that is not known, whose keys say what the headers of a list would; nil
  /// unless they say a name, and a number or an address.
  init?(keysAsHeaders members: [String: JSONTree]) {
    let keys = members.keys.sorted()
    let columns = keys.map { key in
      HeaderWords.column(Self.words(key), in: .organisations).map { [$0] } ?? []
    }
    let telling: [[ImportColumn]] = [[.cvr], [.phone], [.email], [.postalCode]]
    // What says who somebody is, and no company's number, is a list of persons.
    let isOfPersons = [ImportColumn.personal, .firstName, .lastName].contains {
      columns.contains([$0])
    }
    guard columns.contains([.cvr]) || !isOfPersons else { return nil }
    guard columns.contains([.name]), telling.contains(where: columns.contains) else { return nil }
    header = ImportHeader(list: .organisations, names: keys, columns: columns)
    cells = keys.map { Self.text(members[$0]) }
    link = nil
    isPiece = false
    isValid = true
    self.members = members
    unitKeys = nil
  }

  /// `cvrNumber` as `cvr Number`.
  private static func words(_ key: String) -> String {
    var words = ""
    for character in key {
      if character.isUppercase, words.last?.isLowercase == true { words += " " }
      words.append(character == "_" ? " " : character)
    }
    return words
  }

  private static func text(_ value: JSONTree?) -> String {
    switch value {
    case .number(let text), .string(let text): text
    case .bool(let flag): flag ? "true" : "false"
    case nil, .null, .array, .object: ""
    }
  }

  /// A piece may say nothing of who it is about.
  func record(
    _ cells: inout ImportCells, _ places: ImportPlaces
  ) throws -> OrganisationRecord {
    try OrganisationRecord(&cells, places: places, isPiece: isPiece)
  }

  /// The sites that the object lists.
  func units(
    _ cells: inout ImportCells, _ places: ImportPlaces
  ) throws -> [OrganisationRecord.Unit] {
    guard let keys = unitKeys else { return [] }
    var units: [OrganisationRecord.Unit] = []
    for item in members[keys.key]?.items ?? [] {
      var notes: [ImportReason] = []
      let item = item.guarded(&notes)
      for note in notes { cells.note(note) }
      guard let number = item[keys.number]?.scalar.flatMap(PNumber.init) else { continue }
      var unit = OrganisationRecord.Unit(number: number)
      unit.name = item[keys.name]?.text
      unit.street = item[keys.street]?.text
      unit.postalCode = item[keys.postalCode]?.scalar.flatMap(places.postalCode)
      unit.city = item[keys.city]?.text
      unit.validFrom = day(item[keys.from])
      unit.validTo = day(item[keys.to])?.adding(days: 1)
      units.append(unit)
    }
    return units
  }

  private func day(_ value: JSONTree?) -> DanishDate? {
    guard let text = value?.text, case .day(let day) = ImportDate.read(text, today: .last) else {
      return nil
    }
    return day
  }
}
