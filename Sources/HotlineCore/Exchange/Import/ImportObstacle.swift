import GRDB
import Resources

/// A record by which an import cannot be taken back: somebody has gone on working with what it made.
public struct ImportObstacle: Hashable, Sendable {
  public enum Reason: Sendable {
    /// A row of the import was changed or removed since.
    case changed
    /// It was entered since and names a row of the import.
    case built
  }

  public let reason: Reason
  /// The kind of record that it is, or is part of; nil where it belongs to the imported row itself.
  public let kind: RecordKind?
  /// What it is called in the history; nil where it has no name.
  public let name: String?
  /// The organisation that it is, or is about; nil where it is about none.
  public let organisationID: Int64?
  /// The initials of who did it last; empty where history does not tell.
  public let staff: String

  /// Such as `kontaktperson »Testperson Alfa« ved V-000012 (ANN)`.
  public func words(_ language: Language) -> String {
    let noun = kind?.names.one(language).lowercased() ?? RefusalPhrases.belonging(language)
    let called = name.map { ImportPhrases.obstacleName(language, ["name": $0]) }
    let at = organisationID.map {
      ImportPhrases.obstacleAt(language, ["reference": Organisation.reference(of: $0)])
    }
    let by = staff.isEmpty ? nil : "(\(staff))"
    return [noun, called, at, by].compactMap(\.self).joined(separator: " ")
  }
}

extension [ImportObstacle] {
  /// The first five of them, and how many more.
  func words(_ language: Language) -> String {
    let more = count - 5
    let told = prefix(5).map { $0.words(language) }
    let rest = more > 0 ? [ImportPhrases.obstaclesMore(language, ["count": "\(more)"])] : []
    return (told + rest).joined(separator: ", ")
  }
}

/// Finds what keeps the import of a batch from being taken back.
struct ImportObstacles {
  let batch: Int64
  let db: Database

  /// Each once, in the order in which it was done.
  func all() throws -> [ImportObstacle] {
    let dependents = try Dependents(db)
    let changed = try changedRows().map { row in
      try obstacle(.changed, row.table, row.id, kind(of: row.table), dependents)
    }
    let built = try dependents.onBatch(batch).map { row in
      try obstacle(
        .built, row.key.child.name, row.id, dependents.kind(of: row.key), dependents,
        or: row.key.parent == Organisation.databaseTableName ? row.parentID : nil)
    }
    var seen: Set<ImportObstacle> = []
    return (changed + built).filter { seen.insert($0).inserted }
  }

  /// Rows of the batch about which history has a later entry from outside it.
  private func changedRows() throws -> [(table: String, id: Int64)] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT later.tableName, later.rowID
        FROM history mine JOIN action ON action.id = mine.actionID
        JOIN history later ON later.tableName = mine.tableName AND later.rowID = mine.rowID
          AND later.id > mine.id
        JOIN action byOther ON byOther.id = later.actionID
        WHERE action.batchID = :batch AND byOther.batchID IS NOT :batch
        GROUP BY later.tableName, later.rowID ORDER BY min(later.id)
        """, arguments: ["batch": batch]
    ).map { ($0.value("tableName"), $0.value("rowID")) }
  }

  /// The kind that a row of the table is part of.
  private func kind(of table: String) -> RecordKind? {
    let kinds = RecordKind.allCases
    return kinds.first { $0.declared.table == table }
      ?? kinds.first { $0.declared.rows.contains { $0.databaseTableName == table } }
  }

  private func obstacle(
    _ reason: ImportObstacle.Reason, _ table: String, _ id: Int64, _ kind: RecordKind?,
    _ dependents: Dependents, or organisation: Int64? = nil
  ) throws -> ImportObstacle {
    let last = try Row.fetchOne(
      db,
      sql: """
        SELECT action.subject, staff.initials FROM history
        JOIN action ON action.id = history.actionID
        LEFT JOIN staff ON staff.id = action.staffID
        WHERE history.tableName = ? AND history.rowID = ? ORDER BY history.id DESC LIMIT 1
        """, arguments: [table, id])
    let subject: String? = last?.value("subject")
    return ImportObstacle(
      reason: reason, kind: kind, name: subject?.isEmpty == true ? nil : subject,
      organisationID: try dependents.organisation(of: table, id: id) ?? organisation,
      staff: last?.value("initials") ?? "")
  }
}
