/// The number of a company in the Danish business register: eight digits.
public struct CVRNumber: Sendable, Hashable {
  /// Eight digits, the storage string.
  public let digits: String

  /// Accepts the spellings in use: `41227610`, `41 22 76 10`, `DK-41.22.76.10`.
  /// Nil unless exactly eight digits are left.
  public init?(_ text: String) {
    var rest = text.filter { !" .-\u{00A0}".contains($0) }[...]
    if rest.prefix(2).lowercased() == "dk" { rest = rest.dropFirst(2) }
    guard rest.utf8.count == 8, rest.utf8.allSatisfy(isASCIIDigit) else { return nil }
    digits = String(rest)
  }

  /// What stands where such a number should, shown as it is.
  init(unread text: String) {
    digits = text
  }

  /// Modulus 11 with the weights 2 7 6 5 4 3 2 1. Every number seen passes, yet a failure is
  /// only a warning: a wrong refusal during a call is worse than a wrong number.
  public var hasValidCheckDigit: Bool {
    guard digits.utf8.allSatisfy(isASCIIDigit) else { return false }
    let weights = [2, 7, 6, 5, 4, 3, 2, 1]
    let sum = zip(digits.utf8, weights).reduce(0) { $0 + Int($1.0 - UInt8(ascii: "0")) * $1.1 }
    return sum > 0 && sum % 11 == 0
  }

  /// `41 22 76 10`
  public var display: String { inPairs(digits) }
}

extension CVRNumber: Comparable {
  public static func < (one: CVRNumber, other: CVRNumber) -> Bool { one.digits < other.digits }
}

extension CVRNumber: CustomStringConvertible {
  public var description: String { digits }
}

extension CVRNumber: Codable {
  public init(from decoder: any Decoder) throws {
    self = try decodeText(from: decoder, as: "eight digits", CVRNumber.init)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(digits)
  }
}
