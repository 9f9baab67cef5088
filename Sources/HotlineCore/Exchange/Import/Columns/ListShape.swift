import Foundation
import GRDB

/// The header of a list, by which the next list of the same kind is known: what somebody said of its
/// columns is remembered under it, for everybody who brings such a list in.
struct ListShape: Equatable, Sendable {
  /// Without case, accents, blanks and punctuation.
  private let names: String

  /// nil for a header that is longer than any list has.
  init?(_ header: ImportHeader) {
    names = header.names.map(ImportHeader.key).joined(separator: "|")
    guard names.utf8.count <= 2_000 else { return nil }
  }

  private var key: String { "list." + names }

  /// What was said of the columns of the last such list; empty where nobody did.
  func columns(_ db: Database) throws -> [ChosenColumn] {
    let stored = try String.readOne(
      db, sql: "SELECT value FROM registerState WHERE key = ?", arguments: [key])
    // What cannot be read any more was chosen for another program.
    let pairs = try? JSONDecoder().decode([[String]].self, from: Data((stored ?? "").utf8))
    return (pairs ?? []).compactMap { pair in
      guard let field = pair.first, let header = pair.dropFirst().first else { return nil }
      return ChosenColumn(field: field, header: header)
    }
  }

  func remember(_ columns: [ChosenColumn], _ db: Database) throws {
    let pairs = try JSONEncoder().encode(columns.map { [$0.field, $0.header] })
    try db.execute(
      sql: "INSERT OR REPLACE INTO registerState (key, value) VALUES (?, ?)",
      arguments: [key, String(decoding: pairs, as: UTF8.self)])
  }
}
