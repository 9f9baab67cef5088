import Foundation
import GRDB

/// Reads a whole register from its own JSON, row by row in constant memory.
struct RegisterReader {
  let file: InputFile

  /// Reads to the end, judges every value and counts the organisations. Throws ``ImportError`` with
  /// the place.
  func organisations() throws -> Int {
    var count = 0
    try read { table, columns, _ in
      try RegisterRow(table: table.name, columns: columns, path: file.path).requireReadable()
      if table.name == "organisation" { count += 1 }
    }
    return count
  }

  /// Calls `row` with each table's name and columns, and the line it ends on. Throws ``ImportError`` with the place.
  func read(_ row: (FullExport.Table, [String: DatabaseValue], Int) throws -> Void) throws {
    var reader = try JSONReader(file)
    var hasTables = false
    try reader.object { key, reader in
      switch key {
      case "format":
        guard try reader.value() == .string(FullExport.marker) else {
          throw reader.problem(.wrongForm(expected: FullExport.marker))
        }
      case "version":
        guard let version = try reader.value().integer else {
          throw reader.problem(.wrongForm(expected: "version"))
        }
        guard version <= FullExport.version else {
          throw ImportError.newerExport(path: file.path, version: version)
        }
      case "tables":
        hasTables = true
        try tables(&reader, row)
      default: throw reader.problem(.wrongForm(expected: "format, version, tables"))
      }
    }
    try reader.end()
    guard hasTables else { throw reader.problem(.wrongForm(expected: "tables")) }
  }

  private func tables(
    _ reader: inout JSONReader,
    _ row: (FullExport.Table, [String: DatabaseValue], Int) throws -> Void
  ) throws {
    try reader.object { name, reader in
      guard let table = FullExport.tables.first(where: { $0.name == name }) else {
        throw reader.problem(.wrongForm(expected: "staff, organisation …"))
      }
      try reader.array { reader in
        guard case .object(let members) = try reader.value() else {
          throw reader.problem(.wrongForm(expected: "{ … }"))
        }
        var columns: [String: DatabaseValue] = [:]
        for (column, value) in members { columns[column] = try self.value(value, reader) }
        try row(table, columns, reader.bytes.line)
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
