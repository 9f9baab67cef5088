import GRDB
import Resources

/// Puts the images that the history keeps of rows into words.
struct HistoryReader {
  let db: Database
  private let wording: ListWording
  private let names: LookupNames
  private let dependents: Dependents

  init(_ db: Database, _ language: Language) throws {
    self.db = db
    dependents = try Dependents(db)
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
    for (table, column) in owners(in: kind) {
      found.formUnion(
        try Int64.readSet(
          db,
          sql: """
            SELECT actionID FROM history WHERE tableName = ?
              AND json_extract(ifnull(after, before), ?) IN (SELECT value FROM json_each(?))
            """, arguments: [table, "$." + column, ids]))
    }
    return Array(found.sorted(by: >).prefix(most))
  }

  /// The record itself and all that went into it.
  private func merged(into id: Int64, _ kind: RecordKind) throws -> Set<Int64> {
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
  private func owners(in kind: RecordKind) -> [(table: String, column: String)] {
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

  /// In the order of the form, then what no form shows. What only says when a row was written is no
  /// change.
  private func changes(
    _ table: String, _ before: RowImage?, _ after: RowImage?
  ) -> [HistoryEntry.FieldChange] {
    fields(of: table, before, after).compactMap { column, field in
      let (old, new) = (before?.columns[column] ?? .null, after?.columns[column] ?? .null)
      let (was, becomes) = (words(old, field), words(new, field))
      // What is named elsewhere may be called alike and be another.
      guard old != new, was != becomes || field.kind.isLookup else { return nil }
      return HistoryEntry.FieldChange(label: field.label, before: was, after: becomes)
    }
  }

  /// A column that no form shows is the program's own; rows without a form have only columns.
  private func fields(
    of table: String, _ before: RowImage?, _ after: RowImage?
  ) -> [(column: String, field: FieldDeclaration)] {
    let declared = RowTypes.kind(of: table)?.declared
    if let declared, declared.table == table {
      let fields = (declared as? any Record.Type)?.fieldsByColumn ?? []
      return fields.map { ($0.column, $0.declaration) }
    }
    let shown = columns(before, after).subtracting(Self.unsaid).sorted()
    return shown.compactMap { column in
      guard let field = Self.declared[column] else { return nil }
      let isCode = [before, after].contains { image in
        image?.columns[column].map { isUnsaid($0, field) } ?? false
      }
      return isCode ? nil : (column, field)
    }
  }

  /// Whether a value is a code that nobody says in words: of a row without a form the choices of another
  /// kind's field need not be its own.
  private func isUnsaid(_ value: DatabaseValue, _ field: FieldDeclaration) -> Bool {
    if case .choice(let source) = field.kind, let code = value.plainText {
      return wording.word(code, of: source) == nil
    }
    return value.isCode
  }

  private func columns(_ before: RowImage?, _ after: RowImage?) -> Set<String> {
    Set(before.map { Array($0.columns.keys) } ?? []).union(
      after.map { Array($0.columns.keys) } ?? [])
  }

  /// What a column is called in the forms that have one of its name.
  private static let declared: [String: FieldDeclaration] = Dictionary(
    RecordKind.allCases.flatMap { ($0.declared as? any Record.Type)?.fieldsByColumn ?? [] }
      .map { ($0.column, $0.declaration) }, uniquingKeysWith: { first, _ in first }
  ).merging([
    // What some forms call by the part that it has there.
    "organisationID": FieldDeclaration(
      .organisation, .lookup(Lookup(.organisation)), HistoryFieldWords.organisation)
  ]) { $1 }.merging([
    "number": FieldDeclaration(.phone, .phone, HistoryFieldWords.number),
    "pNumber": FieldDeclaration("pNumber", .text(max: 20), HistoryFieldWords.pNumber),
  ]) { known, _ in known }

  private static let unsaid: Set<String> = [
    "id", "revision", "createdAt", "createdBy", "updatedAt", "updatedBy",
  ]

  private func words(_ value: DatabaseValue, _ field: FieldDeclaration) -> String? {
    switch field.kind {
    case .lookup(let lookup):
      guard let key = value.plainText else { return nil }
      return (try? names.name(of: key, lookup.kind)) ?? key
    // A list leaves a no away; that it was a yes before is said here.
    case .yesNo where value.storage.value as? Int64 == 0: return ListPhrases.no(wording.language)
    default:
      let text = wording.text(value, .field(field.kind))
      return text.isEmpty ? nil : text
    }
  }
}

extension FieldKind {
  fileprivate var isLookup: Bool { if case .lookup = self { true } else { false } }
}

extension DatabaseValue {
  /// Whether it is a code of the program, such as `not_met`: of a row without a form nobody says in words
  /// what it means.
  fileprivate var isCode: Bool {
    String.fromDatabaseValue(self)?.contains(#/^[a-z]+(_[a-z]+)+$/#) ?? false
  }
}
