/// What has come of a bracketed paste.
struct PasteBuffer: Equatable, Sendable {
  private static let endMarker = Array("\u{1B}[201~".utf8)
  private var bytes: [UInt8] = []

  /// Whether the end marker has come.
  private(set) var isEnded = false

  mutating func append(_ byte: UInt8) {
    bytes.append(byte)
    guard byte == UInt8(ascii: "~"), bytes.suffix(Self.endMarker.count) == Self.endMarker[...]
    else { return }
    bytes.removeLast(Self.endMarker.count)
    isEnded = true
  }

  /// Whether it is time to deliver a piece: at a blank or line end behind `limit`, so that neither
  /// a character nor the end marker is cut, or at twice the limit come what may.
  func isFull(limit: Int) -> Bool {
    guard bytes.count >= limit, let last = bytes.last else { return false }
    return last == 0x20 || last == 0x0A || last == 0x0D || bytes.count >= 2 * limit
  }

  /// Hands the text out, with line ends as `\n`, and begins again; nil when there is none.
  mutating func finish() -> String? {
    guard !bytes.isEmpty else { return nil }
    defer { bytes = [] }
    var lines: [UInt8] = []
    lines.reserveCapacity(bytes.count)
    for (index, byte) in bytes.enumerated() {
      if byte == 0x0A, index > 0, bytes[index - 1] == 0x0D { continue }
      lines.append(byte == 0x0D ? 0x0A : byte)
    }
    return ByteDecoder.text(lines)
  }
}
