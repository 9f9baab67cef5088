import Foundation
import GRDB
import Testing

@testable import HotlineCore

/// Fills a register so that every table has rows and every column a value, by reading the schema of
/// the file: a new table or column is filled without anybody adding it here.
///
/// What it stores is sound: every rule of the schema holds, every value can be read, every row that
/// has a history is told of in it.
struct FilledRegister {
  let register: Register

  /// A fresh register with a few rows in the tables of codes, filled.
  static func small() throws -> Register {
    try filled.get().copyToTry()
  }

  /// Made once: every test has a copy of its own.
  private static let filled = Result {
    let register = try testRegister()
    try FilledRegister(register: register).thinOut()
    try FilledRegister(register: register).fill()
    return register
  }

  func fill() throws {
    // There is one rule of each subject: room for one that says everything.
    try register.change(.removed, subject: "Prøve") { change in
      for rule in try RetentionRule.fetchAll(change.db, sql: "SELECT * FROM retentionRule") {
        try change.delete(rule)
      }
    }
    try register.change(.entered(.organisation), subject: "Prøve") { change in
      let filler = TableFiller(change: change)
      let tables = try Self.tables(change.db).filter { !sealed.contains($0.name) }
      // Twice: what was taken for the rows that others refer to may have come later.
      for table in tables + tables { try filler.fill(table) }
      // Marks are sealed with the action that makes them.
      try change.db.execute(
        sql: "INSERT INTO tombstone (actionID, sealedFromID) VALUES (?, 1)",
        arguments: [change.actionID])
      try HistorySeal(db: change.db).accept(
        SealFault(row: 1, code: .entriesMissing, detail: 1, actions: nil), by: change.actionID)
    }
    // An entry of history that tells of a change.
    try register.change(.edited(.card), subject: "Prøve") { change in
      let card = try #require(
        try KnowledgeCard.fetchOne(change.db, sql: "SELECT * FROM knowledgeCard"))
      var edited = card
      edited.textDa += " Mere."
      try change.update(edited, from: card)
    }
  }

  /// Most postal codes and such, which make a check slow and prove nothing.
  private func thinOut() throws {
    try register.database.write { db in
      try db.execute(
        sql: """
          DELETE FROM postalCode WHERE code NOT IN ('8600', '8620', '8632');
          DELETE FROM industryDivision WHERE code NOT IN (
            SELECT code FROM industryDivision ORDER BY code LIMIT 3);
          DELETE FROM municipality WHERE code NOT IN (
            SELECT municipalityCode FROM organisation WHERE municipalityCode IS NOT NULL
            UNION SELECT value FROM registerState UNION SELECT municipalityCode FROM postalCodeMunicipality
            UNION SELECT code FROM municipalityNeighbour
            UNION SELECT neighbourCode FROM municipalityNeighbour);
          """)
    }
  }

  /// What a change writes by itself.
  private var sealed: [String] {
    ["history", "historySeal", "tombstone", "acceptedFault"]
  }

  /// Columns that say nothing in any row, as `table.column`.
  static func gaps(_ db: Database) throws -> [String] {
    try tables(db).flatMap { try gaps(in: $0, db) }
  }

  /// Those whose rows do not follow from others.
  private static func tables(_ db: Database) throws -> [RegisterTable] {
    try RegisterTable.all(db).filter { !LeftOut.isMadeAnew($0.name) }
  }

  static func gaps(in table: RegisterTable, _ db: Database) throws -> [String] {
    let counts = table.columns.map { "count(\"\($0.name)\")" }.joined(separator: ", ")
    let row = try Row.fetchOne(db, sql: "SELECT \(counts) FROM \"\(table.name)\"")
    return zip(table.columns, row.map { Array($0.databaseValues) } ?? []).filter {
      $0.1 == 0.databaseValue
    }
    .map { "\(table.name).\($0.0.name)" }
  }
}

