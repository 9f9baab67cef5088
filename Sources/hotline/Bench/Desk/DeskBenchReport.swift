import Foundation

/// What `hotline bench desk` prints.
struct DeskBenchReport: Encodable {
  let organisations: Int
  /// Of the desk; nil where the system does not say.
  var peakMemoryBytes: Int?
  private(set) var list: Percentiles?
  private(set) var whole: Percentiles?
  private(set) var startToFirstByte: Percentiles?
  private(set) var startToPicture: Percentiles?
  /// With a cold page cache: whether it could be dropped; nil where nobody asked.
  var isCacheDropped: Bool?
  private(set) var coldStartToFirstByte: Percentiles?
  private(set) var coldStartToPicture: Percentiles?
  /// In the mean; nil without a key.
  private(set) var bytesPerKey: Double?

  private var pictures: [MeasuredDesk.Picture] = []
  private var starts: [MeasuredDesk.Start] = []
  private var coldStarts: [MeasuredDesk.Start] = []

  private enum CodingKeys: CodingKey {
    case organisations, peakMemoryBytes, list, whole, startToFirstByte, startToPicture, bytesPerKey
    case isCacheDropped, coldStartToFirstByte, coldStartToPicture
  }

  init(organisations: Int) { self.organisations = organisations }

  mutating func add(_ more: [MeasuredDesk.Picture]) {
    pictures += more
    list = Percentiles(pictures.compactMap(\.list))
    whole = Percentiles(pictures.compactMap(\.whole))
    bytesPerKey =
      pictures.isEmpty ? nil : Double(pictures.map(\.bytes).reduce(0, +)) / Double(pictures.count)
  }

  mutating func add(start: MeasuredDesk.Start) {
    starts.append(start)
    startToFirstByte = Percentiles(starts.map(\.firstByte))
    startToPicture = Percentiles(starts.map(\.whole))
  }

  mutating func add(coldStart: MeasuredDesk.Start) {
    coldStarts.append(coldStart)
    coldStartToFirstByte = Percentiles(coldStarts.map(\.firstByte))
    coldStartToPicture = Percentiles(coldStarts.map(\.whole))
  }

  var text: String {
    var lines = ["organisations  \(organisations)"]
    if let peakMemoryBytes { lines.append("peak memory    \(peakMemoryBytes / 1_000_000) MB") }
    if let bytesPerKey { lines.append(String(format: "bytes a key    %.0f", bytesPerKey)) }
    lines.append("")
    lines.append(Percentiles.head)
    lines += [
      ("key to list", list), ("key to whole picture", whole),
      ("start to first byte", startToFirstByte), ("start to whole picture", startToPicture),
      ("cold start to first byte", coldStartToFirstByte),
      ("cold start to whole picture", coldStartToPicture),
    ].compactMap { title, times in times?.line(title) }
    if isCacheDropped == false {
      lines.append("cold start     not measured: the page cache may not be dropped here")
    }
    return lines.joined(separator: "\n")
  }
}
