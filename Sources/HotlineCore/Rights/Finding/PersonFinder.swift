import GRDB
import Resources

/// Looks a register through for one person. Which tables and columns there are, and which rows refer to
/// which, is asked of the file.
struct PersonFinder {
  let db: Database
  let subject: PersonSubject
  let matcher: PersonMatcher
  let tables: [RegisterTable]
  private let words: ColumnWords
  private let keys: [Dependents.Key]

  init(_ subject: PersonSubject, _ db: Database) throws {
    (self.db, self.subject) = (db, subject)
    matcher = PersonMatcher(subject.traits)
    tables = try RegisterTable.all(db).filter { !LeftOut.contains($0.name) }
    words = ColumnWords(tables)
    keys = try Dependents(db).keys
  }

  /// All of them, in the order in which they are read.
  func places() throws -> [PersonPlace] {
    let own = try own()
    return try own + links() + texts(besides: own) + history(besides: own)
  }

  // MARK: The person's own rows

  private static let person = ContactPerson.databaseTableName

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

  private func own() throws -> [PersonPlace] {
    guard let id = subject.contactID else { return [] }
    var places: [PersonPlace] = []
    for (table, column) in [(Self.person, "id")] + ownTables {
      guard let described = tables.first(where: { $0.name == table }) else { continue }
      let rows = try Row.fetchAll(
        db, sql: "SELECT * FROM \(table) WHERE \(column) = ? ORDER BY id", arguments: [id])
      for row in rows {
        let key: Int64 = row.value("id")
        places.append(
          PersonPlace(
            source: .own(table: table, row: String(key)), kind: .contact,
            reference: "\(RecordKind.contact.rawValue):\(id)", field: title(of: table),
            excerpt: try said(by: row, of: described), fate: .removed, isSure: true, journalNo: nil)
        )
      }
    }
    return places
  }

  /// Roles and numbers are no kind of their own.
  private func title(of table: String) -> Phrase? {
    switch table {
    case ContactRole.databaseTableName: RightsPhrases.role
    case Phone.databaseTableName: RightsPhrases.number
    default: nil
    }
  }

  /// The texts of a row that somebody wrote, and where it belongs.
  private func said(by row: Row, of table: RegisterTable) throws -> String {
    var parts = PersonTexts(table).columns.filter { words[$0, in: table.name] != nil }
      .compactMap { row.value($0) as String? }
    if table.name == Phone.databaseTableName {
      parts = [row.value("number") as String?].compactMap(\.self).map {
        PhoneNumber($0)?.display ?? $0
      }
    }
    if let organisation: Int64 = row.value("organisationID"),
      let name = try String.readOne(
        db, sql: "SELECT name FROM organisation WHERE id = ?", arguments: [organisation])
    {
      parts.append(name)
    }
    return PersonExcerpt.line(parts.joined(separator: " · "))
  }

  // MARK: Rows that refer to the person

  private func links() throws -> [PersonPlace] {
    guard let id = subject.contactID else { return [] }
    return try talks(of: id)
      + linkKeys.flatMap { table, column in
        try Int64.readAll(
          db, sql: "SELECT id FROM \(table.name) WHERE \(column) = ? ORDER BY id", arguments: [id]
        ).map { row in
          try place(
            .relation(table: table.name, row: String(row), column: column), table, String(row),
            column,
            excerpt: subject.called, .unnamed, isSure: true)
        }
      }
  }

  /// What was said and promised in the inquiries of the person: it stays, and nothing says any more whose it
  /// was.
  private func talks(of id: Int64) throws -> [PersonPlace] {
    let inquiry = Inquiry.databaseTableName
    let said: Set<String> = [Interaction.databaseTableName, FollowUp.databaseTableName]
    return try keys.filter { $0.parent == inquiry && said.contains($0.child.name) }.flatMap { key in
      try Int64.readAll(
        db,
        sql: """
          SELECT \(key.child.name).id FROM \(key.child.name)
          JOIN inquiry ON inquiry.id = \(key.child.name).\(key.column)
          WHERE inquiry.callerContactID = ? ORDER BY \(key.child.name).id
          """, arguments: [id]
      ).map { row in
        let text = try String.readOne(
          db,
          sql: """
            SELECT \(PersonTexts(key.child).columns.first ?? "id") FROM \(key.child.name) WHERE id = ?
            """, arguments: [row])
        return try place(
          .relation(table: key.child.name, row: String(row), column: key.column), key.child,
          String(row), key.column, excerpt: PersonExcerpt.line(text ?? ""), .unnamed, isSure: true)
      }
    }
  }

  // MARK: Texts

  private func texts(besides own: [PersonPlace]) throws -> [PersonPlace] {
    let known = Set(own.map(\.source))
    return try tables.filter { !Self.told.contains($0.name) }.flatMap { table in
      let columns = PersonTexts(table).columns
      guard !columns.isEmpty else { return [PersonPlace]() }
      var places: [PersonPlace] = []
      let named = columns.map { "\"\($0)\"" }.joined(separator: ", ")
      let rows = try Row.fetchCursor(
        db, sql: "SELECT \(table.rowName()), \(named) FROM \(table.name) ORDER BY \(table.order)")
      while let row = try rows.next() {
        let key: String = row.value(at: 0)
        guard !known.contains(.own(table: table.name, row: key)) else { continue }
        for (index, column) in columns.enumerated() {
          guard let text: String = row.value(at: index + 1), matcher.mayHold(text),
            let hit = PersonTexts.hit(text, matcher)
          else { continue }
          places.append(
            try place(
              .text(table: table.name, row: key, column: column), table, key, column,
              excerpt: hit.excerpt, stays(table.name) ? .stays : .replaced, isSure: hit.isSure))
        }
      }
      return places
    }
  }

