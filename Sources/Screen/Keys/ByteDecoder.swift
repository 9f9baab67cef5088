/// Turns bytes into characters, one byte at a time, and loses none.
///
/// Bytes are UTF-8. A byte that cannot be UTF-8 is taken for Windows-1252, so that a terminal set
/// to Latin-1 types `æøå` as well. An unfinished sequence waits for its rest; the next byte that
/// does not continue it, or `flush()`, makes its bytes Windows-1252.
public struct ByteDecoder: Equatable, Sendable {
  private var pending: [UInt8] = []

  public init() {}

  /// Whether the beginning of a character waits for its rest.
  public var isWaiting: Bool { !pending.isEmpty }

  /// Takes one byte and returns what is complete with it: usually one scalar or none.
  public mutating func decode(_ byte: UInt8) -> [Unicode.Scalar] {
    guard let lead = pending.first else { return begin(byte) }
    guard Self.continues(lead, at: pending.count, byte) else { return flush() + begin(byte) }
    pending.append(byte)
    guard pending.count == Self.length(from: lead) else { return [] }
    defer { pending = [] }
    return [Self.scalar(pending)]
  }

  /// Gives up waiting: what is pending becomes Windows-1252.
  public mutating func flush() -> [Unicode.Scalar] {
    defer { pending = [] }
    return pending.map(Self.windows1252)
  }

  /// A whole text at once.
  public static func text(_ bytes: [UInt8]) -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    var decoder = ByteDecoder()
    var text = String.UnicodeScalarView()
    for byte in bytes {
      // One by one: appending a collection makes room for just that much, and so copies it all.
      for scalar in decoder.decode(byte) { text.append(scalar) }
    }
    for scalar in decoder.flush() { text.append(scalar) }
    return String(text)
  }

  private mutating func begin(_ byte: UInt8) -> [Unicode.Scalar] {
    if byte < 0x80 { return [Unicode.Scalar(byte)] }
    if Self.length(from: byte) == 0 { return [Self.windows1252(byte)] }
    pending = [byte]
    return []
  }

  /// The bytes of a sequence that begins so; 0 when none does.
  private static func length(from lead: UInt8) -> Int {
    switch lead {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 0
    }
  }

  /// Whether a byte can follow; the second one is bound more closely, so that neither surrogates
  /// nor over-long forms come through (Unicode, table 3-7).
  private static func continues(_ lead: UInt8, at position: Int, _ byte: UInt8) -> Bool {
    switch (position, lead) {
    case (1, 0xE0): (0xA0...0xBF).contains(byte)
    case (1, 0xED): (0x80...0x9F).contains(byte)
    case (1, 0xF0): (0x90...0xBF).contains(byte)
    case (1, 0xF4): (0x80...0x8F).contains(byte)
    default: (0x80...0xBF).contains(byte)
    }
  }

  private static func scalar(_ bytes: [UInt8]) -> Unicode.Scalar {
    let leadBits = UInt32(bytes[0]) & (0xFF >> UInt32(bytes.count + 1))
    let value = bytes.dropFirst().reduce(leadBits) { $0 << 6 | UInt32($1 & 0x3F) }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  /// The five bytes that Windows-1252 leaves open become the replacement character.
  private static func windows1252(_ byte: UInt8) -> Unicode.Scalar {
    (0x80...0x9F).contains(byte) ? windows1252Middle[Int(byte) - 0x80] : Unicode.Scalar(byte)
  }

  private static let windows1252Middle = Array(
    "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ".unicodeScalars)
}
