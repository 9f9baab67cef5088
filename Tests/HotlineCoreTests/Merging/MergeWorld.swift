import GRDB
import Testing

@testable import HotlineCore

/// What stands in a register, to be compared with what stands there later.
struct StandingRows: Equatable {
  /// Rows by table, each as text; history, counters and what is made from rows left out.
  let tables: [String: [String]]

  init(_ register: Register) throws {
    tables = try register.read { db in
      let told = try RegisterTable.all(db).filter {
        !$0.name.hasPrefix("search") && !Self.growing.contains($0.name)
      }
      return Dictionary(
        uniqueKeysWithValues: try told.map { table in
          let rows = try Row.fetchAll(
            db, sql: "SELECT * FROM \(table.name) ORDER BY \(table.order)")
          return (table.name, rows.map { $0.map { "\($0)=\($1)" }.joined(separator: "|") })
        })
    }
  }

  private static let growing = [
    "history", "action", "historySeal", "tombstone", "acceptedFault",
    "referenceCounter", "registerState",
    "grdb_migrations",
  ]

  /// The tables that differ, for a failure to name.
  func differences(from other: StandingRows) -> [String] {
    Set(tables.keys).union(other.tables.keys).filter { tables[$0] != other.tables[$0] }.sorted()
  }
}

extension Register {
  @discardableResult
  func mergeAsProposed(
    _ kind: MergeOrder.Kind, keeping survivor: Int64, merging merged: Int64
  ) throws -> [MovedCount] {
    try merge(try read { try MergeOrder.proposed(kind, survivor, merged, $0) })
  }

  /// Rows that refer to one that was merged, as `table.column`; dated names, addresses and sizes may
  /// stay with it.
  func referring(to merged: Int64, in parent: String) throws -> [String] {
    try read { db in
      try Dependents(db).keys.filter { $0.parent == parent }.filter { key in
        let isDated = RowTypes.rows(in: key.child.name) is any SuccessivePeriod.Type
        let count = try Int.fetchOne(
          db, sql: "SELECT count(*) FROM \(key.child.name) WHERE \(key.column) = ? AND id <> ?",
          arguments: [merged, key.child.name == parent ? merged : -1])
        return !isDated && count != 0
      }.map { "\($0.child.name).\($0.column)" }
    }
  }

  @discardableResult
  func enterNew(
    _ name: String, kind: Organisation.Kind = .enterprise, phone: String? = nil,
    _ change: (inout OrganisationEntry) -> Void = { _ in }
  ) throws -> Organisation {
    var entry = OrganisationEntry(Organisation(name: name, kind: kind))
    entry.phones = [phone].compactMap(\.self).compactMap { PhoneNumber($0) }
      .map { Phone(organisationID: 0, number: $0) }
    change(&entry)
    return try save(entry, from: nil).organisation
  }
}
