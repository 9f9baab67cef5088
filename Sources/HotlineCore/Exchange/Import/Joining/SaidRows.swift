import Foundation
import GRDB

/// What the rows of an import have said so far about each organisation and each of its contact
/// persons. In a temporary database of its own, as ``ImportStage``: an import of any length costs no
/// memory.
final class SaidRows {
  /// The rows about one thing, joined.
  struct Said<Record> {
    let record: Record
    /// Where the first of them stands.
    let place: ImportPlace
  }

  private let database: DatabaseQueue

  init() throws {
    database = try .temporary(
      holding: """
        CREATE TABLE said (
          about TEXT PRIMARY KEY, file TEXT NOT NULL, line INTEGER NOT NULL, record TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        """)
  }

  func about(organisation id: Int64) throws -> Said<OrganisationRecord>? {
    try find("\(id)")
  }

  func about(_ person: String, at id: Int64) throws -> Said<ContactRecord>? {
    try find(Self.key(person, at: id))
  }

  func note(_ record: OrganisationRecord, about id: Int64, _ place: ImportPlace) throws {
    try note(record, "\(id)", place)
  }

  func note(_ record: ContactRecord, at id: Int64, _ place: ImportPlace) throws {
    try note(record, Self.key(record.name, at: id), place)
  }

  private static func key(_ person: String, at id: Int64) -> String {
    "\(id) " + Fold.text(person)
  }

  private func find<Record: Decodable>(_ key: String) throws -> Said<Record>? {
    try database.read { db in
      let row = try Row.fetchOne(
        db.cachedStatement(sql: "SELECT file, line, record FROM said WHERE about = ?"),
        arguments: [key])
      return try row.map { row in
        let json: String = row.value("record")
        return Said(
          record: try JSONDecoder().decode(Record.self, from: Data(json.utf8)),
          place: ImportPlace(file: row.value("file"), line: row.value("line")))
      }
    }
  }

  /// The first row keeps its place.
  private func note<Record: Encodable>(
    _ record: Record, _ key: String, _ place: ImportPlace
  ) throws {
    let json = String(decoding: try JSONEncoder().encode(record), as: UTF8.self)
    try database.writeWithoutTransaction { db in
      try db.cachedStatement(
        sql: """
          INSERT INTO said (about, file, line, record) VALUES (?, ?, ?, ?)
          ON CONFLICT (about) DO UPDATE SET record = excluded.record
          """
      ).execute(arguments: [key, place.file, place.line, json])
    }
  }
}
