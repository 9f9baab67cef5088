import Foundation
import GRDB
import Testing

@testable import HotlineCore

@Suite("The JSON Schema of the export")
struct ExportSchemaTests {
  let folder: TestFolder

  init() throws {
    folder = try TestFolder()
  }

  private func tree(_ path: String) throws -> JSONTree {
    var reader = try JSONReader(InputFile(path: path))
    return try reader.value()
  }

  private func export(_ register: Register) throws -> JSONTree {
    let path = folder.file("register.json").path
    _ = try register.exportAll(to: path, replacing: true)
    return try tree(path)
  }

  private func schema(_ register: Register) throws -> JSONTree {
    let path = folder.file("schema.json").path
    _ = try register.writeExportSchema(to: path, replacing: true)
    return try tree(path)
  }

  @Test("the export of the fictional register holds to it, and that of rows of every kind")
  func holds() throws {
    for register in [try demoRegister(), try FilledRegister.small()] {
      let faults = SchemaValidator.faults(
        of: try export(register), against: try schema(register))
      #expect(faults == [])
    }
  }

  @Test("beside the export: the same schema under its name, and neither file where one is taken")
  func beside() throws {
    let register = try demoRegister()
    let path = folder.file("alt.json").path
    let schema = try register.exportAllWithSchema(to: path).schema
    #expect(schema == folder.file("alt.schema.json").path)
    #expect(SchemaValidator.faults(of: try tree(path), against: try tree(schema)) == [])
    try FileManager.default.removeItem(atPath: path)
    #expect(throws: OutputError.exists(path: schema)) { try register.exportAllWithSchema(to: path) }
    #expect(!FileManager.default.fileExists(atPath: path))
    #expect(try register.exportAllWithSchema(to: path, replacing: true).hasReplaced)
  }

  @Test("names every table and column that the register has")
  func whole() throws {
    let register = try testRegister()
    let tables = try #require(try schema(register)["properties"]?["tables"]?["properties"])
    for table in try register.read({ try FullExport.tables($0) }) {
      let columns = tables[table.name]?["items"]?["properties"]
      for column in table.columns {
        #expect(columns?[column.name] != nil, "\(table.name).\(column.name)")
      }
    }
    // Words of the desk, codes of a closed set, bounds.
    let line = tables["offerLine"]?["items"]?["properties"]
    #expect(line?["volume"]?["title"] == .string("Mængde · Amount"))
    #expect(line?["direction"]?["enum"] == .array([.string("offers"), .string("needs")]))
    #expect(line?["volume"]?["exclusiveMinimum"] == .number("0"))
  }

  @Test("a table or column that a later step adds is in it")
  func later() throws {
    var options = RegisterOptions.test()
    options.migrations = .later(
      "CREATE TABLE later (id INTEGER PRIMARY KEY, word TEXT NOT NULL) STRICT;")
    let register = try Register.inMemory(options)
    let tables = try schema(register)["properties"]?["tables"]
    #expect(tables?["properties"]?["later"]?["items"]?["properties"]?["word"] != nil)
    #expect(SchemaValidator.faults(of: try export(register), against: try schema(register)) == [])
  }

  @Test("what the export does not say is a fault")
  func faults() throws {
    let register = try FilledRegister.small()
    let (whole, schema) = (try export(register), try schema(register))
    func changed(_ table: String, _ column: String, _ value: JSONTree?) -> JSONTree {
      guard case .object(var top) = whole, case .object(var tables)? = top["tables"],
        case .array(var rows)? = tables[table], case .object(var row)? = rows.first
      else { return whole }
      row[column] = value
      rows[0] = .object(row)
      tables[table] = .array(rows)
      top["tables"] = .object(tables)
      return .object(top)
    }
    let wrong: [JSONTree] = [
      changed("offerLine", "direction", .string("borrows")),
      changed("offerLine", "title", .null), changed("offerLine", "volume", .string("80")),
      changed("offerLine", "volume", .number("0")), changed("offerLine", "colour", .string("red")),
      changed("offerLine", "title", nil), .object([:]),
    ]
    for value in wrong {
      #expect(SchemaValidator.faults(of: value, against: schema).count > 0)
    }
  }
}
