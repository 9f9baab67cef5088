extension JSONReader {
  /// A number as written, held against JSON's grammar and the range of a `Double`.
  mutating func number() throws(ImportError) -> String {
    var text = ""
    while let byte = try peekByte(), Self.isInNumber(byte) {
      guard text.utf8.count < Self.longestNumber else { throw problem(.numberTooLarge) }
      text.unicodeScalars.append(Unicode.Scalar(byte))
      try takeByte()
    }
    guard !text.isEmpty else { throw problem(try peekByte() == nil ? .cutOff : .unexpected) }
    guard Self.isNumber(text), let value = Double(text) else { throw problem(.badNumber) }
    guard value.isFinite else { throw problem(.numberTooLarge) }
    return text
  }

  /// A text with its escapes resolved. The opening quotation mark stands next.
  mutating func string() throws(ImportError) -> String {
    try takeByte()
    var content: [UInt8] = []
    while true {
      guard let byte = try peekByte() else { throw problem(.cutOff) }
      guard content.count < Self.longestText else {
        throw problem(.tooLong(limit: Self.longestText))
      }
      guard byte >= 0x20 else { throw problem(.badString) }
      try takeByte()
      if byte == UInt8(ascii: "\"") { break }
      if byte == UInt8(ascii: "\\") {
        content.append(contentsOf: String(try escaped()).utf8)
      } else {
        content.append(byte)
      }
    }
    guard let text = String(validating: content, as: UTF8.self) else { throw problem(.badString) }
    return text
  }

  private mutating func escaped() throws(ImportError) -> Unicode.Scalar {
    guard let byte = try peekByte() else { throw problem(.cutOff) }
    try takeByte()
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "b"): return "\u{08}"
    case UInt8(ascii: "f"): return "\u{0C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try unicode()
    default: throw problem(.badString)
    }
  }

  /// What follows `\u`, a pair of surrogates included.
  private mutating func unicode() throws(ImportError) -> Unicode.Scalar {
    let first = try hex()
    guard (0xD800...0xDBFF).contains(first) else {
      guard let scalar = Unicode.Scalar(first) else { throw problem(.badString) }
      return scalar
    }
    for sign in "\\u".utf8 {
      guard try peekByte() == sign else { throw problem(.badString) }
      try takeByte()
    }
    let second = try hex()
    guard (0xDC00...0xDFFF).contains(second),
      let scalar = Unicode.Scalar(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00))
    else { throw problem(.badString) }
    return scalar
  }

  private mutating func hex() throws(ImportError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = try peekByte(), byte < 0x80,
        let digit = Character(Unicode.Scalar(byte)).hexDigitValue
      else { throw problem(.badString) }
      try takeByte()
      value = (value << 4) + UInt32(digit)
    }
    return value
  }

  private static func isInNumber(_ byte: UInt8) -> Bool {
    isASCIIDigit(byte) || "+-.eE".utf8.contains(byte)
  }

  /// JSON's grammar: no leading zero, no bare point, no plus in front.
  private static func isNumber(_ text: String) -> Bool {
    var rest = text.hasPrefix("-") ? text.dropFirst() : text[...]
    let whole = rest.prefix { $0.isNumber }
    guard !whole.isEmpty, whole == "0" || !whole.hasPrefix("0") else { return false }
    rest = rest.dropFirst(whole.count)
    if rest.hasPrefix(".") {
      let decimals = rest.dropFirst().prefix { $0.isNumber }
      guard !decimals.isEmpty else { return false }
      rest = rest.dropFirst(1 + decimals.count)
    }
    guard let sign = rest.first else { return true }
    guard sign == "e" || sign == "E" else { return false }
    rest = rest.dropFirst()
    if rest.hasPrefix("+") || rest.hasPrefix("-") { rest = rest.dropFirst() }
    return !rest.isEmpty && rest.allSatisfy(\.isNumber)
  }
}
