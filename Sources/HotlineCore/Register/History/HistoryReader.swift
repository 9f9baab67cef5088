import GRDB
import Resources

/// Puts the images that the history keeps of rows into words.
struct HistoryReader {
  let db: Database
  private let wording: ListWording
  private let names: LookupNames
  private let dependents: Dependents
  private let told: HistoryColumns

  init(_ db: Database, _ language: Language) throws {
    self.db = db
    dependents = try Dependents(db)
    told = HistoryColumns(try RegisterTable.all(db).map(\.withLists))
    wording = try ListWording(language, CopenhagenTime(), db)
    names = LookupNames(db)
  }

  // MARK: Which actions

  /// Those that touched the record's own row, or a row that names it as its owner; of one that others
  /// were merged into theirs too.
  func actions(touching kind: RecordKind, _ id: Int64, most: Int) throws -> [Int64] {
    let ids = IDList(try merged(into: id, kind)).json
    var found = try Int64.readSet(
      db,
      sql: """
        SELECT actionID FROM history
        WHERE tableName = ? AND rowID IN (SELECT value FROM json_each(?))
        """, arguments: [kind.declared.table, ids])
    let holders = IDList(try survivors(of: id, kind)).json
    let own = IDList(found).json
    for (table, column) in owners(in: kind) {
      found.formUnion(
        try Int64.readSet(
          db, sql: Self.actions(onRowsOf: table, by: column),
          arguments: ["table": table, "ids": ids, "holders": holders, "own": own]))
    }
    return Array(found.sorted(by: >).prefix(most))
  }

  /// The actions on rows of `table` when they named one of `:ids` as their owner. Which rows these may be is
  /// known without reading what the history says: those that stand by the owner now, or by what it went into;
  /// those that are gone, which the index by rows tells; and those that went elsewhere, by an action on the
  /// owner itself, or by one that somebody took back.
  private static func actions(onRowsOf table: String, by column: String) -> String {
    """
    SELECT actionID FROM history INDEXED BY historyByRow
    WHERE tableName = :table AND rowID IN (
        SELECT id FROM \(table)
        WHERE \(column) IN (SELECT value FROM json_each(:ids) UNION SELECT value FROM json_each(:holders))
        UNION ALL
        SELECT DISTINCT rowID FROM history gone INDEXED BY historyByRow
        WHERE tableName = :table AND NOT EXISTS (SELECT 1 FROM \(table) WHERE id = gone.rowID)
        UNION ALL
        SELECT rowID FROM \(Schema.historyByAction)
        WHERE tableName = :table AND actionID IN (
          SELECT value FROM json_each(:own)
          UNION SELECT undoesID FROM action WHERE undoesID IS NOT NULL))
      AND (\(ReadableJSON.of("ifnull(after, before)"))) ->> '\(column)' IN (
        SELECT value FROM json_each(:ids))
    """
  }

  /// What the record went into, and that in turn: its rows stand there.
  private func survivors(of id: Int64, _ kind: RecordKind) throws -> Set<Int64> {
    try Int64.readSet(
      db,
      sql: """
        WITH RECURSIVE kept(id) AS (
          SELECT :id
          UNION SELECT mergedIntoID FROM organisation JOIN kept ON organisation.id = kept.id
            WHERE :table = 'organisation' AND mergedIntoID IS NOT NULL
          UNION SELECT intoID FROM mergedRow JOIN kept ON mergedID = kept.id
            WHERE tableName = :table)
        SELECT id FROM kept
        """, arguments: ["id": id, "table": kind.declared.table])
  }

  /// The record itself and all that went into it.
  func merged(into id: Int64, _ kind: RecordKind) throws -> Set<Int64> {
    try Int64.readSet(
      db,
      sql: """
        WITH RECURSIVE gone(id) AS (
          SELECT :id
          UNION SELECT organisation.id FROM organisation JOIN gone ON mergedIntoID = gone.id
            WHERE :table = 'organisation'
          UNION SELECT mergedRow.mergedID FROM mergedRow JOIN gone ON intoID = gone.id
            WHERE tableName = :table)
        SELECT id FROM gone
        """, arguments: ["id": id, "table": kind.declared.table])
  }

  /// The tables of the rows that go with a record, and the column in which each names it.
  func owners(in kind: RecordKind) -> [(table: String, column: String)] {
    kind.declared.rows.compactMap { row in
      dependents.owner(of: row.databaseTableName, in: kind).map { ($0.child.name, $0.column) }
    }
  }

  // MARK: What they did

