import GRDB
import Resources

/// Reads rows of a list for a file: the columns of the list first, then all else that is stored of its
/// records.
struct ListFileReader {
  private let reader: ListReader
  private let columns: [ListColumn]
  private let stamps: [ListColumn]
  private let details: RecordDetails

  init(_ reader: ListReader) {
    self.reader = reader
    let kind = reader.list.kind.declared
    let listed = Set(reader.list.columns.map(\.key))
    columns = reader.list.columns + kind.fileColumns.filter { !listed.contains($0.key) }
    stamps = ListColumn.stamps(of: reader.list.table)
    details = RecordDetails(
      of: kind, besides: Set(columns.map(\.key)), reader.wording, reader.db)
  }

  var headings: [String] {
    let language = reader.wording.language
    return columns.map { $0.label(language) } + details.headings
      + stamps.map { $0.label(language) }
  }

  /// The groups of its records, each as a table of its own; see ``groupRows(_:of:)``.
  var groups: [RecordDetails.Group] { details.groups }

  /// The headings of the table of a group: first those that say whose the entries are.
  func headings(of group: RecordDetails.Group) -> [String] {
    let language = reader.wording.language
    return [ListPhrases.row(language)] + naming.map { $0.label(language) } + group.headings
  }

  /// A row for each entry of each record.
  func groupRows(
    _ group: RecordDetails.Group, of ids: some Collection<Int64>
  ) throws -> [[SheetCell]] {
    var owners: [Int64: [SheetCell]] = [:]
    try reader.each(ids, naming) { id, values in
      owners[id] =
        [.whole(Int(id))] + zip(naming, values).map { reader.wording.cell($1, $0.content) }
    }
    return try ids.flatMap { id -> [[SheetCell]] in
      guard let owner = owners[id] else { return [] }
      return try group.rows(id).map { owner + $0 }
    }
  }

  /// By what a person knows a record again.
  private var naming: [ListColumn] { Array(reader.list.columns.prefix(2)) }

  /// In the order of `ids`; those that are gone are left out.
  func rows(_ ids: some Collection<Int64>) throws -> [[SheetCell]] {
    var rows: [Int64: [SheetCell]] = [:]
    try reader.each(ids, columns + stamps) { id, values in
      rows[id] = zip(columns + stamps, values).map { reader.wording.cell($1, $0.content) }
    }
    return try ids.compactMap { id in
      guard var row = rows[id] else { return nil }
      for (place, column) in columns.enumerated() {
        if let whole = try details.whole(column.key, of: id) { row[place] = whole }
      }
      return try row.prefix(columns.count) + details.cells(of: id) + row.suffix(stamps.count)
    }
  }
}

extension ListColumn {
  /// Who entered and last mended a row, and when; and by what number other files name it.
  static func stamps(of table: String) -> [ListColumn] {
    [
      ListColumn("createdAt", ListPhrases.enteredAt, .moment, .sql("\(table).createdAt")),
      ListColumn(
        "createdBy", ListPhrases.enteredBy, .choice(.list(.staff)), sql: "\(table).createdBy"),
      ListColumn("updatedAt", ListPhrases.editedAt, .moment, .sql("\(table).updatedAt")),
      ListColumn(
        "updatedBy", ListPhrases.editedBy, .choice(.list(.staff)), sql: "\(table).updatedBy"),
      ListColumn(
        "id", ListPhrases.row, .integer(1...Int.max), sql: "\(table).id"),
    ]
  }
}
