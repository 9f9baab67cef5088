import Foundation
import GRDB
import Resources
import Testing

@testable import HotlineCore

@Suite("What an export of a whole register holds")
struct LosslessExportTests {
  let folder: TestFolder
  let options = ImportOptions(today: testToday)

  init() throws {
    folder = try TestFolder()
  }

  private func path(_ name: String) -> String { folder.file(name).path }

  private func export(_ register: Register, _ name: String) throws -> Data {
    try register.exportAll(to: path(name), replacing: true)
    return try Data(contentsOf: folder.file(name))
  }

  /// Every row of every table that SQLite knows in the file, but for the parts of an index.
  private func content(_ register: Register) throws -> [String: [Row]] {
    try register.read { db in
      let tables = try String.fetchAll(
        db,
        sql: """
          SELECT name FROM pragma_table_list
          WHERE schema = 'main' AND type = 'table' AND name <> 'sqlite_schema'
          """)
      return try tables.reduce(into: [:]) { content, table in
        let order = try db.columns(in: table).indices.map { "\($0 + 1)" }.joined(separator: ", ")
        let rows = LeftOut.condition(in: table)
        content[table] = try Row.fetchAll(
          db, sql: "SELECT * FROM \"\(table)\" WHERE \(rows) ORDER BY \(order)")
      }
    }
  }

  @Test("a register with a row in every table and a value in every column comes back whole")
  func everything() throws {
    let register = try FilledRegister.small()
    #expect(try register.read { try FilledRegister.gaps($0) } == [])
    #expect(try register.check(today: testToday).steps.flatMap(\.faults) == [])
    let first = try export(register, "first.json")
    let fresh = try testRegister()
    _ = try fresh.importFiles([path("first.json")], options)
    #expect(try export(fresh, "second.json") == first)
    let (before, after) = (try content(register), try content(fresh))
    #expect(before.keys.sorted() == after.keys.sorted())
    // Where an organisation stands in the index depends on when it came; the check holds the order.
    for (table, rows) in before where !LeftOut.contains(table) {
      #expect(after[table] == rows, "\(table)")
    }
    #expect(try fresh.check(today: testToday).isSound)
  }

  @Test("what it leaves out is a table of the file, made anew or the file's own")
  func leftOut() throws {
    let register = try testRegister()
    let tables = try register.read { try RegisterTable.all($0).map(\.name) }
    let exported = try register.read { try FullExport.tables($0).map(\.name) }
    #expect(Set(tables).subtracting(exported) == Set(LeftOut.allCases.map(\.rawValue)))
  }

  @Test("owners come before what refers to them")
  func order() throws {
    let tables = try testRegister().read { try FullExport.tables($0) }
    for (index, table) in tables.enumerated() {
      let later = tables[(index + 1)...].map(\.name)
      let early = table.references.filter { later.contains($0.table) }
      // A member of staff may belong to a department, which somebody must have entered.
      #expect(early.map(\.columns) == (table.name == "staff" ? [["departmentID"]] : []))
    }
  }

