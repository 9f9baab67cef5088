/// The character set that Danish spreadsheets write when they do not write UTF-8.
enum Windows1252 {
  /// The bytes as UTF-8 where they are valid UTF-8, else as Windows-1252; nil when they are
  /// neither. Letters such as æøå are never valid UTF-8 in Windows-1252, so the choice is safe
  /// cell by cell, also in a file pasted together from both.
  static func text(orUTF8 bytes: [UInt8]) -> String? {
    String(validating: bytes, as: UTF8.self) ?? text(bytes)
  }

  /// nil when a byte is one of the five that stand for nothing.
  static func text(_ bytes: [UInt8]) -> String? {
    var text = String.UnicodeScalarView()
    for byte in bytes {
      guard let scalar = scalar(byte) else { return nil }
      text.append(scalar)
    }
    return String(text)
  }

  private static func scalar(_ byte: UInt8) -> Unicode.Scalar? {
    guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
    let value = upperControls[Int(byte) - 0x80]
    return value == 0 ? nil : Unicode.Scalar(value)
  }

  /// What 0x80-0x9F stand for; zero for nothing.
  private static let upperControls: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]
}
