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
    /// `ESC [ M`, and three bytes where it is the old mouse report; alone it is F1 of an SCO console.
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
  /// An ESC came right before it: Alt, as PuTTY and rxvt send it, where it becomes a key.
  let hasAlt: Bool
  private var body: [UInt8] = []
  /// All that came of it, from the ESC on.
  private(set) var bytes: [UInt8]

  /// nil when no sequence begins so.
  init?(introducer: UInt8, hasAlt: Bool = false) {
    switch introducer {
    case UInt8(ascii: "["): kind = .control
    case UInt8(ascii: "O"): kind = .single
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"),
      UInt8(ascii: "_"):
      kind = .string
    default: return nil
    }
    self.introducer = introducer
    self.hasAlt = hasAlt
    bytes = [0x1B, introducer]
  }

  /// The key that it is when its end never came; nil where that is none.
  var unfinishedKey: Key? { kind == .mouse ? .function(1) : nil }

  /// What a person may have typed that only looked like a string sequence or a mouse report, when
  /// its end never came. Nothing for the other kinds: no hand is that fast.
  var typedText: [UInt8] {
    switch kind {
    case .string: [introducer] + (endsInEscape ? body.dropLast() : body[...])
    case .mouse: body
    case .control, .console, .single: []
    }
  }

  /// Whether its last byte is the ESC that the end of a string begins with, or anything else.
  var endsInEscape: Bool { body.last == 0x1B }

  mutating func take(_ byte: UInt8) -> Step {
    bytes.append(byte)
    switch kind {
    case .control: return takeControl(byte).with(hasAlt ? .alt : Modifiers(1))
    case .single: return takeSingle(byte).with(hasAlt ? .alt : Modifiers(1))
    case .string: return takeString(byte)
    case .console: return KeySequences.console(byte).map(Step.key) ?? .nothing
    case .mouse: return takeMouse(byte)
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
    case UInt8(ascii: "$") where !body.isEmpty && body.allSatisfy { (0x30...0x39).contains($0) }:
      // rxvt ends its keys with Shift so; elsewhere something follows.
      return KeySequences.control(parameters: body, final: byte)
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

  /// A button, a column and a row, each above the controls.
  private mutating func takeMouse(_ byte: UInt8) -> Step {
    guard byte >= (body.isEmpty ? 0x20 : 0x21) else { return .broken }
    guard body.count == 2 else { return append(byte, limit: Self.limit) }
    let pointer = Pointer(
      button: Int(body[0]) - 0x20, column: Int(body[1]) - 0x20, row: Int(byte) - 0x20)
    return pointer.map { .key(.pointer($0)) } ?? .nothing
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

extension EscapeSequence.Step {
  fileprivate func with(_ modifiers: Modifiers) -> Self {
    guard case .key(let key) = self else { return self }
    return .key(key.with(modifiers))
  }
}
