import Foundation

/// Writes a workbook, .xlsx, sheet by sheet and row by row, in constant memory.
///
/// The first row of a sheet names its columns, stays while one scrolls, and filters. Columns are as
/// wide as what the first rows hold. What has more rows than a sheet can hold goes on in another one.
final class WorkbookWriter {
  private let zip: ZipWriter
  private var sheets: [Sheet] = []
  private var current: Current?
  /// Rows of a sheet, its headings among them.
  private let mostRows: Int

  private struct Sheet {
    let title: String
    /// `$A$1:$F$10`, what its headings filter; nil without a row.
    var filtered: String?
  }

  private struct Current {
    let title: String
    let columns: [String]
    /// Rows that are held back until the widths are known.
    var held: [[SheetCell]] = []
    var isBegun = false
    /// Rows that are written, the headings among them.
    var rows = 0
    /// How many sheets it has taken.
    var sheets = 1
  }

  /// Whose widths are measured.
  private static let measured = 400
  /// Columns of signs.
  private static let narrowest = 6
  private static let widest = 60

  init(_ output: OutputFile, mostRows: Int = 1_048_576) throws {
    zip = ZipWriter(output)
    self.mostRows = max(2, mostRows)
    // What it is stands first, where programs look that only ask for the kind of a file.
    try part(
      "_rels/.rels",
      """
      <Relationships xmlns="\(Self.packages)/relationships"><Relationship Id="rId1" \
      Type="\(Self.office)/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>
      """)
  }

  /// Begins a sheet; the one before it ends. A title that another sheet has, or that a workbook does
  /// not take, is changed as little as possible.
  func begin(_ title: String, _ columns: [String]) throws {
    try endSheet()
    current = Current(title: title, columns: columns)
  }

  /// The next row of the sheet that was begun.
  func row(_ cells: [SheetCell]) throws {
    guard current != nil else { return }
    if current?.isBegun == false {
      current?.held.append(cells)
      if current?.held.count == Self.measured { try beginPart() }
    } else {
      try write(cells)
    }
  }

  /// Ends the last sheet and the workbook.
  func finish() throws {
    try endSheet()
    try part("xl/styles.xml", SheetStyle.xml, isWhole: true)
    try part("xl/workbook.xml", book)
    try part("xl/_rels/workbook.xml.rels", relations)
    try part("[Content_Types].xml", types)
    try zip.finish()
  }

  // MARK: A sheet

  private func beginPart() throws {
    guard let begun = current else { return }
    let title = free(begun.title)
    sheets.append(Sheet(title: title))
    try zip.begin("xl/worksheets/sheet\(sheets.count).xml")
    try zip.write(Self.declaration + "<worksheet xmlns=\"\(Self.main)\">")
    let isFirst = sheets.count == 1 ? " tabSelected=\"1\"" : ""
    try zip.write(
      "<sheetViews><sheetView\(isFirst) workbookViewId=\"0\">"
        + "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>"
        + "</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/>")
    try zip.write("<cols>")
    for (index, heading) in begun.columns.enumerated() {
      let cells = begun.held.map { index < $0.count ? $0[index].shown : "" }
      let width = ([heading] + cells).map(Self.width).max() ?? 0
      let kept = min(max(width, Self.narrowest), Self.widest) + 2
      try zip.write(
        "<col min=\"\(index + 1)\" max=\"\(index + 1)\" width=\"\(kept)\" customWidth=\"1\"/>")
    }
    try zip.write("</cols><sheetData><row r=\"1\">")
    for (index, heading) in begun.columns.enumerated() {
      try zip.write(SheetCell.textXML(heading, at: Self.place(index, 1), .heading))
    }
    try zip.write("</row>")
    current?.isBegun = true
    current?.rows = 1
    current?.held = []
    for cells in begun.held { try write(cells) }
  }

  private func write(_ cells: [SheetCell]) throws {
    guard let begun = current else { return }
    if begun.rows == mostRows {
      try endPart()
      current?.sheets += 1
      try beginPart()
    }
    let number = (current?.rows ?? 0) + 1
    current?.rows = number
    var row = "<row r=\"\(number)\">"
    for (index, cell) in cells.prefix(begun.columns.count).enumerated() {
      row += cell.xml(at: Self.place(index, number))
    }
    try zip.write(row + "</row>")
  }

