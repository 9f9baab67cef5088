/// Text that went through two character sets, or through HTML, on its way into the file: `PrÃ¸ve`
/// and `M&oslash;rk` are what `Prøve` and `Mørk` become there.
enum TextRepair {
  /// The text as it was meant. Text that nothing happened to stays as it is.
  static func repaired(_ text: String) -> String {
    var text = text
    if text.utf8.contains(where: { $0 >= 0x80 }) {
      // Some files went through it three times.
      for _ in 0..<3 {
        guard let better = undoubled(text) else { break }
        text = better
      }
    }
    if text.utf8.contains(UInt8(ascii: "&")) {
      // A program that escapes what is escaped writes `&amp;oslash;`.
      for _ in 0..<2 { text = HTMLEntities.unescaped(text) }
    }
    return text
  }

  /// UTF-8 that was read in a character set of one byte a letter and written again; nil where nothing
  /// in the text is.
  private static func undoubled(_ text: String) -> String? {
    for encoding in SingleByteEncoding.allCases {
      guard let marks = marks(encoding), text.unicodeScalars.contains(where: marks.contains),
        let better = undoubled(text, encoding)
      else { continue }
      return better
    }
    return nil
  }

  /// What the first bytes of the letters and signs of Western Europe look like.
  private static func marks(_ encoding: SingleByteEncoding) -> Set<Unicode.Scalar>? {
    let marks = leads.compactMap(encoding.scalar)
    return marks.count == leads.count ? Set(marks) : nil
  }

  private static let leads: [UInt8] = [0xC2, 0xC3, 0xE2]

  private static func undoubled(_ text: String, _ encoding: SingleByteEncoding) -> String? {
    let scalars = Array(text.unicodeScalars)
    var better = String.UnicodeScalarView()
    var at = 0
    var isBetter = false
    while at < scalars.count {
      if let (scalar, length) = original(in: scalars, at: at, encoding) {
        better.append(scalar)
        at += length
        isBetter = true
      } else {
        better.append(scalars[at])
        at += 1
      }
    }
    return isBetter ? String(better) : nil
  }

  private static func original(
    in scalars: [Unicode.Scalar], at: Int, _ encoding: SingleByteEncoding
  ) -> (scalar: Unicode.Scalar, length: Int)? {
    guard let lead = encoding.byte(scalars[at]), leads.contains(lead) else { return nil }
    let length = lead == 0xE2 ? 3 : 2
    guard at + length <= scalars.count else { return nil }
    let rest = scalars[(at + 1)..<(at + length)].compactMap(encoding.byte)
    guard rest.count == length - 1, rest.allSatisfy({ (0x80...0xBF).contains($0) }),
      let text = String(validating: [lead] + rest, as: UTF8.self),
      let scalar = text.unicodeScalars.first
    else { return nil }
    return (scalar, length)
  }
}
