/// The bytes that ask a terminal to put a text on its clipboard (OSC 52).
public enum Clipboard {
  /// What stands between the program and the terminal.
  public enum Multiplexer: Sendable {
    case none
    case tmux
    case screen
  }

  /// Terminals drop longer requests; counted in encoded bytes.
  public static let limit = 74_994

  /// nil when the text is too long. tmux takes the plain request when `set-clipboard` is on and
  /// the wrapped one when `allow-passthrough` is, so it gets both.
  public static func request(_ text: String, through multiplexer: Multiplexer) -> [UInt8]? {
    let encoded = base64(Array(harmless(text).utf8))
    guard encoded.count <= limit else { return nil }
    let plain = Array("\u{1B}]52;c;".utf8) + encoded + [0x07]
    switch multiplexer {
    case .none: return plain
    case .tmux: return plain + Array("\u{1B}Ptmux;\u{1B}".utf8) + plain + Array("\u{1B}\\".utf8)
    case .screen: return Array("\u{1B}P".utf8) + plain + Array("\u{1B}\\".utf8)
    }
  }

  /// Without what a terminal obeys that it is pasted into. Lines and columns stay.
  private static func harmless(_ text: String) -> String {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map(displayText)
        .joined(separator: "\t")
    }.joined(separator: "\n")
  }

  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  static func base64(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(UInt32(0)) { $0 << 8 | UInt32($1) } << UInt32(8 * (3 - group.count))
      for position in 0..<4 {
        let digit = alphabet[Int(bits >> UInt32(18 - 6 * position) & 0x3F)]
        result.append(position <= group.count ? digit : UInt8(ascii: "="))
      }
    }
    return result
  }
}
