import GRDB

// What the schema says of every row by itself. SQLite asks part of this in `integrity_check`, but
// names no row, and asks nothing of it in a file that is opened to be read alone.
extension RegisterChecker {
  func lookAtRules() throws {
    for table in tables {
      try add(
        table.columns.map { ($0.typeCondition, .wrongKind(column: $0.name)) }
          + table.rules.map { ($0.condition, .breaksRule(columns: $0.columns)) },
        table.name, name: table.rowName(), from: "\"\(table.name)\"")
    }
  }

  func lookAtReferences() throws {
    for table in tables {
      for reference in table.references {
        let given = reference.columns.map { "child.\"\($0)\" IS NOT NULL" }
        let found = zip(reference.columns, reference.targets).map { column, target in
          "parent.\"\(target)\" = child.\"\(column)\""
        }
        try add(
          .refersToNothing(
            column: reference.columns.joined(separator: ", "), table: reference.table),
          table.name,
          """
          SELECT \(table.rowName(as: "child")) FROM "\(table.name)" child
          WHERE \(given.joined(separator: " AND ")) AND NOT EXISTS (
            SELECT 1 FROM "\(reference.table)" parent WHERE \(found.joined(separator: " AND ")))
          """)
      }
    }
    try UnknownLabel.each(in: tables, db) { unknown in
      faults.add(
        .row(table: unknown.table, row: unknown.row, .unknownCode(column: unknown.column)))
    }
  }

  /// The schema says which columns hold JSON; it can only look at their first and last characters.
  func lookAtLists() throws {
    for table in tables {
      for rule in table.rules
      where rule.condition.contains("GLOB '[[]*]'") || rule.condition.contains("GLOB '{*}'") {
        guard let column = rule.columns.first else { continue }
        try add(
          .notJSON(column: column), table.name,
          """
          SELECT \(table.rowName()) FROM "\(table.name)"
          WHERE "\(column)" IS NOT NULL AND NOT json_valid("\(column)")
          """)
      }
    }
    try lookAtPlaces()
  }

  /// Rows of a list stand in it from 0 on, without a gap.
  private func lookAtPlaces() throws {
    for list in StoredList.all {
      guard let table = tables.first(where: { $0.name == list.table }) else { continue }
      try add(
        .outOfPlace(column: "ordinal"), table.name,
        """
        SELECT \(table.rowName(as: "one")) FROM "\(table.name)" one
        WHERE ordinal > 0 AND NOT EXISTS (
          SELECT 1 FROM "\(table.name)" other
          WHERE other.\(list.link) = one.\(list.link) AND other.ordinal = one.ordinal - 1)
        """)
    }
  }
}

extension RegisterTable.Column {
  /// By `typeof`, since SQLite answers `IS NULL` from the declaration without looking.
  fileprivate var typeCondition: String {
    let kinds = isRequired ? "'\(type.lowercased())'" : "'\(type.lowercased())', 'null'"
    return "typeof(\"\(name)\") IN (\(kinds))"
  }
}
