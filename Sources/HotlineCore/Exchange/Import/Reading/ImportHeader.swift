/// Which column of a file holds what: the first row of a CSV, understood.
struct ImportHeader: Equatable {
  let list: ImportList
  /// What each cell of a row is; nil for a column that is not imported.
  let columns: [ImportColumn?]
  /// The headers of the columns that are not imported.
  let ignored: [String]

  /// Throws ``ImportError`` when the columns are those of no list.
  init(_ cells: [String], path: String) throws(ImportError) {
    guard let list = Self.list(of: cells.map(Self.key)) else {
      throw .unknownHeader(
        path: path, header: String(Self.shown(cells.joined(separator: ", ")).prefix(120)))
    }
    self.list = list
    let meanings = Self.meanings(of: list)
    var columns: [ImportColumn?] = []
    var ignored: [String] = []
    for cell in cells {
      let column = meanings[Self.key(cell)] ?? Self.numbered(cell, list)
      if let column, column != .parties, let first = columns.firstIndex(of: column) {
        throw .columnTwice(path: path, first: cells[first], second: cell)
      }
      columns.append(column)
      if column == nil, !cell.allSatisfy(\.isWhitespace) { ignored.append(Self.shown(cell)) }
    }
    self.columns = columns
    self.ignored = ignored
  }

  /// The list that a header names, or nil. What only one kind of list has decides.
  private static func list(of keys: [String]) -> ImportList? {
    let has = { (list: ImportList, columns: Set<ImportColumn>) in
      let meanings = meanings(of: list)
      return keys.contains { meanings[$0].map(columns.contains) == true }
    }
    let isTied = has(.positions, [.cvr, .organisationName, .reference])
    if has(.partnerships, [.commonThird, .parties, .agreedOn])
      || keys.contains(where: partnershipKeys.contains)
    {
      return has(.partnerships, [.title, .partnershipReference]) ? .partnerships : nil
    }
    if has(.positions, [.scheme, .hours]), has(.positions, [.title]), isTied { return .positions }
    let isAboutOrganisations = has(
      .organisations,
      [
        .street, .postalCode, .city, .municipality, .industryCode, .industryTitle, .employees,
        .offers, .needs, .startedOn, .sovFrom, .rsvFrom, .sovBasis, .kind, .purpose,
        // Only a list of organisations has to say whose phone it is.
        .contactTitle, .contactPhone, .contactEmail,
      ])
    if !isAboutOrganisations, has(.contacts, [.contactName]), isTied,
      keys.contains("kontaktperson") || keys.contains("contactname")
        || keys.contains("contactperson")
        || has(.positions, [.organisationName])
          && keys.contains(where: { $0 == "navn" || $0 == "name" })
    {
      return .contacts
    }
    return has(.organisations, [.name, .cvr]) ? .organisations : nil
  }

  /// What no other list calls a column.
  private static let partnershipKeys: Set<String> = [
    "partnerskab", "partnership", "part", "party", "part1",
  ]

  /// `part 2` and the like hold one party each.
  private static func numbered(_ cell: String, _ list: ImportList) -> ImportColumn? {
    let key = key(cell)
    let word = key.prefix { !$0.isNumber }
    guard list == .partnerships, word.count < key.count, ["part", "partner"].contains(word)
    else { return nil }
    return .parties
  }

  private static func meanings(of list: ImportList) -> [String: ImportColumn] {
    var meanings: [String: ImportColumn] = [:]
    for (column, words) in ImportHeaders.columns(of: list) {
      for word in [column.rawValue] + words { meanings[key(word)] = column }
    }
    return meanings
  }

  /// As it may stand in a sentence: a file without a header begins with anything.
  private static func shown(_ header: String) -> String {
    CPRGuard().blackedOut(header)
  }

  /// A header without case, accents, blanks and punctuation.
  static func key(_ header: String) -> String {
    Fold.text(header).filter { $0 != " " }
  }
}
