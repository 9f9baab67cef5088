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

  /// Writes the whole register as ``exportAll(to:replacing:)`` does and its JSON Schema beside it, and
  /// gives the path of that and whether either replaced another. Where one of the two may not be
  /// written, neither is. Throws ``OutputError``.
  public func exportAllWithSchema(
    to path: String, replacing: Bool = false
  ) throws -> (schema: String, hasReplaced: Bool) {
    let stem = path.hasSuffix(".json") ? String(path.dropLast(5)) : path
    let beside = stem + ".schema.json"
    // Nothing is read once the export is noted.
    let output = try OutputFile(
      OutputPlace(path: beside, for: .text, register: file, isReplacing: replacing))
    try output.write(try exportSchema())
    let hasReplaced = try exportAll(to: path, replacing: replacing)
    let hasReplacedSchema = try OutputFile.take([output]) == [true]
    return (beside, hasReplaced || hasReplacedSchema)
  }
}
