import Foundation
import GRDB

/// What a file holds, as one number: of two that differ in anything, the numbers differ. For benches, which
/// compare what stands with what should.
enum ContentDigest {
  /// Every row of every table, and how far ids were counted.
  static func of(_ db: Database) throws -> String {
    var sum = Sum()
    for table in try RegisterTable.names(db) + ["sqlite_sequence"] {
      let columns = try String.readAll(
        db, sql: "SELECT name FROM pragma_table_xinfo(?) ORDER BY cid", arguments: [table])
      guard !columns.isEmpty else { continue }
      let row = columns.map { "quote(\"\($0)\")" }.joined(separator: " || ',' || ")
      sum.take(table)
      try String.readEach(
        db,
        sql: """
          SELECT ifnull(group_concat(said, char(10)), '')
          FROM (SELECT \(row) AS said FROM "\(table)" ORDER BY 1)
          """
      ) { sum.take($0) }
    }
    return sum.text
  }

  /// The bytes of a file; nil where there is none.
  static func of(file: URL) -> String? {
    guard let data = FileManager.default.contents(atPath: file.path) else { return nil }
    var sum = Sum()
    sum.take(data)
    return sum.text
  }

  /// FNV-1a over words of eight bytes, with a turn so that high bits count too.
  private struct Sum {
    private var state: UInt64 = 0xCBF2_9CE4_8422_2325

    var text: String { String(state, radix: 16) }

    mutating func take(_ text: String) { take(Data(text.utf8)) }

    mutating func take(_ data: Data) {
      add(UInt64(data.count))
      data.withUnsafeBytes { bytes in
        let whole = bytes.count / 8 * 8
        for place in stride(from: 0, to: whole, by: 8) {
          add(bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
        }
        for byte in bytes[whole...] { add(UInt64(byte)) }
      }
    }

    private mutating func add(_ word: UInt64) {
      state = (state ^ word) &* 0x0000_0100_0000_01B3
      state ^= state >> 29
    }
  }
}
