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

  /// A row that waits in the staging, where it can be read again.
  struct Origin {
    let stage: ImportStage
    let number: Int64
  }

  private let database: DatabaseQueue
  private var stages: [ImportStage] = []

  init() throws {
    database = try .temporary(
      holding: """
        CREATE TABLE said (
          about TEXT PRIMARY KEY, file TEXT NOT NULL, line INTEGER NOT NULL, stage INTEGER,
          number INTEGER, record TEXT
        ) STRICT, WITHOUT ROWID;
        """)
  }

  func about(organisation id: Int64) throws -> Said<OrganisationRecord>? {
    try find("\(id)") { record in
      if case .organisation(let organisation)? = record { organisation } else { nil }
    }
  }

  func about(_ person: String, at id: Int64) throws -> Said<ContactRecord>? {
    try find(Self.key(person, at: id)) { _ in nil }
  }

  /// `origin`: the only row about it so far, which need not be kept twice.
  func note(
    _ record: OrganisationRecord, about id: Int64, _ place: ImportPlace, from origin: Origin?
  ) throws {
    guard let origin else { return try note(record, "\(id)", place) }
    let stage = stages.firstIndex { $0 === origin.stage } ?? stages.count
    if stage == stages.count { stages.append(origin.stage) }
    try database.writeWithoutTransaction { db in
      try db.cachedStatement(
        sql: """
          INSERT OR REPLACE INTO said (about, file, line, stage, number) VALUES (?, ?, ?, ?, ?)
          """
      ).execute(arguments: ["\(id)", place.file, place.line, stage, origin.number])
    }
  }

  func note(_ record: ContactRecord, at id: Int64, _ place: ImportPlace) throws {
    try note(record, Self.key(record.name, at: id), place)
  }

  private static func key(_ person: String, at id: Int64) -> String {
    "\(id) " + Fold.text(person)
  }

  private func find<Record: Decodable>(
    _ key: String, staged: (ImportRecord?) -> Record?
  ) throws -> Said<Record>? {
    let row = try database.read { db in
      try Row.fetchOne(
        db.cachedStatement(sql: "SELECT * FROM said WHERE about = ?"), arguments: [key])
    }
    guard let row else { return nil }
    let place = ImportPlace(file: row.value("file"), line: row.value("line"))
    if let json: String = row.value("record") {
      return Said(
        record: try JSONDecoder().decode(Record.self, from: Data(json.utf8)), place: place)
    }
    let (stage, number): (Int, Int64) = (row.value("stage"), row.value("number"))
    return try staged(stages[stage].record(number)).map { Said(record: $0, place: place) }
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
