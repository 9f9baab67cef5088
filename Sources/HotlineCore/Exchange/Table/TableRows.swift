/// The rows of a table one at a time, whatever file it stands in.
enum TableRows {
  case csv(CSVReader)
  case sheet(SheetReader)
  case cards(CardReader)

  /// nil at the end.
  mutating func next() throws -> CSVReader.Row? {
    switch self {
    case .csv(var reader):
      defer { self = .csv(reader) }
      return try reader.next()
    case .sheet(let reader):
      return try reader.next()
    case .cards(var reader):
      defer { self = .cards(reader) }
      return try reader.next()
    }
  }
}
