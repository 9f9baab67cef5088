/// What a terminal library delivers: plain bytes, and keys it has recognised itself.
public enum RawInput: Equatable, Sendable {
  case byte(UInt8)
  case key(Key)
  case pasteBegin
  case pasteEnd
}

/// Turns raw input into keys. Pure: time is handed in, in milliseconds of any steady clock.
///
/// Escape sequences may be cut anywhere between two reads. A lone ESC is the key after
/// `escapeDelay`; ESC with a character right behind it is Alt. Sequences that nobody knows vanish
/// whole. A paste is one key, whatever it holds.
public struct KeyDecoder: Equatable, Sendable {
  /// How long a lone ESC, and the unfinished beginning of a character, wait for more.
  let escapeDelay: Int
  /// How long an unfinished sequence waits for its end.
  static let sequenceDelay = 100
  /// How long a paste may be silent before it counts as ended; a slow line stalls for less.
  static let pasteDelay = 1_000
  /// A paste is delivered in pieces of this many bytes, so that one without an end stays bounded.
  static let pasteLimit = 4 << 20

  var state = State.ground
  var bytes = ByteDecoder()
  /// The next character came right behind an ESC.
  var isAlt = false
  private var lastInput = 0

  enum State: Equatable, Sendable {
    case ground
    case escape
    case sequence(EscapeSequence)
    case paste(PasteBuffer)
  }

  /// - Parameter escapeDelay: In milliseconds; terminals over slow lines need more than 25.
  public init(escapeDelay: Int = 25) {
    self.escapeDelay = escapeDelay
  }

  /// Takes what was read at one time and returns the keys that are complete with it.
  public mutating func decode(_ input: some Sequence<RawInput>, at now: Int) -> [Key] {
    var keys = isPatient ? [] : expire(at: now)
    for element in input {
      take(element, into: &keys)
      lastInput = now
    }
    return keys
  }

  /// When `expire(at:)` wants to be called unless more comes before; nil when nothing waits.
  public var deadline: Int? {
    switch state {
    case .ground: bytes.isWaiting ? lastInput + escapeDelay : nil
    case .escape: lastInput + escapeDelay
    case .sequence: lastInput + Self.sequenceDelay
    case .paste: lastInput + Self.pasteDelay
    }
  }

  /// Ends what has waited long enough and returns the keys that come of it. To be called when
  /// nothing lies ready to be read: a paste that was read late is no silent paste.
  public mutating func expire(at now: Int) -> [Key] {
    guard let deadline, now >= deadline else { return [] }
    var keys: [Key] = []
    switch state {
    case .ground: endCharacter(into: &keys)
    case .escape:
      state = .ground
      keys.append(.escape)
    case .sequence(let sequence): giveUp(sequence, into: &keys)
    case .paste(var buffer):
      state = .ground
      if let text = buffer.finish() { keys.append(.paste(text)) }
    }
    return keys
  }

  /// Whether what has begun goes on however late the rest was read.
  private var isPatient: Bool {
    switch state {
    case .ground, .escape: false
    case .sequence, .paste: true
    }
  }

  private mutating func take(_ element: RawInput, into keys: inout [Key]) {
    if case .paste(var buffer) = state {
      // Taken out of the state while it grows, so that the buffer is not copied at every byte.
      state = .ground
      takePasted(element, &buffer, into: &keys)
      return
    }
    switch element {
    case .byte(let byte): takeByte(byte, into: &keys)
    case .key(let key):
      interrupt(into: &keys)
      keys.append(key)
    case .pasteBegin:
      interrupt(into: &keys)
      state = .paste(PasteBuffer())
    case .pasteEnd: interrupt(into: &keys)
    }
  }

  private mutating func takePasted(
    _ element: RawInput, _ buffer: inout PasteBuffer, into keys: inout [Key]
  ) {
    switch element {
    case .byte(let byte):
      buffer.append(byte)
      if buffer.isEnded || buffer.isFull(limit: Self.pasteLimit), let text = buffer.finish() {
        keys.append(.paste(text))
      }
      if !buffer.isEnded { state = .paste(buffer) }
    case .pasteEnd:
      if let text = buffer.finish() { keys.append(.paste(text)) }
    case .key, .pasteBegin: state = .paste(buffer)
    }
  }

  private mutating func takeByte(_ byte: UInt8, into keys: inout [Key]) {
    switch state {
    case .ground, .paste: type(byte, into: &keys)
    case .escape: afterEscape(byte, into: &keys)
    case .sequence(let sequence): takeByte(byte, of: sequence, into: &keys)
    }
  }

  private mutating func takeByte(
    _ byte: UInt8, of begun: EscapeSequence, into keys: inout [Key]
  ) {
    var sequence = begun
    switch sequence.take(byte) {
    case .unfinished: state = .sequence(sequence)
    case .key(let key):
      state = .ground
      keys.append(key)
    case .pasteBegin: state = .paste(PasteBuffer())
    case .nothing: state = .ground
    case .broken:
      giveUp(begun, into: &keys)
      if begun.endsInEscape { state = .escape }
      takeByte(byte, into: &keys)
    }
  }

  /// A sequence that has no end: what somebody may have typed of it is kept.
  private mutating func giveUp(_ sequence: EscapeSequence, into keys: inout [Key]) {
    state = .ground
    for byte in sequence.typedText { type(byte, into: &keys) }
    endCharacter(into: &keys)
  }

  private mutating func afterEscape(_ byte: UInt8, into keys: inout [Key]) {
    state = .ground
    if let sequence = EscapeSequence(introducer: byte) {
      state = .sequence(sequence)
    } else if byte < 0x20 {
      keys.append(.escape)
      type(byte, into: &keys)
    } else {
      isAlt = true
      type(byte, into: &keys)
    }
  }

  /// A recognised key ends whatever was begun before it.
  private mutating func interrupt(into keys: inout [Key]) {
    if state == .escape { keys.append(.escape) }
    if case .sequence(let sequence) = state { giveUp(sequence, into: &keys) }
    state = .ground
    endCharacter(into: &keys)
  }
}
