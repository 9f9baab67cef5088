/// Understands the header of a file.
struct HeaderReader {
  let path: String
  /// What stands above the header, and the name of the file.
  var title = ""
  /// What a person says of single columns.
  var chosen: [ChosenColumn] = []
  /// Every row is a contact person of one organisation that is known otherwise.
  var isOfOneOrganisation = false
  /// What was said must be of columns that the file has.
  var isChosenOfThisFile = false
  /// Somebody is asked what is not known.
  var isAsking = false

  /// How many of the cells name a column that some list has: by this the header is found among the
  /// first rows of a file.
  func recognised(_ cells: [String]) -> Int {
    var reader = self
    // What is said of a column by its number tells nothing of a row.
    reader.chosen.removeAll(where: \.isByNumber)
    return reader.known(cells)
  }

  private func known(_ cells: [String]) -> Int {
    let source = source(of: cells.map(ImportHeader.key))
    return ImportList.allCases.map { list in
      cells.enumerated().count { !columns(of: $1, at: $0, list, source).isEmpty }
    }.max() ?? 0
  }

  /// Throws ``ImportError`` when the columns are those of no list.
  func header(_ cells: [String]) throws(ImportError) -> ImportHeader {
    let keys = cells.map(ImportHeader.key)
    if isChosenOfThisFile, let stray = chosen.first(where: { !$0.isAboutOne(of: keys) }) {
      throw .unknownChoice(
        path: path, column: Self.shown(stray.header),
        headers: cells.filter { !$0.isBlank }.map(Self.shown))
    }
    let source = source(of: keys)
    let list = try list(of: cells, keys, source)
    var columns = cells.enumerated().map { self.columns(of: $1, at: $0, list, source) }
    if list == .organisations { try nameRows(&columns, cells, keys) }
    return ImportHeader(list: list, names: cells.map(Self.shown), columns: columns)
  }

  private func source(of keys: [String]) -> ListSource? {
    ListSource.all.first { $0.fits(keys, title: title) }
  }

  // MARK: Columns

  /// What a column holds in a list of this kind.
  private func columns(
    of cell: String, at index: Int, _ list: ImportList, _ source: ListSource?
  ) -> [ImportColumn] {
    let key = ImportHeader.key(cell)
    if let choice = chosen.first(where: { $0.isAbout(key, at: index) }) {
      return choice.column(in: list).map { [$0] } ?? []
    }
    if let said = source?.columns[key] { return said }
    if let column = HeaderWords.exactly(cell, in: list) ?? Self.party(key, list) { return [column] }
    let several = HeaderWords.combined(cell, in: list)
    if !several.isEmpty { return several }
    return HeaderWords.column(cell, in: list).map { [$0] } ?? []
  }

  /// `part 2` and the like hold one party each.
  private static func party(_ key: String, _ list: ImportList) -> ImportColumn? {
    let word = key.prefix { !$0.isNumber }
    guard list == .partnerships, word.count < key.count, ["part", "partner"].contains(word)
    else { return nil }
    return .parties
  }

  /// Without a column for the name no row says who it is about: then one that only may be it is, and
  /// else the person says which.
  private func nameRows(
    _ columns: inout [[ImportColumn]], _ cells: [String], _ keys: [String]
  ) throws(ImportError) {
    let has = { (column: ImportColumn, columns: [[ImportColumn]]) in
      columns.contains { $0.contains(column) }
    }
    guard !has(.name, columns) else { return }
    for word in Self.possibleNames {
      guard let index = keys.firstIndex(of: word) else { continue }
      columns[index] = [.name]
      return
    }
    let unknown = zip(cells, columns).filter { $0.1.isEmpty && !$0.0.isBlank }.map(\.0)
    let isUpdate = (has(.cvr, columns) || has(.reference, columns)) && unknown.isEmpty
    guard !isUpdate, !isAsking else { return }
    throw .unknownName(path: path, headers: cells.filter { !$0.isBlank }.map(Self.shown))
  }

