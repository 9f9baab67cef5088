/// A line of a vCard or of a calendar (RFC 6350 3.2, RFC 5545 3.1).
enum ContentLine {
  /// Octets of a line, without what ends it.
  private static let longest = 75

  /// The line with its end, folded where it is too long: a blank begins what goes on, and no letter is
  /// parted.
  static func written(_ name: String, _ value: String) -> String {
    var line = ""
    var octets = 0
    for scalar in (name + ":" + value).unicodeScalars {
      let size = UTF8.width(scalar)
      if octets + size > longest {
        line += "\r\n "
        octets = 1
      }
      line.unicodeScalars.append(scalar)
      octets += size
    }
    return line + "\r\n"
  }

  /// A text as such a line holds it.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      switch character {
      case "\\", ";", ",": escaped += "\\" + String(character)
      case _ where character.isNewline: escaped += "\\n"
      case "\t": escaped += " "
      // What a terminal or a telephone would obey.
      case _ where character.unicodeScalars.allSatisfy({ $0.value < 0x20 || $0.value == 0x7F }):
        continue
      default: escaped.append(character)
      }
    }
    return escaped
  }
}
