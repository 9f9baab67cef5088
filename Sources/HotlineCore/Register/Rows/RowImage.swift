import Foundation
import GRDB

/// One row of any table as it stands: what history keeps, undo writes back, an export carries and
/// a merge of two edits compares. A list that stands in a table of its own is one of its columns.
struct RowImage: Equatable {
  let table: String
  let id: Int64
  var columns: [String: DatabaseValue]

  /// The row as stored; nil when there is none.
  static func read(_ table: String, id: Int64, _ db: Database) throws -> RowImage? {
    try Row.fetchOne(
      db.cachedStatement(
        sql: "SELECT \(StoredList.selection(of: table)) FROM \(table) WHERE id = ?"),
      arguments: [id]
    ).map { RowImage(table: table, row: $0) }
  }

  init(table: String, id: Int64, columns: [String: DatabaseValue]) {
    self.table = table
    self.id = id
    self.columns = columns
  }

  init(table: String, row: Row) {
    self.table = table
    self.id = row.value("id")
    self.columns = Dictionary(row.map { ($0.0, $0.1) }, uniquingKeysWith: { first, _ in first })
  }

  /// The organisation that the row belongs to; itself for an organisation, nil for a lookup.
  var organisationID: Int64? {
    table == "organisation" ? id : columns["organisationID"].flatMap(Int64.fromDatabaseValue)
  }

  /// Where an organisation was merged into; nil for any other row.
  var mergedIntoID: Int64? {
    table == "organisation"
      ? columns["mergedIntoID"].flatMap(Int64.fromDatabaseValue) : nil
  }

  // MARK: Writing it back

  /// Stores a new row with its lists, in any table, and gives back its id.
  @discardableResult
  static func insert(
    _ columns: [String: DatabaseValue], into table: String, _ db: Database
  ) throws -> Int64 {
    let lists = StoredList.of(table)
    let names = columns.keys.filter { name in !lists.contains { $0.column == name } }.sorted()
    let places = Array(repeating: "?", count: names.count).joined(separator: ", ")
    try db.cachedStatement(
      sql: "INSERT INTO \(table) (\(names.joined(separator: ", "))) VALUES (\(places))"
    ).execute(arguments: StatementArguments(names.map { columns[$0] ?? .null }))
    let id = db.lastInsertedRowID
    for list in lists {
      guard let value = columns[list.column] else { continue }
      try list.store(value, of: columns[list.ownerKey] ?? id.databaseValue, db)
    }
    return id
  }

  func insert(_ db: Database) throws {
    try Self.insert(columns, into: table, db)
  }

  /// Writes what stands otherwise in `current`: a column that nobody changed is not judged again,
  /// so that one that cannot be read keeps nobody from changing the others.
  func overwrite(_ current: RowImage, _ db: Database) throws {
    let lists = StoredList.of(table)
    let names = columns.keys.filter { name in
      name != "id" && !lists.contains { $0.column == name }
        && columns[name] != current.columns[name]
    }.sorted()
    if !names.isEmpty {
      let settings = names.map { "\($0) = ?" }.joined(separator: ", ")
      try db.execute(
        sql: "UPDATE \(table) SET \(settings) WHERE id = ?",
        arguments: StatementArguments(names.map { columns[$0] } + [id.databaseValue]))
    }
    for list in lists where columns[list.column] != current.columns[list.column] {
      guard let value = columns[list.column] else { continue }
      try list.store(value, of: id.databaseValue, db)
    }
  }

  func delete(_ db: Database) throws {
    // SQLite writes a look into every table that may refer to the row: it is prepared once.
    try db.cachedStatement(sql: "DELETE FROM \(table) WHERE id = ?").execute(arguments: [id])
  }
}

// MARK: - As JSON

extension RowImage {
  /// A JSON object with sorted keys, so that equal rows give equal text.
  func json() throws -> String {
    var json = JSONText(capacity: 1_024)
    var sign = "{"
    for (name, value) in columns.sorted(by: { $0.key < $1.key }) {
      json.append(sign)
      json.append(quoting: name)
      json.append(":")
      try json.append(value)
      sign = ","
    }
    json.append(columns.isEmpty ? "{}" : "}")
    return json.text
  }

  /// The row that `json()` gave.
  init(table: String, json: String) throws {
    let object = try JSONDecoder().decode([String: JSONValue].self, from: Data(json.utf8))
    let columns = object.mapValues(\.databaseValue)
    guard let id = columns["id"].flatMap(Int64.fromDatabaseValue) else {
      throw RegisterError.damagedHistory(table: table)
    }
    self.init(table: table, id: id, columns: columns)
  }
}

/// The values that a column of a STRICT table can hold, in JSON's terms.
enum JSONValue: Codable, Equatable {
  case null
  case integer(Int64)
  case real(Double)
  case text(String)
  /// In no column of the schema, but a damaged file may hold anything.
  case bytes(Data)

  private struct Bytes: Codable {
    let bytes: Data
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let integer = try? container.decode(Int64.self) {
      self = .integer(integer)
    } else if let real = try? container.decode(Double.self) {
      self = .real(real)
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else {
      self = .bytes(try container.decode(Bytes.self).bytes)
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .integer(let value): try container.encode(value)
    case .real(let value): try container.encode(value)
    case .text(let value): try container.encode(value)
    case .bytes(let value): try container.encode(Bytes(bytes: value))
    }
  }

  var databaseValue: DatabaseValue {
    switch self {
    case .null: .null
    case .integer(let value): value.databaseValue
    case .real(let value): value.databaseValue
    case .text(let value): value.databaseValue
    case .bytes(let value): value.databaseValue
    }
  }
}

extension DatabaseValue {
  /// The value in JSON's terms.
  var jsonValue: JSONValue {
    switch storage {
    case .null: .null
    case .blob(let value): .bytes(value)
    case .int64(let value): .integer(value)
    case .double(let value): value.isFinite ? .real(value) : .text("\(value)")
    case .string(let value): .text(value)
    }
  }
}

extension JSONEncoder {
  /// Sorted keys and plain slashes: equal values give equal bytes.
  static var stable: JSONEncoder {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return encoder
  }
}
