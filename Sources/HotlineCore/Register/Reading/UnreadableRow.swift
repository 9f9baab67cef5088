import GRDB

/// A row of which something cannot be read, as a screen names it beside what it shows.
public struct UnreadableRow: Equatable, Sendable {
  public let table: String
  public let id: Int64
  /// Whose row it is; itself for an organisation, nil where it is nobody's.
  public let organisationID: Int64?
  /// What the row calls itself, such as a title; empty where it has no such column.
  public let name: String
  /// What stands in it and cannot be read.
  public let unreadable: Unreadable

  init(table: String, row: Row, _ unreadable: Unreadable) {
    self.table = table
    id = row.value("id")
    organisationID = table == "organisation" ? row.value("id") : row.value("organisationID")
    self.unreadable = unreadable
    name =
      Self.namingColumns.filter { unreadable[$0] == nil }.lazy
      .compactMap { row.value($0) as String? }.first { !$0.isBlank } ?? ""
  }

  /// The columns by which rows of any table are called, the best first.
  private static let namingColumns = [
    "reference", "title", "name", "titleDa", "labelDa", "number", "summary", "text", "code", "key",
  ]

  // MARK: What a reading comes upon

  /// Where records that are read leave word of what cannot be read; nil outside a reading that asks.
  @TaskLocal private static var found: Found?

  /// What `body` gives, and every row that it read on its way and could not read whole: no reader
  /// can forget to say what it left out. Each row once, in the order of reading.
  static func noting<Result>(
    _ body: () throws -> Result
  ) rethrows -> (Result, [UnreadableRow]) {
    let outer = Self.found
    let found = Found()
    let result = try $found.withValue(found, operation: body)
    // A reading within a reading is part of it.
    for row in found.rows { outer?.add(row) }
    return (result, found.rows)
  }

  /// Leaves word of columns that were asked for one by one.
  static func note(_ table: String, _ row: Row, columns: String...) {
    var unreadable = Unreadable()
    for column in columns { unreadable.note(row.stored(column), in: column, standIn: .null) }
    note(UnreadableRow(table: table, row: row, unreadable))
  }

  static func note(_ row: @autoclosure () -> UnreadableRow) {
    found?.add(row())
  }

  /// Rows are read by one thread, the one that asks.
  private final class Found: @unchecked Sendable {
    private(set) var rows: [UnreadableRow] = []

    func add(_ row: UnreadableRow) {
      guard !rows.contains(where: { $0.table == row.table && $0.id == row.id }) else { return }
      rows.append(row)
    }
  }
}
