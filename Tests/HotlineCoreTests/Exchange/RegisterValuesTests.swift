import Foundation
import GRDB
import Testing

@testable import HotlineCore

/// Every value of an imported register is judged as a form would, and nothing changes where one is
/// refused.
@Suite("The values of an imported register")
struct RegisterValuesTests {
  let folder: TestFolder
  let tables: [String: [[String: Any]]]

  /// The export of a register with rows in every table, made once for all cases.
  private static let whole = Result { try export(FilledRegister.small()) }

  /// What a register exports into which nothing was imported.
  private static let fresh = Result { try export(testRegister()) }

  private static func export(_ register: Register) throws -> Data {
    let folder = try TestFolder()
    try register.exportAll(to: folder.file("whole.json").path)
    return try Data(contentsOf: folder.file("whole.json"))
  }

  private var whole: [String: Any] {
    ["format": FullExport.marker, "version": FullExport.version(of: .shipped), "tables": tables]
  }

  init() throws {
    folder = try TestFolder()
    let whole = try JSONSerialization.jsonObject(with: Self.whole.get()) as? [String: Any]
    tables = try #require(whole?["tables"] as? [String: [[String: Any]]])
  }

  /// Imports the register with one value changed in one row, dry or not.
  private func trying(
    _ table: String, _ column: String, _ value: Any, row: Int = 0, dry: Bool = false
  ) throws -> Register {
    var tables = tables
    tables[table]?[row][column] = value
    var changed = whole
    changed["tables"] = tables
    let path = folder.file("changed.json").path
    try JSONSerialization.data(withJSONObject: changed, options: .sortedKeys)
      .write(to: URL(filePath: path))
    var options = ImportOptions(today: testToday)
    options.isDryRun = dry
    let fresh = try testRegister()
    do {
      _ = try fresh.importFiles([path], options)
    } catch {
      #expect(try Self.export(fresh) == Self.fresh.get(), "\(table).\(column)")
      throw error
    }
    return fresh
  }

  private func refusal(
    _ table: String, _ column: String, _ value: Any, row: Int = 0, dry: Bool = false
  ) -> ImportError? {
    do {
      _ = try trying(table, column, value, row: row, dry: dry)
      return nil
    } catch {
      return error as? ImportError
    }
  }

  @Test(
    "a value that cannot be read is refused by table, row, column and value, also in a dry run",
    arguments: [
      ("interaction", "startedAt", "2Q20", "2Q20"), ("interaction", "kind", "xyz", "xyz"),
      ("inquiry", "openedAt", "2026-11-23", "2026-11-23"),
      ("position", "hoursPerWeek", "mange", "mange"),
      ("phone", "number", "86 12 Q4 56", "86…"), ("organisation", "cvr", "123", "123"),
      ("sovPeriod", "validFrom", "2020-02-30", "2020-02-30"),
      ("sovPeriod", "validFrom", "30.02.2020", "30.02.2020"),
      ("organisation", "altNames", "[1", "[1"),
      ("followUp", "updatedAt", "i går", "i …"), ("action", "at", "x", "x"),
      ("history", "after", "{\"id\":", "{\"id\":"), ("staff", "active", "ja", "ja"),
    ])
  func refused(table: String, column: String, text: String, shown: String) throws {
    let dry = column == "startedAt"
    let row = try #require(tables[table]?.first)
    guard
      case .badValue(_, table, let id, column, shown)? = refusal(
        table, column, text, dry: dry)
    else {
      Issue.record("\(table).\(column): \(String(describing: refusal(table, column, text)))")
      return
    }
    #expect(Int64("\(row["id"] ?? 0)") == id)
  }

  @Test(
    "an id that no row can have is refused by itself, not by who names it",
    arguments: [-5, 0, Int64(1) << 54])
  func ids(id: Int64) {
    for row in 0...1 {
      guard
        case .badValue(_, "organisation", id, "id", _)? = refusal(
          "organisation", "id", id, row: row)
      else {
        Issue.record("\(id): \(String(describing: refusal("organisation", "id", id, row: row)))")
        continue
      }
    }
  }

  @Test(
    "what could tell of a person is not repeated",
    arguments: [
      "010190-1234", "01-01-1990 1234", "0101901234", "20 11 22 33", "20112233", "anna@prøve.dk",
      "Anna Prøvesen", "2026-11-23 hos Anna", "20-11-22-33",
    ])
  func masked(text: String) {
    #expect(MaskedValue.mask(text) == "\(text.prefix(2))…")
  }

  @Test("a code that no table knows is refused")
  func unknownCodes() throws {
    let codes: [(String, String, Any)] = [
      ("position", "schemeCode", "ukendt"), ("organisation", "themes", "[\"ukendt\"]"),
      ("partnership", "motives", "[\"ukendt\"]"), ("position", "accommodations", "[\"ukendt\"]"),
      ("offerLine", "categoryCode", "ukendt"),
    ]
    for (table, column, value) in codes {
      guard case .badValue(_, table, _, column, _)? = refusal(table, column, value) else {
        Issue.record("\(table).\(column): \(String(describing: refusal(table, column, value)))")
        continue
      }
    }
  }

  @Test("every column of every table that is kept has a shape")
  func everyColumnHasAShape() throws {
    try testRegister().database.read { db in
      let names = try String.fetchAll(
        db,
        sql: """
          SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search%'
            AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'grdb%'
          """)
      for name in names {
        let shape = try #require(TableShape(of: name), "\(name)")
        let row = try Row.fetchOne(
          db,
          sql: "SELECT "
            + db.columns(in: name).map { "x'00' AS \($0.name)" }.joined(separator: ", "))
        let unread = try shape.unread(#require(row))
        #expect(Set(unread.keys) == Set(try db.columns(in: name).map(\.name)), "\(name)")
      }
    }
  }
}
