/// A calendar day as data writes it: `YYYY-MM-DD`, proleptic Gregorian, always a real day.
/// Order of the texts is order of the days.
public struct ISODate: Sendable, Hashable, Comparable {
  /// The ten characters.
  public let text: String

  /// Nil when the text is no real day written as `YYYY-MM-DD`.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2, 2],
      parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
      (1...12).contains(month), (1...Self.days(in: month, of: year)).contains(day)
    else { return nil }
    self.text = text
  }

  public static func < (one: ISODate, other: ISODate) -> Bool { one.text < other.text }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension ISODate: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let day = ISODate(text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "\(text) is no day written as YYYY-MM-DD")
    }
    self = day
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
