import GRDB
import Resources

/// Looks a register through for one person. Which tables and columns there are, and which rows refer to
/// which, is asked of the file.
struct PersonFinder {
  let db: Database
  let subject: PersonSubject
  let matcher: PersonMatcher
  let tables: [RegisterTable]
  /// Which rows are the person's, and which refer to them.
  let rows: PersonRows
  let references: RowReferences
  private let words: ColumnWords
  private let keys: [Dependents.Key]

  init(_ subject: PersonSubject, _ db: Database) throws {
    (self.db, self.subject) = (db, subject)
    matcher = PersonMatcher(subject.traits)
    tables = try RegisterTable.all(db).filter { !LeftOut.contains($0.name) }
    words = ColumnWords(tables)
    let dependents = try Dependents(db)
    keys = dependents.keys
    rows = PersonRows(subject, matcher, tables, keys, db)
    references = RowReferences(db: db, tables: tables, dependents: dependents)
  }

  /// All of them, in the order in which they are read.
  func places() throws -> [PersonPlace] {
    let own = try own()
    return try own + links() + texts(besides: own) + history(besides: own)
  }

  // MARK: The person's own rows

  private func own() throws -> [PersonPlace] {
    guard let id = subject.contactID else { return [] }
    var places: [PersonPlace] = []
    for (table, column) in [(PersonRows.person, "id")] + rows.ownTables {
      guard let described = tables.first(where: { $0.name == table }) else { continue }
      let found = try Row.fetchAll(
        db, sql: "SELECT * FROM \(table) WHERE \(column) = ? ORDER BY id", arguments: [id])
      for row in found {
        let key: Int64 = row.value("id")
        places.append(
          PersonPlace(
            source: .own(table: table, row: String(key)), kind: .contact,
            reference: RecordKind.contact.reference(of: id), field: title(of: table),
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
      + rows.linkKeys.flatMap { table, column in
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
      let cursor = try Row.fetchCursor(
        db, sql: "SELECT \(table.rowName()), \(named) FROM \(table.name) ORDER BY \(table.order)")
      while let row = try cursor.next() {
        let key: String = row.value(at: 0)
        guard !known.contains(.own(table: table.name, row: key)) else { continue }
        for (index, column) in columns.enumerated() {
          guard let text: String = row.value(at: index + 1), matcher.mayHold(text),
            let hit = PersonTexts.hit(text, matcher)
          else { continue }
          places.append(
            try place(
              .text(table: table.name, row: key, column: column), table, key, column,
              excerpt: hit.excerpt, rows.stays(table.name) ? .stays : .replaced, isSure: hit.isSure)
          )
        }
      }
      return places
    }
  }

  /// History is told apart from what stands.
  private static let told: Set<String> = ["history", "action"]

  /// What may be somebody else of the same name is never sure.
  var hasNamesakes: Bool { !subject.others.isEmpty }

  private func place(
    _ source: PersonPlace.Source, _ table: RegisterTable, _ row: String, _ column: String,
    excerpt: String, _ fate: PersonPlace.Fate, isSure: Bool
  ) throws -> PersonPlace {
    let isText = if case .text = source { true } else { false }
    return PersonPlace(
      source: source, kind: RowTypes.kind(of: table.name),
      reference: try references.reference(of: table, row),
      field: words[column, in: table.name]?.label ?? words.title(of: PersonRows.person),
      excerpt: excerpt, fate: fate, isSure: isSure && !(isText && hasNamesakes),
      journalNo: try references.journalNo(of: table, row))
  }
}
