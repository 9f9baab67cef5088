import GRDB
import Resources

/// Takes one person out of the rows of a register and out of what history keeps of them, alike: what the
/// last entry about a row says is what stands there, before and after.
///
/// Nothing is written to history, and stamps and revisions stay: nobody changed what was said.
struct Eraser {
  private let db: Database
  private let finder: PersonFinder
  private let isErasing: Bool
  private let chosen: Set<PersonPlace.Source>
  private let texts: Set<PersonPlace.Source>
  private let columns: [String: ErasedColumns]
  /// Organisations and records whose entries in the search index say something else now.
  private(set) var organisations: Set<Int64> = []
  private(set) var records: Set<Place> = []
  /// The actions out of whose entries something was taken.
  private(set) var erasure: HistoryErasure

  struct Place: Hashable {
    let table: String
    let id: Int64
  }

  /// - Parameter places: as ``PersonFinder/places()`` gives them, in this transaction.
  init(
    _ finder: PersonFinder, _ places: [PersonPlace], _ decision: ErasureDecision,
    _ chosen: Set<PersonPlace.Source>
  ) throws {
    erasure = try HistoryErasure(finder.db)
    (db, self.finder, self.chosen) = (finder.db, finder, chosen)
    isErasing = decision == .erased
    texts = Set(places.map(\.source))
    let words = ColumnWords(finder.tables)
    columns = Dictionary(
      finder.tables.map {
        ($0.name, ErasedColumns($0, words, finder.matcher, word: Self.word(decision)))
      },
      uniquingKeysWith: { first, _ in first })
  }

  /// What stands where a name stood, in the language of the register.
  static func word(_ decision: ErasureDecision) -> String {
    (decision == .anonymised ? RightsPhrases.anonymised : RightsPhrases.erased)(.danish)
  }

  mutating func run() throws {
    try db.execute(sql: "PRAGMA defer_foreign_keys = ON")
    let persons = try finder.rows.persons()
    let own = try ownRows(persons)
    try noteOrganisations(persons)
    try clearTexts()
    try clearHistory(persons, own)
    if isErasing { try forget(persons) }
    try clearOwn(own)
    try clearActions()
  }

  // MARK: The person's own rows

  /// Every row that is or was the person's, also those that history alone tells of.
  private func ownRows(_ persons: [Int64]) throws -> Set<Place> {
    guard !persons.isEmpty else { return [] }
    var own = Set(persons.map { Place(table: ContactPerson.databaseTableName, id: $0) })
    for (table, column) in finder.rows.ownTables {
      let ids = try Int64.readAll(
        db,
        sql: """
          SELECT id FROM \(table) WHERE \(column) IN (SELECT value FROM json_each(?1))
          UNION SELECT rowID FROM history WHERE tableName = '\(table)' AND (
            (\(ReadableJSON.of("before"))) ->> '\(column)' IN (SELECT value FROM json_each(?1))
            OR (\(ReadableJSON.of("after"))) ->> '\(column)' IN (SELECT value FROM json_each(?1)))
          """, arguments: [IDList(persons).json])
      own.formUnion(ids.map { Place(table: table, id: $0) })
    }
    return own
  }

  /// Whether a row of the person's stays, without a word about them.
  private func stays(_ place: Place) throws -> Bool {
    guard !isErasing, place.table != Phone.databaseTableName else { return false }
    return try RowImage.read(place.table, id: place.id, db) != nil
  }

  private mutating func clearOwn(_ own: Set<Place>) throws {
    // Roles and numbers before the person on whom they stand.
    let order = finder.rows.ownTables.map(\.table) + [ContactPerson.databaseTableName]
    for table in order {
      for place in own.filter({ $0.table == table }).sorted(by: { $0.id < $1.id }) {
        if try stays(place) {
          guard let image = try RowImage.read(table, id: place.id, db) else { continue }
          try emptied(image).overwrite(image, db)
        } else {
          try db.execute(sql: "DELETE FROM \(table) WHERE id = ?", arguments: [place.id])
        }
        records.insert(place)
      }
    }
  }

  private func emptied(_ image: RowImage) -> RowImage {
    var image = image
    image.columns = columns[image.table]?.emptied(image.columns) ?? image.columns
    return image
  }

  /// Nothing refers to the person any more, and no reference leads there.
  private mutating func forget(_ persons: [Int64]) throws {
    let ids = IDList(persons).json
    for (table, column) in finder.rows.linkKeys {
      let rows = try Int64.readAll(
        db, sql: "SELECT id FROM \(table.name) WHERE \(column) IN (SELECT value FROM json_each(?))",
        arguments: [ids])
      try db.execute(
        sql: """
          UPDATE \(table.name) SET \(column) = NULL
          WHERE \(column) IN (SELECT value FROM json_each(?))
          """, arguments: [ids])
      records.formUnion(rows.map { Place(table: table.name, id: $0) })
    }
    guard finder.tables.contains(where: { $0.name == MergedRow.databaseTableName }) else { return }
    let merged = """
      SELECT id FROM mergedRow WHERE tableName = 'contactPerson' AND (
        mergedID IN (SELECT value FROM json_each(?1)) OR intoID IN (SELECT value FROM json_each(?1)))
      """
    try erasure.note(
      Int64.readAll(
        db,
        sql: """
          SELECT DISTINCT actionID FROM history
          WHERE tableName = 'mergedRow' AND rowID IN (\(merged))
          """, arguments: [ids]))
    try db.execute(
      sql: "DELETE FROM history WHERE tableName = 'mergedRow' AND rowID IN (\(merged))",
      arguments: [ids])
    try db.execute(sql: "DELETE FROM mergedRow WHERE id IN (\(merged))", arguments: [ids])
  }

