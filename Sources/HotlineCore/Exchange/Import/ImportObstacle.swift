import GRDB
import Resources

/// A record that stays when an import is taken back: somebody has gone on working with what it made.
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

/// Says what somebody has done with the rows of an import.
struct ImportObstacles {
  let dependents: Dependents

  init(_ db: Database) throws {
    dependents = try Dependents(db)
  }

  /// A row with which somebody has gone on working.
  func obstacle(
    _ reason: ImportObstacle.Reason, _ table: String, _ id: Int64, _ db: Database
  ) throws -> ImportObstacle {
    try obstacle(reason, table, id, kind(of: table), db)
  }

  /// What stands on a row, but for rows that go with it. One lookup for each table that can.
  func built(
    on table: String, _ id: Int64, _ db: Database, besides goes: (String, Int64) -> Bool
  ) throws -> [ImportObstacle] {
    try dependents.rows(on: table, id: id).filter { !goes($0.key.child.name, $0.id) }.map { row in
      try obstacle(
        .built, row.key.child.name, row.id, dependents.kind(of: row.key), db,
        or: table == Organisation.databaseTableName ? id : nil)
    }
  }

  /// The kind that a row of the table is part of.
  private func kind(of table: String) -> RecordKind? {
    let kinds = RecordKind.allCases
    return kinds.first { $0.declared.table == table }
      ?? kinds.first { $0.declared.rows.contains { $0.databaseTableName == table } }
  }

  private func obstacle(
    _ reason: ImportObstacle.Reason, _ table: String, _ id: Int64, _ kind: RecordKind?,
    _ db: Database, or organisation: Int64? = nil
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
