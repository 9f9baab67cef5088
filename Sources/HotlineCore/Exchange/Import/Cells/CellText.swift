import Foundation

/// The text of a cell without what nobody sees.
enum CellText {
  /// Without blanks at the ends and signs that do not show, in one normal form.
  static func clean(_ cell: String) -> String {
    let cell = withoutFormula(cell)
    let isPlain = cell.utf8.allSatisfy { (0x20...0x7E).contains($0) }
    if isPlain { return cell.utf8.first == 0x20 || cell.utf8.last == 0x20 ? cell.trimmed : cell }
    var text = String.UnicodeScalarView()
    for scalar in cell.unicodeScalars where !isInvisible(scalar) {
      text.append(isBlank(scalar) ? " " : scalar)
    }
    return String(text).trimmed.precomposedStringWithCanonicalMapping
  }

  /// `="12345674"` is how programs keep a spreadsheet from cutting a number down.
  private static func withoutFormula(_ cell: String) -> String {
    guard cell.hasPrefix("=\""), cell.hasSuffix("\""), cell.utf8.count > 3 else { return cell }
    let inside = cell.dropFirst(2).dropLast()
    return inside.contains("\"") ? cell : String(inside)
  }

  /// A byte that is no text stands in it.
  static func holdsNoText(_ cell: String) -> Bool { cell.utf8.contains(0) }

  /// A letter that a program could not read, and wrote so: what it was is lost.
  static func isDamaged(_ cell: String) -> Bool { cell.unicodeScalars.contains("\u{FFFD}") }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0...0x1F, 0x7F...0x9F, 0xAD, 0x61C, 0x200B, 0x200C, 0x200E, 0x200F, 0x202A...0x202E,
      0x2060...0x2064, 0x2066...0x2069, 0xFEFF:
      true
    default: false
    }
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0xA0 && scalar.properties.isWhitespace
  }

  // MARK: Nothing

  /// What people and spreadsheets write where they have nothing to write.
  static func isNothing(_ cell: String, in column: ImportColumn) -> Bool {
    if cell.allSatisfy({ "-–—−_.?*/ ".contains($0) }) { return true }
    let key = cell.lowercased()
    return errors.contains(key) || (!column.isWording && words.contains(key))
  }

  /// What spreadsheets and databases write, in Danish and English.
  private static let errors: Set<String> = [
    "#n/a", "#i/t", "#ref!", "#reference!", "#værdi!", "#value!", "#navn?", "#name?", "#div/0!",
    "#division/0!", "#nul!", "#null!", "#num!", "#tal!", "n/a", "i/t", "null", "nil", "none",
    "(null)", "nan", "undefined", "(tom)", "(blank)", "(tomme)",
  ]

  private static let words: Set<String> = [
    "ingen", "ukendt", "uoplyst", "ikke oplyst", "ej oplyst", "uoplyst.", "ikke angivet",
    "ikke relevant", "ikke tilgængelig", "haves ikke", "har ikke", "findes ikke", "unknown", "na",
    "ved ikke", "tom", "intet", "not available", "not applicable", "mangler", "tba", "tbd", "xx",
    "xxx",
  ]
}

/// A number of many digits that a spreadsheet cut down to a few: `1,23E+07`.
enum DamagedNumber {
  /// False for one that has all its digits, such as `1.2345674E7`.
  static func isOne(_ cell: String) -> Bool {
    isWithExponent(cell) && whole(cell) == nil
  }

  /// A number that lost nothing written out: `1.2345674E7` is 12345674; any other text as it is.
  static func mended(_ cell: String) -> String { whole(cell) ?? cell }

  private static func isWithExponent(_ cell: String) -> Bool {
    hasExponent(cell) && cell.wholeMatch(of: /\s*'?\d+([.,]\d+)?[eE]\+?\d{1,2}\s*/) != nil
  }

  /// Nearly every cell has none, and is looked at no further.
  private static func hasExponent(_ cell: String) -> Bool {
    cell.utf8.contains { $0 == UInt8(ascii: "e") || $0 == UInt8(ascii: "E") }
  }

  private static func whole(_ cell: String) -> String? {
    guard hasExponent(cell),
      let number = cell.wholeMatch(of: /\s*'?(\d)[.,](\d+)[eE]\+?0*(\d{1,2})\s*/),
      Int(number.output.3) == number.output.2.count
    else { return nil }
    return String(number.output.1 + number.output.2)
  }
}
