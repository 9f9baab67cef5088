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
}
