import GRDB
import Testing

@testable import HotlineCore

/// A choice that is stored by its code stands twice: as the cases of a Swift enum and, frozen, as
/// the CHECK list of its column. What only one of them knows could not be stored, or not be read.
@Suite("The closed sets of the schema")
struct ClosedSetTests {
  /// A property of a record that holds one of a set.
  private struct Choice {
    let table: String
    let column: String
    let codes: Set<String>
  }

  private func choices() throws -> [Choice] {
    try RowTypes.all.flatMap { record in
      let properties = Mirror(reflecting: try record.init(row: Row())).children
      return properties.compactMap { property -> Choice? in
        guard let column = property.label, let codes = codes(of: type(of: property.value))
        else { return nil }
        return Choice(table: record.databaseTableName, column: column, codes: codes)
      }
    }
  }

  private func codes(of type: Any.Type) -> Set<String>? {
    if let optional = type as? any AnyOptional.Type { return codes(of: optional.wrapped) }
    guard let set = type as? any (RawRepresentable<String> & CaseIterable).Type else { return nil }
    return allCodes(set)
  }

  private func allCodes<Choice: RawRepresentable<String> & CaseIterable>(
    _ type: Choice.Type
  ) -> Set<String> {
    Set(type.allCases.map(\.rawValue))
  }

  /// The codes that the CHECK of a column lists; nil where it has none.
  private func listed(_ column: String, of table: String, _ db: Database) throws -> Set<String>? {
    let sql = try String.readOne(
      db, sql: "SELECT sql FROM sqlite_schema WHERE name = ?", arguments: [table])
    let pattern = try Regex(
      "CHECK \\(\(column)\\s+IN\\s+\\(([^)]*)\\)", as: (Substring, Substring).self)
    guard let match = try sql.flatMap({ try pattern.firstMatch(in: $0) }) else { return nil }
    return Set(match.output.1.matches(of: /'([^']*)'/).map { String($0.output.1) })
  }

  @Test("every stored choice has the list of its codes in its column")
  func listed() throws {
    let register = try testRegister()
    let choices = try choices()
    #expect(choices.count > 35)
    try register.read { db in
      for choice in choices {
        let codes = try listed(choice.column, of: choice.table, db)
        #expect(codes == choice.codes, "\(choice.table).\(choice.column)")
      }
      let formats = try listed("format", of: "importBatch", db)
      #expect(formats == Set(ImportFormat.allCases.map(\.stored)))
    }
  }

  @Test("every table of records is known, so that none of its choices is forgotten")
  func tables() throws {
    let recorded = try testRegister().read { db in
      try String.readSet(
        db,
        sql: """
          SELECT list.name FROM pragma_table_list list, pragma_table_info(list.name) info
          WHERE list.schema = 'main' AND info.name = 'revision'
          """)
    }
    #expect(recorded == Set(RowTypes.all.map { $0.databaseTableName }))
  }
}

private protocol AnyOptional {
  static var wrapped: Any.Type { get }
}

extension Optional: AnyOptional {
  fileprivate static var wrapped: Any.Type { Wrapped.self }
}