  /// What a name stands under where no better column has it.
  private static let possibleNames = ["kontaktnavn", "titel", "title", "deltager", "partner"]

  // MARK: Lists

  /// The list that a header names. What only one kind of list has decides.
  private func list(
    of cells: [String], _ keys: [String], _ source: ListSource?
  ) throws(ImportError) -> ImportList {
    if isOfOneOrganisation { return .contacts }
    if let source { return source.list }
    let has = { (list: ImportList, wanted: Set<ImportColumn>) in
      cells.enumerated().contains { index, cell in
        !wanted.isDisjoint(with: columns(of: cell, at: index, list, nil))
      }
    }
    let isTied = has(.positions, [.cvr, .organisationName, .reference])
    if has(.partnerships, [.commonThird, .parties, .agreedOn])
      || keys.contains(where: Self.partnershipKeys.contains)
    {
      guard has(.partnerships, [.title, .partnershipReference]) else { throw unknown(cells) }
      return .partnerships
    }
    if has(.positions, [.scheme, .hours]), has(.positions, [.title]), isTied { return .positions }
    let isNamed = has(.positions, [.organisationName]) || has(.contacts, [.reference])
    if has(.contacts, [.firstName, .lastName]) {
      if isNamed || has(.contacts, [.cvr]) { return .contacts }
      throw persons(cells)
    }
    let isOfPersons = has(.contacts, [.personal]) || keys.contains(where: Self.jobKeys.contains)
    if isOfPersons, !isNamed, !has(.contacts, [.cvr]) { throw persons(cells) }
    let isNamedPlainly = keys.contains { $0 == "navn" || $0 == "name" }
    let hasCompany = has(.positions, [.organisationName])
    // *Navn* beside *Kontaktperson* is the company's, unless another column has that.
    if !isAboutOrganisations(has), has(.contacts, [.contactName]), isTied,
      !keys.filter(Self.personKeys.contains).isEmpty && (hasCompany || !isNamedPlainly)
        || hasCompany && isNamedPlainly
    {
      return .contacts
    }
    let known = cells.enumerated().filter { index, cell in
      !columns(of: cell, at: index, .organisations, nil).isEmpty
    }
    guard !known.isEmpty else { throw unknown(cells) }
    return .organisations
  }

  private func isAboutOrganisations(_ has: (ImportList, Set<ImportColumn>) -> Bool) -> Bool {
    has(
      .organisations,
      [
        .street, .postalCode, .city, .municipality, .industryCode, .industryTitle, .employees,
        .offers, .needs, .startedOn, .sovFrom, .rsvFrom, .sovBasis, .kind, .purpose,
        // Only a list of organisations has to say whose phone it is.
        .contactTitle, .contactPhone, .contactEmail,
      ])
  }

  /// What no other list calls a column.
  private static let partnershipKeys: Set<String> = [
    "partnerskab", "partnership", "part", "party", "part1",
  ]

  /// What only a person has beside a name.
  private static let jobKeys: Set<String> = [
    "stilling", "stillingsbetegnelse", "jobtitel", "jobtitle",
  ]

  /// What a list of contact persons calls their names, and a list of organisations too.
  private static let personKeys: Set<String> = ["kontaktperson", "contactname", "contactperson"]

  // MARK: Errors

  private func unknown(_ cells: [String]) -> ImportError {
    .unknownHeader(
      path: path, header: String(Self.shown(cells.joined(separator: ", ")).prefix(120)))
  }

  private func persons(_ cells: [String]) -> ImportError {
    let telling = cells.enumerated().first { index, cell in
      let columns = columns(of: cell, at: index, .contacts, nil)
      return !Set([.firstName, .lastName, .personal]).isDisjoint(with: columns)
        || Self.jobKeys.contains(ImportHeader.key(cell))
    }
    return .listOfPersons(path: path, column: Self.shown(telling?.element ?? ""))
  }

  /// As it may stand in a sentence: a file without a header begins with anything.
  private static func shown(_ header: String) -> String {
    CPRGuard().blackedOut(header)
  }
}