  /// History is told apart from what stands.
  private static let told: Set<String> = ["history", "action"]

  /// Whose rows are not the person's: staff, other contact persons, numbers of others.
  func stays(_ table: String) -> Bool {
    table == Staff.databaseTableName || table == Self.person
      || ownTables.contains { $0.table == table }
  }

  /// What may be somebody else of the same name is never sure.
  private var hasNamesakes: Bool { !subject.others.isEmpty }

  private func place(
    _ source: PersonPlace.Source, _ table: RegisterTable, _ row: String, _ column: String,
    excerpt: String, _ fate: PersonPlace.Fate, isSure: Bool
  ) throws -> PersonPlace {
    let isText = if case .text = source { true } else { false }
    return PersonPlace(
      source: source, kind: RowTypes.kind(of: table.name),
      reference: try reference(of: table, row),
      field: words[column, in: table.name]?.label ?? words.title(of: Self.person),
      excerpt: excerpt, fate: fate, isSure: isSure && !(isText && hasNamesakes),
      journalNo: try journalNo(of: table, row))
  }

  // MARK: History

  /// What history keeps, a place for each row that it tells of.
  private func history(besides own: [PersonPlace]) throws -> [PersonPlace] {
    let persons = try persons()
    var images: [PersonPlace.Source: (excerpt: String, isSure: Bool, isOwn: Bool, order: Int64)] =
      [:]
    let rows = try Row.fetchCursor(
      db, sql: "SELECT id, tableName, rowID, before, after FROM history ORDER BY id")
    while let row = try rows.next() {
      let (table, id): (String, Int64) = (row.value(at: 1), row.value(at: 2))
      let (before, after): (String?, String?) = (row.value(at: 3), row.value(at: 4))
      let source = PersonPlace.Source.images(table: table, row: String(id))
      let isOwn = isOwn(table, id, before, after, persons)
      guard isOwn || !stays(table) else { continue }
      let hits = [before, after].compactMap(\.self).compactMap { PersonTexts.hit($0, matcher) }
      guard isOwn || !hits.isEmpty else { continue }
      let known = images[source]
      images[source] = (
        known?.excerpt ?? hits.first?.excerpt ?? subject.called,
        known?.isSure == true || isOwn || hits.contains(where: \.isSure), isOwn,
        known?.order ?? row.value(at: 0)
      )
    }
    let told = try images.sorted { $0.value.order < $1.value.order }.compactMap { source, found in
      try place(source, found.excerpt, isSure: found.isSure, isOwn: found.isOwn)
    }
    return try told + actions()
  }

  private func place(
    _ source: PersonPlace.Source, _ excerpt: String, isSure: Bool, isOwn: Bool
  ) throws -> PersonPlace? {
    guard case .images(let name, let row) = source,
      let table = tables.first(where: { $0.name == name })
    else { return nil }
    return PersonPlace(
      source: source, kind: isOwn ? .contact : RowTypes.kind(of: name),
      reference: isOwn ? subject.reference ?? "" : try reference(of: table, row),
      field: RightsPhrases.history, excerpt: excerpt, fate: isOwn ? .removed : .replaced,
      isSure: isSure && (isOwn || !hasNamesakes), journalNo: nil)
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

  private func actions() throws -> [PersonPlace] {
    var places: [PersonPlace] = []
    let rows = try Row.fetchCursor(
      db, sql: "SELECT id, subject FROM action WHERE subject IS NOT NULL ORDER BY id")
    while let row = try rows.next() {
      let subject: String = row.value(at: 1)
      guard let hit = PersonTexts.hit(subject, matcher) else { continue }
      places.append(
        PersonPlace(
          source: .action(id: row.value(at: 0)), kind: nil, reference: "",
          field: RightsPhrases.history, excerpt: hit.excerpt, fate: .replaced,
          isSure: hit.isSure && !hasNamesakes, journalNo: nil))
    }
    return places
  }

  // MARK: What a row is called

  /// `V-000012`, `H-20261123-07`, `contact:12`; the record that the row goes with.
  private func reference(of table: RegisterTable, _ row: String) throws -> String {
    guard let id = Int64(row), let kind = RowTypes.kind(of: table.name) else { return row }
    let root = kind.declared.table
    var owner = id
    if table.name != root {
      guard let key = keys.first(where: { $0.child.name == table.name && $0.parent == root }),
        let found = try Int64.readOne(
          db, sql: "SELECT \(key.column) FROM \(table.name) WHERE id = ?", arguments: [id])
      else { return "\(kind.rawValue):\(row)" }
      owner = found
    }
    if root == Organisation.databaseTableName { return Organisation.reference(of: owner) }
    let hasReference =
      tables.first { $0.name == root }?.columns.contains { $0.name == "reference" } ?? false
    let reference =
      hasReference
      ? try String.readOne(
        db, sql: "SELECT reference FROM \(root) WHERE id = ?", arguments: [owner]) : nil
    return reference ?? "\(kind.rawValue):\(owner)"
  }

  /// Of the inquiry or the partnership that a row is, or goes with.
  private func journalNo(of table: RegisterTable, _ row: String) throws -> String? {
    guard let id = Int64(row) else { return nil }
    for matter in [Inquiry.databaseTableName, Partnership.databaseTableName] {
      let columns =
        table.name == matter
        ? ["id"] : keys.filter { $0.child.name == table.name && $0.parent == matter }.map(\.column)
      for column in columns {
        let number = try String.readOne(
          db,
          sql: """
            SELECT journalNo FROM \(matter)
            WHERE id = (SELECT \(column) FROM \(table.name) WHERE id = ?) AND journalNo <> ''
            """, arguments: [id])
        if let number { return number }
      }
    }
    return nil
  }
}
