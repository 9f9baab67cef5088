/// Turns the bytes of a terminal into keys. Pure: time is handed in, in milliseconds of any steady
/// clock.
///
/// Escape sequences may be cut anywhere between two reads. A lone ESC is the key after
/// `escapeDelay`; ESC with a character or another sequence right behind it is Alt. Sequences that
/// nobody knows vanish whole. A paste is one key, whatever it holds.
public struct KeyDecoder: Equatable, Sendable {
  /// How long a lone ESC, and the unfinished beginning of a character, wait for more.
  let escapeDelay: Int
  /// What the terminal's own description says of sequences that ``KeySequences`` does not know.
  private let described: [[UInt8]: Key]
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
    /// One ESC right behind another: two keys, unless a sequence follows.
    case twoEscapes
    case sequence(EscapeSequence)
    case paste(PasteBuffer)
  }

  /// - Parameters:
  ///   - escapeDelay: In milliseconds; terminals over slow lines need more than 25.
  ///   - described: Keys by their bytes, from the ESC on, as this terminal is described; they count
  ///     only where no other terminal's sequence is the same.
  public init(escapeDelay: Int = 25, described: [[UInt8]: Key] = [:]) {
    self.escapeDelay = escapeDelay
    self.described = described
  }

  /// Takes what was read at one time and returns the keys that are complete with it.
  public mutating func decode(_ input: some Sequence<UInt8>, at now: Int) -> [Key] {
    var keys = isPatient ? [] : expire(at: now)
    for byte in input {
      take(byte, into: &keys)
      lastInput = now
    }
    return keys
  }

  /// When `expire(at:)` wants to be called unless more comes before; nil when nothing waits.
  public var deadline: Int? {
    switch state {
    case .ground: bytes.isWaiting ? lastInput + escapeDelay : nil
    case .escape, .twoEscapes: lastInput + escapeDelay
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
    case .twoEscapes:
      state = .ground
      keys += [.escape, .escape]
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
    case .ground, .escape, .twoEscapes: false
    case .sequence, .paste: true
    }
  }

  private mutating func take(_ byte: UInt8, into keys: inout [Key]) {
    switch state {
    case .ground: type(byte, into: &keys)
    case .escape: afterEscape(byte, into: &keys)
    case .twoEscapes: afterTwoEscapes(byte, into: &keys)
    case .sequence(let sequence): take(byte, of: sequence, into: &keys)
    case .paste(var buffer):
      // Taken out of the state while it grows, so that the buffer is not copied at every byte.
      state = .ground
      take(byte, pastedInto: &buffer, into: &keys)
    }
  }

  private mutating func take(
    _ byte: UInt8, pastedInto buffer: inout PasteBuffer, into keys: inout [Key]
  ) {
    buffer.append(byte)
    if buffer.isEnded || buffer.isFull(limit: Self.pasteLimit), let text = buffer.finish() {
      keys.append(.paste(text))
    }
    if !buffer.isEnded { state = .paste(buffer) }
  }

  private mutating func take(
    _ byte: UInt8, of begun: EscapeSequence, into keys: inout [Key]
  ) {
    var sequence = begun
    switch sequence.take(byte) {
    case .unfinished: state = .sequence(sequence)
    case .key(let key):
      state = .ground
      keys.append(key)
    case .pasteBegin:
      if sequence.hasAlt { keys.append(.escape) }
      state = .paste(PasteBuffer())
    case .nothing:
      state = .ground
      if sequence.hasAlt { keys.append(.escape) }
      if let key = described[sequence.bytes] { keys.append(key) }
    case .broken:
      giveUp(begun, into: &keys)
      if begun.endsInEscape { state = .escape }
      take(byte, into: &keys)
    }
  }

  /// A sequence that has no end: what somebody may have typed of it is kept.
  private mutating func giveUp(_ sequence: EscapeSequence, into keys: inout [Key]) {
    state = .ground
    if sequence.hasAlt { keys.append(.escape) }
    if let key = sequence.unfinishedKey { keys.append(key) }
    for byte in sequence.typedText { type(byte, into: &keys) }
    endCharacter(into: &keys)
  }

  private mutating func afterEscape(_ byte: UInt8, into keys: inout [Key]) {
    state = .ground
    if let sequence = EscapeSequence(introducer: byte) {
      state = .sequence(sequence)
    } else if byte == 0x1B {
      state = .twoEscapes
    } else if let key = described[[0x1B, byte]] {
      keys.append(key)
    } else if byte < 0x20 {
      keys.append(.escape)
      type(byte, into: &keys)
    } else {
      isAlt = true
      type(byte, into: &keys)
    }
  }

  private mutating func afterTwoEscapes(_ byte: UInt8, into keys: inout [Key]) {
    let isKey = byte == UInt8(ascii: "[") || byte == UInt8(ascii: "O")
    if isKey, let sequence = EscapeSequence(introducer: byte, hasAlt: true) {
      state = .sequence(sequence)
    } else {
      keys.append(.escape)
      afterEscape(byte, into: &keys)
    }
  }
}
