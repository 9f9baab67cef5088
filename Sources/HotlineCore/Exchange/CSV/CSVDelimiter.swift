/// What stands between the cells of a CSV file.
enum CSVDelimiter {
  static let candidates = [
    UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "\t"), UInt8(ascii: "|"),
  ]

  /// What a first line `sep=;` says, which spreadsheets write and read; nil for any other line.
  static func said(by line: [UInt8]) -> UInt8? {
    let plain = line.filter { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: " ") }
    guard plain.count == 5, let last = plain.last,
      String(decoding: plain.dropLast(), as: UTF8.self).lowercased() == "sep="
    else { return nil }
    return last
  }

  /// What stands most often outside quotes in the first line; nil where nothing does.
  static func ofFirstLine(_ file: InputFile) throws(ImportError) -> UInt8? {
    var bytes = try ByteStream(file)
    var line = TextLine()
    while try bytes.takeLine(into: &line) {
      if line.bytes.isEmpty { continue }
      return said(by: line.bytes) ?? mostFrequent(in: line.bytes)
    }
    return nil
  }

  private static func mostFrequent(in line: [UInt8]) -> UInt8? {
    var counts = candidates.map { _ in 0 }
    var isQuoted = false
    for byte in line {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if !isQuoted, let at = candidates.firstIndex(of: byte) { counts[at] += 1 }
    }
    guard let most = counts.max(), most > 0, let at = counts.firstIndex(of: most) else {
      return nil
    }
    return candidates[at]
  }
}
