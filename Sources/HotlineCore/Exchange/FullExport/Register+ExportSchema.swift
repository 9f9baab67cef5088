import GRDB

extension Register {
  /// The JSON Schema that every export of this register holds to; see ``exportAll(to:replacing:)``.
  public func exportSchema() throws -> String {
    try read { db in
      try ExportSchema(db, version: FullExport.version(of: migrations)).text()
    }
  }

  /// Writes the same to a file, whole or not at all, and says whether it replaced another. Throws
  /// ``OutputError``.
  public func writeExportSchema(to path: String, replacing: Bool = false) throws -> Bool {
    let schema = try exportSchema()
    return try writeText(to: path, replacing) { _, put in
      try put(schema)
      return 1
    }.hasReplaced
  }
}
