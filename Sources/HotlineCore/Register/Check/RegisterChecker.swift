import GRDB

/// Asks the questions of a check, one file a subject. Which tables and columns there are it learns
/// from the file.
struct RegisterChecker {
  let db: Database
  let tables: [RegisterTable]
  let today: DanishDate
  let faults: Faults

  /// Asks about `subjects`, in this order.
  static func check(
    _ db: Database, today: DanishDate, _ subjects: [CheckSubject] = CheckSubject.allCases,
    most: Int = RegisterCheck.mostFaults
  ) throws -> RegisterCheck {
    let tables = try RegisterTable.all(db)
    let steps = subjects.map { subject in
      let faults = Faults(most: most)
      do {
        try RegisterChecker(db: db, tables: tables, today: today, faults: faults).look(at: subject)
      } catch {
        // Damage ends a question in its middle: the step has failed, the others are asked still.
        faults.add(.file("\(error)"))
      }
      return RegisterCheck.Step(subject: subject, faults: faults.kept, count: faults.count)
    }
    let (organisations, version) = try size(db)
    return RegisterCheck(
      steps: steps, organisations: organisations, sqliteVersion: version,
      unguarded: CheckLimits.unguarded(in: tables),
      withoutHistory: (try? CheckLimits.rowsWithoutHistory(tables, db)) ?? [],
      seal: try? RegisterCheck.Seal(db),
      foreignTables: (try? RegisterTable.foreignNames(db)) ?? [])
  }

  private static func size(_ db: Database) throws -> (organisations: Int, version: String) {
    let row = try Row.fetchOne(db, sql: "SELECT count(*), sqlite_version() FROM organisation")
    return (row?.value(at: 0) ?? 0, row?.value(at: 1) ?? "")
  }

  private func look(at subject: CheckSubject) throws {
    switch subject {
    case .file: try lookAtFile()
    case .rules: try lookAtRules()
    case .values: try lookAtValues()
    case .references: try lookAtReferences()
    case .lists: try lookAtLists()
    case .periods: try lookAtPeriods()
    case .chains: try lookAtChains()
    case .records: try lookAtRecords()
    case .history: try lookAtHistory()
    case .seals: try lookAtSeals()
    case .numbers: try lookAtNumbers()
    case .search:
      for fault in try SearchIndex.check(db, today: today) { faults.add(.search(fault)) }
    }
  }

  private func lookAtFile() throws {
    try String.readEach(
      db, sql: "PRAGMA integrity_check(\(RegisterCheck.mostFaults + 1))"
    ) { line in
      if line != "ok" { faults.add(.file(line)) }
    }
  }

  /// The one place that turns the rows of a question into faults: the first column of `sql` names a
  /// row of `table`.
  func add(_ fault: RowFault, _ table: String, _ sql: String) throws {
    let names = try DatabaseValue.fetchCursor(db, sql: sql)
    while let name = try names.next() {
      faults.add(.row(table: table, row: name.plainText ?? "", fault))
    }
  }

  /// Asks several questions about every row of `source` for which `condition` is true: `questions`
  /// are SQL that is true, or NULL, for a sound row; `name` is SQL that names it.
  func add(
    _ questions: [(sql: String, fault: RowFault)], _ table: String, name: String,
    from source: String, where condition: String = "1"
  ) throws {
    guard !questions.isEmpty else { return }
    // Each question is written once: SQLite reads a long one as slowly as it asks a few rows.
    let asked = questions.enumerated().map { "ifnull((\($1.sql)), 1) AS answer\($0)" }
    let answers = questions.indices.map { "answer\($0)" }
    let cursor = try Row.fetchCursor(
      db,
      sql: """
        SELECT * FROM (
          SELECT \(name), \(asked.joined(separator: ",\n  "))
          FROM \(source)
          WHERE \(condition))
        WHERE NOT (\(answers.joined(separator: " AND ")))
        """)
    while let row = try cursor.next() {
      let name: String = row.value(at: 0)
      for (index, question) in questions.enumerated() {
        let isFine: Bool? = row.value(at: index + 1)
        if isFine == false { faults.add(.row(table: table, row: name, question.fault)) }
      }
    }
  }
}

/// Faults of one step, of which the first are kept.
final class Faults {
  private(set) var kept: [CheckFault] = []
  private(set) var count = 0
  private let most: Int

  init(most: Int) { self.most = most }

  func add(_ fault: CheckFault) {
    count += 1
    if kept.count < most { kept.append(fault) }
  }
}
