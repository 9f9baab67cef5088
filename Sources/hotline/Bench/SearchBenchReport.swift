import Foundation
import HotlineCore

/// What `hotline bench search` prints.
struct SearchBenchReport: Encodable {
  struct Length: Encodable {
    let letters: Int
    let milliseconds: Percentiles
    let processorMilliseconds: Percentiles
  }

  struct Kind: Encodable {
    let kind: TypedQueries.Kind
    let milliseconds: Percentiles
  }

  let organisations: Int
  /// nil where the register was there already.
  let buildSeconds: Double?
  let fileBytes: Int
  /// Of the process that searched; nil where the system does not say.
  let peakMemoryBytes: Int?
  let byLength: [Length]
  let byKind: [Kind]
  let all: Percentiles?
  /// Persons, partnerships, talks and what else stands behind the organisations.
  let otherKinds: Percentiles?
  /// The first list of a desk that has just been started.
  let first: Percentiles?
  /// A rename, with history and index, that moves the organisation in the list.
  let save: Percentiles?

  init(
    organisations: Int, buildTime: Duration?, file: URL, memory: Int?,
    timed: [SearchMeasurement.Timed], others: [Duration], first: [Duration], saves: [Duration]
  ) throws {
    self.organisations = organisations
    buildSeconds = buildTime.map { $0.milliseconds / 1_000 }
    let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
    fileBytes = attributes[.size] as? Int ?? 0
    peakMemoryBytes = memory
    byLength = Dictionary(grouping: timed, by: \.letters).sorted { $0.key < $1.key }
      .compactMap { letters, timed in
        guard let times = Percentiles(timed.map(\.time)),
          let processor = Percentiles(timed.map(\.processor))
        else { return nil }
        return Length(letters: letters, milliseconds: times, processorMilliseconds: processor)
      }
    byKind = TypedQueries.Kind.allCases.compactMap { kind in
      Percentiles(timed.filter { $0.kind == kind }.map(\.time))
        .map { Kind(kind: kind, milliseconds: $0) }
    }
    all = Percentiles(timed.map(\.time))
    otherKinds = Percentiles(others)
    self.first = Percentiles(first)
    save = Percentiles(saves)
  }

  var text: String {
    var lines = ["organisations  \(organisations)"]
    if let buildSeconds { lines.append("build          \(Self.number(buildSeconds, 1)) s") }
    lines.append("file           \(fileBytes / 1_000_000) MB")
    if let peakMemoryBytes { lines.append("peak memory    \(peakMemoryBytes / 1_000_000) MB") }
    lines.append("")
    lines.append(
      Self.padded("letters", 12)
        + "   count     p50     p90     p99     max  ms, p99 on the processor")
    lines += byLength.map {
      Self.row("\($0.letters)", $0.milliseconds)
        + Self.padded(Self.number($0.processorMilliseconds.p99, 2), 8)
    }
    lines += byKind.map { Self.row($0.kind.rawValue, $0.milliseconds) }
    lines += [("all", all), ("other kinds", otherKinds), ("first list", first), ("save", save)]
      .compactMap { title, times in
        times.map { Self.row(title, $0) }
      }
    return lines.joined(separator: "\n")
  }

  private static func row(_ title: String, _ times: Percentiles) -> String {
    let columns = [times.p50, times.p90, times.p99, times.max].map { padded(number($0, 2), 8) }
    return padded(title, 12) + padded("\(times.count)", 8) + columns.joined()
  }

  private static func number(_ value: Double, _ decimals: Int) -> String {
    String(format: "%.\(decimals)f", value)
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
