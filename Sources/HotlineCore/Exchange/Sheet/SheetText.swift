/// How a workbook writes signs that XML cannot hold: `_x000D_` is the end of a line.
enum SheetText {
  /// The text as it was typed.
  static func plain(_ text: String) -> String {
    guard text.contains("_x") else { return text }
    return text.replacing(/_x([0-9A-Fa-f]{4})_/) { match -> String in
      guard let scalar = UInt32(match.1, radix: 16).flatMap(Unicode.Scalar.init) else { return "" }
      // What follows an ordinary line break adds nothing to it.
      if scalar == "\n" || scalar == "\t" { return " " }
      return scalar.properties.generalCategory == .control ? "" : String(Character(scalar))
    }
  }

  /// Signs that a cell can hold.
  static let longest = 32_767

  /// The text as a workbook writes it. One that is longer than a cell can be ends with `…`.
  static func written(_ text: String) -> String {
    var written = String.UnicodeScalarView()
    for scalar in fitting(text).unicodeScalars {
      switch scalar {
      case "&": written.append(contentsOf: "&amp;".unicodeScalars)
      case "<": written.append(contentsOf: "&lt;".unicodeScalars)
      case ">": written.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": written.append(contentsOf: "&quot;".unicodeScalars)
      case "\r": written.append(contentsOf: "&#13;".unicodeScalars)
      case "\n", "\t": written.append(scalar)
      case "\u{FFFE}", "\u{FFFF}", "\u{0}"..<" ": continue
      default: written.append(scalar)
      }
    }
    let whole = String(written)
    guard whole.contains("_x") else { return whole }
    // What reads like such a sign and is none.
    return whole.replacing(/_(?=x[0-9A-Fa-f]{4}_)/, with: "_x005F_")
  }

  private static func fitting(_ text: String) -> String {
    // A sign takes at most two units in a text, and a text no more units than bytes.
    guard text.utf8.count > longest, text.utf16.count > longest else { return text }
    var fitting = ""
    var units = 1
    for character in text {
      units += character.utf16.count
      guard units <= longest else { break }
      fitting.append(character)
    }
    return fitting + "…"
  }
}
