/// Letters as HTML escapes them.
enum HTMLEntities {
  /// The longest name, with room for `#x10FFFF`.
  static let longestName = 8

  /// What stands between `&` and `;`; nil for what is no entity. A blank for one that does not break.
  static func scalar(_ name: some StringProtocol) -> Unicode.Scalar? {
    if let scalar = named[String(name)] { return scalar }
    guard name.first == "#" else { return nil }
    let digits = name.dropFirst()
    let value =
      digits.first == "x" || digits.first == "X"
      ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard let value, value >= 32 else { return nil }
    return value == 0xA0 ? " " : Unicode.Scalar(value)
  }

  static func unescaped(_ text: String) -> String {
    var rest = text[...]
    var done = ""
    while let start = rest.firstIndex(of: "&") {
      done += rest[..<start]
      let inside = rest[rest.index(after: start)...].prefix(longestName + 1)
      if let end = inside.firstIndex(of: ";"), let scalar = scalar(inside[..<end]) {
        done.unicodeScalars.append(scalar)
        rest = rest[rest.index(after: end)...]
      } else {
        done.append("&")
        rest = rest[rest.index(after: start)...]
      }
    }
    return done + rest
  }

  private static let named: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ",
    "aelig": "æ", "AElig": "Æ", "oslash": "ø", "Oslash": "Ø", "aring": "å", "Aring": "Å",
    "eacute": "é", "Eacute": "É", "egrave": "è", "ecirc": "ê", "euml": "ë", "aacute": "á",
    "agrave": "à", "acirc": "â", "auml": "ä", "Auml": "Ä", "ouml": "ö", "Ouml": "Ö", "uuml": "ü",
    "Uuml": "Ü", "oacute": "ó", "ocirc": "ô", "uacute": "ú", "iacute": "í", "icirc": "î",
    "ccedil": "ç", "ntilde": "ñ", "szlig": "ß", "eth": "ð", "ETH": "Ð", "thorn": "þ",
    "ndash": "–", "mdash": "—", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”",
    "hellip": "…", "bull": "•", "middot": "·", "laquo": "«", "raquo": "»", "euro": "€",
    "copy": "©", "reg": "®", "trade": "™", "sect": "§", "deg": "°", "frac12": "½",
    "frac14": "¼", "acute": "´",
  ]
}
