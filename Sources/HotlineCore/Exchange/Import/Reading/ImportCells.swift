import Foundation

/// The cells of one row by what they mean, read into values. Throws ``ImportReason`` for a cell
/// that cannot be read; keeps notes about what was read otherwise than written.
struct ImportCells {
  private let values: [ImportColumn: [String]]
  private let headers: [ImportColumn: String]
  private let today: DanishDate
  private(set) var notes: [ImportReason] = []

  /// `cells` belong to the columns of `header`, whose own words name them in sentences.
  init(
    _ row: CSVReader.Row, header: ImportHeader, names: [String], today: DanishDate,
    isPNumber: (PNumber) throws -> Bool
  ) throws {
    if row.cells.count > names.count, row.cells[names.count...].contains(where: { !$0.isEmpty }) {
      throw ImportReason.tooManyCells(expected: names.count, found: row.cells.count)
    }
    var values: [ImportColumn: [String]] = [:]
    var headers: [ImportColumn: String] = [:]
    for (index, column) in header.columns.enumerated() where index < row.cells.count {
      guard let column else { continue }
      headers[column] = headers[column] ?? names[index]
      let cell = Self.clean(CSVWriter.restored(row.cells[index]))
      guard !cell.isEmpty else { continue }
      let reading = try GuardedCell(cell, in: column, named: names[index], isPNumber: isPNumber)
      notes += reading.notes
      if let kept = reading.kept { values[column, default: []].append(kept) }
    }
    self.values = values
    self.headers = headers
    self.today = today
  }

  // MARK: Text

  func text(_ column: ImportColumn, atMost limit: Int = 20_000) throws(ImportReason) -> String? {
    guard let value = values[column]?.first else { return nil }
    guard value.count <= limit else {
      throw .tooLong(column: header(column), limit: limit)
    }
    return value
  }

  /// A cell of one line, of at most 200 characters.
  func line(_ column: ImportColumn) throws(ImportReason) -> String? {
    try text(column, atMost: 200)?.split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  /// The entries of a cell, parted by `|` or line breaks where there are any, else by `;`, else by
  /// commas; each at most 200 characters.
  func list(_ column: ImportColumn, commas: Bool = true) throws(ImportReason) -> [String] {
    var entries: [String] = []
    for cell in values[column] ?? [] {
      for part in Self.parts(of: cell, commas: commas) {
        let entry = Self.clean(String(part))
        guard entry.count <= 200 else { throw .tooLong(column: header(column), limit: 200) }
        if !entry.isEmpty, !entries.contains(entry) { entries.append(entry) }
      }
    }
    return entries
  }

  private static func parts(of cell: String, commas: Bool) -> [Substring] {
    if cell.contains(where: { $0 == "|" || $0.isNewline }) {
      return cell.split { $0 == "|" || $0.isNewline }
    }
    if cell.contains(";") || !commas { return cell.split(separator: ";") }
    return cell.split(separator: ",")
  }

  // MARK: Values

  func date(_ column: ImportColumn) throws(ImportReason) -> DanishDate? {
    guard let value = values[column]?.first else { return nil }
    guard let date = ImportDate.read(value, today: today) else {
      throw .badDate(column: header(column), value: shown(value))
    }
    return date
  }

  /// The last day of something. The year 9999 is how registers write that it goes on.
  func end(_ column: ImportColumn) throws(ImportReason) -> DanishDate? {
    let date = try date(column)
    return date?.year == 9_999 ? nil : date
  }

  func integer(_ column: ImportColumn) throws(ImportReason) -> Int? {
    guard let value = values[column]?.first else { return nil }
    guard let number = DanishNumber.integer(value), number >= 0 else {
      throw badNumber(column, value)
    }
    return number
  }

  func kroner(_ column: ImportColumn) throws(ImportReason) -> Int? {
    guard let value = values[column]?.first else { return nil }
    guard let number = DanishNumber.kroner(value), number >= 0 else {
      throw badNumber(column, value)
    }
    return number
  }

  func decimal(_ column: ImportColumn) throws(ImportReason) -> Double? {
    guard let value = values[column]?.first else { return nil }
    guard let number = DanishNumber.decimal(value), number >= 0 else {
      throw badNumber(column, value)
    }
    return NSDecimalNumber(decimal: number).doubleValue
  }

  mutating func cvr() throws(ImportReason) -> CVRNumber? {
    guard let value = values[.cvr]?.first else { return nil }
    guard let cvr = CVRNumber(value) else { throw .badCVR(value: shown(value)) }
    if !cvr.hasValidCheckDigit { notes.append(.cvrCheckDigit(value: cvr.display)) }
    return cvr
  }

  /// What cannot be read as a number is left out, with a note: a company without its telephone
  /// is worth more than none.
  mutating func phones(_ column: ImportColumn) -> [PhoneNumber] {
    var numbers: [PhoneNumber] = []
    for part in (values[column] ?? []).flatMap(PhoneList.parts) {
      if let number = PhoneNumber(part) {
        if !numbers.contains(number) { numbers.append(number) }
      } else {
        notes.append(.phoneNotRead(column: header(column)))
      }
    }
    return numbers
  }

  /// One of a few words, compared without case and accents.
  func word<Value>(
    _ column: ImportColumn, _ words: [(String, Value)]
  ) throws(ImportReason) -> Value? {
    guard let value = values[column]?.first else { return nil }
    let key = ImportHeader.key(value)
    guard let found = words.first(where: { ImportHeader.key($0.0) == key }) else {
      throw .unknownWord(
        column: header(column), value: shown(value), allowed: words.map(\.0))
    }
    return found.1
  }

  func flag(_ column: ImportColumn) throws(ImportReason) -> Bool? {
    try word(column, ImportWords.flags)
  }

  mutating func note(_ reason: ImportReason) { notes.append(reason) }

  func header(_ column: ImportColumn) -> String { headers[column] ?? column.word }

  // MARK: Helpers

  private func badNumber(_ column: ImportColumn, _ value: String) -> ImportReason {
    .badNumber(column: header(column), value: shown(value))
  }

  /// A value as it may stand in a sentence.
  private func shown(_ value: String) -> String {
    String(CPRGuard().blackedOut(value).prefix(60))
  }

  /// Without blanks at the ends, in one normal form.
  private static func clean(_ cell: String) -> String {
    cell.trimmingCharacters(in: .whitespacesAndNewlines).precomposedStringWithCanonicalMapping
  }
}
