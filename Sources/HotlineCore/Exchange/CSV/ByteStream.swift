/// The bytes of a text file one at a time, with the place where the next one stands. UTF-16 comes as
/// UTF-8.
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
  private var utf16: UTF16Text?

  /// Begins at the beginning and skips a byte order mark.
  init(_ file: InputFile) throws(ImportError) {
    self.file = file
    file.rewind()
    try refill()
    if let utf16 = UTF16Text(beginning: buffer) {
      self.utf16 = utf16
      buffer = self.utf16?.utf8(buffer) ?? []
    }
    if buffer.starts(with: [0xEF, 0xBB, 0xBF]) { next = 3 }
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
    repeat {
      try file.read(into: &buffer)
      isAtEnd = buffer.isEmpty
      if let text = utf16?.utf8(buffer) { buffer = text }
    } while buffer.isEmpty && !isAtEnd
  }
}

extension ByteStream {
  /// Bytes of one line. A file without line ends would otherwise fill the memory.
  static let longestLine = 1_000_000

  /// Takes the next line with what ends it; false at the end of the file.
  mutating func takeLine(into taken: inout TextLine) throws(ImportError) -> Bool {
    taken.bytes.removeAll(keepingCapacity: true)
    taken.end.removeAll(keepingCapacity: true)
    taken.hasHighBytes = false
    taken.number = line
    if next == buffer.count { try refill() }
    guard next < buffer.count else { return false }
    while next < buffer.count {
      var high: UInt8 = 0
      var at = next
      while at < buffer.count, buffer[at] != 0x0A, buffer[at] != 0x0D {
        high |= buffer[at]
        at += 1
      }
      if high >= 0x80 { taken.hasHighBytes = true }
      taken.bytes += buffer[next..<at]
      guard taken.bytes.count <= Self.longestLine else {
        throw .cellTooLong(path: file.path, line: line, limit: Self.longestLine)
      }
      next = at
      if at < buffer.count {
        try takeEnd(into: &taken)
        break
      }
      try refill()
    }
    line += 1
    column = 1
    return true
  }

  private mutating func takeEnd(into taken: inout TextLine) throws(ImportError) {
    let isReturn = buffer[next] == 0x0D
    taken.end.append(buffer[next])
    next += 1
    guard isReturn else { return }
    if next == buffer.count { try refill() }
    if next < buffer.count, buffer[next] == 0x0A {
      taken.end.append(0x0A)
      next += 1
    }
  }
}
