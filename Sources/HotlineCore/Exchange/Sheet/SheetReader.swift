import Foundation
import GRDB

/// The rows of one sheet. They are read at once into a temporary database, as ``ImportStage`` is, so
/// that a sheet of any length costs no memory.
final class SheetReader {
  private let rows: DatabaseQueue
  private var page: ArraySlice<CSVReader.Row> = []
  private var last = 0

  init(_ workbook: Workbook, sheet: String) throws {
    rows = try .temporary(
      holding: "CREATE TABLE sheetRow (number INTEGER PRIMARY KEY, cells TEXT NOT NULL) STRICT;")
    guard let part = workbook.part(of: sheet) else {
      throw ImportError.badWorkbook(path: workbook.archive.file.path)
    }
    try rows.writeWithoutTransaction { db in
      try db.inTransaction {
        try SheetXML(workbook).read(part) { number, cells in
          try db.cachedStatement(
            sql: "INSERT OR IGNORE INTO sheetRow (number, cells) VALUES (?, ?)"
          )
          .execute(arguments: [number, cells.joined(separator: Self.separator)])
        }
        return .commit
      }
    }
  }

  /// A sign that stands in no cell.
  private static let separator = "\u{1F}"

  /// The next row with a word in it, by its number in the sheet; nil at the end.
  func next() throws -> CSVReader.Row? {
    if page.isEmpty {
      let rows = try rows.read { db in
        try Row.fetchAll(
          db, sql: "SELECT * FROM sheetRow WHERE number > ? ORDER BY number LIMIT 500",
          arguments: [last])
      }
      page =
        rows.map { row in
          let cells: String = row.value("cells")
          return CSVReader.Row(
            line: row.value("number"),
            cells: cells.split(separator: "\u{1F}", omittingEmptySubsequences: false).map(
              String.init))
        }[...]
      last = page.last?.line ?? last
    }
    return page.popFirst()
  }
}

/// Reads the cells of a sheet.
private final class SheetXML {
  private let workbook: Workbook
  private var row = 0
  private var cells: [String] = []
  private var column = 0
  private var kind = ""
  private var style: Int?
  private var value = ""
  private var isPronounced = false

  /// Of a sheet as spreadsheets have them.
  private static let mostRows = 1_048_576

  init(_ workbook: Workbook) {
    self.workbook = workbook
  }

  func read(_ part: String, _ body: @escaping (Int, [String]) throws -> Void) throws {
    let xml = PartXML()
    xml.onStart = { [unowned self] name, attributes in
      begin(name, attributes)
      if column > CSVReader.mostColumns {
        xml.stop = ImportError.tooManyColumns(
          path: workbook.archive.file.path, line: row, limit: CSVReader.mostColumns)
      }
    }
    xml.onEnd = { [unowned self] name, text in
      do {
        try end(name, text, body)
      } catch {
        xml.stop = error
      }
    }
    try xml.read(part, of: workbook.archive)
  }

  private func begin(_ name: String, _ attributes: [String: String]) {
    switch name {
    case "row":
      let said = attributes["r"].flatMap { Int($0) } ?? 0
      // A number that was there before, or none, is that of the next row.
      row = said > row && said <= Self.mostRows ? said : row + 1
      cells = []
      column = 0
    case "c":
      column = attributes["r"].flatMap(Self.column) ?? column + 1
      kind = attributes["t"] ?? "n"
      style = attributes["s"].flatMap { Int($0) }
      value = ""
    case "rPh": isPronounced = true
    default: break
    }
  }

  private func end(
    _ name: String, _ text: String, _ body: (Int, [String]) throws -> Void
  ) throws {
    switch name {
    case "v": value = text
    case "t" where kind == "inlineStr" && !isPronounced: value += text
    case "rPh": isPronounced = false
    case "c":
      guard !value.isEmpty, (1...CSVReader.mostColumns).contains(column) else { return }
      while cells.count < column { cells.append("") }
      cells[column - 1] = shown().replacing("\u{1F}", with: " ")
    case "row":
      if cells.contains(where: { !$0.isBlank }) { try body(row, cells) }
    default: break
    }
  }

  private func shown() -> String {
    switch kind {
    case "s":
      Int(value).flatMap { workbook.texts.indices.contains($0) ? workbook.texts[$0] : nil } ?? ""
    case "b": value == "1" ? "TRUE" : "FALSE"
    case "inlineStr", "str": SheetText.plain(value)
    case "n": workbook.styles.text(value, style: style, is1904: workbook.is1904)
    default: value
    }
  }

  /// `AB12` is in column 28.
  private static func column(_ reference: String) -> Int? {
    var column = 0
    for byte in reference.utf8 {
      guard (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte), column < 100_000 else { break }
      column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
    }
    return column > 0 ? column : nil
  }
}
