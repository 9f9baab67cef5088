/// The number of a production unit (a site) in the Danish business register: ten digits.
///
/// There is no check rule: the generator used wrong weights for a series of them.
public struct PNumber: Sendable, Hashable {
  /// Ten digits, the storage string.
  public let digits: String

  /// Accepts blanks, dots and hyphens; nil unless exactly ten digits are left.
  public init?(_ text: String) {
    let rest = text.filter { !" .-\u{00A0}".contains($0) }
    guard rest.utf8.count == 10, rest.utf8.allSatisfy(isASCIIDigit) else { return nil }
    digits = rest
  }

  /// What stands where such a number should, shown as it is.
  init(unread text: String) {
    digits = text
  }

  /// As the register prints it, without blanks: `1003456789`.
  public var display: String { digits }
}

extension PNumber: CustomStringConvertible {
  public var description: String { digits }
}

extension PNumber: Codable {
  public init(from decoder: any Decoder) throws {
    self = try decodeText(from: decoder, as: "ten digits", PNumber.init)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(digits)
  }
}
