/// Single letters in UTF-8 within text of another character set.
enum UTF8Letters {
  /// A letter of Western Europe of two bytes, with their number. In a character set of one byte a
  /// letter these would be `Ã`, `├` or `√` before a sign, which no Danish word has.
  static func letter(
    in bytes: [UInt8], at: Int
  ) -> (scalar: Unicode.Scalar, length: Int)? {
    guard at + 1 < bytes.count, bytes[at] == 0xC3, (0x80...0xBF).contains(bytes[at + 1]) else {
      return nil
    }
    return Unicode.Scalar(0xC0 + UInt32(bytes[at + 1] - 0x80)).map { ($0, 2) }
  }

  /// The bytes with a plain letter in the place of each of them: what the rest of a line says of how
  /// it is written.
  static func left(out line: [UInt8]) -> [UInt8] {
    var rest: [UInt8] = []
    rest.reserveCapacity(line.count)
    var at = 0
    while at < line.count {
      if line[at] == 0xC3, let (_, length) = letter(in: line, at: at) {
        rest.append(UInt8(ascii: "a"))
        at += length
      } else {
        rest.append(line[at])
        at += 1
      }
    }
    return rest
  }
}
