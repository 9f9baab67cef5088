/// An escape sequence while its bytes come in; the ESC itself is gone.
struct EscapeSequence: Equatable, Sendable {
  /// What one more byte makes of it.
  enum Step: Equatable {
    case unfinished
    case key(Key)
    case pasteBegin
    /// Complete, and unknown or something that nobody asked for.
    case nothing
    /// This byte does not belong to the sequence, which so has no end.
    case broken
  }

  private enum Kind: Equatable, Sendable {
    /// `ESC [`, parameters, a final letter.
    case control
    /// `ESC [ [` and one letter: the function keys of the Linux console.
    case console
    /// `ESC [ M` and three bytes: the old mouse report.
    case mouse
    /// `ESC O` and one letter, with digits between them on some terminals.
    case single
    /// `ESC ]`, `ESC P` and their like: an answer that ends with BEL or ESC \.
    case string
  }

  /// Longer ones are noise.
  private static let limit = 64
  private static let stringLimit = 4_096

  private var kind: Kind
  private let introducer: UInt8
  private var body: [UInt8] = []

  /// nil when no sequence begins so.
  init?(introducer: UInt8) {
    switch introducer {
    case UInt8(ascii: "["): kind = .control
    case UInt8(ascii: "O"): kind = .single
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"),
      UInt8(ascii: "_"):
      kind = .string
    default: return nil
    }
    self.introducer = introducer
  }

  /// What a person may have typed that only looked like a string sequence, when its end never
  /// came. Nothing for the other kinds: no hand is that fast.
  var typedText: [UInt8] {
    kind == .string ? [introducer] + (endsInEscape ? body.dropLast() : body[...]) : []
  }

  /// Whether its last byte is the ESC that the end of a string begins with, or anything else.
  var endsInEscape: Bool { body.last == 0x1B }

  mutating func take(_ byte: UInt8) -> Step {
    switch kind {
    case .control: takeControl(byte)
    case .single: takeSingle(byte)
    case .string: takeString(byte)
    case .console: KeySequences.console(byte).map(Step.key) ?? .nothing
    case .mouse:
      body.count == 2 ? .nothing : append(byte, limit: Self.limit)
    }
  }

  private mutating func takeControl(_ byte: UInt8) -> Step {
    switch byte {
    case UInt8(ascii: "[") where body.isEmpty:
      kind = .console
      return .unfinished
    case UInt8(ascii: "M") where body.isEmpty:
      kind = .mouse
      return .unfinished
    case 0x20...0x3F: return append(byte, limit: Self.limit)
    case 0x40...0x7E: return KeySequences.control(parameters: body, final: byte)
    default: return .broken
    }
  }

  private mutating func takeSingle(_ byte: UInt8) -> Step {
    switch byte {
    case 0x30...0x3B: append(byte, limit: Self.limit)
    case 0x20...0x7E:
      KeySequences.single(parameters: body, final: byte).map(Step.key) ?? .nothing
    default: .broken
    }
  }

  private mutating func takeString(_ byte: UInt8) -> Step {
    if byte == 0x07 { return .nothing }
    if endsInEscape {
      return byte == UInt8(ascii: "\\") ? .nothing : .broken
    }
    return append(byte, limit: Self.stringLimit)
  }

  private mutating func append(_ byte: UInt8, limit: Int) -> Step {
    guard body.count < limit else { return .nothing }
    body.append(byte)
    return .unfinished
  }
}
