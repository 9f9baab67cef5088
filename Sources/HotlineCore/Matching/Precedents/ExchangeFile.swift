/// A list of exchanges: a CSV file with `case`, `provider_nace`, `receiver_nace`, `ewc` and
/// `stream`, the columns of the MAESTRI database. Others, such as titles, are passed over.
///
/// It is read whole or not at all: a row left out would change what every figure is a share of.
public struct ExchangeFile {
  private enum Column: String, CaseIterable {
    case caseName = "case"
    case giver = "provider_nace"
    case receiver = "receiver_nace"
    case waste = "ewc"
    case text = "stream"
  }

  private let path: String

  public init(path: String) {
    self.path = path
  }

  /// In the order of the file. Throws ``ImportError`` for a file that is no CSV, and
  /// ``ExchangeFileError`` for one that is no list of exchanges.
  public func exchanges() throws -> [Exchange] {
    var reader = try CSVReader(InputFile(path: path))
    guard let header = try next(&reader) else { throw ImportError.empty(path: path) }
    let places = try places(of: header.cells)
    var exchanges: [Exchange] = []
    while let row = try next(&reader) {
      guard row.cells.count <= header.cells.count else {
        throw ExchangeFileError.moreCellsThanColumns(path: path, line: row.line)
      }
      exchanges.append(try exchange(row, places))
    }
    guard !exchanges.isEmpty else { throw ExchangeFileError.noRows(path: path) }
    return exchanges
  }

  /// One with bytes that are no text is refused: figures of a trial rest on every row of it.
  private func next(_ reader: inout CSVReader) throws -> CSVReader.Row? {
    let row = try reader.next()
    guard let row, row.cells.contains(where: { $0.contains("\u{0}") }) else { return row }
    throw ImportError.notText(path: path, line: row.line)
  }

  private func places(of header: [String]) throws -> [Column: Int] {
    var places: [Column: Int] = [:]
    for (index, name) in header.enumerated() {
      guard let column = Column(rawValue: Self.plain(name).lowercased()) else { continue }
      if let first = places[column] {
        throw ImportError.columnTwice(path: path, first: header[first], second: name)
      }
      places[column] = index
    }
    let missing = Column.allCases.filter { places[$0] == nil }.map(\.rawValue)
    guard missing.isEmpty else {
      throw ExchangeFileError.missingColumns(path: path, columns: missing)
    }
    return places
  }

  private func exchange(_ row: CSVReader.Row, _ places: [Column: Int]) throws -> Exchange {
    // A row that ends early has nothing in the rest of its columns.
    func cell(_ column: Column) -> String {
      guard let at = places[column], row.cells.indices.contains(at) else { return "" }
      return Self.plain(row.cells[at])
    }
    func refused(_ column: Column, _ reason: ExchangeFileError.Reason) -> ExchangeFileError {
      .badRow(path: path, line: row.line, column: column.rawValue, reason)
    }
    guard !cell(.caseName).isEmpty else { throw refused(.caseName, .missing) }
    guard !cell(.receiver).isEmpty else { throw refused(.receiver, .missing) }
    for column in [Column.receiver, .giver] where !Self.isIndustry(cell(column)) {
      throw refused(column, .noIndustry(cell(column)))
    }
    let waste = WasteCode.plain(cell(.waste))
    guard waste.isEmpty || WasteCode.isCode(waste) else {
      throw refused(.waste, .noWasteCode(waste))
    }
    return Exchange(
      caseName: cell(.caseName),
      surplus: Surplus(giverIndustry: cell(.giver), wasteCode: waste, text: cell(.text)),
      receiverIndustry: cell(.receiver))
  }

  /// Two to six digits without a dot, or nothing.
  private static func isIndustry(_ text: String) -> Bool {
    text.isEmpty
      || (2...6).contains(text.utf8.count) && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  private static func plain(_ cell: String) -> String {
    var rest = cell[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}