  private func endSheet() throws {
    guard let begun = current else { return }
    if !begun.isBegun { try beginPart() }
    try endPart()
    current = nil
  }

  private func endPart() throws {
    guard let ended = current, ended.isBegun else { return }
    try zip.write("</sheetData>")
    if ended.rows > 1, !ended.columns.isEmpty {
      let last = Self.letters(ended.columns.count - 1)
      try zip.write("<autoFilter ref=\"A1:\(last)\(ended.rows)\"/>")
      sheets[sheets.count - 1].filtered = "$A$1:$\(last)$\(ended.rows)"
    }
    try zip.write("</worksheet>")
  }

  /// The widest line of a text.
  private static func width(_ text: String) -> Int {
    text.split(whereSeparator: \.isNewline).map(\.count).max() ?? 0
  }

  // MARK: Names

  /// Of 31 signs at most, without those that a workbook keeps for itself, and nobody else's.
  private func free(_ title: String) -> String {
    let taken = Set(sheets.map { $0.title.lowercased() })
    let plain = title.map { "[]:*?/\\".contains($0) || $0.isNewline ? " " : $0 }
    let name = String(plain).trimmingCharacters(in: CharacterSet(charactersIn: " '"))
    var number = 1
    while true {
      let suffix = number == 1 ? "" : " (\(number))"
      let free = String((name.isEmpty ? "1" : name).prefix(31 - suffix.count)) + suffix
      if !taken.contains(free.lowercased()) { return free }
      number += 1
    }
  }

  /// The column with this number, from 0, in this row: `AB12`.
  private static func place(_ column: Int, _ row: Int) -> String { letters(column) + String(row) }

  private static func letters(_ column: Int) -> String {
    var letters = ""
    var rest = column + 1
    while rest > 0 {
      letters =
        String(UnicodeScalar(UInt8(ascii: "A") + UInt8((rest - 1) % 26))) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }

  // MARK: The other parts

  private static let declaration =
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006"
  private static let packages = "http://schemas.openxmlformats.org/package/2006"
  private static let type = "application/vnd.openxmlformats-officedocument.spreadsheetml."

  private func part(_ name: String, _ xml: String, isWhole: Bool = false) throws {
    try zip.begin(name)
    try zip.write((isWhole ? "" : Self.declaration) + xml)
  }

  private var book: String {
    let named = sheets.enumerated().map { index, sheet in
      "<sheet name=\"\(SheetText.written(sheet.title))\" sheetId=\"\(index + 1)\" r:id=\"rId\(index + 1)\"/>"
    }
    let filters = sheets.enumerated().compactMap { index, sheet in
      sheet.filtered.map { range in
        let title = sheet.title.replacing("'", with: "''")
        return "<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"\(index)\" hidden=\"1\">"
          + "\(SheetText.written("'\(title)'!\(range)"))</definedName>"
      }
    }
    return "<workbook xmlns=\"\(Self.main)\" xmlns:r=\"\(Self.office)/relationships\">"
      + "<bookViews><workbookView/></bookViews><sheets>\(named.joined())</sheets>"
      + (filters.isEmpty ? "" : "<definedNames>\(filters.joined())</definedNames>") + "</workbook>"
  }

  private var relations: String {
    let sheets = sheets.indices.map { index in
      "<Relationship Id=\"rId\(index + 1)\" Type=\"\(Self.office)/relationships/worksheet\" "
        + "Target=\"worksheets/sheet\(index + 1).xml\"/>"
    }
    return "<Relationships xmlns=\"\(Self.packages)/relationships\">\(sheets.joined())"
      + "<Relationship Id=\"rId\(sheets.count + 1)\" Type=\"\(Self.office)/relationships/styles\" "
      + "Target=\"styles.xml\"/></Relationships>"
  }

  private var types: String {
    let sheets = sheets.indices.map { index in
      "<Override PartName=\"/xl/worksheets/sheet\(index + 1).xml\" "
        + "ContentType=\"\(Self.type)worksheet+xml\"/>"
    }
    return "<Types xmlns=\"\(Self.packages)/content-types\">"
      + "<Default Extension=\"rels\" "
      + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
      + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"\(Self.type)sheet.main+xml\"/>"
      + "<Override PartName=\"/xl/styles.xml\" ContentType=\"\(Self.type)styles+xml\"/>"
      + "\(sheets.joined())</Types>"
  }
}
