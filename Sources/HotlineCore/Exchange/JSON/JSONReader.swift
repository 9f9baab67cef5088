/// Reads JSON from a file piece by piece: the caller walks into the large arrays, and reads whole
/// only what it knows to be small. Strict, and every error tells its place.
struct JSONReader {
  /// Values inside each other.
  static let deepest = 64
  /// Bytes of one text, and of one number.
  static let longestText = 4_000_000
  static let longestNumber = 400

  private(set) var bytes: ByteStream
  private var depth = 0

  init(_ file: InputFile) throws(ImportError) {
    bytes = try ByteStream(file)
  }

  // MARK: Walking

  /// The first byte of the next value or sign, blanks skipped; nil at the end of the file.
  mutating func peek() throws(ImportError) -> UInt8? {
    while let byte = try bytes.peek() {
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return byte }
      _ = try bytes.take()
    }
    return nil
  }

  /// Takes `sign` where it stands next.
  mutating func takes(_ sign: Character) throws(ImportError) -> Bool {
    guard let byte = sign.asciiValue, try peek() == byte else { return false }
    _ = try bytes.take()
    return true
  }

  /// Reads `{ … }`, calling `member` with each key; it has to read the value.
  mutating func object(_ member: (String, inout JSONReader) throws -> Void) throws {
    try enter("{")
    var keys: Set<String> = []
    if try !takes("}") {
      repeat {
        guard try peek() == UInt8(ascii: "\"") else { throw try unexpected() }
        let key = try string()
        guard keys.insert(key).inserted else { throw problem(.keyTwice(key)) }
        try expect(":")
        try member(key, &self)
      } while try takes(",")
      try expect("}")
    }
    depth -= 1
  }

  /// Reads `[ … ]`, calling `item` for each value; it has to read it.
  mutating func array(_ item: (inout JSONReader) throws -> Void) throws {
    try enter("[")
    if try !takes("]") {
      repeat { try item(&self) } while try takes(",")
      try expect("]")
    }
    depth -= 1
  }

  /// Throws when anything but blanks follows.
  mutating func end() throws(ImportError) {
    if try peek() != nil { throw problem(.trailingText) }
  }

  // MARK: Values

  /// The next value whole.
  mutating func value() throws -> JSONTree {
    guard let byte = try peek() else { throw problem(.cutOff) }
    switch byte {
    case UInt8(ascii: "{"):
      var members: [String: JSONTree] = [:]
      try object { key, reader in members[key] = try reader.value() }
      return .object(members)
    case UInt8(ascii: "["):
      var items: [JSONTree] = []
      try array { reader in items.append(try reader.value()) }
      return .array(items)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return .number(try number())
    }
  }

  /// Reads past the next value, which may be of any size.
  mutating func skip() throws {
    switch try peek() {
    case UInt8(ascii: "{"): try object { _, reader in try reader.skip() }
    case UInt8(ascii: "["): try array { reader in try reader.skip() }
    default: _ = try value()
    }
  }

  /// The error for what stands here.
  func problem(_ problem: JSONProblem) -> ImportError {
    .badJSON(path: bytes.file.path, line: bytes.line, column: bytes.column, problem: problem)
  }

  // MARK: Bytes

  mutating func peekByte() throws(ImportError) -> UInt8? { try bytes.peek() }

  mutating func takeByte() throws(ImportError) { _ = try bytes.take() }

  private mutating func enter(_ sign: Character) throws(ImportError) {
    try expect(sign)
    depth += 1
    guard depth <= Self.deepest else { throw problem(.tooDeep(limit: Self.deepest)) }
  }

  private mutating func expect(_ sign: Character) throws(ImportError) {
    guard try takes(sign) else { throw try unexpected() }
  }

  private mutating func unexpected() throws(ImportError) -> ImportError {
    problem(try peek() == nil ? .cutOff : .unexpected)
  }

  private mutating func word(
    _ word: String, _ value: JSONTree
  ) throws(ImportError) -> JSONTree {
    for byte in word.utf8 {
      guard let next = try bytes.peek() else { throw problem(.cutOff) }
      guard next == byte else { throw problem(.unexpected) }
      _ = try bytes.take()
    }
    return value
  }
}