extension FilledRegister {
  /// Writes `hemmelig.table.column.id` into every text that the schema lets hold it, past all rules of
  /// the program, and says into which columns.
  static func mark(_ register: Register) throws -> Set<String> {
    try register.database.write { db in
      var marked: Set<String> = []
      let kept = ["history", LeftOut.migrations.rawValue]
      for table in try RegisterTable.all(db) where !kept.contains(table.name) {
        for column in table.columns where column.type == "TEXT" {
          let name = "\(table.name).\(column.name)"
          let mark = "'hemmelig.\(name).' || rowid"
          for value in [mark, "'[\"' || \(mark) || '\"]'"] {
            do {
              try db.inSavepoint {
                try db.execute(
                  sql: "UPDATE \"\(table.name)\" SET \"\(column.name)\" = \(value)")
                return .commit
              }
              if db.changesCount > 0 { marked.insert(name) }
              break
            } catch is DatabaseError {
              continue
            }
          }
        }
      }
      return marked
    }
  }
}

/// Finds rows for tables.
private struct TableFiller {
  let change: Change
  var db: Database { change.db }

  /// Adds rows until every column has a value: a second one where a row refers to its own kind.
  func fill(_ table: RegisterTable) throws {
    for _ in 0..<2 where try hasGap(table) { try addRow(to: table) }
  }

  private func hasGap(_ table: RegisterTable) throws -> Bool {
    try !FilledRegister.gaps(in: table, db).isEmpty
  }

  private func addRow(to table: RegisterTable) throws {
    for salt in 1..<40 {
      let columns = try RowFinder(change: change, table: table, salt: salt).columns()
      do {
        try db.inSavepoint {
          try store(columns, table)
          return .commit
        }
        return
      } catch let error as DatabaseError
        where error.extendedResultCode == .SQLITE_CONSTRAINT_UNIQUE
        || error.extendedResultCode == .SQLITE_CONSTRAINT_PRIMARYKEY
      {
        continue
      }
    }
    Issue.record("no row found for \(table.name)")
  }

  private func store(_ columns: [String: DatabaseValue], _ table: RegisterTable) throws {
    guard table.isStamped else {
      try RowImage.insert(columns, into: table.name, db)
      return
    }
    let image = RowImage(
      table: table.name, id: columns["id"].flatMap(Int64.fromDatabaseValue) ?? 0, columns: columns)
    try change.restore(image, table: table.name, id: image.id)
  }
}

/// Finds the values of one row: for each column the first that keeps every rule and can be read.
private struct RowFinder {
  let change: Change
  let table: RegisterTable
  /// Another one gives other values, where values may stand only once.
  let salt: Int
  private let types: [String: Any.Type]

  init(change: Change, table: RegisterTable, salt: Int) throws {
    self.change = change
    self.table = table
    self.salt = salt
    types = try TableShape(of: table.name)?.types() ?? [:]
  }

  func columns() throws -> [String: DatabaseValue] {
    var columns: [String: DatabaseValue] = [:]
    for column in table.columns { columns[column.name] = try value(of: column, beside: columns) }
    for list in StoredList.of(table.name) {
      columns[list.column] = try label(listedIn: list.column)
    }
    return columns
  }

  private func value(
    of column: RegisterTable.Column, beside columns: [String: DatabaseValue]
  ) throws -> DatabaseValue {
    if let stamp = try stamp(column.name) { return stamp }
    if let label = try label(listedIn: column.name) { return label }
    let candidates =
      try table.references.contains { $0.columns == [column.name] }
      ? referred(by: column.name) : try candidates(for: column)
    for candidate in candidates where try fits(candidate, in: column, beside: columns) {
      return candidate
    }
    #expect(!column.isRequired, "nothing found for \(table.name).\(column.name)")
    return .null
  }

  /// A list with the first code of its kind of label; nil for a column that holds none.
  private func label(listedIn column: String) throws -> DatabaseValue? {
    guard let kind = Label.Kind.allCases.first(where: { $0.rawValue + "s" == column }) else {
      return nil
    }
    return try DatabaseValue.fetchOne(
      change.db, sql: "SELECT json_array(min(code)) FROM label WHERE kind = ?",
      arguments: [kind.rawValue])
  }

