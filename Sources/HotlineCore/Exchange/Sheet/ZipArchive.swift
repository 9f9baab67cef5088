import CZlib
import Foundation

/// The parts of a ZIP file, read where they stand.
///
/// What a part grows to is limited by ``largestPart`` and ``largestRatio``: a file of a few bytes that
/// unpacks to gigabytes is refused, whatever it says of its own size.
struct ZipArchive {
  /// Bytes of one part once unpacked.
  static let largestPart = 1 << 30
  /// Bytes that one packed byte may become on the whole, from a megabyte on. Spreadsheets reach 30.
  static let largestRatio = 200
  static let mostParts = 10_000

  let file: InputFile
  private var parts: [String: Part] = [:]

  /// Where a part stands and how it is packed.
  struct Part {
    let start: Int
    let packedSize: Int
    /// nil: stored as it is.
    let isDeflated: Bool
  }

  /// Throws ``ImportError/badWorkbook(path:)`` for what is no ZIP file.
  init(_ file: InputFile) throws(ImportError) {
    self.file = file
    let tailStart = max(0, file.size - 66_000)
    let tail = try file.bytes(at: tailStart, count: file.size - tailStart)
    guard let end = Self.lastIndex(of: [0x50, 0x4B, 0x05, 0x06], in: tail), end + 22 <= tail.count
    else { throw .badWorkbook(path: file.path) }
    let count = Self.number(tail, end + 10, 2)
    let size = Self.number(tail, end + 12, 4)
    let start = Self.number(tail, end + 16, 4)
    guard count <= Self.mostParts, size <= 10_000_000, start + size <= file.size else {
      throw .badWorkbook(path: file.path)
    }
    let directory = try file.bytes(at: start, count: size)
    var at = 0
    for _ in 0..<count {
      guard at + 46 <= directory.count, directory[at..<(at + 4)].elementsEqual([0x50, 0x4B, 1, 2])
      else { throw .badWorkbook(path: file.path) }
      let lengths = [28, 30, 32].map { Self.number(directory, at + $0, 2) }
      let nameEnd = at + 46 + lengths[0]
      guard nameEnd <= directory.count else { throw .badWorkbook(path: file.path) }
      let name = String(decoding: directory[(at + 46)..<nameEnd], as: UTF8.self)
      try add(
        name, at: Self.number(directory, at + 42, 4), packed: Self.number(directory, at + 20, 4),
        method: Self.number(directory, at + 10, 2), flags: Self.number(directory, at + 8, 2))
      at = nameEnd + lengths[1] + lengths[2]
    }
  }

  private mutating func add(
    _ name: String, at header: Int, packed: Int, method: Int, flags: Int
  ) throws(ImportError) {
    // Of encrypted parts nothing can be read.
    guard flags & 1 == 0, method == 0 || method == 8, header + 30 <= file.size else {
      throw .badWorkbook(path: file.path)
    }
    let local = try file.bytes(at: header, count: 30)
    guard local.count == 30 else { throw .badWorkbook(path: file.path) }
    let start = header + 30 + Self.number(local, 26, 2) + Self.number(local, 28, 2)
    guard start + packed <= file.size else { throw .badWorkbook(path: file.path) }
    parts[name] = Part(start: start, packedSize: packed, isDeflated: method == 8)
  }

  /// nil where there is none of this name.
  subscript(name: String) -> Part? { parts[name] }

  // MARK: Bytes

  private static func number(_ bytes: [UInt8], _ at: Int, _ length: Int) -> Int {
    (0..<length).reversed().reduce(0) { $0 << 8 | Int(bytes[at + $1]) }
  }

  private static func lastIndex(of mark: [UInt8], in bytes: [UInt8]) -> Int? {
    guard bytes.count >= mark.count else { return nil }
    return stride(from: bytes.count - mark.count, through: 0, by: -1).first { at in
      bytes[at..<(at + mark.count)].elementsEqual(mark)
    }
  }
}

/// Unpacks one part piece by piece.
struct PartReader {
  private let file: InputFile
  private let part: ZipArchive.Part
  private var readSoFar = 0
  private var madeSoFar = 0
  private var inflater: Inflater?

  init(_ archive: ZipArchive, _ part: ZipArchive.Part) throws(ImportError) {
    file = archive.file
    self.part = part
    inflater = part.isDeflated ? try Inflater(path: file.path) : nil
  }

  /// The next piece; nil at the end. Throws ``ImportError``.
  mutating func next() throws(ImportError) -> [UInt8]? {
    while true {
      if let piece = try inflater?.next() {
        madeSoFar += piece.count
        let isTooMuch =
          madeSoFar > ZipArchive.largestPart
          || madeSoFar > 1 << 20 && madeSoFar / ZipArchive.largestRatio > part.packedSize
        guard !isTooMuch else { throw .workbookTooLarge(path: file.path) }
        return piece
      }
      let count = min(1 << 16, part.packedSize - readSoFar)
      guard count > 0 else { return nil }
      let bytes = try file.bytes(at: part.start + readSoFar, count: count)
      guard bytes.count == count else { throw .badWorkbook(path: file.path) }
      readSoFar += count
      guard let inflater else { return bytes }
      inflater.feed(bytes)
    }
  }
}

/// A zlib stream of raw deflated bytes.
private final class Inflater {
  private let path: String
  /// It points to itself inside, and so must stay where it is.
  private let stream: UnsafeMutablePointer<z_stream>
  private var input: [UInt8] = []
  private var isAtEnd = false

  init(path: String) throws(ImportError) {
    self.path = path
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    let status = inflateInit2_(
      stream, -MAX_WBITS, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    guard status == Z_OK else { throw .badWorkbook(path: path) }
  }

  deinit {
    inflateEnd(stream)
    stream.deallocate()
  }

  func feed(_ bytes: [UInt8]) { input = bytes }

  /// nil where it needs more.
  func next() throws(ImportError) -> [UInt8]? {
    guard !isAtEnd, !input.isEmpty else { return nil }
    var status = Z_OK
    var left = 0
    let room = 1 << 17
    let made = [UInt8](unsafeUninitializedCapacity: room) { output, filled in
      input.withUnsafeMutableBufferPointer { bytes in
        stream.pointee.next_in = bytes.baseAddress
        stream.pointee.avail_in = UInt32(bytes.count)
        stream.pointee.next_out = output.baseAddress
        stream.pointee.avail_out = UInt32(room)
        status = inflate(stream, Z_NO_FLUSH)
        left = Int(stream.pointee.avail_in)
        filled = room - Int(stream.pointee.avail_out)
      }
    }
    guard status == Z_OK || status == Z_STREAM_END || status == Z_BUF_ERROR else {
      throw .badWorkbook(path: path)
    }
    isAtEnd = status == Z_STREAM_END
    input = Array(input.suffix(left))
    return made.isEmpty && (input.isEmpty || isAtEnd) ? nil : made
  }
}
