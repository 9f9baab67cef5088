import Foundation
import GRDB

/// Reads a whole register from its own JSON, row by row in constant memory.
struct RegisterReader {
  let file: InputFile
  /// The version of the exports that this program writes; see ``FullExport/version(of:)``.
  let newest: Int

  /// What an export says, as far as it must be known before the first row is stored.
  struct Content {
    var version = 1
    var organisations = 0
    /// What its tables have, also those without a row.
    var tables: [String: Columns] = [:]
  }

  /// The columns of a table's rows.
  struct Columns {
    /// Those that any row has.
    private(set) var any: Set<String> = []
    /// Those that every row has; nil where there is no row.
    private(set) var every: Set<String>?

    mutating func note(_ row: Dictionary<String, DatabaseValue>.Keys) {
      if !any.isSuperset(of: row) { any.formUnion(row) }
      if every?.isSubset(of: row) != true { every = every?.intersection(row) ?? Set(row) }
    }
  }

  /// Reads to the end. Throws ``ImportError`` with the place.
  func content() throws -> Content {
    var content = Content()
    try read {
      content.version = $0
    } table: {
      content.tables[$0] = Columns()
    } row: { table, columns, _ in
      if table == "organisation" { content.organisations += 1 }
      content.tables[table, default: Columns()].note(columns.keys)
    }
    return content
  }

  /// Calls `row` with each table's name and columns, and the line it ends on. Throws ``ImportError``
  /// with the place.
  func rows(_ row: (String, [String: DatabaseValue], Int) throws -> Void) throws {
    try read { _ in
    } table: { _ in
    } row: {
      try row($0, $1, $2)
    }
  }

  private func read(
    version: (Int) -> Void, table: (String) -> Void,
    row: (String, [String: DatabaseValue], Int) throws -> Void
  ) throws {
    var reader = try JSONReader(file)
    var hasTables = false
    try reader.object { key, reader in
      switch key {
      case "format":
        guard try reader.value() == .string(FullExport.marker) else {
          throw reader.problem(.wrongForm(expected: FullExport.marker))
        }
      case "version":
        guard let said = try reader.value().integer, said >= 1 else {
          throw reader.problem(.wrongForm(expected: "version"))
        }
        guard said <= newest else {
          throw ImportError.newerExport(path: file.path, version: said)
        }
        version(said)
      case "tables":
        hasTables = true
        try tables(&reader, table, row)
      default: throw reader.problem(.wrongForm(expected: "format, version, tables"))
      }
    }
    try reader.end()
    guard hasTables else { throw reader.problem(.wrongForm(expected: "tables")) }
  }

  private func tables(
    _ reader: inout JSONReader, _ table: (String) -> Void,
    _ row: (String, [String: DatabaseValue], Int) throws -> Void
  ) throws {
    try reader.object { name, reader in
      table(name)
      try reader.array { reader in
        guard case .object(let members) = try reader.value() else {
          throw reader.problem(.wrongForm(expected: "{ … }"))
        }
        var columns: [String: DatabaseValue] = [:]
        for (column, value) in members { columns[column] = try self.value(value, reader) }
        try row(name, columns, reader.bytes.line)
      }
    }
  }

  private func value(_ tree: JSONTree, _ reader: JSONReader) throws -> DatabaseValue {
    switch tree {
    case .null: return .null
    case .string(let text): return text.databaseValue
    case .number(let number):
      if let integer = Int64(number) { return integer.databaseValue }
      guard let real = Double(number), number.contains(where: { ".eE".contains($0) }) else {
        throw reader.problem(.numberTooLarge)
      }
      return real.databaseValue
    case .bool, .array, .object:
      throw reader.problem(.wrongForm(expected: "null, 1, \"…\""))
    }
  }
}
