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
    /// Where the organisation may stand in lists.
    var rank: Int64?
  }

  /// What a slice has said that is not in the register yet.
  private enum Fresh {
    /// The row waits in the staging.
    case staged(ImportPlace, Origin)
    case organisation(Said<OrganisationRecord>)
    case contact(Said<ContactRecord>)
  }

  private let database: DatabaseQueue
  private var stages: [ImportStage] = []
  private var fresh: [String: Fresh] = [:]

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
    switch fresh["\(id)"] {
    case .organisation(let said)?: return said
    case .staged(let place, let origin)?:
      return try Self.staged(origin).map { Said(record: $0, place: place) }
    case .contact?, nil: break
    }
    return try find("\(id)") { record in
      if case .organisation(let organisation)? = record { organisation } else { nil }
    }
  }

  func about(_ person: String, at id: Int64) throws -> Said<ContactRecord>? {
    let key = Self.key(person, at: id)
    if case .contact(let said)? = fresh[key] { return said }
    return try find(key) { _ in nil }
  }

  private static func staged(_ origin: Origin) throws -> OrganisationRecord? {
    let record = try origin.stage.record(origin.number)
    return if case .organisation(let organisation)? = record { organisation } else { nil }
  }

  /// `origin`: the only row about it so far, which need not be kept twice. The first row keeps its
  /// place.
  func note(
    _ record: OrganisationRecord, about id: Int64, _ place: ImportPlace, from origin: Origin?
  ) throws {
    if let origin {
      fresh["\(id)"] = .staged(place, origin)
    } else {
      let first = try about(organisation: id)?.place ?? place
      fresh["\(id)"] = .organisation(Said(record: record, place: first))
    }
  }

  func note(_ record: ContactRecord, at id: Int64, _ place: ImportPlace) throws {
    let first = try about(record.name, at: id)?.place ?? place
    fresh[Self.key(record.name, at: id)] = .contact(Said(record: record, place: first))
  }

  /// What was said since the last slice stays.
  func keep() throws {
    try database.writeWithoutTransaction { db in
      try db.inTransaction {
        for (key, said) in fresh { try keep(said, key, db) }
        return .commit
      }
    }
    fresh = [:]
  }

  /// What was said since the last slice was taken back.
  func forget() { fresh = [:] }

  private static func key(_ person: String, at id: Int64) -> String {
    "\(id) " + Fold.text(person)
  }

  private func find<Record: Decodable>(
    _ key: String, staged: (ImportRecord?) -> Record?
  ) throws -> Said<Record>? {
    let row = try database.writeWithoutTransaction { db in
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

  private func keep(_ said: Fresh, _ key: String, _ db: Database) throws {
    switch said {
    case .staged(let place, let origin):
      let stage = stages.firstIndex { $0 === origin.stage } ?? stages.count
      if stage == stages.count { stages.append(origin.stage) }
      try db.cachedStatement(
        sql: """
          INSERT OR REPLACE INTO said (about, file, line, stage, number) VALUES (?, ?, ?, ?, ?)
          """
      ).execute(arguments: [key, place.file, place.line, stage, origin.number])
    case .organisation(let said): try keep(said.record, said.place, key, db)
    case .contact(let said): try keep(said.record, said.place, key, db)
    }
  }

  private func keep(
    _ record: some Encodable, _ place: ImportPlace, _ key: String, _ db: Database
  ) throws {
    let json = String(decoding: try JSONEncoder().encode(record), as: UTF8.self)
    try db.cachedStatement(
      sql: "INSERT OR REPLACE INTO said (about, file, line, record) VALUES (?, ?, ?, ?)"
    ).execute(arguments: [key, place.file, place.line, json])
  }
}
