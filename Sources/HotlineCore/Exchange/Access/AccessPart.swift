import Foundation
import GRDB
import Resources

/// One of the two parts of what is stored of an organisation.
public enum AccessPart: String, Sendable, CaseIterable {
  /// For the one who asked.
  case answer
  /// For the person who decides what is handed over.
  case apart
}

/// What is stored of one organisation or one person, as of one moment, in its two parts.
struct AccessReader {
  let wording: ListWording
  let today: DanishDate
  let db: Database
  private let tables: [RegisterTable]
  private let words: ColumnWords
  private let rule: ApartRule
  private let found: AccessRows
  private let names: LookupNames

  init(_ found: AccessRows, _ wording: ListWording, today: DanishDate, _ db: Database) throws {
    (self.wording, self.today, self.db) = (wording, today, db)
    tables = try RegisterTable.all(db).filter(\.isStamped).map(\.withLists)
    words = ColumnWords(tables)
    rule = ApartRule(words: words)
    self.found = found
    names = LookupNames(db)
  }

  /// The rows of a table that belong to a part, with the columns that do, in the order of their ids.
  private func rows(
    of table: RegisterTable, _ part: AccessPart
  ) throws -> [(row: Row, columns: [RegisterTable.Column])] {
    let places = found.rows.filter { $0.key.table == table.name }
    let ids = places.keys.map(\.id).sorted()
    guard !ids.isEmpty else { return [] }
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT \(StoredList.selection(of: table.name)) FROM \(table.name)
        WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id
        """, arguments: [IDList(ids).json])
    return rows.compactMap { row in
      let id: Int64 = row.value("id")
      let place = RowsAboutOrganisation.Place(table: table.name, id: id)
      let isWholeApart = places[place] == true || rule.isApart(row, of: table)
      if isWholeApart { return part == .apart ? (row, table.columns) : nil }
      let columns = table.columns.filter { column in
        rule.isApart(column, of: table) == (part == .apart) || column.name == "id"
      }
      let says = columns.contains { column in
        column.name != "id" && !row.stored(column.name).isNull
      }
      return says ? (row, columns) : nil
    }
  }

  // MARK: For programs

  /// A part with its rows as they are stored, and in the part apart who changed which of them when, with
  /// what stood there before and after.
  func json(_ part: AccessPart, reference: String) throws -> String {
    var content: [String: JSONTree] = [:]
    for table in tables {
      let objects = try rows(of: table, part).map { row, columns in
        JSONTree.object(
          Dictionary(
            columns.map { ($0.name, Self.tree(row.stored($0.name))) },
            uniquingKeysWith: { first, _ in first }))
      }
      if !objects.isEmpty { content[table.name] = .array(objects) }
    }
    return try JSONTree.of([
      "format": .string("hotline-access"), "part": .string(part.rawValue),
      found.subject: .string(reference), "asOf": .string(today.iso),
      "tables": .object(content),
      "history": part == .apart ? .array(try history()) : nil,
    ]).text() + "\n"
  }

  /// Of the rows that stand, and of those of the organisation that are gone.
  private func history() throws -> [JSONTree] {
    var entries: [Int64: JSONTree] = [:]
    func take(_ condition: String, _ arguments: StatementArguments) throws {
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT history.id, tableName, rowID, before, after, kind, at, initials FROM history
          JOIN action ON action.id = actionID LEFT JOIN staff ON staff.id = action.staffID
          WHERE \(condition)
          """, arguments: arguments)
      for row in rows {
        let members = row.filter { $0.0 != "id" }.map { ($0.0, Self.tree($0.1)) }
        entries[row.value("id")] = .object(
          Dictionary(members, uniquingKeysWith: { first, _ in first }))
      }
    }
    let places = Dictionary(grouping: found.rows.filter { !$0.value }.keys, by: \.table)
    for (table, places) in places {
      try take(
        "tableName = ? AND rowID IN (SELECT value FROM json_each(?))",
        [table, IDList(places.map(\.id)).json])
    }
    try take(
      "json_extract(ifnull(before, after), '$.organisationID') IN (SELECT value FROM json_each(?))",
      [IDList(found.organisations).json])
    return entries.sorted { $0.key < $1.key }.map(\.value)
  }

  private static func tree(_ value: DatabaseValue) -> JSONTree {
    switch value.storage {
    case .null: .null
    case .int64(let number): .number(String(number))
    case .double(let number): JSONTree(number) ?? .null
    case .string(let text): .string(text)
    case .blob: .null
    }
  }

  // MARK: For people

  /// A part as text to read: what kind each row is, and each thing that it says on a line.
  func text(_ part: AccessPart, name: String, reference: String, home: String) throws -> String {
    let language = wording.language
    let title = part == .answer ? ExportPhrases.accessTitle : ExportPhrases.apartTitle
    var lines = [
      title(language, ["name": name, "reference": reference]),
      ExportPhrases.accessSource(language, ["municipality": home, "day": today.display]),
      part == .answer ? ExportPhrases.accessHint(language) : ExportPhrases.apartHint(language),
    ]
    // The organisation, or the person, itself first.
    let own = tables.filter { $0.name == found.first }
    for table in own + tables.filter({ $0.name != found.first }) {
      let rows = try rows(of: table, part)
      guard !rows.isEmpty else { continue }
      let heading = words.title(of: table.name)?(language) ?? ExportPhrases.ofTheProgram(language)
      for (row, columns) in rows {
        let said = try columns.compactMap { try line($0, of: row, in: table) }
        guard !said.isEmpty else { continue }
        lines += ["", heading.uppercased()] + said.map { "  " + $0 }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// `Mængde: 80`; nil for what says nothing to a person.
  private func line(
    _ column: RegisterTable.Column, of row: Row, in table: RegisterTable
  ) throws -> String? {
    let value = row.stored(column.name)
    guard !value.isNull, !["id", "revision", "createdBy", "updatedBy"].contains(column.name)
    else { return nil }
    let language = wording.language
    if let target = table.references.first(where: { $0.columns == [column.name] }) {
      guard let name = try name(of: value, in: target.table) else { return nil }
      let label = words[column.name, in: table.name]?.label ?? words.title(of: target.table)
      return label.map { "\($0(language)): \(name)" }
    }
    if let known = words[column.name, in: table.name] {
      let shown = wording.cell(value, known.content).shown
      return shown.isEmpty ? nil : "\(known.label(language)): \(Self.indented(shown))"
    }
    // A number that nothing shows is one of the program's own.
    guard case .string(let text) = value.storage, !text.isEmpty, text != "[]",
      !["createdAt", "updatedAt"].contains(column.name)
    else { return nil }
    return Self.indented(unlabelled(text))
  }

  /// A day or a moment as such; codes without the signs that part them.
  private func unlabelled(_ text: String) -> String {
    if let day = DanishDate(iso: text) { return day.display }
    let value = text.databaseValue
    if text.hasPrefix("["), let codes = [String](stored: value) {
      return codes.joined(separator: ", ")
    }
    return Date(stored: value) == nil ? text : wording.cell(value, .moment).shown
  }

  private static func indented(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: "\n    ")
  }

  private func name(of value: DatabaseValue, in table: String) throws -> String? {
    guard let key = value.plainText else { return nil }
    switch table {
    case "organisation": return try names.name(of: key, .organisation)
    case "contactPerson": return try names.name(of: key, .contact)
    case "category": return try names.name(of: key, .category)
    case "municipality": return try names.name(of: key, .municipality)
    case "staff":
      return try String.readOne(
        db, sql: "SELECT initials FROM staff WHERE id = ?", arguments: [key])
    case "scheme":
      return wording.word(key, of: .list(.schemes))
    default:
      guard let kind = RecordKind.allCases.first(where: { $0.declared.table == table }) else {
        return nil
      }
      return try names.name(of: key, .record(kind))
    }
  }
}

extension RegisterTable {
  /// With the lists of its rows as columns, as values know them.
  var withLists: RegisterTable {
    let lists = StoredList.of(name).map {
      Column(name: $0.column, type: "TEXT", isRequired: true)
    }
    return RegisterTable(
      name: name, columns: columns + lists, key: key, references: references, rules: rules,
      uniques: uniques)
  }
}
