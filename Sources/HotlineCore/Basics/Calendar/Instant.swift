import Foundation

/// A moment, to the second, in UTC. Stored as `2026-11-23T09:04:11Z`, which sorts as moments do.
public struct Instant: Sendable, Hashable {
  /// Seconds since 1970-01-01T00:00:00Z.
  public let seconds: Int

  /// Kept within the years 1800-9999.
  public init(seconds: Int) {
    let first = DanishDate.first.dayNumber * 86_400
    let last = (DanishDate.last.dayNumber + 1) * 86_400 - 1
    self.seconds = min(max(seconds, first), last)
  }

  /// The second that `date` falls in.
  public init(_ date: Date) {
    let whole = date.timeIntervalSince1970.rounded(.down)
    self.init(seconds: Int(exactly: whole) ?? (whole < 0 ? .min : .max))
  }

  /// Strictly `YYYY-MM-DDTHH:MM:SSZ`.
  public init?(iso: String) {
    let bytes = Array(iso.utf8)
    guard bytes.count == 20, bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
      bytes[16] == UInt8(ascii: ":"), bytes[19] == UInt8(ascii: "Z"),
      let day = DanishDate(iso: String(iso.prefix(10))),
      let hour = Self.twoDigits(bytes[11], bytes[12]), hour < 24,
      let minute = Self.twoDigits(bytes[14], bytes[15]), minute < 60,
      let second = Self.twoDigits(bytes[17], bytes[18]), second < 60
    else { return nil }
    self.init(seconds: day.dayNumber * 86_400 + hour * 3_600 + minute * 60 + second)
  }

  /// The storage string.
  public var iso: String {
    let (day, second) = split(offset: 0)
    return "\(day.iso)T\(Self.padded(second / 3_600)):\(Self.padded(second / 60 % 60)):"
      + "\(Self.padded(second % 60))Z"
  }

  public var date: Date { Date(timeIntervalSince1970: TimeInterval(seconds)) }

  /// The moment `seconds` later.
  public func adding(seconds: Int) -> Instant {
    let (sum, overflow) = self.seconds.addingReportingOverflow(seconds)
    return Instant(seconds: overflow ? (seconds < 0 ? .min : .max) : sum)
  }

  /// The day and the second of that day (0-86399), `offset` seconds east of UTC.
  func split(offset: Int) -> (day: DanishDate, second: Int) {
    let local = seconds + offset
    let second = ((local % 86_400) + 86_400) % 86_400
    let epoch = DanishDate.first
    return (epoch.adding(days: (local - second) / 86_400 - epoch.dayNumber), second)
  }

  static func padded(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }

  private static func twoDigits(_ tens: UInt8, _ ones: UInt8) -> Int? {
    guard isASCIIDigit(tens), isASCIIDigit(ones) else { return nil }
    return Int(tens - UInt8(ascii: "0")) * 10 + Int(ones - UInt8(ascii: "0"))
  }
}

extension Instant: Comparable {
  public static func < (earlier: Instant, later: Instant) -> Bool {
    earlier.seconds < later.seconds
  }
}

extension Instant: CustomStringConvertible {
  public var description: String { iso }
}

extension Instant: Codable {
  public init(from decoder: any Decoder) throws {
    self = try decodeText(from: decoder, as: "a moment as YYYY-MM-DDTHH:MM:SSZ", Instant.init(iso:))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(iso)
  }
}
