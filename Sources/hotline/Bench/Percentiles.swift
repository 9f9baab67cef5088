import Foundation

/// How long something took, over many times: milliseconds.
struct Percentiles: Encodable, Equatable {
  let count: Int
  let p50: Double
  let p90: Double
  let p95: Double
  let p99: Double
  let max: Double

  /// nil without any time.
  init?(_ times: [Duration]) {
    let sorted = times.map(\.milliseconds).sorted()
    guard let last = sorted.last else { return nil }
    count = sorted.count
    p50 = Self.value(0.50, of: sorted)
    p90 = Self.value(0.90, of: sorted)
    p95 = Self.value(0.95, of: sorted)
    p99 = Self.value(0.99, of: sorted)
    max = last
  }

  /// A line of a table: what was timed, how often, and the times.
  func line(_ title: String) -> String {
    title.padding(toLength: 24, withPad: " ", startingAt: 0)
      + String(format: "%7d %7.2f %7.2f %7.2f %7.2f", count, p50, p90, p99, max)
  }

  /// What stands above such lines.
  static let head = "                          count     p50     p90     p99     max  ms"

  /// The smallest value that at least `share` of all do not exceed.
  private static func value(_ share: Double, of sorted: [Double]) -> Double {
    sorted[Swift.max(0, Int((Double(sorted.count) * share).rounded(.up)) - 1)]
  }
}

extension Duration {
  var milliseconds: Double {
    Double(components.seconds) * 1_000 + Double(components.attoseconds) / 1e15
  }
}
