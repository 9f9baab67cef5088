import Foundation
import GRDB

extension Register {
  /// Every saved filter, in Danish order of the names.
  public func savedFilters() throws -> [SavedFilter] {
    try read { try SavedFilter.fetchAll($0, sql: "SELECT * FROM savedFilter ORDER BY id") }
      .sorted { DanishOrder.isBefore($0.name, $1.name) }
  }

  /// Stores a filter under a name; one of the same name is replaced.
  @discardableResult
  public func save(_ filter: OrganisationFilter, named name: String) throws -> SavedFilter {
    let name = name.trimmed
    guard !name.isEmpty else { throw RegisterError.refused(.nameMissing) }
    let json = String(decoding: try JSONEncoder.stable.encode(filter), as: UTF8.self)
    return try change(.filterSaved, subject: name) { change in
      let known = try SavedFilter.fetchOne(
        change.db, sql: "SELECT * FROM savedFilter WHERE name = ?", arguments: [name])
      guard let known else { return try change.insert(SavedFilter(name: name, filter: json)) }
      var replaced = known
      replaced.filter = json
      return try change.update(replaced, from: known)
    }
  }

  public func remove(_ filter: SavedFilter) throws {
    try change(.filterRemoved, subject: filter.name) { try $0.delete(filter) }
  }
}

extension SavedFilter {
  /// What it filters by; nil when a later version of the program wrote something unknown.
  public var content: OrganisationFilter? {
    try? JSONDecoder().decode(OrganisationFilter.self, from: Data(filter.utf8))
  }
}
