/// Telephone numbers as people write several in one cell: `86 12 34 56 / 20 11 22 33`.
public struct PhoneNumbers: Sendable, Hashable {
  /// The first is the one to call.
  public var all: [PhoneNumber]

  public init(_ all: [PhoneNumber]) {
    self.all = all
  }

  /// Nil where a part of the text is no number.
  public init?(_ text: String) {
    let parts = Self.parts(of: text)
    all = parts.compactMap { PhoneNumber($0) }
    guard all.count == parts.count else { return nil }
  }

  /// What stands between strokes, commas, semicolons and the word *og*.
  public static func parts(of text: String) -> [String] {
    // A search for words takes longer than all the rest, and a typed number has none.
    let parted =
      text.contains(where: \.isLetter)
      ? text.replacing(/\s(og|eller|and|or)\s/.ignoresCase(), with: "/") : text
    return parted.split { "/,;\n".contains($0) }.map { String($0).trimmed }.filter { !$0.isEmpty }
  }

  /// A part with so many digits is judged by itself: ten cannot be spread over two of them.
  private static let leastDigits = 7

  /// What the CPR guard judges each by itself: parts so long that ten digits cannot be spread over two
  /// of them. Anything else is judged as it stands, for a stroke may part a date.
  ///
  /// - Returns: the parts with the place of their first character in the text.
  public static func judged(_ text: String) -> [(text: String, start: Int)] {
    // Each key of a search asks, and hardly any query has the digits of two numbers.
    guard text.count(where: \.isNumber) >= 2 * leastDigits else { return [(text, 0)] }
    let parts = parts(of: text)
    guard parts.count > 1, parts.allSatisfy({ $0.count(where: \.isNumber) >= leastDigits }) else {
      return [(text, 0)]
    }
    var from = text.startIndex
    return parts.map { part in
      guard let range = text[from...].firstRange(of: part) else { return (part, 0) }
      from = range.upperBound
      return (part, text.distance(from: text.startIndex, to: range.lowerBound))
    }
  }

  /// Whether one of them reaches the same telephone.
  public func holds(_ number: PhoneNumber) -> Bool { all.contains { $0.isSame(as: number) } }

  public var display: String { all.map(\.display).joined(separator: " / ") }

  /// As it was given, the numbers parted by strokes; the storage string.
  public var raw: String { all.map(\.raw).joined(separator: " / ") }

  /// What stands in a column: nil too where there is no number at all.
  init?(column text: String) {
    self.init(text)
    guard !all.isEmpty else { return nil }
  }

  /// The digits of each number of a query that names several, or of two that were pasted as one;
  /// empty for any other query.
  static func digits(inQuery query: String) -> [String] {
    let parts = judged(query)
    if parts.count > 1 { return parts.compactMap { PhoneNumber.digits(inQuery: $0.text) } }
    guard let digits = PhoneNumber.digits(inQuery: query), digits.utf8.count == 16 else {
      return []
    }
    return [String(digits.prefix(8)), String(digits.suffix(8))]
  }
}

extension PhoneNumbers: Codable {
  public init(from decoder: any Decoder) throws {
    self = try decodeText(from: decoder, as: "phone numbers", PhoneNumbers.init(column:))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(raw)
  }
}
