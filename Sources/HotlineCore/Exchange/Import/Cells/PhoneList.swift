/// The telephone numbers of a cell.
enum PhoneList {
  /// Parted by commas, semicolons, bars, line breaks, *og* and the labels before them; by a slash
  /// only where numbers stand on both sides (`20 11 22 33 / 20 11 22 44`). What stands in brackets
  /// is about the number before it.
  static func parts(of cell: String) -> [String] {
    if isOne(cell) { return [cell] }
    let plain = withoutRemarks(cell)
    let parts = plain.split { ",;|".contains($0) || $0.isNewline }.flatMap { part -> [String] in
      let halves = part.split(separator: "/")
      let pieces = halves.count > 1 && halves.allSatisfy({ digits($0) >= 8 }) ? halves : [part]
      return pieces.flatMap(withoutLabels)
    }
    return parts.filter { !$0.isBlank }
  }

  /// Ten digits are a number to call when its country stands before it: Denmark's eight behind
  /// `45`, another country's behind a plus. None begins with a zero.
  static func isWithCountry(_ text: String) -> Bool {
    let number = text.filter { $0.isNumber || $0 == "+" }
    if number.hasPrefix("+") { return !number.hasPrefix("+0") }
    return number.hasPrefix("45") || (number.hasPrefix("00") && !number.hasPrefix("000"))
  }

  /// nil for what is no number to call: six, seven or nine digits are a Danish number that lost or won
  /// some.
  static func number(_ part: String) -> PhoneNumber? {
    guard let number = PhoneNumber(part) else { return nil }
    let digits = part.count(where: \.isNumber)
    return number.e164 == nil && [6, 7, 9].contains(digits) && !part.hasPrefix("0") ? nil : number
  }

  /// Nothing but one number, as most cells are.
  private static func isOne(_ cell: String) -> Bool {
    var digits = 0
    for byte in cell.utf8 {
      if isASCIIDigit(byte) {
        digits += 1
      } else if byte != UInt8(ascii: " ") && byte != UInt8(ascii: "+") {
        return false
      }
    }
    return (1...12).contains(digits)
  }

  private static func digits(_ text: Substring) -> Int { text.count(where: \.isNumber) }

  private static func withoutRemarks(_ cell: String) -> String {
    var text = cell.replacing(/\([^()\d]*\p{L}[^()\d]*\)/, with: " ")
    // A spreadsheet's number, and its text.
    text = text.replacing(/^'/, with: "").replacing(/^(\d{8,12})[.,]0+$/) { $0.output.1 }
    text = text.replacing(":::", with: ";").replacing("&", with: ";")
    return text.replacing(/(\d)\s*(og|eller|and|or|samt)\s*(\d)/.ignoresCase()) {
      "\($0.output.1);\($0.output.3)"
    }
  }

  /// `tlf. 86123456 mobil 20112233` are two, each behind its label; `Test: 86123456` is one. Two of
  /// eight digits with a blank between them are two.
  private static func withoutLabels(_ part: Substring) -> [String] {
    guard !part.contains(/\b(lok|lokal|lokalnr|ext|omst)\b/.ignoresCase()) else {
      return extensionApart(String(part))
    }
    let labelled = part.matches(of: /[\p{L}][^\d+]*([+\d][\d\s.\-–()\/+]*)/)
    let before = part.prefix { !$0.isLetter }
    if labelled.count > 1 || (labelled.count == 1 && digits(before) >= 8) {
      let own = digits(before) >= 8 ? [String(before).trimmed] : []
      return own + labelled.map { String($0.output.1).trimmed }
    }
    if labelled.count == 1, !part.hasPrefix("+"), let only = labelled.first,
      part[..<only.range.lowerBound].allSatisfy(\.isWhitespace)
    {
      return twice(String(only.output.1).trimmed)
    }
    return twice(String(part).trimmed)
  }

  private static func twice(_ part: String) -> [String] {
    guard let two = part.wholeMatch(of: /(\d{8})\s+(\d{8})/) else { return [part] }
    return [String(two.output.1), String(two.output.2)]
  }

  /// The number, and what to ask for there as a part of its own, which is none.
  private static func extensionApart(_ part: String) -> [String] {
    guard let word = part.firstMatch(of: /\b(lok|lokal|lokalnr|ext|omst)\b/.ignoresCase()) else {
      return [part]
    }
    return [part[..<word.range.lowerBound], part[word.range.lowerBound...]]
      .map { String($0).trimmed }.filter { !$0.isEmpty }
  }
}
