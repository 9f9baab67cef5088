import Foundation

/// What a log is that was begun and never filled: a header that nothing follows, or one that is
/// none. Nothing committed is in it.
///
/// A process that is killed between the header of its log and the first page leaves one. SQLite,
/// when it only reads and nobody holds the log's index, compares the header with what it did not
/// read, tries again for ten seconds and gives up with "locking protocol", for ever; opened for
/// writing it makes the index anew at once.
struct LogRemnant {
  private static let headerLength = 32

  /// nil for a log that is missing or empty, that SQLite can read, or that is too short to mislead.
  init?(path: String) {
    // The log alone may be looked at past SQLite: it has no locks on it.
    guard let handle = FileHandle(forReadingAtPath: path),
      let bytes = try? handle.read(upToCount: Self.headerLength + 1)
    else { return nil }
    let header = [UInt8](bytes.prefix(Self.headerLength))
    guard header.count == Self.headerLength else { return nil }
    if bytes.count > Self.headerLength, Self.isWhole(header) { return nil }
  }

  /// By the file format of SQLite, section 4.1: the mark, the size of a page, and the sum over the
  /// words before it, which are read in the order that the last bit of the mark says.
  private static func isWhole(_ header: [UInt8]) -> Bool {
    let mark = word(header, 0, bigEndian: true)
    let page = word(header, 2, bigEndian: true)
    guard mark & ~1 == 0x377F_0682, page.nonzeroBitCount == 1, (512...65_536).contains(page) else {
      return false
    }
    var sum: (UInt32, UInt32) = (0, 0)
    for index in stride(from: 0, to: 6, by: 2) {
      sum.0 &+= word(header, index, bigEndian: mark & 1 == 1) &+ sum.1
      sum.1 &+= word(header, index + 1, bigEndian: mark & 1 == 1) &+ sum.0
    }
    return sum == (word(header, 6, bigEndian: true), word(header, 7, bigEndian: true))
  }

  private static func word(_ bytes: [UInt8], _ index: Int, bigEndian: Bool) -> UInt32 {
    let four = bytes[index * 4..<index * 4 + 4]
    return (bigEndian ? Array(four) : four.reversed()).reduce(0) { $0 << 8 | UInt32($1) }
  }
}
