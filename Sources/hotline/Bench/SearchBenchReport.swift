import Foundation

/// What `hotline bench search` prints.
struct SearchBenchReport: Encodable {
  struct Length: Encodable {
    let letters: Int
    let milliseconds: Percentiles
  }

  let organisations: Int
  /// nil where the register was there already.
  let buildSeconds: Double?
  let fileBytes: Int
  /// Of the process that searched; nil where the system does not say.
  let peakMemoryBytes: Int?
  let byLength: [Length]
  let all: Percentiles?

  init(
    _ times: [Int: [Duration]], file: URL, organisations: Int, buildTime: Duration?
  ) throws {
    self.organisations = organisations
    buildSeconds = buildTime.map { $0.milliseconds / 1_000 }
    let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
    fileBytes = attributes[.size] as? Int ?? 0
    peakMemoryBytes = ProcessMemory.peak()
    byLength = times.keys.sorted().compactMap { letters in
      Percentiles(times[letters] ?? []).map { Length(letters: letters, milliseconds: $0) }
    }
    all = Percentiles(times.values.flatMap { $0 })
  }

  var text: String {
    var lines = ["organisations  \(organisations)"]
    if let buildSeconds { lines.append("build          \(Self.number(buildSeconds, 1)) s") }
    lines.append("file           \(fileBytes / 1_000_000) MB")
    if let peakMemoryBytes { lines.append("peak memory    \(peakMemoryBytes / 1_000_000) MB") }
    lines.append("")
    lines.append("letters   count     p50     p90     p99     max  ms")
    for length in byLength { lines.append(Self.row("\(length.letters)", length.milliseconds)) }
    if let all { lines.append(Self.row("all", all)) }
    return lines.joined(separator: "\n")
  }

  private static func row(_ title: String, _ times: Percentiles) -> String {
    let columns = [times.p50, times.p90, times.p99, times.max].map { padded(number($0, 2), 8) }
    return padded(title, 7) + padded("\(times.count)", 8) + columns.joined()
  }

  private static func number(_ value: Double, _ decimals: Int) -> String {
    String(format: "%.\(decimals)f", value)
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
