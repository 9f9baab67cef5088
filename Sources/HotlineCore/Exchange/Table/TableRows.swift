/// The rows of a table one at a time, whatever file it stands in.
enum TableRows {
  case csv(CSVReader)
  case sheet(SheetReader)
  case cards(CardReader)

  /// What the rows so far say that has no column, by name.
  var unread: [String] {
    if case .cards(let reader) = self { reader.unread.sorted() } else { [] }
  }

  /// nil at the end.
  mutating func next() throws -> CSVReader.Row? {
    switch self {
    case .csv(var reader):
      defer { self = .csv(reader) }
      return try reader.next()
    case .sheet(let reader):
      guard var row = try reader.next() else { return nil }
      // What a sheet holds is text as it is: an apostrophe in front of it stays through the reading of
      // cells, which takes away the one that CSV needs.
      row.cells = row.cells.map { $0.first == "'" ? CSVWriter.harmless($0) : $0 }
      return row
    case .cards(var reader):
      defer { self = .cards(reader) }
      return try reader.next()
    }
  }
}
