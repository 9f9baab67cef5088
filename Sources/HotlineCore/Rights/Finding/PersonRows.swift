import GRDB

/// Which rows of a register are a person's own, and which refer to them, as the file itself says.
struct PersonRows {
  static let person = ContactPerson.databaseTableName

  private let subject: PersonSubject
  private let matcher: PersonMatcher
  private let tables: [RegisterTable]
  private let keys: [Dependents.Key]
  private let db: Database

  init(
    _ subject: PersonSubject, _ matcher: PersonMatcher, _ tables: [RegisterTable],
    _ keys: [Dependents.Key], _ db: Database
  ) {
    (self.subject, self.matcher, self.tables) = (subject, matcher, tables)
    (self.keys, self.db) = (keys, db)
  }

  /// The tables whose rows go with a contact person, and the column that names the person there.
  var ownTables: [(table: String, column: String)] {
    let types = ContactEntry.rows.map { $0.databaseTableName }
    return keys.filter { $0.parent == Self.person && types.contains($0.child.name) }
      .map { ($0.child.name, $0.column) }
  }

  /// Where the person is referred to by rows that are not their own.
  var linkKeys: [(table: RegisterTable, column: String)] {
    let own = Set(ownTables.map(\.table))
    return keys.filter { $0.parent == Self.person && !own.contains($0.child.name) }
      .map { ($0.child, $0.column) }
  }

  /// The person, and persons who were removed or became one with them: their rows are gone and stand in
  /// history alone. Somebody removed who goes by the name of another contact person may have been that one.
  func persons() throws -> [Int64] {
    var ids = Set([subject.contactID].compactMap(\.self))
    // A copy of an earlier version has no such table.
    let into =
      tables.contains { $0.name == MergedRow.databaseTableName }
      ? "(SELECT intoID FROM mergedRow WHERE tableName = 'contactPerson' AND mergedID = history.rowID)"
      : "NULL"
    let gone = try Row.fetchAll(
      db,
      sql: """
        SELECT rowID, (\(ReadableJSON.of("ifnull(before, after)"))) ->> 'name', \(into)
        FROM history WHERE tableName = 'contactPerson'
          AND NOT EXISTS (SELECT 1 FROM contactPerson WHERE id = history.rowID)
        """)
    for row in gone {
      let (id, name): (Int64, String?) = (row.value(at: 0), row.value(at: 1))
      let into: Int64? = row.value(at: 2)
      if let into, into == subject.contactID {
        ids.insert(id)
      } else if into == nil, subject.others.isEmpty, name.map(matcher.isName) == true {
        ids.insert(id)
      }
    }
    return ids.sorted()
  }

  /// Whose rows are not the person's: staff, other contact persons, numbers of others.
  func stays(_ table: String) -> Bool {
    table == Staff.databaseTableName || table == Self.person
      || ownTables.contains { $0.table == table }
  }

  /// Whether an image is of the person's own rows, also of those that are gone.
  func isOwn(
    _ table: String, _ id: Int64, _ before: String?, _ after: String?, _ persons: [Int64]
  ) -> Bool {
    guard !persons.isEmpty else { return false }
    if table == Self.person { return persons.contains(id) }
    guard let own = ownTables.first(where: { $0.table == table }) else { return false }
    return [before, after].contains { json in
      guard let json, let image = try? RowImage(table: table, json: json) else { return false }
      return image.columns[own.column].flatMap(Int64.fromDatabaseValue).map(persons.contains)
        == true
    }
  }
}
