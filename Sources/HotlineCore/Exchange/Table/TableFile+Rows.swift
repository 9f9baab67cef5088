extension TableFile {
  /// What a row says that is none of the list; nil for one that is.
  func said(by row: CSVReader.Row, below header: ImportHeader) -> ImportReason? {
    let cells = row.cells.filter { !$0.isBlank }
    guard cells.count > 1 else { return nil }
    if cells.allSatisfy(Self.isInBrackets) { return .explanation }
    // Cards and guessed columns have no header of words.
    let known = reader.recognised(row.cells)
    guard headerLine > 0, known > 1, known * 2 > cells.count,
      !cells.contains(where: Self.isValue)
    else { return nil }
    let named = header.names.map(ImportHeader.key)
    let isSame =
      row.cells.dropFirst(named.count).allSatisfy(\.isBlank)
      && zip(row.cells, named).allSatisfy { $0.isBlank || ImportHeader.key($0) == $1 }
    if isSame { return .headerAgain }
    return (try? reader.header(row.cells)) == nil ? nil : .anotherHeader
  }

  /// What no column is called: an address, or a number.
  private static func isValue(_ cell: String) -> Bool {
    cell.contains("@") || cell.count(where: \.isNumber) > 2
  }

  /// `(8 cifre)`, `<navn>`, `[dato]`
  private static func isInBrackets(_ cell: String) -> Bool {
    let text = cell.trimmed
    guard let first = text.first, let last = text.last, text.count > 2 else { return false }
    return [("(", ")"), ("<", ">"), ("[", "]"), ("{", "}")].contains { $0 == first && $1 == last }
  }
}
