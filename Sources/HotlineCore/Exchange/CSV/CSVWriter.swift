/// Writes rows as CSV that spreadsheets of a Danish machine open: `;`, CRLF, UTF-8.
///
/// A cell that a spreadsheet would run as a formula gets an apostrophe in front, and so does one
/// that begins with an apostrophe before such a character; ``restored(_:)`` takes it away again.
enum CSVWriter {
  /// What makes a spreadsheet take a cell for a formula.
  private static let formulaBeginnings: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r"]

  static func row(_ cells: [String]) -> String {
    cells.map { quoted(harmless($0)) }.joined(separator: ";") + "\r\n"
  }

  /// The cell as it is written.
  static func harmless(_ cell: String) -> String {
    beginsLikeFormula(cell) ? "'" + cell : cell
  }

  /// The cell as it was before ``harmless(_:)``.
  static func restored(_ cell: String) -> String {
    guard cell.unicodeScalars.first == "'" else { return cell }
    let rest = String(cell.unicodeScalars.dropFirst())
    return beginsLikeFormula(rest) ? rest : cell
  }

  /// True for the beginnings, also behind blanks, quotes and apostrophes.
  static func beginsLikeFormula(_ cell: String) -> Bool {
    let ignored: Set<Unicode.Scalar> = [" ", "\"", "'", "\u{00A0}"]
    guard let first = cell.unicodeScalars.first(where: { !ignored.contains($0) }) else {
      return false
    }
    return formulaBeginnings.contains(first)
  }

  private static func quoted(_ cell: String) -> String {
    let needsQuotes = cell.unicodeScalars.contains { scalar in
      scalar == ";" || scalar == "\"" || scalar == "\n" || scalar == "\r" || scalar == ","
        || scalar == "\t" || scalar == " "
    }
    guard needsQuotes else { return cell }
    var text = String.UnicodeScalarView()
    for scalar in cell.unicodeScalars {
      if scalar == "\"" { text.append(scalar) }
      text.append(scalar)
    }
    return "\"" + String(text) + "\""
  }
}
