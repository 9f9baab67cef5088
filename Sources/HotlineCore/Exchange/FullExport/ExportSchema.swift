import GRDB
import Resources

/// The JSON Schema (draft 2020-12) of the export of a whole register.
///
/// It is made of what the file says of its own tables and of what the fields of records are called, so
/// that it cannot say anything else than the export holds.
struct ExportSchema {
  private let tables: [RegisterTable]
  private let version: Int
  private let words: ColumnWords

  init(_ db: Database, version: Int) throws {
    tables = try FullExport.tables(db)
    self.version = version
    words = ColumnWords(tables)
  }

  /// As a file that people read.
  func text() throws -> String { try tree.text() + "\n" }

  var tree: JSONTree {
    var sources = Dictionary(
      tables.map { ($0.name, schema(of: $0)) }, uniquingKeysWith: { first, _ in first })
    sources[FullExport.sequences] = rows(
      of: [
        ("name", .of(["type": .string("string")])), ("seq", .of(["type": .string("integer")])),
      ],
      title: "Given ids",
      description: "The highest id that was given to a row of each table, also to one that is gone."
    )
    return .of([
      "$schema": .string("https://json-schema.org/draft/2020-12/schema"),
      "title": .string("Hotline: a whole register, version \(version)"),
      "description": .string(
        """
        Every table under its name, rows in the order of their keys, columns as keys. Days are \
        YYYY-MM-DD, moments YYYY-MM-DD HH:MM:SS.SSS in UTC, kroner whole, yes and no 1 and 0, lists \
        of codes texts that hold JSON. The version counts the steps of the schema; an import brings \
        an export of an earlier one up to date.
        """),
      "type": .string("object"),
      "properties": .of([
        "format": .of(["const": .string(FullExport.marker)]),
        "version": .of(["const": JSONTree(version)]),
        "tables": object(sources, required: sources.keys.sorted()),
      ]),
      "required": .array(["format", "tables", "version"].map(JSONTree.string)),
      "additionalProperties": .bool(false),
    ])
  }

  /// `Mængde · Amount`
  private static func both(_ label: Phrase) -> String {
    label.da == label.en ? label.da : "\(label.da) · \(label.en)"
  }

  private func schema(of table: RegisterTable) -> JSONTree {
    rows(
      of: table.columns.map { ($0.name, schema(of: $0, in: table)) },
      title: words.title(of: table.name).map(Self.both), description: nil)
  }

  private func rows(
    of columns: [(String, JSONTree)], title: String?, description: String?
  ) -> JSONTree {
    let properties = Dictionary(columns, uniquingKeysWith: { first, _ in first })
    return .of([
      "title": JSONTree(title), "description": JSONTree(description),
      "type": .string("array"),
      "items": object(properties, required: properties.keys.sorted()),
    ])
  }

  private func object(_ properties: [String: JSONTree], required: [String]) -> JSONTree {
    .of([
      "type": .string("object"), "properties": .object(properties),
      "required": .array(required.map(JSONTree.string)), "additionalProperties": .bool(false),
    ])
  }

  private func schema(of column: RegisterTable.Column, in table: RegisterTable) -> JSONTree {
    let type =
      switch column.type.uppercased() {
      case "INTEGER": "integer"
      case "REAL": "number"
      default: "string"
      }
    let rules = table.rules.filter { $0.columns == [column.name] }.map(\.condition)
    let reading = rules.map { ColumnRule($0, column: column.name) }
    var members: [String: JSONTree] = [:]
    members["type"] =
      column.isRequired
      ? .string(type) : .array([.string(type), .string("null")])
    for rule in reading { members.merge(rule.members(mayBeNull: !column.isRequired)) { $1 } }
    // An enumeration says the type itself.
    let unread = zip(rules, reading).filter { !$0.1.isRead }.map { $0.0.onOneLine }
    if !unread.isEmpty { members["$comment"] = .string(unread.joined(separator: "; ")) }
    members["title"] = JSONTree(words[column.name, in: table.name].map { Self.both($0.label) })
    if let target = table.references.first(where: { $0.columns == [column.name] }) {
      members["description"] = .string(
        "Names a row of \(target.table) by its \(target.targets.joined(separator: ", ")).")
    }
    return .object(members)
  }
}

/// What a `CHECK` of one column says, as far as JSON Schema can say it too.
private struct ColumnRule {
  private let codes: [JSONTree]?
  private let bounds: [String: JSONTree]

  var isRead: Bool { codes != nil || !bounds.isEmpty }

  init(_ condition: String, column: String) {
    let rule = condition.onOneLine.replacing("\"", with: "")
    codes = Self.codes(rule, column)
    bounds = codes == nil ? Self.bounds(rule, column) : [:]
  }

  func members(mayBeNull: Bool) -> [String: JSONTree] {
    guard let codes else { return bounds }
    return ["enum": .array(codes + (mayBeNull ? [.null] : []))]
  }

  /// `state IN ('open', 'done')`, `flag IN (0, 1)`
  private static func codes(_ rule: String, _ column: String) -> [JSONTree]? {
    guard rule.hasPrefix("\(column) IN ("), rule.hasSuffix(")") else { return nil }
    let inside = rule.dropFirst(column.count + 5).dropLast()
    let parts = inside.split(separator: ",").map { String($0).trimmed }
    let codes = parts.compactMap { part -> JSONTree? in
      if let number = Int(part) { return JSONTree(number) }
      guard part.count > 1, part.hasPrefix("'"), part.hasSuffix("'"),
        case let text = part.dropFirst().dropLast(), !text.contains("'")
      else { return nil }
      return .string(String(text))
    }
    return codes.count == parts.count ? codes : nil
  }

  private static func bounds(_ rule: String, _ column: String) -> [String: JSONTree] {
    let words = rule.split(separator: " ").map(String.init)
    let number = { (word: String) -> JSONTree? in Double(word) == nil ? nil : .number(word) }
    if words.count == 5, words[1] == "BETWEEN", words[3] == "AND", let least = number(words[2]),
      let most = number(words[4])
    {
      if words[0] == column { return ["minimum": least, "maximum": most] }
      if words[0] == "length(\(column))" { return ["minLength": least, "maxLength": most] }
    }
    guard words.count == 3, let bound = number(words[2]) else { return [:] }
    switch (words[0] == column, words[0] == "length(\(column))", words[1]) {
    case (true, _, ">="): return ["minimum": bound]
    case (true, _, ">"): return ["exclusiveMinimum": bound]
    case (true, _, "<="): return ["maximum": bound]
    case (_, true, "="): return ["minLength": bound, "maxLength": bound]
    default: return [:]
    }
  }
}

extension String {
  fileprivate var onOneLine: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
