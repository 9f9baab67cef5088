import CZlib
import Foundation

/// Writes a ZIP file part by part, in constant memory. It tells no times, so that equal parts give
/// equal bytes.
final class ZipWriter {
  private let output: OutputFile
  private var parts: [Part] = []
  private var open: (part: Part, deflater: Deflater)?
  private var pending: [UInt8] = []
  private var written = 0

  private struct Part {
    let name: String
    let start: Int
    var sum: UInt32 = 0
    var packedSize = 0
    var size = 0
  }

  /// What a field of four bytes can hold.
  private static let largest = Int(UInt32.max)
  private static let piece = 1 << 17

  init(_ output: OutputFile) {
    self.output = output
  }

  /// Begins a part; the one before it ends.
  func begin(_ name: String) throws {
    try endPart()
    guard let deflater = Deflater() else { throw failure }
    open = (Part(name: name, start: written), deflater)
    // Sizes and sum follow behind the part (bit 3).
    try put(
      Self.bytes([
        (0x0403_4B50, 4), (20, 2), (8, 2), (8, 2), (0, 2), (Self.noDay, 2), (0, 4), (0, 4), (0, 4),
        (name.utf8.count, 2), (0, 2),
      ]) + Array(name.utf8))
  }

  /// Adds to the part that was begun.
  func write(_ text: String) throws {
    pending += text.utf8
    if pending.count >= Self.piece { try flush(isLast: false) }
  }

  /// Ends the last part and the file; it has its name when the output takes its place.
  func finish() throws {
    try endPart()
    let start = written
    for part in parts {
      try put(
        Self.bytes([
          (0x0201_4B50, 4), (20, 2), (20, 2), (8, 2), (8, 2), (0, 2), (Self.noDay, 2),
          (Int(part.sum), 4), (part.packedSize, 4), (part.size, 4), (part.name.utf8.count, 2),
          (0, 2), (0, 2), (0, 2), (0, 2), (0, 4), (part.start, 4),
        ]) + Array(part.name.utf8))
    }
    guard written <= Self.largest else { throw failure }
    try put(
      Self.bytes([
        (0x0605_4B50, 4), (0, 2), (0, 2), (parts.count, 2), (parts.count, 2), (written - start, 4),
        (start, 4), (0, 2),
      ]))
  }

  /// The first of January 1980, the first day that the format knows.
  private static let noDay = 0x21

  private var failure: OutputError { .cannotWrite(path: output.place.path) }

  private func endPart() throws {
    guard open != nil else { return }
    try flush(isLast: true)
    guard let part = open?.part, max(part.size, part.packedSize) <= Self.largest else {
      throw failure
    }
    open = nil
    parts.append(part)
    try put(
      Self.bytes([
        (0x0807_4B50, 4), (Int(part.sum), 4), (part.packedSize, 4), (part.size, 4),
      ]))
  }

  private func flush(isLast: Bool) throws {
    guard let deflater = open?.deflater else { return }
    let bytes = pending
    pending.removeAll(keepingCapacity: true)
    let packed = deflater.pack(bytes, isLast: isLast)
    let sum = bytes.withUnsafeBufferPointer { bytes in
      crc32(UInt(open?.part.sum ?? 0), bytes.baseAddress, UInt32(bytes.count))
    }
    // Without an address zlib would begin the sum anew.
    if !bytes.isEmpty { open?.part.sum = UInt32(truncatingIfNeeded: sum) }
    open?.part.size += bytes.count
    open?.part.packedSize += packed.count
    try put(packed)
  }

  private func put(_ bytes: [UInt8]) throws {
    try output.write(bytes)
    written += bytes.count
  }

  /// The lowest byte first.
  private static func bytes(_ fields: [(value: Int, length: Int)]) -> [UInt8] {
    fields.flatMap { field in
      (0..<field.length).map { UInt8(truncatingIfNeeded: field.value >> (8 * $0)) }
    }
  }
}