  private func stamp(_ column: String) throws -> DatabaseValue? {
    guard table.key == ["id"] else { return nil }
    switch column {
    case "id":
      let last = try Int64.fetchOne(
        change.db, sql: "SELECT max(seq) FROM sqlite_sequence WHERE name = ?",
        arguments: [table.name])
      return ((last ?? 0) + 1).databaseValue
    case "revision" where table.isStamped: return 1.databaseValue
    case "createdAt", "updatedAt": return change.at.databaseValue
    case "createdBy", "updatedBy": return change.staffID.databaseValue
    default: return nil
    }
  }

  /// Values of rows that are there, the newest first; of its own table the oldest, which leads into
  /// no circle.
  private func referred(by column: String) throws -> [DatabaseValue] {
    guard let reference = table.references.first(where: { $0.columns == [column] }),
      let target = reference.targets.first
    else { return [] }
    let isOwn = reference.table == table.name
    return try DatabaseValue.fetchAll(
      change.db,
      sql: """
        SELECT "\(target)" FROM "\(reference.table)"
        ORDER BY "\(target)" \(isOwn ? "ASC" : "DESC") LIMIT 50
          OFFSET \(isOwn ? "0" : "\(salt - 1) % (SELECT max(1, count(*)) FROM \"\(reference.table)\")")
        """)
  }

  private func candidates(for column: RegisterTable.Column) throws -> [DatabaseValue] {
    let words = table.rules.filter { $0.columns.contains(column.name) }
      .flatMap { SQLWord.read($0.condition) }
    switch column.type {
    case "INTEGER":
      return ((salt...(salt + 3)).map { $0 } + [0, 2_026, 30]).map(\.databaseValue)
    case "REAL": return [0.5, Double(salt), 30.25].map(\.databaseValue)
    default:
      let literals = words.filter { $0.kind == .text }.map {
        String($0.text.dropFirst().dropLast())
      }
      let digits = words.compactMap { Int($0.text) }.filter { (1...20).contains($0) }
        .map { String(repeating: "1", count: $0) }
      let days = (2_020...2_030).map { "\($0)-03-02" }
      let moments = ["2026-03-02 09:00:00.000", "2026-03-02T09:00:00Z"]
      let form = table.rules.contains { $0.condition.contains("date(\(column.name))") }
      let isMoment = column.name == "at" || column.name.hasSuffix("At")
      return
        ((form ? days : isMoment ? moments : []) + literals.map(Self.matching)
        + ["Prøve \(column.name) \(salt)", "86123456", "1000000001", "12", "[]", "{}"]
        + [#"["prøve"]"#] + digits + days).map(\.databaseValue)
    }
  }

  /// A text that fits a pattern of `GLOB`; any other as it is.
  private static func matching(_ pattern: String) -> String {
    switch pattern {
    case "[[]*]": #"["prøve"]"#
    case "{*}": "{}"
    default: pattern.replacingOccurrences(of: "[0-9]", with: "1")
    }
  }

  private func fits(
    _ value: DatabaseValue, in column: RegisterTable.Column, beside columns: [String: DatabaseValue]
  ) throws -> Bool {
    if let type = types[column.name], !RowDecoder.isReadable(value, as: type) { return false }
    var row = columns
    row[column.name] = value
    let rules = table.rules.filter { $0.columns.contains(column.name) }
    guard !rules.isEmpty else { return true }
    let names = table.columns.map(\.name)
    let source = names.map { "? AS \"\($0)\"" }.joined(separator: ", ")
    let asked = rules.map { "ifnull((\($0.condition)), 1)" }.joined(separator: " AND ")
    return try Bool.fetchOne(
      change.db, sql: "SELECT \(asked) FROM (SELECT \(source))",
      arguments: StatementArguments(names.map { row[$0] ?? .null })) ?? false
  }
}
