/// A telephone number as it was given, and what is known about it.
public struct PhoneNumber: Sendable, Hashable {
  /// As typed or imported, without blanks at the ends; the storage string.
  public let raw: String
  /// `+4586123456`; nil when the number cannot be called from abroad (a short number such as
  /// 1813, or a foreign one without its country code).
  public let e164: String?
  /// The eight digits of a Danish number; nil for any other.
  public let digits8: String?

  /// Accepts any grouping, `+45`, `(+45)`, `0045` and a label in front (`Tlf. 86 12 34 56`).
  /// Nil when there are fewer than three or more than fifteen digits, or when letters stand
  /// among or after them.
  public init?(_ text: String) {
    let trimmed = text.trimmed
    guard let number = Self.international(trimmed.droppingLabel) else { return nil }
    raw = trimmed
    digits8 = number.digits8
    e164 = number.e164
  }

  /// What stands where a number should, shown as it is.
  init(unread text: String) {
    (raw, e164, digits8) = (text, nil, nil)
  }

  /// `86 12 34 56`; a foreign or short number as it was given.
  public var display: String {
    digits8.map(inPairs) ?? raw
  }

  /// Whether both reach the same telephone, however they are spelled.
  public func isSame(as other: PhoneNumber) -> Bool {
    if let digits8 { return digits8 == other.digits8 }
    return other.digits8 == nil && (e164 ?? raw) == (other.e164 ?? other.raw)
  }

  /// The digits by which a phone is searched: blanks, dots, hyphens, brackets, `+45` and `0045`
  /// do not count. Nil when the query holds anything else, or no digit at all.
  public static func digits(inQuery query: String) -> String? {
    guard let number = spelled(query.trimmed) else { return nil }
    let national = withoutDanishCode(number)
    return national.isEmpty ? nil : national
  }
}

extension PhoneNumber: CustomStringConvertible {
  public var description: String { raw }
}

extension PhoneNumber: Codable {
  public init(from decoder: any Decoder) throws {
    self = try decodeText(from: decoder, as: "a phone number", PhoneNumber.init)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(raw)
  }
}

extension PhoneNumber {
  /// The digits of a spelling, and whether a `+` (or `00`) says that the country comes first.
  private struct Spelling {
    var digits: String
    var isInternational: Bool
  }

  private static func spelled(_ text: String) -> Spelling? {
    var digits = ""
    var plus = false
    for character in text {
      if let byte = character.asciiValue, isASCIIDigit(byte) {
        digits.append(character)
      } else if character == "+", digits.isEmpty, !plus {
        plus = true
      } else if !" .-–()/\u{00A0}\t".contains(character) {
        return nil
      }
    }
    guard !plus, digits.hasPrefix("00") else {
      return Spelling(digits: digits, isInternational: plus)
    }
    return Spelling(digits: String(digits.dropFirst(2)), isInternational: true)
  }

  private static func withoutDanishCode(_ number: Spelling) -> String {
    let isDanish =
      number.digits.hasPrefix("45") && (number.isInternational || number.digits.count == 10)
    return isDanish ? String(number.digits.dropFirst(2)) : number.digits
  }

  private static func international(_ text: String) -> (digits8: String?, e164: String?)? {
    guard let number = spelled(text), (3...15).contains(number.digits.count) else { return nil }
    let national = withoutDanishCode(number)
    let isForeign = number.isInternational && national == number.digits
    if national.count == 8, !isForeign { return (national, "+45" + national) }
    return (nil, number.isInternational ? "+" + number.digits : nil)
  }
}

extension String {
  /// Without a word such as `Tlf.:` before the number.
  fileprivate var droppingLabel: String {
    let rest = self.drop(while: \.isLetter)
    return rest.startIndex == startIndex ? self : String(rest.drop { ".: ".contains($0) })
  }
}
