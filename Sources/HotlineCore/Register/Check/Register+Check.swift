import Foundation
import GRDB

extension Register {
  /// Looks at everything that can be held against something else, as of one moment, and changes
  /// nothing: a few seconds for 100,000 organisations.
  ///
  /// Throws ``RegisterError`` when the file cannot even be asked.
  public func check(today: DanishDate) throws -> RegisterCheck {
    var found: RegisterCheck?
    do {
      try read { db in found = try RegisterChecker.check(db, today: today) }
    } catch RegisterError.damaged where found?.isSound == false {
      // A transaction that came upon damage cannot be ended; what was found stands.
    }
    guard let found else { throw RegisterError.database(detail: "check without result") }
    return found
  }
}

/// Faults of one step, of which the first are kept.
final class Faults {
  private(set) var kept: [CheckFault] = []
  private(set) var count = 0

  func add(_ fault: CheckFault) {
    count += 1
    if kept.count < RegisterCheck.mostFaults { kept.append(fault) }
  }
}

/// Asks the questions of a check, one method a subject.
struct RegisterChecker {
  let db: Database
  let faults: Faults

  static func check(_ db: Database, today: DanishDate) throws -> RegisterCheck {
    let steps = CheckSubject.allCases.map { subject in
      let faults = Faults()
      do {
        try RegisterChecker(db: db, faults: faults).look(at: subject, today: today)
      } catch {
        // Damage ends a question in its middle: the step has failed, the others are asked still.
        faults.add(.file("\(error)"))
      }
      return RegisterCheck.Step(subject: subject, faults: faults.kept, count: faults.count)
    }
    return RegisterCheck(
      steps: steps,
      organisations: try Int.readOne(db, sql: "SELECT count(*) FROM organisation") ?? 0,
      sqliteVersion: try String.readOne(db, sql: "SELECT sqlite_version()") ?? "")
  }

  func look(at subject: CheckSubject, today: DanishDate) throws {
    switch subject {
    case .file: try lookAtFile()
    case .references: try lookAtReferences()
    case .lists: try lookAtLists()
    case .periods: try lookAtPeriods()
    case .chains: try lookAtChains()
    case .records: try lookAtRecords()
    case .history: try lookAtHistory()
    case .search:
      for fault in try SearchIndex.check(db, today: today) { faults.add(.search(fault)) }
    }
  }

  // MARK: The file

  private func lookAtFile() throws {
    try String.readEach(
      db, sql: "PRAGMA integrity_check(\(RegisterCheck.mostFaults + 1))"
    ) { line in
      if line != "ok" { faults.add(.file(line)) }
    }
  }

  private func lookAtReferences() throws {
    let rows = try Row.fetchCursor(db, sql: "PRAGMA foreign_key_check")
    while let row = try rows.next() {
      faults.add(
        .row(
          table: row.value("table"), id: row.value("rowid") ?? 0,
          .refersToNothing(table: row.value("parent"))))
    }
  }

  /// The schema says which columns hold JSON; it can only look at their first and last characters.
  private func lookAtLists() throws {
    let tables = try Row.fetchAll(
      db, sql: "SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND sql LIKE '%GLOB%'")
    for table in tables {
      let (name, sql): (String, String) = (table.value("name"), table.value("sql"))
      for line in sql.split(separator: "\n")
      where line.contains("GLOB '[[]*]'") || line.contains("GLOB '{*}'") {
        guard let column = line.split(separator: " ").first else { continue }
        try add(
          .notJSON(column: String(column)), name,
          "SELECT rowid FROM \(name) WHERE \(column) IS NOT NULL AND NOT json_valid(\(column))")
      }
    }
  }

  // MARK: Rows

  /// The one place that turns the rows of a question into faults: `sql` gives ids of `table`.
  func add(_ fault: RowFault, _ table: String, _ sql: String) throws {
    try Int64.readEach(db, sql: sql) { faults.add(.row(table: table, id: $0, fault)) }
  }

  private func lookAtHistory() throws {
    for table in Schema.tables {
      let last = """
        (SELECT rowID, max(id) AS last FROM history WHERE tableName = '\(table)' GROUP BY rowID)
        """
      try add(
        .historyDiffers, table,
        """
        SELECT row.id FROM \(last) newest JOIN \(table) row ON row.id = newest.rowID
        JOIN history ON history.id = last
        WHERE after IS NULL OR (\(ReadableJSON.of("after"))) ->> 'revision' IS NOT row.revision
        """)
      try add(
        .missing, table,
        """
        SELECT newest.rowID FROM \(last) newest JOIN history ON history.id = last
        WHERE after IS NOT NULL
          AND NOT EXISTS (SELECT 1 FROM \(table) row WHERE row.id = newest.rowID)
        """)
    }
  }
}
