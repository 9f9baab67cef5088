import Foundation

/// A part of a spreadsheet as a stream that an XML parser reads from.
final class PartStream: InputStream {
  private var reader: PartReader
  private var piece: ArraySlice<UInt8> = []
  private var status = Stream.Status.notOpen
  /// Why the stream ended before its time.
  private(set) var failure: ImportError?

  init(_ archive: ZipArchive, _ part: ZipArchive.Part) throws(ImportError) {
    reader = try PartReader(archive, part)
    super.init(data: Data())
  }

  override func open() { status = .open }

  override func close() { status = .closed }

  override var streamStatus: Stream.Status { status }

  override var streamError: (any Error)? { nil }

  override var hasBytesAvailable: Bool { status == .open }

  override func read(_ buffer: UnsafeMutablePointer<UInt8>, maxLength: Int) -> Int {
    do {
      while piece.isEmpty {
        guard let next = try reader.next() else {
          status = .atEnd
          return 0
        }
        piece = next[...]
      }
    } catch {
      // The parser would ask the stream itself what went wrong, and stop the program.
      failure = error
      status = .atEnd
      return 0
    }
    let count = min(maxLength, piece.count)
    for (index, byte) in piece.prefix(count).enumerated() { buffer[index] = byte }
    piece = piece.dropFirst(count)
    return count
  }
}
