import Foundation

/// The cells of one row by what they mean, read into values.
///
/// A cell that cannot be read is left out with a note: a company without its telephone is worth more
/// than none. In a list of partnerships or positions, which goals count, it refuses the row instead:
/// then the functions throw ``ImportReason``.
struct ImportCells {
  struct Cell {
    let text: String
    /// As the file calls its column.
    let header: String
    /// Of the column in the file.
    let index: Int
  }

  private var values: [ImportColumn: [Cell]] = [:]
  private let headers: [ImportColumn: String]
  private let isStrict: Bool
  private let orders: [Int: DayOrder]
  private let today: DanishDate
  private(set) var notes: [ImportReason] = []

  /// `orders` has that of each column of days. `isPNumber` says whether the register knows a
  /// P-number, which the CPR guard then allows.
  init(
    _ row: CSVReader.Row, header: ImportHeader, orders: [Int: DayOrder] = [:], today: DanishDate,
    isPNumber: (PNumber) throws -> Bool
  ) throws {
    isStrict = header.list == .partnerships || header.list == .positions
    self.orders = orders
    self.today = today
    var headers: [ImportColumn: String] = [:]
    for (index, columns) in header.columns.enumerated() {
      for column in columns where headers[column] == nil { headers[column] = header.names[index] }
    }
    self.headers = headers
    for (index, columns) in header.columns.enumerated()
    where index < row.cells.count && !columns.isEmpty {
      try read(row.cells[index], columns, header.names[index], index, isPNumber)
    }
    try readRest(row.cells.dropFirst(header.columns.count), header, isPNumber)
  }

  private mutating func read(
    _ cell: String, _ columns: [ImportColumn], _ header: String, _ index: Int,
    _ isPNumber: (PNumber) throws -> Bool
  ) throws {
    let text = CellText.clean(CSVWriter.restored(cell))
    guard !text.isEmpty, !columns.contains(.personal) else { return }
    if CellText.holdsNoText(cell) { notes.append(.noTextLeftOut(column: header)) }
    let whole = columns.allSatisfy(\.isNumber) ? DamagedNumber.mended(text) : text
    for (column, part) in Self.split(whole, columns)
    where !CellText.isNothing(part, in: column) {
      let reading = try GuardedCell(part, in: column, named: header, isPNumber: isPNumber)
      notes += reading.notes
      guard let kept = reading.kept else { continue }
      values[column, default: []].append(Cell(text: kept, header: header, index: index))
    }
  }

  /// What stands behind the last column belongs to it where a separator in a list of phones or mails
  /// parted it; anything else is named.
  private mutating func readRest(
    _ rest: ArraySlice<String>, _ header: ImportHeader, _ isPNumber: (PNumber) throws -> Bool
  ) throws {
    let texts = rest.map(CellText.clean).filter { !$0.isEmpty }
    guard !texts.isEmpty else { return }
    if isStrict {
      throw ImportReason.tooManyCells(
        expected: header.columns.count, found: header.columns.count + rest.count)
    }
    let last = header.columns.count - 1
    let columns = header.columns.last ?? []
    let isList = !Set([.phone, .contactPhone, .email, .contactEmail]).isDisjoint(with: columns)
    let fits = { (text: String) in
      MailAddress.isLikely(text) || PhoneNumber(text)?.digits8 != nil
    }
    if isList, texts.allSatisfy(fits) {
      for text in texts { try read(text, columns, header.names[last], last, isPNumber) }
    } else {
      notes.append(.cellsBehindLast(value: shown(texts.joined(separator: "; "))))
    }
  }

  /// The parts of a cell that says several things: an address by its postal code, else one after the
  /// other as they stand.
  private static func split(
    _ text: String, _ columns: [ImportColumn]
  ) -> [(ImportColumn, String)] {
    guard columns.count > 1 else { return columns.map { ($0, text) } }
    if columns == [.industryCode, .industryTitle] || columns == [.industryTitle, .industryCode] {
      guard let whole = text.wholeMatch(of: /([\d.]{2,8})[\s:–-]+(.+)/) else {
        return [(text.allSatisfy(\.isNumber) ? .industryCode : .industryTitle, text)]
      }
      return [(.industryCode, String(whole.1)), (.industryTitle, String(whole.2))]
    }
    let isPlace = { (column: ImportColumn) in [.street, .postalCode, .city].contains(column) }
    let others = columns.filter { !isPlace($0) }
    guard others.count < columns.count else {
      let parts = text.split { ",;/|".contains($0) }.map { String($0).trimmed }
      guard parts.count == columns.count else { return columns.prefix(1).map { ($0, text) } }
      return Array(zip(columns, parts))
    }
    // What is no place stands before it: `Prøve ApS, Vestergade 1, 8600 Silkeborg`.
    let parts = text.split(separator: ",").map { String($0).trimmed }
    let named = zip(others, parts).map { ($0, $1) }
    let address = AddressText(parts.dropFirst(others.count).joined(separator: ", "))
    let places: [(ImportColumn, String?)] = [
      (.street, address.street), (.postalCode, address.postalCode), (.city, address.city),
    ]
    return named + places.compactMap { column, value in value.map { (column, $0) } }
  }

  // MARK: Notes

  mutating func note(_ reason: ImportReason) { notes.append(reason) }

  /// Leaves a cell out, or refuses the row.
  mutating func leaveOut(_ reason: ImportReason) throws(ImportReason) {
    guard !isStrict else { throw reason }
    notes.append(.leftOut(reason))
  }

  /// As the file calls it, else as lists do.
  func header(_ column: ImportColumn) -> String { headers[column] ?? column.word }

  /// A value as it may stand in a sentence.
  func shown(_ value: String) -> String {
    String(CPRGuard().blackedOut(value).prefix(60))
  }

  func cells(_ column: ImportColumn) -> [Cell] { values[column] ?? [] }

  func has(_ column: ImportColumn) -> Bool { values[column] != nil }

  /// A cell as a day, in the order of its column; years of two digits are told by today.
  func reading(of cell: Cell) -> ImportDate {
    ImportDate.read(cell.text, order: orders[cell.index] ?? .dayFirst, today: today)
  }
}
