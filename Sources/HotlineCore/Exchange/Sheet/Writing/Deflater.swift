import CZlib

/// Packs the bytes of one part of a ZIP file, raw as such a file holds them.
final class Deflater {
  /// It points to itself inside, and so must stay where it is.
  private let stream: UnsafeMutablePointer<z_stream>

  /// nil where there is no memory for it.
  init?() {
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    let status = deflateInit2_(
      stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size))
    guard status == Z_OK else {
      stream.deallocate()
      return nil
    }
  }

  deinit {
    deflateEnd(stream)
    stream.deallocate()
  }

  /// What the bytes become, as far as it is known yet; all of it behind the last ones.
  func pack(_ bytes: [UInt8], isLast: Bool = false) -> [UInt8] {
    var input = bytes
    var packed: [UInt8] = []
    input.withUnsafeMutableBufferPointer { input in
      stream.pointee.next_in = input.baseAddress
      stream.pointee.avail_in = UInt32(input.count)
      var isFull = true
      while isFull {
        packed += [UInt8](unsafeUninitializedCapacity: Self.room) { output, filled in
          stream.pointee.next_out = output.baseAddress
          stream.pointee.avail_out = UInt32(Self.room)
          deflate(stream, isLast ? Z_FINISH : Z_NO_FLUSH)
          isFull = stream.pointee.avail_out == 0
          filled = Self.room - Int(stream.pointee.avail_out)
        }
      }
    }
    return packed
  }

  private static let room = 1 << 16
}
