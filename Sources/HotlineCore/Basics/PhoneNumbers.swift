/// Telephone numbers as people write several in one cell: `86 12 34 56 / 20 11 22 33`.
public struct PhoneNumbers: Equatable, Sendable {
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
    text.replacing(/\s(og|eller|and|or)\s/.ignoresCase(), with: "/")
      .split { "/,;\n".contains($0) }.map { String($0).trimmed }.filter { !$0.isEmpty }
  }

  /// What the CPR guard judges each by itself: parts so long that ten digits cannot be spread over two
  /// of them. Anything else is judged as it stands, for a stroke may part a date.
  ///
  /// - Returns: the parts with the place of their first character in the text.
  public static func judged(_ text: String) -> [(text: String, start: Int)] {
    let parts = parts(of: text)
    guard parts.count > 1, parts.allSatisfy({ $0.count(where: \.isNumber) >= 7 }) else {
      return [(text, 0)]
    }
    var from = text.startIndex
    return parts.map { part in
      guard let range = text[from...].firstRange(of: part) else { return (part, 0) }
      from = range.upperBound
      return (part, text.distance(from: text.startIndex, to: range.lowerBound))
    }
  }

  public var display: String { all.map(\.display).joined(separator: " / ") }
}