  private mutating func noteOrganisations(_ persons: [Int64]) throws {
    organisations.formUnion(
      try Int64.readAll(
        db,
        sql: """
          SELECT organisationID FROM contactRole
          WHERE contactPersonID IN (SELECT value FROM json_each(?))
          """, arguments: [IDList(persons).json]))
  }

  // MARK: Texts

  private mutating func clearTexts() throws {
    for source in chosen {
      guard case .text(let name, let key, let column) = source, texts.contains(source),
        let table = finder.tables.first(where: { $0.name == name }),
        let old = try String.readOne(
          db, sql: "SELECT \"\(column)\" FROM \(name) WHERE \(table.rowName()) = ?",
          arguments: [key])
      else { continue }
      let new = columns[name]?.cleared(old, in: column) ?? old.databaseValue
      try db.execute(
        sql: "UPDATE \(name) SET \"\(column)\" = ? WHERE \(table.rowName()) = ?",
        arguments: [new, key])
      guard let id = Int64(key), table.isStamped else { continue }
      records.insert(Place(table: name, id: id))
      if let owner = try RowImage.read(name, id: id, db)?.organisationID {
        organisations.insert(owner)
      }
    }
  }

  /// Whether a column of a row is to be cleared: as it was chosen where the person is named there today,
  /// else as what is past of that row.
  private func clears(_ table: String, _ id: Int64, _ column: String) -> Bool {
    let text = PersonPlace.Source.text(table: table, row: String(id), column: column)
    return chosen.contains(
      texts.contains(text) ? text : .images(table: table, row: String(id)))
  }

  // MARK: History

  private mutating func clearHistory(_ persons: [Int64], _ own: Set<Place>) throws {
    var changed: [(id: Int64, before: String?, after: String?)] = []
    var gone: [Int64] = []
    var told: Set<Int64> = []
    let rows = try Row.fetchCursor(
      db, sql: "SELECT id, tableName, rowID, before, after, actionID FROM history ORDER BY id")
    while let row = try rows.next() {
      let place = Place(table: row.value(at: 1), id: row.value(at: 2))
      let isOwn = own.contains(place)
      if isOwn, try !stays(place) {
        gone.append(row.value(at: 0))
        told.insert(row.value(at: 5))
        continue
      }
      let (before, after): (String?, String?) = (row.value(at: 3), row.value(at: 4))
      let new = (
        before.map { cleared($0, place, persons, isOwn: isOwn) },
        after.map { cleared($0, place, persons, isOwn: isOwn) }
      )
      guard new.0 != before || new.1 != after else { continue }
      changed.append((row.value(at: 0), new.0, new.1))
      told.insert(row.value(at: 5))
    }
    try erasure.note(told.sorted())
    for entry in changed {
      try db.cachedStatement(sql: "UPDATE history SET before = ?, after = ? WHERE id = ?")
        .execute(arguments: [entry.before, entry.after, entry.id])
    }
    for id in gone {
      try db.cachedStatement(sql: "DELETE FROM history WHERE id = ?").execute(arguments: [id])
    }
  }

  private func cleared(_ json: String, _ place: Place, _ persons: [Int64], isOwn: Bool) -> String {
    let links = isErasing ? finder.rows.linkKeys.filter { $0.table.name == place.table } : []
    let mayHold = !finder.rows.stays(place.table) && finder.matcher.mayHold(json)
    guard isOwn || mayHold || !links.isEmpty else { return json }
    guard let image = try? RowImage(table: place.table, json: json) else {
      // Damaged: what can be read of it names nobody either.
      return mayHold ? finder.matcher.cleared(json, word: "") ?? json : json
    }
    var new = image
    if isOwn { new = emptied(new) }
    for link in links {
      if let id = new.columns[link.column].flatMap(Int64.fromDatabaseValue), persons.contains(id) {
        new.columns[link.column] = .null
      }
    }
    if mayHold {
      for (column, value) in new.columns {
        guard case .string(let text) = value.storage, clears(place.table, place.id, column) else {
          continue
        }
        new.columns[column] = columns[place.table]?.cleared(text, in: column) ?? value
      }
    }
    return new == image ? json : (try? new.json()) ?? json
  }

  private mutating func clearActions() throws {
    for source in chosen {
      guard case .action(let id) = source,
        let subject = try String.readOne(
          db, sql: "SELECT subject FROM action WHERE id = ?", arguments: [id])
      else { continue }
      try erasure.note([id])
      try db.execute(
        sql: "UPDATE action SET subject = ? WHERE id = ?",
        arguments: [
          finder.matcher.cleared(subject, word: RightsPhrases.erased(.danish)) ?? subject, id,
        ])
    }
  }
}
