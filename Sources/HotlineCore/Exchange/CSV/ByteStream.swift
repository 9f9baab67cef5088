/// The bytes of a file one at a time, with the place where the next one stands.
struct ByteStream {
  let file: InputFile
  /// Counted from 1. A carriage return, a line feed, and the two together each end one line.
  private(set) var line = 1
  /// Bytes before the next one in its line, plus 1.
  private(set) var column = 1
  private var buffer: [UInt8] = []
  private var next = 0
  private var lastWasReturn = false
  private var isAtEnd = false

  /// Begins at the beginning and skips a byte order mark. Throws ``ImportError/utf16(path:)`` for a file in UTF-16.
  init(_ file: InputFile) throws(ImportError) {
    self.file = file
    file.rewind()
    try refill()
    if buffer.starts(with: [0xEF, 0xBB, 0xBF]) {
      next = 3
    } else if buffer.starts(with: [0xFF, 0xFE]) || buffer.starts(with: [0xFE, 0xFF]) {
      throw .utf16(path: file.path)
    }
  }

  /// The next byte without taking it; nil at the end of the file.
  mutating func peek() throws(ImportError) -> UInt8? {
    if next == buffer.count { try refill() }
    return next < buffer.count ? buffer[next] : nil
  }

  /// Takes the next byte; nil at the end of the file.
  mutating func take() throws(ImportError) -> UInt8? {
    if next == buffer.count { try refill() }
    guard next < buffer.count else { return nil }
    let byte = buffer[next]
    next += 1
    count(byte)
    return byte
  }

  /// What is left of the first piece of the file, to guess its form from.
  var beginning: ArraySlice<UInt8> { buffer[next...] }

  private mutating func count(_ byte: UInt8) {
    let isReturn = byte == UInt8(ascii: "\r")
    let isFeed = byte == UInt8(ascii: "\n")
    if isReturn || (isFeed && !lastWasReturn) {
      line += 1
      column = 1
    } else if !isFeed {
      column += 1
    }
    lastWasReturn = isReturn
  }

  private mutating func refill() throws(ImportError) {
    guard !isAtEnd else { return }
    next = 0
    try file.read(into: &buffer)
    isAtEnd = buffer.isEmpty
  }
}