  @Test("ids and references of rows that are gone are not given again")
  func numbersStand() throws {
    let register = try FilledRegister.small()
    let last = try register.change(.entered(.organisation), subject: "Borte") { change in
      try change.enter(Organisation(name: "Borte", kind: .enterprise)).id
    }
    _ = try register.undo()
    try register.database.write { db in
      try db.execute(sql: "UPDATE referenceCounter SET last = 41")
      try db.execute(sql: "DELETE FROM history WHERE rowID = ?", arguments: [last])
    }
    _ = try export(register, "first.json")
    let fresh = try testRegister()
    _ = try fresh.importFiles([path("first.json")], options)
    let next = try fresh.change(.entered(.organisation), subject: "Ny") { change in
      try change.enter(Organisation(name: "Ny", kind: .enterprise)).id
    }
    #expect(next > last)
    #expect(
      try fresh.read { try Int.fetchAll($0, sql: "SELECT DISTINCT last FROM referenceCounter") }
        == [41])
  }

  // MARK: Files that are not as this program writes them

  private func importing(_ json: String) throws -> Register {
    let file = folder.file("\(UUID().uuidString).json")
    try Data(json.utf8).write(to: file)
    let fresh = try testRegister()
    let before = try export(fresh, "before.json")
    do {
      _ = try fresh.importFiles([file.path], options)
    } catch {
      #expect(try export(fresh, "after.json") == before)
      throw error
    }
    return fresh
  }

  @Test("tables and columns that the register has not are named, and nothing is changed")
  func unknown() throws {
    let json = String(decoding: try export(FilledRegister.small(), "a.json"), as: UTF8.self)
    #expect {
      try importing(json.replacingOccurrences(of: "\"prize\":[", with: "\"trophy\":["))
    } throws: { error in
      guard case .unknownTable(_, "trophy") = error as? ImportError else { return false }
      return (error as? ImportError)?.sentence(.danish).contains("trophy") == true
    }
    #expect {
      try importing(json.replacingOccurrences(of: "\"meaningDa\":", with: "\"sense\":"))
    } throws: { error in
      guard case .unknownColumns(_, "prize", ["sense"]) = error as? ImportError else {
        return false
      }
      return (error as? ImportError)?.sentence(.english).contains("sense") == true
    }
  }

  @Test("a table or a column that was lost on the way is named, and nothing is changed")
  func incomplete() throws {
    let whole = try export(FilledRegister.small(), "a.json")
    func without(_ change: (inout [String: [[String: Any]]]) -> Void) throws -> String {
      let json = try #require(try JSONSerialization.jsonObject(with: whole) as? [String: Any])
      var tables = try #require(json["tables"] as? [String: [[String: Any]]])
      change(&tables)
      let rest = String(decoding: try JSONSerialization.data(withJSONObject: tables), as: UTF8.self)
      return #"{"format":"\#(FullExport.marker)","version":\#(StoredExportTests.newest),"#
        + #""tables":\#(rest)}"#
    }
    let losses: [(table: String, columns: [String], json: String)] = [
      ("phone", [], try without { $0["phone"] = nil }),
      (
        "organisation", ["email"],
        try without { tables in
          tables["organisation"] = tables["organisation"]?.map { row in
            row.filter { $0.key != "email" }
          }
        }
      ),
      ("prize", ["code"], try without { $0["prize"]?[0]["code"] = nil }),
    ]
    for loss in losses {
      #expect {
        try importing(loss.json)
      } throws: { error in
        guard let error = error as? ImportError else { return false }
        let isNamed =
          switch error {
          case .missingTable(_, let table): table == loss.table && loss.columns.isEmpty
          case .missingColumns(_, let table, let columns):
            table == loss.table && columns == loss.columns
          default: false
          }
        return isNamed && error.sentence(.danish).contains("mangler")
      }
    }
  }

  @Test("what version 1 left out has its default: a column its own, a table no rows")
  func missing() throws {
    let json = String(decoding: try Data(contentsOf: StoredExportTests.file(1)), as: UTF8.self)
    let rule = try NSRegularExpression(pattern: #""doNotCall":[01],"#)
    let shorter = rule.stringByReplacingMatches(
      in: json, range: NSRange(json.startIndex..., in: json), withTemplate: "")
    let register = try importing(shorter)
    #expect(
      try register.read {
        try Int.fetchAll($0, sql: "SELECT DISTINCT doNotCall FROM organisation")
      } == [0])
    let table = try NSRegularExpression(
      pattern: #""savedFilter":\[\n\{.*?\}\],\n"#, options: .dotMatchesLineSeparators)
    let without = table.stringByReplacingMatches(
      in: json, range: NSRange(json.startIndex..., in: json), withTemplate: "")
    #expect(without != json)
    let other = try importing(without)
    #expect(try other.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM savedFilter") } == 0)
  }

  @Test(
    "a value that no form would let in is named with its row, and nothing is changed",
    arguments: [
      (#""endedAt":"[0-9]{4}"#, #""endedAt":"2Q20"#, "interaction", "endedAt"),
      (#""pNumber":"[0-9]*""#, #""pNumber":"10000000Q1""#, "productionUnit", "pNumber"),
      (#""schemeCode":"[^"]*""#, #""schemeCode":"findes ikke""#, "position", "schemeCode"),
      (#""altNames":"(?:[^"\\]|\\.)*""#, #""altNames":"[1]""#, "organisation", "altNames"),
    ])
  func badValue(pattern: String, replacement: String, table: String, column: String) throws {
    let json = String(decoding: try export(FilledRegister.small(), "a.json"), as: UTF8.self)
    // History stands in texts of its own, where quotation marks are written otherwise.
    let rule = try NSRegularExpression(pattern: pattern)
    let damaged = rule.stringByReplacingMatches(
      in: json, range: NSRange(json.startIndex..., in: json),
      withTemplate: NSRegularExpression.escapedTemplate(for: replacement))
    #expect(damaged != json)
    #expect {
      try importing(damaged)
    } throws: { error in
      let sentence = (error as? ImportError)?.sentence(.danish) ?? ""
      return sentence.contains(table) && sentence.contains(column)
    }
  }
}
