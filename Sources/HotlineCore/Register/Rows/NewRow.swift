import Foundation
import GRDB
import Synchronization

/// How new rows of one table are stored and told of: the statement, and the order of their columns in
/// an image. Made once for many rows.
struct NewRows: Sendable {
  let table: String
  /// As the encoder gives them.
  private let encoded: [String]
  private let sql: String
  /// Of the columns of the statement, their places among the encoded; nil for a stamp, in their order.
  private let sources: [Source]
  private let lists: [(list: StoredList, place: Int)]
  /// Where the encoded columns name the organisation of the row.
  private let owner: Int?
  /// The keys of an image with the places of their values among the columns of the statement; nil for the
  /// id. Empty where the table has columns that the record does not know: then the row is read.
  private let image: [(key: String, place: Int?)]

  private enum Source: Sendable {
    case encoded(Int)
    case revision, moment, staff
  }

  /// Throws when the table cannot be asked for its columns.
  init(_ table: String, _ encoded: [String], _ db: Database) throws {
    self.table = table
    self.encoded = encoded
    let all = StoredList.of(table)
    let stamps: [(String, Source)] = [
      ("revision", .revision), ("createdAt", .moment), ("createdBy", .staff),
      ("updatedAt", .moment), ("updatedBy", .staff),
    ]
    var columns: [(String, Source)] = []
    var lists: [(list: StoredList, place: Int)] = []
    let given = Set(["id", "unreadable"] + stamps.map(\.0))
    for (place, name) in encoded.enumerated() where !given.contains(name) {
      if let list = all.first(where: { $0.column == name }) {
        lists.append((list, place))
      } else {
        columns.append((name, .encoded(place)))
      }
    }
    columns += stamps
    self.lists = lists
    owner = encoded.firstIndex(of: "organisationID")
    sources = columns.map(\.1)
    let places = Array(repeating: "?", count: columns.count).joined(separator: ", ")
    sql = "INSERT INTO \(table) (\(columns.map(\.0).joined(separator: ", "))) VALUES (\(places))"
    let standing = Set(try db.columns(in: table).map(\.name))
    let isWhole = lists.isEmpty && standing == Set(columns.map(\.0) + ["id"])
    image =
      isWhole
      ? (columns.enumerated().map { ($1.0, $0) } + [("id", nil)])
        .sorted { $0.0 < $1.0 }.map { (key: "\"\($0.0)\":", place: $0.1) }
      : []
  }

  /// The columns that the encoder gave are those that this was made for.
  func fits(_ encoder: ColumnEncoder) -> Bool { encoder.names == encoded }

  /// A row that was stored.
  struct Stored {
    let id: Int64
    /// The organisation that it is, or belongs to.
    let organisationID: Int64?
    /// As history keeps it; nil where it has to be read.
    let image: String?
  }

  func insert(
    _ values: [DatabaseValue], at moment: DatabaseValue, by staff: Int64, _ db: Database
  ) throws -> Stored {
    let columns = sources.map { source in
      switch source {
      case .encoded(let place): values[place]
      case .revision: 1.databaseValue
      case .moment: moment
      case .staff: staff.databaseValue
      }
    }
    try db.cachedStatement(sql: sql).execute(arguments: StatementArguments(columns))
    let id = db.lastInsertedRowID
    for (list, place) in lists {
      let key = encoded.firstIndex(of: list.ownerKey).map { values[$0] }
      try list.store(
        values[place], of: list.ownerKey == "id" ? id.databaseValue : key ?? .null, db)
    }
    let owner =
      table == Organisation.databaseTableName
      ? id : owner.flatMap { Int64.fromDatabaseValue(values[$0]) }
    guard !image.isEmpty else { return Stored(id: id, organisationID: owner, image: nil) }
    var json = JSONText(capacity: 1_024)
    var sign = "{"
    for (key, place) in image {
      json.append(sign)
      json.append(key)
      try json.append(place.map { columns[$0] } ?? id.databaseValue)
      sign = ","
    }
    json.append("}")
    return Stored(id: id, organisationID: owner, image: json.text)
  }
}

/// How new rows of each table are stored, made once for a register.
final class RowPlans: Sendable {
  private let plans = Mutex<[String: NewRows]>([:])

  /// For the columns that the encoder gave.
  func rows(of table: String, _ encoder: ColumnEncoder, _ db: Database) throws -> NewRows {
    if let known = plans.withLock({ $0[table] }), known.fits(encoder) { return known }
    let made = try NewRows(table, encoder.names, db)
    plans.withLock { $0[table] = made }
    return made
  }
}