  /// - Parameter record: whose rows are told; nil tells all of them.
  func entries(
    _ actions: [Int64], of record: (kind: RecordKind, id: Int64)?
  ) throws -> [HistoryEntry] {
    let belongs = try record.map { rowsOf($0.kind, try merged(into: $0.id, $0.kind)) }
    var entries: [HistoryEntry] = []
    for id in actions {
      let rows = try rows(of: id).filter { belongs?($0) ?? true }.map(\.entry)
        .filter { !$0.changes.isEmpty }
      guard record == nil || !rows.isEmpty, let entry = try entry(of: id, rows) else { continue }
      entries.append(entry)
    }
    return entries
  }

  /// Whether an image is of the record's own row, or of one that names it as its owner.
  private func rowsOf(_ kind: RecordKind, _ ids: Set<Int64>) -> (Image) -> Bool {
    let owners = Dictionary(owners(in: kind).map { ($0.table, $0.column) }) { first, _ in first }
    let root = kind.declared.table
    return { image in
      if image.table == root { return ids.contains(image.id) }
      guard let column = owners[image.table] else { return false }
      return image.owner(column).map(ids.contains) ?? false
    }
  }

  private func entry(
    of action: Int64, _ rows: [HistoryEntry.RowEntry]
  ) throws -> HistoryEntry? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT action.kind, action.subject, action.at, staff.initials,
          EXISTS (SELECT 1 FROM action later WHERE later.undoesID = action.id)
        FROM action LEFT JOIN staff ON staff.id = action.staffID WHERE action.id = ?
        """)
    return try statement.firstRow([action]) { row in
      let code: String = row.value(at: 0)
      return HistoryEntry(
        id: action, at: row.value(at: 2), staffInitials: row.value(at: 3),
        kind: ActionKind(rawValue: code), subject: row.value(at: 1), isTakenBack: row.value(at: 4),
        rows: rows)
    }
  }

  private struct Image {
    let table: String
    let id: Int64
    let before: RowImage?
    let after: RowImage?
    let entry: HistoryEntry.RowEntry

    func owner(_ column: String) -> Int64? {
      (after ?? before)?.columns[column].flatMap(Int64.fromDatabaseValue)
    }
  }

  /// An image that cannot be read is left out: `check` names it.
  private func rows(of action: Int64) throws -> [Image] {
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: "SELECT tableName, rowID, before, after FROM history WHERE actionID = ? ORDER BY id"),
      arguments: [action])
    return rows.map { row in
      let (table, id): (String, Int64) = (row.value(at: 0), row.value(at: 1))
      func image(_ json: String?) -> RowImage? {
        json.flatMap { try? RowImage(table: table, json: $0) }
      }
      let (before, after) = (image(row.value(at: 2)), image(row.value(at: 3)))
      return Image(
        table: table, id: id, before: before, after: after,
        entry: HistoryEntry.RowEntry(
          deed: before == nil ? .entered : after == nil ? .removed : .edited,
          kind: RowTypes.kind(of: table), table: table, rowID: id,
          changes: changes(table, before, after)))
    }
  }

  // MARK: In words

  /// What only says when a row was written is no change.
  private func changes(
    _ table: String, _ before: RowImage?, _ after: RowImage?
  ) -> [HistoryEntry.FieldChange] {
    let columns = Set([before, after].flatMap { $0?.columns.keys.map(\.self) ?? [] })
    return told.told(of: table, among: columns).compactMap { field in
      let (old, new) = (
        before?.columns[field.column] ?? .null, after?.columns[field.column] ?? .null
      )
      let (was, becomes) = (words(old, field.content), words(new, field.content))
      // What is named elsewhere may be called alike and be another.
      guard old != new, was != becomes || field.content.isLookup else { return nil }
      return HistoryEntry.FieldChange(label: field.label, before: was, after: becomes)
    }
  }

  private func words(_ value: DatabaseValue, _ content: ListColumn.Content) -> String? {
    switch content {
    case .field(.lookup(let lookup)):
      guard let key = value.plainText else { return nil }
      return (try? names.name(of: key, lookup.kind)) ?? key
    // A list leaves a no away; that it was a yes before is said here.
    case .field(.yesNo) where value.storage.value as? Int64 == 0:
      return ListPhrases.no(wording.language)
    default:
      let text = wording.text(value, content)
      return text.isEmpty ? nil : text
    }
  }
}

extension ListColumn.Content {
  fileprivate var isLookup: Bool { if case .field(.lookup) = self { true } else { false } }
}
