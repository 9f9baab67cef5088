import Foundation
import GRDB

/// The rows that a record was read from, as columns: what an edit of it is merged against. A draft
/// carries them.
public struct KeptRows: Equatable, Sendable {
  /// JSON; the same rows give the same text.
  public let text: String

  /// - Parameter text: as a draft brought it back.
  public init(text: String) {
    self.text = text
  }

  init(_ rows: [RowImage]) throws {
    let kept = rows.sorted { ($0.table, $0.id) < ($1.table, $1.id) }.map {
      Kept(table: $0.table, columns: $0.columns.mapValues(\.jsonValue))
    }
    text = String(decoding: try JSONEncoder.stable.encode(kept), as: UTF8.self)
  }

  /// Throws `DecodingError` for a text that holds no rows.
  func images() throws -> [RowImage] {
    try JSONDecoder().decode([Kept].self, from: Data(text.utf8)).compactMap { kept in
      let columns = kept.columns.mapValues(\.databaseValue)
      guard let id = columns["id"].flatMap(Int64.fromDatabaseValue) else { return nil }
      return RowImage(table: kept.table, id: id, columns: columns)
    }
  }

  private struct Kept: Codable {
    let table: String
    let columns: [String: JSONValue]
  }
}

extension Register {
  /// The record of this id with the rows that it was read from; nil when there is none.
  public func opened<Kind: Record>(
    _ kind: Kind.Type, _ id: Int64
  ) throws -> (record: Kind, rows: KeptRows)? {
    try read { db in
      let journal = RowJournal()
      guard let record = try Kind.read(id, RowSource(db, journal: journal)) else { return nil }
      return (record, try KeptRows(journal.rows))
    }
  }

  /// The record of this id as it was when `rows` were read, whatever has become of it since, and
  /// whatever columns its tables have got or lost; nil where the text holds no such record.
  public func record<Kind: Record>(
    _ kind: Kind.Type, _ id: Int64, asKept rows: KeptRows
  ) throws -> Kind? {
    try read { db in
      guard let images = try? rows.images() else { return nil }
      return try Kind.read(id, RowSource(db, kept: images))
    }
  }
}
